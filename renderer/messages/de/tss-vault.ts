/** Texts of TSS vaults and their groups, in German. */
import { plural } from '../../../shared/text/de/plural';
import type { vault as english } from '../en/tss-vault';
import { listed } from './common';

const types = {
  MainGroup: 'Hauptgruppe',
  SigningGroup: 'Signaturgruppe',
  RecoveryGroup: 'Wiederherstellungsgruppe',
};

export const vault: typeof english = {
  label: 'TSS-Tresor',
  cards: 'TSS-Tresore',
  open: name => `${name} öffnen`,
  openShort: 'Öffnen',
  practice: 'ÜBUNG',
  groups: count => `${count} ${plural(count, { one: 'Gruppe', other: 'Gruppen' })}`,
  keysMade: 'Seine Wurzelschlüssel sind erzeugt.',
  keysNone: 'Er hat noch keine Schlüssel.',
  recordOf: sequence => `Hashwert des Registers, Fassung ${sequence}`,
  record: 'Hashwert des Registers',
  oldCopy:
    'Ein Programm kann eine alte Kopie eines Registers nicht vom neuesten unterscheiden. Vergleichen Sie den Hashwert des Registers mit den Papieren der letzten Zeremonie des Tresors, bevor Sie weitermachen.',
  recordNumber: sequence => `Fassung ${sequence} des Registers`,

  lead: 'Schwellenschlüssel für Wallets: Kein Inhaber hat den ganzen privaten Schlüssel.',
  noGroups: 'Noch keine Gruppe. Die Hauptgruppe hat die Anteile der Wurzelschlüssel.',
  type: types,
  status: { New: 'Neu', Valid: 'Gültig', Unavailable: 'Außer Gebrauch' },
  statusSays: {
    New: 'noch keine Schlüssel in Gebrauch',
    Valid: 'jeder Inhaber hat seinen Anteil bestätigt',
    Unavailable: 'außer Gebrauch',
  },
  ofHolders: (threshold, participants) => `Je ${threshold} der ${participants} Inhaber genügen`,
  epoch: (number, state) =>
    `Schlüssel von Epoche ${number}: ${{ issued: 'ausgestellt, noch nicht in Gebrauch', valid: 'gültig', void: 'nichtig' }[state]}.`,
  missing: who => `Fehlende Quittungen: ${listed(who)}.`,
  columns: { number: 'Nummer', holder: 'Inhaber', key: 'OpenPGP-Schlüssel', share: 'Anteil' },
  confirmed: 'bestätigt',
  unconfirmed: 'Quittung fehlt',
  noShare: 'noch keiner',
  groupId: 'ID der Gruppe',
  openGroup: what => `Schlüssel und Quittungen: ${what}`,
  openGroupShort: 'Schlüssel und Quittungen',
  newGroup: 'Gruppe anlegen',
  newRequest: 'Antrag stellen',
  goOn: 'Mit dem Antrag weitermachen',
  choice: (number, type, of, status) => `${number}. ${types[type]}, ${of}, ${status}`,
  ofHoldersShort: (threshold, participants) => `${threshold} von ${participants}`,
  named: (type, threshold, participants) => `${types[type]}, ${threshold} von ${participants}`,

  requestsTitle: 'Anträge',
  noRequests: 'Noch kein Antrag. Neue Schlüssel beginnen mit einem.',
  openRequest: what => `${what} öffnen`,

  destroyTitle: 'Zu vernichten',
  destroyWhy: { void: 'nichtig', replaced: 'durch eine andere Hauptgruppe ersetzt' },
  destroyOf: (type, epoch, why) => `${types[type]}, Epoche ${epoch}: ${why}`,
  destroyed: 'vernichtet',
  notDestroyed: 'NICHT vernichtet',
  stillOpens: threshold =>
    `Warnung: ${threshold} der übrigen Anteile öffnen den Tresor noch, was auch immer seitdem ausgegeben wurde.`,

  vaultForm: {
    title: 'TSS-Tresor anlegen',
    lead: 'TSS steht für „threshold signature scheme“, Schwellensignaturen. Ein Tresor hat eigene Wurzelschlüssel, in Anteilen auf Menschen verteilt. Erst kommt sein Name, dann seine Gruppen.',
    name: 'Name des Tresors',
    nameHint: 'Zum Beispiel „Treasury“. So heißt auch sein Ordner.',
    practice: 'Übungstresor: seine Schlüssel schützen nichts',
    practiceHint: 'Zum Lernen und Proben. Wer keinen OpenPGP-Schlüssel mitbringt, bekommt einen erfundenen.',
    go: 'Tresor anlegen',
    asideTitle: 'Was dann geschieht',
    aside: [
      'Sie nennen die Inhaber der Hauptgruppe, mit ihren OpenPGP-Schlüsseln.',
      'Sie stellen einen Antrag auf neue Schlüssel. Jeder Inhaber bestätigt ihn mit einer Signatur.',
      'Alle vergleichen die Wörter, und die Schlüssel werden erzeugt: eine Datei für jeden Inhaber.',
      'Jeder Inhaber prüft seinen Anteil und signiert eine Quittung. Dann sind die Schlüssel in Gebrauch.',
    ],
  },

  groupForm: {
    title: 'Gruppe anlegen',
    lead: 'Wer Anteile hat, und wie viele von ihnen zusammen genügen. Das lässt sich später nicht ändern.',
    typeLegend: 'Wozu die Gruppe dient',
    typeHint: {
      MainGroup: 'Hat die Wurzelschlüssel.',
      SigningGroup: 'Anteile derselben Schlüssel, zum täglichen Signieren.',
      RecoveryGroup: 'Anteile derselben Schlüssel, für den Tag, an dem andere verloren sind.',
    },
    threshold: 'Wie viele Inhaber nötig sind',
    thresholdHint: 'Von 2 bis zur Zahl der Inhaber.',
    go: 'Gruppe anlegen',
    also: who =>
      `Auch in einer anderen Gruppe dieses Tresors: ${listed(who)}. Für ein Quorum beider Gruppen genügen dann vielleicht weniger Menschen.`,
    made: 'Die Gruppe ist eingetragen',
    onward: 'Weiter',
    asideTitle: 'Bevor Sie sie anlegen',
    aside: [
      'Vergleichen Sie jeden Fingerabdruck mit seinem Inhaber. Wer hier einen anderen Schlüssel unterbringt, bekommt den Anteil dieses Inhabers.',
      'Ein Inhaber, ein Schlüssel: Niemand hat zwei Anteile einer Gruppe.',
    ],
  },

  vouch: {
    words: 'Acht Wörter für dieses Register',
    doneLead: 'Von jetzt an steht ein Protokoll dafür ein, und der Tresor ist wieder zu gebrauchen.',
    toDo: 'Schreiben Sie die Nummer des Registers und seinen Hashwert auf Papier, unterschreiben Sie, und bewahren Sie es getrennt von diesem Ordner auf.',
    onward: 'Weiter zum Tresor',
  },
};
