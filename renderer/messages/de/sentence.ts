/** What an attempt will do in one sentence that is read aloud, in German. */
import type { Quorum, SentenceMessages } from '../en/sentence';
import { listed } from './common';

const agree = ({ required, issued, more }: Quorum) =>
  `${required} von ${issued} müssen zustimmen${more > 0 ? `, und ${more} weitere als Beweis` : ''}`;

export const sentence: SentenceMessages = {
  title: 'In einem Satz',
  practice: said => `ÜBUNG: ${said}`,
  createKeySet: ({ name, required, holders }) =>
    `Ein neuer Schlüsselsatz „${name}“ mit je einem Anteil für ${listed(holders)}; beliebige ${required} davon öffnen ihn.`,
  generateShare: ({ index, holder, ...quorum }) =>
    `Ein neuer Anteil, Index ${index}, für ${holder}; ${agree(quorum)}.`,
  reissueShare: ({ index, holder, ...quorum }) =>
    `Der Anteil mit Index ${index} noch einmal, für ${holder}; ${agree(quorum)}. Die alte Kopie gilt weiter.`,
  checkShare: ({ name }) => `Ein einzelner Anteil von „${name}“ wird geprüft; ausgestellt wird nichts.`,
  markShare: ({ index, holder, mark, left, required, isEnough }) =>
    `Der Anteil mit Index ${index}${holder ? ` von ${holder}` : ''} wird als ${mark === 'lost' ? 'verloren' : 'vernichtet'} markiert; ${left} bleiben, und zum Öffnen sind ${required} nötig.${isEnough ? '' : ' Das sind zu wenige.'}`,
  vouchForRecord: ({ name, number }) =>
    `Auf unserem Papier steht der Hashwert von Register Nummer ${number} von „${name}“; dafür bürgen wir, und sonst ändert sich nichts.`,
  recordShareApart: ({ index, holder }) =>
    `Der beiseitegelegte Anteil mit Index ${index}, für ${holder}, wird als ausgestellt eingetragen.`,
  giveUpShareApart: ({ index, holder }) =>
    `Der beiseitegelegte Anteil mit Index ${index}, für ${holder}, ist vernichtet und wird nie verwendet.`,
  issueRecoveryToken: ({ name, minutes, ...quorum }) =>
    `Ein Wiederherstellungstoken, das den versiegelten Speicher von „${name}“ für höchstens ${minutes} Minuten öffnet; ${agree(quorum)}.`,
  keyGen: ({ name, holders, threshold }) =>
    `Neue Wurzelschlüssel für „${name}“ mit je einem Anteil für ${listed(holders)}; ${threshold} davon müssen zustimmen.`,
  reshare: ({ name, holders, threshold }) =>
    `Neue Anteile an denselben Wurzelschlüsseln von „${name}“, je einer für ${listed(holders)}; ${threshold} davon müssen zustimmen. Früher ausgegebene Anteile gelten weiter.`,
  recoverShare: ({ name, holder, helpers }) =>
    `Der verlorene Anteil von ${holder} in „${name}“ noch einmal, aus den Anteilen von ${listed(helpers)}; die Schlüssel und alle anderen Anteile bleiben, wie sie sind.`,
  proveKeys: ({ name, signers }) =>
    `Ein Nachweis, dass ${listed(signers)} zusammen die Schlüssel von „${name}“ haben; sonst wird nichts signiert.`,
};
