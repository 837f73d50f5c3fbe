/** Texts of the first screens in German: the folder, the key sets in it, and verifying a transcript. */
import { plural } from '../../../shared/text/de/plural';
import type { home as english } from '../en/home';

export const home: typeof english = {
  title: 'Schlüsselsätze',
  titleVaults: 'Schlüsselsätze und TSS-Tresore',
  lead: 'Wählen Sie, worum es in dieser Zeremonie geht.',
  emptyTitle: 'Noch kein Schlüsselsatz',
  emptyLead:
    'Ein Schlüsselsatz ist ein Geheimnis, so auf Menschen verteilt, dass nur genug von ihnen zusammen es gebrauchen können.',
  emptySteps: [
    'Um einen neuen Satz zu erzeugen, haben Sie Namen und öffentlichen OpenPGP-Schlüssel jedes Inhabers zur Hand.',
    'Um einen weiteren Anteil für ein HashiCorp Vault oder OpenBao auszustellen, das Sie schon haben, übernehmen Sie dessen Satz. Sie brauchen seine Schwelle und die Zahl seiner Anteile.',
    'Um das alles ohne echten Schlüssel auszuprobieren, erzeugen Sie einen Übungssatz.',
  ],
  create: 'Schlüsselsatz erzeugen',
  practiceSet: 'Übungssatz erzeugen',
  adopt: 'Anderswo erzeugten Satz übernehmen',
  newVault: 'TSS-Tresor anlegen',
  ownComputer: 'Eigener Rechner eines Inhabers',
  verify: 'Protokoll prüfen',
  script: 'Leerer Ablauf auf Papier',
  open: name => `${name} öffnen`,
  required: (required, issued) => `${required} von ${issued} Anteilen sind nötig`,
  left: (required, issued, left) => `${required} Anteile sind nötig; ${left} von ${issued} sind übrig`,
  noSpare: 'Kein Anteil darf verloren gehen: Mit einem weniger kann niemand mehr öffnen.',
  tooFew: (left, required) => `Niemand kann öffnen: ${required} Anteile sind nötig, ${left} übrig.`,
  scheme: scheme => (scheme === 'vault' ? 'Anteilsformat von Vault' : 'Anteilsformat von secrets.js'),
  practice: 'ÜBUNG',
  adopted: 'übernommen',
  trouble: 'Problem',
  lastDigest: at => `Hashwert der letzten Zeremonie, ${at}`,
  carriedOut: 'Der letzten, die ausgeführt wurde',
  carriedOutHint:
    'Auch ein Papier mit diesem Hashwert ist richtig: Seither wurde kein Vorgang zu Ende geführt.',
  alarmLately: at =>
    `Alarm in der Zeremonie vom ${at}: Ein Anteil wurde abgewiesen. Klären Sie vor der nächsten Zeremonie, warum.`,
  repaired:
    'REPARIERT: Noch niemand hat gesagt, dass dieser Hashwert auf einem Papier steht. Vergleichen Sie die Liste mit den Papieren der Inhaber, schreiben Sie ihn auf, und zeichnen Sie ihn ab.',
  fromPaper:
    'Ein Anteil dieser Zeremonie ist beiseitegelegt. Der Hashwert wird hier nicht gezeigt: Er muss vom Papier kommen, um für den Anteil zu bürgen.',
  noCeremony: 'Noch keine Zeremonie: kein Hashwert zum Vergleichen.',
  settled: 'Ein früherer Vorgang war unterbrochen worden',
  noRecord: {
    title: 'Kein Register in diesem Ordner',
    here: 'Dieser Ordner enthält kein Register eines Schlüsselsatzes oder TSS-Tresors:',
    hint: 'Wenn Sie eines erwartet haben, ist dies ein anderer Ordner, oder der Stick damit steckt nicht. Erzeugen Sie hier nur dann einen neuen Satz, wenn es noch keinen gibt.',
    above: 'Zeremonieordner über diesem Ordner',
    below: 'Zeremonieordner direkt in diesem Ordner',
  },
  changeFolder: 'Anderen Ordner öffnen',

  folder: {
    title: 'Zeremonieordner öffnen',
    lead: 'Quorate verteilt ein Geheimnis auf Menschen, so dass nur genug von ihnen zusammen es gebrauchen können. Register, Protokolle und verschlüsselte Anteile liegen in einem Ordner, meist auf einem USB-Stick. Zum Üben genügt ein neuer.',
    choose: 'Ordner wählen',
    chooseHint: 'Wählen Sie ihn hier, oder schreiben Sie unten seinen Pfad.',
    path: 'Pfad des Ordners',
    make: 'Dort einen neuen Ordner anlegen',
    pathFault: 'Schreiben Sie den ganzen Pfad, von oben an: /media/ceremony/payments oder D:\\payments.',
    pathHint:
      'Zum Beispiel /media/ceremony/payments. Gibt es ihn nicht, werden Sie gefragt, bevor er angelegt wird.',
    open: 'Öffnen',
    last: 'Zuletzt auf diesem Rechner geöffnet',
    lastHint:
      'Bis zu fünf Ordner, in denen ein Satz oder Tresor liegt. Nur auf diesem Rechner gemerkt; ein Ordner, in dem nur geübt wurde, nicht.',
    forget: 'Liste leeren',
    verifyKeys: 'Schwellenschlüssel prüfen',
    teachTitle: 'Bevor Sie beginnen',
    teach: [
      'Nehmen Sie einen Rechner, der kein Netz hat und keines bekommt.',
      'Bringen Sie den USB-Stick mit dem Zeremonieordner. Für diesen Schritt braucht niemand ein Geheimnis.',
      'Bringen Sie das Papier mit dem Hashwert der letzten Zeremonie, wenn es eine gab.',
    ],
  },

  transcript: {
    title: 'Protokoll prüfen',
    lead: 'Ein Protokoll ist der Bericht einer Zeremonie. Seine Zeilen sind verkettet: Wer eine ändert, ändert seinen Hashwert.',
    which: 'Welches Protokoll',
    ofSet: name => `Protokolle von ${name}`,
    file: 'Protokolldatei',
    chooseFile: 'Datei wählen',
    otherFile: 'Andere Datei',
    none: 'Noch keine Datei gewählt.',
    fileTooLarge: 'Diese Datei ist größer, als ein Protokoll sein kann. Wählen Sie eine andere.',
    digest: 'Hashwert vom Papier',
    digestWords: words => `${words} von 32 Wörtern.`,
    digestHint:
      '64 Hex-Ziffern oder 32 Wörter, Leerzeichen spielen keine Rolle. Ohne ihn wird nur die Kette geprüft, und eine ganz neue könnte jeder geschrieben haben.',
    verify: 'Prüfen',
    aboutTitle: 'Was das zeigen kann',
    about:
      'Dass keine Zeile verändert, weggelassen oder hinzugefügt wurde, seit der Hashwert auf Papier geschrieben wurde. Ohne den Hashwert vom Papier nur, dass die Datei zu sich selbst passt.',
    resultTitle: of => (of ? `Protokoll: ${of}` : 'Protokoll'),
    matches: 'Der Hashwert vom Papier stimmt.',
    entries: count => plural(count, { one: '1 Eintrag', other: `${count} Einträge` }),
    details: 'Einzelheiten',
    digestTitle: 'Hashwert dieses Protokolls',
    wordsTitle: 'Derselbe Hashwert in englischen Wörtern',
    another: 'Anderes Protokoll prüfen',
  },
};
