/** The command drill, in German. */
import type { drill as english } from '../en/drill';

export const drill: typeof english = {
  daysHelp: 'eine Prüfung vor mehr als N Tagen ist überfällig (180)',
  daysTooFew: 'Option --days ist 1 oder mehr.',
  usage: '--folder --key-set [--days]   wer seinen Anteil wann prüfen ließ',
  task: 'Sehen, wessen Prüfung überfällig ist (Kontrollbericht)',
};
