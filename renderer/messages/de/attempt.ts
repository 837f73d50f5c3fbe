/** Texts of an attempt in German: words, hand-over, shares, and how it can end. */
import { plural } from '../../../shared/text/de/plural';
import type { attempt as english } from '../en/attempt';
import { listed } from './common';

const agree = (progress: number): string =>
  plural(progress, { one: '1 Anteil ist eingegeben', other: `${progress} Anteile sind eingegeben` });

export const attempt: typeof english = {
  statement: {
    title: 'Wörter vergleichen',
    lead: 'Jemand liest die Wörter und die Zeilen vor. Alle anderen sehen hier oder auf dem Projektor mit, vergleichen die Zeilen mit dem Vereinbarten und notieren die Wörter. Sie sind englisch: Buchstabieren Sie im Zweifel.',
    words: 'Acht Wörter für alles, was darunter steht',
    lines: 'Was dieser Vorgang tun wird',
    presentTitle: 'Wer genannt wurde, für das Protokoll',
    presentHint:
      'Die Namen stehen nicht unter den Wörtern. Ist einer falsch, brechen Sie ab und beginnen Sie noch einmal.',
    unread: 'Die Wörter können bestätigt werden, wenn die letzte Zeile auf dem Bildschirm war.',
    readOn: 'Weiterlesen',
    goShares: 'Alle sehen dieselben Wörter',
    goRecord: 'Alle sehen dieselben Wörter: eintragen',
    recording: 'Das Register wird geschrieben …',
    asideTitle: 'Warum',
    aside: [
      'Die Wörter stehen für jede Zeile dieser Seite. Nichts darunter kann sich ändern, ohne dass sie andere werden.',
      'Ist eine Zeile nicht, was Sie vereinbart haben, brechen Sie ab. Noch ist nichts erzeugt.',
      'Auf einem ehrlichen Rechner verraten die Wörter, wenn etwas ausgetauscht wurde. Einen unehrlichen machen sie nicht ehrlich.',
    ],
  },

  aside: {
    words: 'Alle vergleichen diese Wörter',
    wordsCheck: 'Die Wörter dieser Prüfung',
    does: 'Was dieser Vorgang tut',
    issues: 'Stellt aus',
    oneShare: index => `einen neuen Anteil, Index ${index}`,
    again: index => `den Anteil mit Index ${index} erneut`,
    checks: 'Prüft',
    oneHolder: 'einen Anteil, allein; nichts wird ausgestellt',
    to: 'Für',
    as: 'Als',
    nonce: 'Nonce',
    payload: {
      hex: 'OpenPGP-Datei, Hex-Text',
      base64: 'OpenPGP-Datei, Base64-Text',
      raw: 'OpenPGP-Datei, rohe Bytes',
    },
    secretsjs: 'OpenPGP-Datei, Text von secrets.js',
    keyOf: holder => `Schlüssel von ${holder}`,
    left: time => `Endet in ${time}, wenn niemand tippt oder weitermacht`,
  },

  lastMinute: {
    text: seconds =>
      `Dieser Vorgang endet in ${seconds} ${plural(seconds, { one: 'Sekunde', other: 'Sekunden' })}, wenn niemand weitermacht.`,
    stay: 'Wir sind noch da',
  },

  cancel: {
    link: 'Abbrechen',
    title: 'Diesen Vorgang abbrechen?',
    text: 'Alles bisher Eingegebene wird gelöscht. Nichts wird ausgestellt. Im Protokoll steht, dass abgebrochen wurde.',
    keep: 'Weitermachen',
    go: 'Vorgang abbrechen',
  },

  /** In place of `cancel`, where the window is to be closed. */
  closing: {
    title: 'Das Fenster schließen?',
    go: 'Fenster schließen',
  },

  seats: {
    accepted: 'Anteilen angenommen',
    entered: 'eingegeben, nicht übereinstimmend',
    count: (progress, required) => `${progress} von ${required}`,
    nameless: place => `Inhaber ${place + 1}`,
    state: {
      idle: 'noch nicht gebraucht',
      turn: 'an der Reihe',
      accepted: 'angenommen',
      disputed: 'eingegeben, stimmt nicht überein',
      refused: 'zurückgewiesen',
    },
    sentence: (progress, required, accepted, turn, refused) =>
      [
        `${progress} von ${required} Anteilen angenommen.`,
        accepted.length > 0 ? `Angenommen: ${listed(accepted)}.` : '',
        turn ? `Als Nächstes: ${turn}.` : '',
        refused ? `Zurückgewiesen: ${refused}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    disputedSentence: (progress, required, entered, turn) =>
      [
        `${agree(progress)}, von ${required}, und sie stimmen nicht überein. Noch ist keiner angenommen.`,
        entered.length > 0 ? `Eingegeben: ${listed(entered)}.` : '',
        turn ? `Als Nächstes: ${turn}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
  },

  handOver: {
    confirmLength: characters =>
      `Dieser erste Anteil hat ${characters} Zeichen, und jeder andere muss so viele haben: Niemand hatte gesagt, wie lang sie sind. Vergleichen Sie es mit den Papieren. Ist er nicht ganz, brechen Sie ab.`,
    goLength: characters => `Ja, auf den Papieren sind es ${characters} Zeichen`,
    title: holder => `Geben Sie die Tastatur an ${holder}`,
    titleUnknown: 'Geben Sie die Tastatur an den nächsten Inhaber',
    lead: 'Vergleichen Sie die Wörter mit dem, was vorgelesen wurde. Die anderen sehen nicht auf die Tastatur.',
    who: 'Wer ist der Nächste',
    unknown: 'Ein Inhaber, den das Register nicht nennt',
    again: holder => `${holder}, um ihn noch einmal einzugeben`,
    titleCheck: 'Geben Sie die Tastatur an den Inhaber',
    leadCheck:
      'Ein Inhaber wird geprüft, allein. Alle anderen sehen nicht auf die Tastatur. Die Wörter dieser Prüfung stehen auch in ihrem Protokoll.',
    hintCheck:
      'Wessen Anteil es ist, zeigt der Anteil selbst. Haben Sie sein Papier, seinen Code oder seine verschlüsselte Datei zur Hand.',
    goCheck: 'Ich habe meinen Anteil zur Hand',
    titleDisputed: 'Diese Anteile stimmen nicht überein',
    leadDisputed:
      'Nichts ist verloren, und nichts wurde ausgestellt. Ein Inhaber gibt seinen Anteil noch einmal ein, berichtigt, oder einer, der noch nicht gebraucht wurde, fügt seinen hinzu.',
    go: holder => `Ich bin ${holder}: Die Wörter stimmen`,
    goUnknown: 'Die Wörter stimmen',
    accepted: (whose, missing) =>
      missing < 1
        ? `${whose} ist angenommen.`
        : `${whose} ist angenommen. ${plural(missing, { one: 'Noch einer ist', other: `Noch ${missing} sind` })} nötig.`,
    theShare: holder => `Der Anteil von ${holder}`,
    aShare: 'Der Anteil',
    othersShare: (whose, said) =>
      `Das war der Anteil von ${whose}, nicht der von ${said}. Er zählt. Sehen Sie nach, ob Papiere vertauscht sind.`,
  },

  writing: {
    title: 'Das Ergebnis konnte nicht geschrieben werden',
    lead: 'Das Ergebnis ist erzeugt und verschlüsselt und wird im Speicher gehalten. Es zählt erst als ausgestellt, wenn es auf der Platte ist.',
    keep: 'Schließen Sie das Programm nicht. Beheben Sie, was die Meldung sagt, und schreiben Sie noch einmal. Bis dahin geht nichts verloren.',
    go: 'Erneut schreiben',
    cancel:
      'Das Ergebnis ist erzeugt. Ist seine Datei schon auf der Platte, zählt es als ausgestellt; was dort gefunden wird, wird danach gemeldet. Das Ergebnis im Speicher wird gelöscht.',
    busy: 'Das Ergebnis wird geschrieben',
    busyLead: 'Es wird geschrieben und zurückgelesen, bevor dieser Vorgang als vollständig gilt.',
  },

  ended: {
    cancelled: {
      title: 'Der Vorgang wurde abgebrochen',
      lead: 'Alles Eingegebene ist gelöscht. Nichts wurde ausgestellt.',
    },
    expired: {
      title: 'Der Vorgang ist abgelaufen',
      lead: 'Zu lange wurde nichts eingegeben, also hat das Programm ihn beendet. Alles Eingegebene ist gelöscht. Nichts wurde ausgestellt.',
    },
    failed: {
      title: 'Der Vorgang ist gescheitert',
      lead: 'Er endete, bevor etwas ausgestellt werden konnte. Alles Eingegebene ist gelöscht.',
    },
    unrecorded: {
      title: 'Ausgestellt, nicht eingetragen: beiseitelegen',
      lead: 'Jemand hat das Register geändert, während der Anteil geschrieben wurde. Der Anteil steht in keinem Register, und sein Index wird nie wieder vergeben.',
      file: (file, index) =>
        `Der Anteil mit Index ${index} ist in ${file}. Niemand darf ihn verwenden, bevor er eingetragen ist. SHA-256 der Datei:`,
    },
    uncertain: {
      title: 'Ob etwas ausgestellt wurde, ist nicht bekannt',
      lead: 'Der Vorgang wurde abgebrochen, während sein Ergebnis geschrieben wurde, und der Ordner ließ sich da nicht lesen oder schreiben.',
      toDo: 'Beheben Sie, was die Meldung sagt, und öffnen Sie den Zeremonieordner noch einmal. Was dort gefunden wird, wird geklärt und hier gemeldet. Nehmen Sie bis dahin an, dass es ausgestellt ist.',
    },
    transcript: 'Das steht auch im Protokoll. Ein neuer Vorgang hat andere Wörter.',
    again: 'Mit denselben Angaben neu beginnen',
    goKeySet: name => `Zurück zu ${name}`,
    goHome: 'Zu allen Schlüsselsätzen',
  },
};
