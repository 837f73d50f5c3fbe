/** Which language the terminal speaks: by the command line, else by what the system says of its messages. */
import { languageNamed } from '../../../shared/text/language-named';
import type { Language } from '../../../shared/text/languages';

/** The command whose reader is a program: the system's language is nothing to it. */
const FOR_PROGRAMS = 'stdio';

/** What follows `--lang`, wherever it stands. */
function asked(args: readonly string[]): string | undefined {
  const at = args.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='));
  return at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1] ?? '');
}

/**
 * `--lang`, else the first of LC_ALL, LC_MESSAGES and LANG that is set (POSIX 8.2). English where that is none of `offered`;
 * that `--lang` is none is refused when the command line is read.
 *
 * @param args the words after the program's name
 */
export function languageAsked(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  offered: readonly Language[],
): Language {
  const ofSystem = args[0] === FOR_PROGRAMS ? '' : env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return languageNamed(asked(args) ?? ofSystem, offered) ?? 'en';
}
