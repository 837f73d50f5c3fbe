/** Texts of the screen of a key set, in German. */
import { plural } from '../../../shared/text/de/plural';
import type { keySet as english } from '../en/key-set';

export const keySet: typeof english = {
  lead: (required, issued, left) =>
    left === issued
      ? required === issued
        ? `${issued === 2 ? 'Seine beiden' : `Alle ${issued}`} Anteile zusammen ergeben das Geheimnis.`
        : `Je ${required} seiner ${issued} Anteile ergeben zusammen das Geheimnis.`
      : left < required
        ? `${required} Anteile ergeben zusammen das Geheimnis; ausgestellt wurden ${issued}, übrig sind ${left}.`
        : left === required
          ? `${left === 2 ? 'Die beiden' : `Alle ${left}`} übrigen Anteile zusammen ergeben das Geheimnis; ausgestellt wurden ${issued}.`
          : `Je ${required} der ${left} übrigen Anteile ergeben zusammen das Geheimnis; ausgestellt wurden ${issued}.`,
  generate: 'Anteil erzeugen',
  unproven:
    'Nicht bewiesen: Dieser Satz wurde anderswo erzeugt. Das Programm kann einen richtigen Anteil davon nicht von einem falschen unterscheiden und sagt das in jedem Ergebnis.',
  verified: 'Jeder Anteil dieses Satzes kann bei der Eingabe beurteilt werden.',
  shares: 'Anteile',
  columns: {
    index: 'Index',
    holder: 'Inhaber',
    fingerprint: 'Verschlüsselt für',
    at: 'Ausgestellt',
    status: 'Status',
  },
  never: 'nie geprüft',
  checked: 'geprüft',
  entered: when => `eingegeben in der Zeremonie vom ${when}`,
  reissue: 'Erneut ausstellen',
  check: 'Anteil prüfen',
  drill: 'Kontrollbericht',
  overview: 'Übersicht drucken',
  notices: 'Mitteilungen drucken',
  practiceCards: 'Übungskarten',
  mark: 'Als verloren oder vernichtet markieren',
  more: 'Mehr zu diesen Anteilen',
  vouch: 'Mit dem Hashwert vom Papier dafür bürgen',
  status: { unconfirmed: 'unbestätigt', active: 'aktiv', lost: 'verloren', destroyed: 'vernichtet' },
  holderUnknown: 'nicht bekannt',
  notIssuedHere: 'nicht hier ausgestellt',
  noneKnown:
    'Noch ist kein Index dieses Satzes bekannt. Die der Anteile, die eingegeben werden, werden bekannt.',
  missing: count =>
    plural(count, {
      one: 'Der Index eines weiteren Anteils ist nicht bekannt.',
      other: `Die Indizes von ${count} weiteren Anteilen sind nicht bekannt.`,
    }),
  burnt: indexes => `Einmal reserviert und nie ausgestellt: ${indexes.join(', ')}.`,
  directory: 'Dateien liegen in',
  look: 'Nicht so, wie die letzte Zeremonie es hinterließ. Klären Sie, warum, bevor Sie weitermachen:',
  record: 'Hashwert des Registers',
  recordFromPaper: 'Hier nicht gezeigt: Er muss vom Papier kommen.',
  recordNumber: sequence => `Fassung ${sequence} des Registers. Eine Zeremonie schreibt manchmal mehrere.`,
  lastDigest: 'Hashwert der letzten Zeremonie',
};
