/** What is refused of a call, an attempt, or what was asked for at its start, in German. */
import type { Say } from '../../en/nested';
import type { attemptTexts as english } from '../../en/refusals/attempt';
import { Whose } from './facts';

const settleApart = (say: Say): string =>
  `Tragen Sie ihn mit dem Hashwert vom Papier ein, oder sagen Sie, dass er nie verwendet wird (${say.by.vouch}), und beginnen Sie neu. Die Seite des Satzes sagt, wie, auch ohne Protokoll.`;

const options = {
  payload: 'payload',
  secretBytes: 'Länge des Geheimnisses',
  declareRandom: 'zufällig gezogen',
  use: '',
};

type Because = Parameters<typeof english.OPTION_NOT_FOR_SET>[0]['because'];

function because(because: Because): string {
  if (because === 'madeHere') return 'von Quorate erzeugt';
  if (because === 'forShares') return 'sie gilt einem Anteil';
  return 'scheme' in because
    ? `Schema ${because.scheme}`
    : `ein Geheimnis von weniger als ${because.fewerBytesThan} Bytes`;
}

export const attemptTexts: typeof english = {
  // The call itself
  BAD_REQUEST: f => {
    const wrong = f.name
      ? `: Ihr Feld „${f.name}“ ${f.other === 'missing' ? 'fehlt' : 'ist nicht, was es sein soll'}`
      : f.other === 'unknown'
        ? ': Sie hat ein Feld, das nicht angenommen wird'
        : '';
    return `Diese Anfrage versteht das Programm nicht${wrong}. Vergleichen Sie die Felder mit docs/formats.md.`;
  },
  UNKNOWN_CALL: () => 'Einen Aufruf dieses Namens gibt es nicht; die Liste steht in docs/contributing.md.',
  INTERNAL: () =>
    'Im Programm ist etwas schiefgegangen. Brechen Sie diesen Vorgang ab, und beginnen Sie neu; was auf der Platte ist, ist nicht betroffen.',

  // The attempt
  ATTEMPT_IN_PROGRESS: () =>
    'Ein anderer Vorgang läuft. Beenden Sie ihn, oder brechen Sie ihn ab, bevor Sie einen neuen beginnen.',
  NO_ATTEMPT: () => 'Es läuft kein Vorgang. Beginnen Sie erst einen.',
  WRONG_NONCE: () =>
    'Die Nonce fehlt oder ist nicht die dieses Vorgangs. Vergleichen Sie sie mit dem Bildschirm des Vorgangs, und geben Sie sie noch einmal ein.',
  ATTEMPT_EXPIRED: () =>
    'Dieser Vorgang ist abgelaufen, weil zu lange nichts eingegeben wurde. Alles Eingegebene ist gelöscht; beginnen Sie neu.',
  CEREMONY_LOST: () =>
    'Der Zeremonieprozess ist unerwartet zu Ende gegangen. Alles Eingegebene ist gelöscht, und nichts wurde ausgestellt; beginnen Sie neu.',
  STATEMENT_DIFFERS: () =>
    'Ein weiterer Zeremonieprozess sollte etwas anderes tun, als unter den Wörtern steht. Er hat nichts getan, und der Vorgang ist beendet. Klären Sie, warum, bevor Sie weitermachen: Das Programm auf diesem Rechner ist fehlerhaft oder wurde verändert.',
  PRACTICE_ONLY: () =>
    'In diesem Fenster kann man nur üben. Nehmen Sie hier einen Übungssatz, oder für echte das installierte Programm.',
  INTERFACE_LIVE: f =>
    `Dieser Rechner hat eine aktive Netzwerkschnittstelle: ${f.name}. Trennen Sie sie, oder nehmen Sie sie namentlich hin; das Protokoll wird es sagen.`,
  CLOCK_UNREADABLE: () =>
    'Die Zeit an der Wand war nicht lesbar. Schreiben Sie sie als 2026-11-21T14:30 in Ortszeit, oder mit einer Zone wie +01:00.',

  // What was asked for at the start
  OPTION_NOT_FOR_SET: f =>
    `Die Option „${[options[f.option], f.value].filter(Boolean).join(' ')}“ passt nicht zu diesem Schlüsselsatz (${because(f.because)}). Beginnen Sie ohne sie.`,
  SHARE_BYTES_OUT_OF_RANGE: f =>
    f.scheme === 'secretsjs'
      ? 'Ein Anteil von secrets.js hat eine ungerade Zahl von Zeichen, von 5 bis 131075. Zählen Sie die eines ganzen Anteils.'
      : 'Ein ganzer Anteil hat 2 bis 65537 Bytes, sein Index eingeschlossen; einer von Vault oder OpenBao hat 33.',
  PROOF_SHARES_TOO_MANY: f =>
    `Mehr als ${f.expected} Anteile über die nötigen hinaus kann es nicht geben. Verlangen Sie so viele oder weniger.`,
  RANDOM_WITHOUT_PROOF: () =>
    'Prüfwerte werden nur für Anteile eingetragen, die nachweislich übereinstimmen. Verlangen Sie auch mindestens einen Kontrollanteil.',
  TEXT_LOOKS_SECRET: () =>
    'Das sieht aus wie ein Anteil oder Schlüssel: Nichts wurde geschrieben. Ein Geheimnis gehört nie in einen Text oder Namen, die jeder lesen kann. Nennen Sie Hashwert oder Fingerabdruck mit Wörtern, in Gruppen oder mit den ersten 8 Stellen.',

  // A share that is marked, or given again
  REASON_UNUSABLE: f =>
    `Sagen Sie, warum, in 1 bis ${f.expected} einfachen Zeichen auf einer Zeile. Jeder kann es im Register lesen.`,
  MARKED_ALREADY: f =>
    `${Whose(f)} ist schon als ${f.name === 'lost' ? 'verloren' : f.name === 'destroyed' ? 'vernichtet' : f.name} eingetragen. Ein verlorener kann noch als vernichtet markiert werden; wieder gut wird ein Anteil nur, wenn er erneut ausgestellt wird.`,
  REISSUE_WITHOUT_HOLDER: f =>
    `Das Register sagt nicht, wer Index ${f.index} hat. Nennen Sie beim erneuten Ausstellen den Inhaber; das Register nennt ihn von da an.`,
  REISSUE_OTHER_HOLDER: f =>
    `Nach dem Register gehört Index ${f.index} ${f.holder || 'jemand anderem'}, und nur der Inhaber kann ihn erneut bekommen. Lassen Sie den Namen weg, oder erzeugen Sie für die andere Person einen neuen Anteil.`,

  // The new index
  INDEX_OUT_OF_RANGE: () =>
    'Ein Index ist eine ganze Zahl von 1 bis 255. Index 0 wäre das Geheimnis selbst. Wählen Sie einen anderen.',
  INDEX_IN_USE: f =>
    `Index ${f.index} gehört ${f.holder || 'zu einem schon ausgestellten Anteil'}. Wählen Sie einen anderen, oder überlassen Sie die Wahl dem Programm.`,
  INDEX_BURNT: f =>
    `Index ${f.index} wurde in einem früheren Vorgang reserviert und bleibt ungenutzt. Wählen Sie einen anderen, oder überlassen Sie die Wahl dem Programm.`,
  INDEX_EXPORTED: f =>
    `Ein Anteil mit Index ${f.index} liegt im Ordner (${f.name}), und dieses Register führt keinen auf: Jemand hat ihn vielleicht, und das Register ist vielleicht alt. Klären Sie das, suchen Sie ein neueres Register, oder überlassen Sie die Wahl des Index dem Programm.`,
  INDEX_RESERVED: (f, say) =>
    `Ein Anteil mit Index ${f.index} ist ausgestellt, nicht eingetragen und beiseitegelegt; kein zweiter wird ausgestellt. ${settleApart(say)}`,
  ISSUED_APART: (f, say) =>
    `${Whose(f)}, mit diesem Namen oder Schlüssel, ist ausgestellt, nicht eingetragen und beiseitegelegt. ${settleApart(say)}`,
  INDEX_NOT_LISTED: f =>
    `Das Register führt keinen Anteil mit Index ${f.index} auf. Sehen Sie auf dem Papier des Inhabers nach dem Index, oder in der Liste dieses Satzes.`,
  INDEXES_UNKNOWN: f =>
    `Nur ${f.seen} der ${f.expected} ausgestellten Indizes sind bekannt, also ist keiner sicher frei. Finden Sie die anderen heraus (das letzte Byte jedes Anteils), oder nehmen Sie das Risiko einer Kollision hin.`,
  NO_INDEX_LEFT: () =>
    'Kein Index ist übrig: Mehr als 255 Anteile kann ein Satz nicht haben. Machen Sie stattdessen einen Rekey (OpenBao: rotate-keys).',
  NO_INDEX_FREE: () =>
    'Kein Index ist frei: Die kein Anteil hat, waren einmal reserviert und bleiben ungenutzt, oder sind vielleicht ungesehen vergeben. Machen Sie stattdessen einen Rekey (OpenBao: rotate-keys).',

  // Practice
  PRACTICE_SHARE_MISSING: f =>
    `In diesem Ordner gibt es keinen Übungsanteil mit Index ${f.index}. Geben Sie ihn von Hand ein.`,
  PRACTICE_SHARE_UNREADABLE: () =>
    'Dieser Übungsanteil ließ sich mit seinem erfundenen Schlüssel nicht öffnen. Geben Sie ihn von Hand ein, oder erzeugen Sie einen neuen Übungssatz.',
  PRACTICE_KEY_MISSING: f =>
    `In diesem Tresor gibt es keinen erfundenen Schlüssel von ${f.holder}: Signiert und geöffnet wird mit dem eigenen, durch gpg.`,
  NOT_A_PRACTICE_SET: () => 'Das geht nur mit einem Übungssatz.',
};
