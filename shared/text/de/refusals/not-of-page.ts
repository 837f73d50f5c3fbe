/** What is refused of the terminal, of programs, and of whoever is not the page, in German. */
import type { notOfPageTexts as english } from '../../en/refusals/not-of-page';

export const notOfPageTexts: typeof english = {
  BAD_SENDER: () =>
    'Diese Anfrage kam nicht aus dem eigenen Fenster des Programms und wurde nicht ausgeführt.',
  WITNESS_NEEDED: () =>
    'Anteile eines echten Satzes werden von Menschen am Bildschirm eingegeben. Um sie aus einer Pipe zu lesen, geben Sie --unwitnessed an; das Protokoll wird es sagen.',
  NOT_CONFIRMED: () =>
    'Die Wörter wurden nicht bestätigt, also wurde nichts erzeugt. Beginnen Sie neu, wenn alle sie verglichen haben.',
  CODE_PART: f =>
    `Das ist Teil ${f.seen} von ${f.expected} eines QR-Codes in mehreren Teilen, und Teil ${f.position} wurde nicht gelesen: Nichts davon wurde verwendet. Geben Sie die Bilder aller ${f.expected} Teile zusammen an.`,
};
