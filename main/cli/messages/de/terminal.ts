/** Questions, and what is typed at them, in German. */
import type { terminal as english } from '../en/terminal';

const NAMES = { yes: 'ja', no: 'nein' };

export const terminal: typeof english = {
  answers: { yes: ['j', 'ja'], no: ['nein'] },
  refusedFile: (file, message) => `${file}: ${message}`,
  yesOrNo: 'Das ist hier keine Antwort: Tippen Sie ja oder nein.',
  yesNoOrEnter: byEnter =>
    `Das ist hier keine Antwort: Tippen Sie ja oder nein, oder nur die Eingabetaste für ${NAMES[byEnter]}.`,
  nothingTyped: 'Hier muss etwas getippt werden. Strg-C bricht ab.',
  keyPasted:
    'Das war ein Schlüssel oder ein anderer Block von Zeilen. Nichts davon wurde behalten. Tippen Sie eine Zeile.',
  linesPasted: 'Es wurden mehrere Zeilen eingefügt. Nichts davon wurde behalten. Tippen Sie eine Zeile.',
  tooLong: 'Das ist länger als jede Antwort. Nichts davon wurde behalten.',
};
