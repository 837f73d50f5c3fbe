/** Texts of what is printed, and of its preview, in German. */
import { plural } from '../../../shared/text/de/plural';
import type { paper as english } from '../en/paper';

export const paper: typeof english = {
  title: 'Drucken',
  lead: 'Das wird gedruckt. Es steht nichts Geheimes darauf. Der Drucker, und was ihm den Druck weitergibt, kann trotzdem eine Kopie behalten.',
  leadCards: 'Das wird gedruckt. Die Anteile darauf sind Übungsanteile und schützen nichts.',
  counted: count =>
    plural(count, {
      one: 'Ein Blatt.',
      other: `${count}\u00a0Blätter; eine gestrichelte Linie zeigt, wo jedes endet.`,
    }),
  size: 'Papier',
  sizes: { A4: 'A4', Letter: 'US-Letter' },
  go: 'Drucken …',
  secretShown: 'Es wurde nichts gedruckt: Auf dem Bildschirm steht etwas Geheimes. Räumen Sie es zuerst weg.',
  sheets: ['Blatt ', ' von ', ''],
  practice: 'ÜBUNG',
  practiceLine: 'ÜBUNG. Hier geht es um erfundene Schlüssel, die nichts schützen.',
  printed: (at, version) => `Gedruckt am ${at} nach der Uhr dieses Rechners, mit Quorate ${version}`,
  sign: {
    title: 'Unterschriften',
    hint: 'Wer unterschreibt, hat dieses Papier mit dem Bildschirm verglichen, jede Gruppe jedes Hashwerts.',
    columns: ['Rolle', 'Name', 'Unterschrift', 'Datum und Uhrzeit'],
    operator: 'Bediener',
    witness: number => `Zeuge ${number}`,
  },
  step: { columns: ['Nr.', 'Schritt', 'Uhrzeit', 'Kürzel'] },
  keySet: {
    title: 'Übersicht eines Schlüsselsatzes',
    id: 'ID des Satzes',
    shares: 'Anteile',
    form: 'Form',
    record: 'Register',
  },
  entry: ['Zeit', 'Eintrag'],
  days: days => `Eine Prüfung ist nach ${days} Tagen überfällig.`,
  statement: 'Wofür die Wörter stehen',
  cards: {
    title: 'Übungskarten',
    hint: 'Für die Übung erfunden; er schützt nichts. Zeile für Zeile abtippen oder seinen Code vor die Kamera halten.',
    code: who => `QR-Code: ${who}`,
  },
  notices: {
    title: 'Mitteilungen',
    which: 'Von welcher Zeremonie',
    all: 'Von allen',
    named: (at, what) => `${at}: ${what}`,
    file: 'Datei',
    none: 'Dieser Satz hat noch niemandem etwas mitgeteilt.',
    altered: 'Nicht gedruckt: fehlt oder ist nicht, wie es geschrieben wurde',
    received: 'Empfangen',
    receivedHint: 'Wer diese Mitteilung bekommt, unterschreibt dafür.',
    holder: 'Inhaber',
  },
  group: {
    title: 'Übersicht einer Gruppe',
    about: (vault, type) => `${vault}, ${type}`,
    holders: 'Inhaber',
    status: 'Stand',
    keys: 'Schlüssel',
    complaints: 'Beschwerden',
  },
  destroy: ['Inhaber', 'Anteil', 'Stand', 'Wie und wo', 'Datum, zwei Unterschriften'],
  confirm: {
    title: name => `Was ${name} signieren soll`,
    key: 'OpenPGP-Schlüssel, der signiert',
    hint: 'Nur zum Lesen: Signiert wird die Datei mit genau diesem Text. Lesen Sie jede Zeile, und vergleichen Sie Fingerabdrücke und Kontext mit Ihren eigenen Papieren.',
  },
  script: {
    title: 'Ablauf einer Zeremonie',
    ceremony: 'Wofür',
    ceremonies: {
      set: 'Ein neuer Schlüsselsatz',
      share: 'Ein neuer oder erneut ausgestellter Anteil',
      check: 'Eine Prüfung von Anteilen',
      token: 'Ein Wiederherstellungstoken',
      other: 'Eine andere Zeremonie',
    },
    holders: 'Inhaber',
    practice: 'Eine Probe',
    lead: 'Lesen Sie jeden Schritt vor, führen Sie ihn aus, schreiben Sie die Uhrzeit nach der Wanduhr auf und zeichnen Sie ihn ab. Was anders verläuft, kommt mit der Nummer des Schritts unter die Abweichungen. Schreiben Sie nie einen Anteil, ein Passwort oder eine PIN auf dieses Papier.',
    about: ['Über diese Zeremonie', ''],
    aboutRows: [
      'Schlüsselsatz oder Tresor',
      'Ort',
      'Datum',
      'Nummer der Zeremonie',
      'Rechner (Seriennummer)',
      'Hashwert der letzten Zeremonie (erste Gruppen)',
    ],
    people: 'Personen',
    peopleColumns: ['Rolle', 'Name', 'Ausweis gesehen', 'Unterschrift', 'Von – bis'],
    holder: number => `Inhaber ${number}`,
    bags: 'Beutel',
    bagColumns: ['Was darin ist', 'Nummer beim Öffnen', 'Unversehrt?', 'Nummer beim Verschließen', 'Kürzel'],
    bagContents: ['Rechner', 'Zeremonie-Stick', 'Zweiter Stick', 'Smartcards', 'Papiere'],
    before: 'Davor',
    doing: 'Die Zeremonie',
    after: 'Der Schluss',
    exceptions: 'Abweichungen',
    exceptionsHint: 'Was anders verlief, als dieser Ablauf sagt, in den Worten dessen, der es gesehen hat.',
    exceptionColumns: [
      'Schritt',
      'Uhrzeit',
      'Was erwartet wurde, was geschah, was entschieden wurde',
      'Kürzel',
    ],
    signHint: 'Jeder von uns war dabei, und dieser Ablauf sagt, was geschah.',
    steps: {
      clock:
        'Lesen Sie die Wanduhr vor und schreiben Sie Datum und Uhrzeit auf. Schreiben Sie auf, um wie viel die Uhr des Rechners abweicht.',
      people: 'Alle sagen ihren Namen und ihre Rolle und unterschreiben in der Liste der Personen.',
      devices: 'Telefone, Uhren und Kameras, die nicht zur Zeremonie gehören, sind aus oder nicht im Raum.',
      bags: 'Lesen Sie die Nummer jedes Beutels vor und vergleichen Sie sie mit dem Papier der letzten Zeremonie. Sehen Sie nach, ob der Beutel unversehrt ist. Tragen Sie ihn in die Liste der Beutel ein, dann öffnen Sie ihn.',
      machine: 'Zum Rechner führt kein Kabel außer dem Strom, und sein Funk ist aus. Schalten Sie ihn ein.',
      program:
        'Starten Sie Quorate. Es meldet, dass es offline ist. Schreiben Sie seine Version und den SHA-256 seines Pakets auf und vergleichen Sie beides mit dem Papier.',
      lastDigest:
        'Öffnen Sie den Zeremonieordner. Vergleichen Sie den Hashwert der letzten Zeremonie auf dem Bildschirm mit dem Papier, jede Gruppe.',
      start: 'Geben Sie Bediener, Zeugen und die Zeit der Wanduhr ein.',
      names: 'Geben Sie den Namen jedes Inhabers ein. Jeder liest seinen auf dem Bildschirm.',
      keys: 'Laden Sie den OpenPGP-Schlüssel jedes Inhabers. Jeder vergleicht den Fingerabdruck auf dem Bildschirm mit seinem eigenen Papier, jede Gruppe.',
      newHolder:
        'Laden Sie den OpenPGP-Schlüssel dessen, der den Anteil bekommt. Er vergleicht den Fingerabdruck auf dem Bildschirm mit seinem eigenen Papier, jede Gruppe.',
      statement:
        'Lesen Sie die Festlegung vor, jede Zeile. Alle sagen, dass sie dem entspricht, was vereinbart war.',
      words:
        'Lesen Sie die acht Wörter vor und schreiben Sie sie hier auf. Alle vergleichen sie mit dem Bildschirm.',
      confirm: 'Niemand widerspricht. Der Bediener bestätigt.',
      enter:
        'Einer nach dem anderen geben die Inhaber ihre Anteile ein, und alle anderen sehen weg. Schreiben Sie von jedem Namen, Index und Uhrzeit auf.',
      complete:
        'Der Bildschirm meldet, dass es abgeschlossen ist. Schreiben Sie auf, ob dort geprüft, stimmig oder nicht bewiesen steht.',
      handOut: 'Geben Sie jedem Inhaber seine verschlüsselte Datei und seine Mitteilung.',
      check:
        'Einer nach dem anderen lassen die Inhaber ihre Anteile prüfen. Schreiben Sie Namen, Index und was der Bildschirm sagt auf.',
      mode: 'Gehen Sie in den Wiederherstellungsmodus. Jeder Bildschirm zeigt ihn jetzt an.',
      password:
        'Alle sehen weg, außer wer das Einmalpasswort verwahrt. Diese Person schreibt es auf ein eigenes Papier, nie auf dieses, und versiegelt es.',
      token: 'Das codierte Token geht an den, der es haben soll, getrennt vom Einmalpasswort.',
      leave: 'Verlassen Sie den Wiederherstellungsmodus.',
      digest:
        'Lesen Sie den Hashwert des Protokolls vor und schreiben Sie ihn hier auf. Jemand anders vergleicht ihn mit dem Bildschirm.',
      record: 'Ebenso mit dem Hashwert des Registers.',
      copies:
        'Kopieren Sie den Zeremonieordner auf den zweiten Stick. Werfen Sie beide aus, bevor sie gezogen werden.',
      exceptions: 'Lesen Sie die Abweichungen vor. Alle sagen, dass keine fehlt.',
      off: 'Schließen Sie Quorate und schalten Sie den Rechner aus.',
      close:
        'Legen Sie Rechner, Sticks, Karten und Papiere in neue Beutel und verschließen Sie sie. Lesen Sie jede Nummer vor und tragen Sie sie in die Liste der Beutel ein.',
      sign: 'Alle unterschreiben am Ende dieses Ablaufs.',
      end: 'Lesen Sie die Wanduhr vor und schreiben Sie die Uhrzeit auf. Die Zeremonie ist beendet.',
    },
  },
};
