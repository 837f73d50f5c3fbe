/**
 * The language that people chose last on this computer, kept in the program's own folder of settings and nowhere else: a tag
 * of two letters. It is read before any ceremony folder is known.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { languageNamed } from '../../shared/text/language-named';
import type { Language } from '../../shared/text/languages';
import { keepSetting } from './settings';

const FILE = 'language';

/**
 * The language to begin with: the one chosen last, else the first that the system prefers, of `offered`; else English.
 *
 * @param settings the folder of settings
 * @param preferred tags of the system's languages, the dearest first
 */
export async function firstLanguage(
  settings: string,
  preferred: readonly string[],
  offered: readonly Language[],
): Promise<Language> {
  const last = await readFile(path.join(settings, FILE), 'latin1').catch(() => '');
  const [first] = [last.slice(0, 5).trim(), ...preferred].flatMap(tag => languageNamed(tag, offered) ?? []);
  return first ?? 'en';
}

/** Keeps it for the next run. Where that cannot be written it is chosen again then. */
export const keepLanguage = (settings: string, language: Language): Promise<void> =>
  keepSetting(settings, FILE, `${language}\n`);
