import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { firstLanguage, keepLanguage } from '../../../main/app/last-language';
import { languages } from '../../../shared/text/languages';

test('the window begins in the language chosen last, else in the first one that the system prefers', async () => {
  const settings = await mkdtemp(path.join(tmpdir(), 'settings-'));
  const first = (...preferred: string[]) => firstLanguage(settings, preferred, languages);
  expect(await first('nl-NL', 'fr-CA', 'de')).toBe('fr');
  expect(await first('nl-NL')).toBe('en');
  expect(await first()).toBe('en');
  await keepLanguage(settings, 'ja');
  expect(await readFile(path.join(settings, 'language'), 'utf8')).toBe('ja\n');
  expect(await first('fr-CA')).toBe('ja');
  await Promise.all([
    keepLanguage(settings, 'es'),
    keepLanguage(settings, 'fr'),
    keepLanguage(settings, 'ja'),
  ]);
  expect(await first('fr-CA')).toBe('ja');
  // One that this version does not have, or anything else.
  expect(await firstLanguage(settings, ['de-DE'], ['en', 'de'])).toBe('de');
  await writeFile(path.join(settings, 'language'), 'x'.repeat(1000));
  expect(await first('es')).toBe('es');
  await rm(settings, { recursive: true });
  await keepLanguage(settings, 'ja');
  expect(await first('es')).toBe('es');
});
