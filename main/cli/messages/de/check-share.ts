/** The command check-share, in German. */
import type { checkShare as english } from '../en/check-share';

export const checkShare: typeof english = {
  turn: 'Der Anteil, der geprüft wird:',
  usage: '--folder --key-set   ist ein Anteil gut, und wessen ist er',
  task: 'Einen Anteil prüfen',
  goodOfHolder: (index, holder) => `Gut: Das ist sicher der Anteil von ${holder} (Index ${index}).`,
  goodByIndex: index => `Gut: Das ist sicher der Anteil mit Index ${index}.`,
  notProven: (index, holder) =>
    `NICHT BEWIESEN: Nur seine Länge und sein Index (${index}${holder && `, der von ${holder}`}) ließen sich ansehen, und sie können die dieses Satzes sein. Dass er zu diesem Satz gehört, ist nicht gezeigt: Das Register hat keinen Prüfwert dafür.`,
};
