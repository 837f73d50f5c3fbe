/** Texts of the frame round every screen, in German. */
import { plural } from '../../../shared/text/de/plural';
import type { common as english } from '../en/common';

/** At the end of every attempt. */
export const digestOnPaper =
  'Schreiben Sie den Hashwert des Protokolls auf Papier, unterschreiben Sie, und bewahren Sie es getrennt von diesem Ordner auf.';

/** Names, as a sentence has them. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;

export const common: typeof english = {
  sentences: (...said) => `${said.join('. ')}.`,
  between: ' ',
  halves: (one, other) => `${one}; ${other}.`,
  named: (called, said) => `${called}: ${said}`,
  quoted: label => `„${label}“`,
  parted: (...said) => said.join('; '),
  listed,
  shareName: (index, holder) => (holder ? `${holder}, Index ${index}` : `Index ${index}`),

  name: 'Quorate',
  back: 'Zurück',
  print: 'Drucken',
  home_link: 'Alle Schlüsselsätze',
  working: 'In Arbeit …',
  loading: 'Der Zeremonieordner wird gelesen …',

  band: {
    real: 'ECHT. Zum Üben wählen Sie in diesem Formular die Übung.',
    practice: 'ÜBUNG. Alles hier ist nur gespielt: Kein echter Schlüssel wird erzeugt oder geöffnet.',
    preview:
      'VORSCHAU. Hier kann man nur üben. Für eine echte Zeremonie nehmen Sie das installierte Programm.',
  },

  rail: {
    label: 'Wo wir sind',
    steps: 'Schritte',
    stepDone: 'erledigt',
    folder: 'Zeremonieordner',
    keySet: 'Schlüsselsatz',
    newKeySet: 'Neuer Schlüsselsatz',
    vault: 'TSS-Tresor',
    shares: (issued, required) =>
      `${issued} ${plural(issued, { one: 'Anteil', other: 'Anteile' })} ausgestellt, ${required} nötig`,
    noFolder: 'kein Ordner offen',
    version: version => `Version ${version}`,
    light: 'Helle Ansicht',
    dark: 'Dunkle Ansicht',
    soundOn: 'Ton einschalten',
    soundOff: 'Ton ausschalten',
    keys: 'Tasten (?)',
    help: 'Hilfe (engl., F1)',
  },

  network: {
    offline: 'Offline',
    offlineText: 'nichts Aktives zu sehen',
    live: 'Nicht offline',
    liveText: names => `aktiv: ${names.join(', ')}`,
    unknown: 'Netz unbekannt',
    unknownText: 'keine Angabe',
    advice: 'Was das Programm sieht, ist ein Hinweis, kein Beweis.',
    machine: states => {
      const count = (state: string) => states.filter(each => each === state).length;
      const [on, unknown] = [count('on'), count('unknown')];
      const found = [on && `${on} zu klären`, unknown && `${unknown} unbekannt`].filter(Boolean);
      return `Rechner: ${found.join(', ') || 'alles gut'}`;
    },
  },

  payload: {
    legend: 'Inhalt der Datei',
    hex: 'Den Anteil als Hex-Text',
    hexHint: 'Wie init und rekey (OpenBao: rotate-keys) ihn schreiben.',
    base64: 'Den Anteil als Base64-Text',
    raw: 'Den Anteil als rohe Bytes',
  },

  copied: 'Kopiert.',

  refusal: {
    stop: 'Halt.',
    saysStop: message => /\b(halten sie an|halt)\b/i.test(message),
  },

  fault: {
    missing: 'Das fehlt noch.',
    choose: 'Wählen Sie eines.',
  },

  form: {
    steps: 'Schritte dieses Formulars',
    purpose: 'Zweck',
    people: 'Personen',
    keys: 'Schlüssel',
    room: 'Raum',
    next: 'Weiter',
    operator: 'Bediener',
    forTranscript: 'Für das Protokoll; das darf leer bleiben.',
    witnesses: 'Zeugen',
    again:
      'Ausgefüllt wie beim vorigen Vorgang, aus dem nichts wurde. Sehen Sie die Schritte durch, bevor Sie beginnen. Nach Netz und Uhr wird neu gefragt.',
    wasTyped: names =>
      `Vorher in diesem Fenster eingegeben: ${names}. Ändern Sie es, wenn jetzt andere hier sitzen.`,
    wasNamed: (at, names) =>
      `In der letzten Zeremonie, ${at}: ${names}. Ändern Sie es, wenn jetzt andere hier sitzen.`,
    betweenNames: ', ',
    witnessesHint: 'Für das Protokoll: Namen, mit Kommas dazwischen.',
    expiry: 'Der Vorgang endet, wenn niemand weitermacht, nach',
    expiryHint:
      'Diese Zeit beginnt von vorn, wenn jemand einen Anteil tippt, scannt oder eingibt, oder „Wir sind noch da“ drückt.',
    minutes: minutes => `${minutes} Minuten`,
  },

  keyInput: {
    label: holder =>
      holder ? `Öffentlicher OpenPGP-Schlüssel von ${holder}` : 'Öffentlicher OpenPGP-Schlüssel',
    hint: 'Fügen Sie den Text von „gpg --armor --export“ ein, oder wählen Sie seine Datei.',
    optional: 'In der Übung kann er fehlen: Dann wird einer erfunden.',
    choose: 'Datei wählen',
    scan: 'Code scannen',
    scanStop: 'Nicht scannen',
    change: 'Anderer Schlüssel',
    of: algorithm => `, ${algorithm}`,
    compare: 'Vergleichen Sie den Fingerabdruck mit dem Inhaber, jetzt.',
    fingerprint: 'Fingerabdruck',
    words: 'In Wörtern',
    algorithm: 'Verfahren',
    userIds: 'Name im Schlüssel',
    noUserId: 'kein Name',
    asBefore:
      'Auf genau diesen Schlüssel war der Anteil schon verschlüsselt. Nehmen Sie diesen Schlüssel nur, wenn sein Inhaber ihn noch hat und sonst niemand.',
    otherName: holder => `Dieser Schlüssel sagt nicht, dass er ${holder} gehört. Er sagt:`,
    accept: holder => `Er gehört trotzdem ${holder}: Wir haben den Fingerabdruck mit ${holder} verglichen`,
    acceptFirst: holder => `Vergleichen Sie ihn erst mit ${holder}, oder nehmen Sie einen anderen Schlüssel.`,
    judging: 'Der Schlüssel wird geprüft …',
    missing: holder =>
      `${holder ? `Der Schlüssel von ${holder}` : 'Der Schlüssel'} fehlt noch. Fügen Sie ihn ein, oder wählen Sie seine Datei.`,
    another:
      'Dieser Schlüssel kann nicht verwendet werden: Der Grund steht darüber. Geben Sie einen anderen an.',
    wait: 'Der Schlüssel wird noch geprüft. Warten Sie einen Augenblick.',
  },

  rehearse: {
    fill: 'Mit Beispielnamen üben',
    hint: 'Füllt dieses Formular mit erfundenen Namen, nur zur Übung. Eine erste Zeremonie dauert etwa zehn Minuten.',
    filled: 'Beispielnamen sind unten eingesetzt, zur Übung.',
    typed: 'Was in diesem Formular steht, würde ersetzt, und das Formular wäre eines zur Übung.',
    replace: 'Ersetzen',
    keep: 'Behalten, was hier steht',
    notReal: 'Dieser Name ist erfunden, zur Übung. Schreiben Sie den richtigen.',
    /** Nobody is called so. */
    holders: [
      'Ada Beispiel',
      'Ben Beispiel',
      'Cleo Beispiel',
      'Emil Beispiel',
      'Fay Beispiel',
      'Gus Beispiel',
      'Hana Beispiel',
      'Ivo Beispiel',
      'Juna Beispiel',
      'Karl Beispiel',
      'Lena Beispiel',
      'Milo Beispiel',
    ],
    holder: 'Dana Beispiel',
    keySet: 'Probe',
    vault: 'Probetresor',
  },

  conditions: {
    askedAgain:
      'Die Sprache wurde gewechselt: Nach Netz und Uhr wird noch einmal gefragt, und nach dem, was hier angekreuzt war.',
    interfaces: 'Aktive Netzwerkschnittstellen',
    interfacesNone: 'Keine zu sehen.',
    interfacesHint:
      'Trennen Sie sie, wenn Sie können. Nichts beginnt, bevor jede, die bleibt, hier hingenommen ist; das Protokoll nennt sie.',
    interfacesPractice:
      'In der Übung muss keine hingenommen werden. In einer echten Zeremonie beginnt nichts, bevor es jede ist, die bleibt.',
    accept: name => `„${name}“ für diese Zeremonie hinnehmen`,
    unknown:
      'Dieser Rechner sagt nicht, ob er verbunden ist. Sehen Sie selbst nach seinen Kabeln und Funkgeräten.',
    clock: time => `Die Uhr dieses Rechners sagt ${time}. Was sagt die Uhr an der Wand?`,
    clockSame: 'Dasselbe',
    clockOther: 'Eine andere Zeit',
    clockOtherLabel: 'Datum und Zeit an der Wand',
    clockOtherHint: clock => `Jahr, Monat, Tag, Stunde und Minute, wie in ${clock}.`,
    clockFault:
      'Das ist kein Datum mit Zeit. Schreiben Sie Jahr, Monat, Tag, Stunde und Minute: 2026-11-28 14:30.',
    clockNot: 'Niemand hat verglichen',
    clockNotHint: 'Das Protokoll wird sagen, dass die Zeit nicht bestätigt wurde.',
  },

  compare: {
    words: 'Wörter zum Vergleichen',
    room: 'Raumansicht (F8)',
    close: 'Esc oder F8 schließt diese Ansicht.',
    label: 'Für alle zum Vergleichen',
    oldCopy: {
      title: 'Ist das das neueste Register?',
      text: 'Ein Programm kann eine alte Kopie eines Registers nicht vom neuesten unterscheiden. Vergleichen Sie den letzten Hashwert mit den Papieren Ihrer letzten Zeremonie, bevor Sie weitermachen.',
    },
  },
};
