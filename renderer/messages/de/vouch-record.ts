/** Texts of vouching for a record with a digest from paper, in German. */
import type { vouch as english } from '../en/vouch-record';

export const vouch: typeof english = {
  steps: ['Hashwert vom Papier', 'Wörter vergleichen', 'Ergebnis'],
  title: 'Mit dem Hashwert vom Papier bürgen',
  lead: 'Was der Ordner allein nicht zeigen kann, zeigen Menschen: Sie tippen einen Hashwert von ihrem Papier ab und vergleichen, wofür er steht.',
  digest: 'Hashwert vom Papier',
  digestHint: {
    record:
      'Der des Registers, bei der letzten Zeremonie neben seine Nummer geschrieben. 64 Hex-Ziffern oder 32 Wörter; Leerzeichen und Großschreibung spielen keine Rolle.',
    apart:
      'Der des Protokolls, dessen Anteil beiseitegelegt ist. 64 Hex-Ziffern oder 32 Wörter; Leerzeichen und Großschreibung spielen keine Rolle.',
  },
  what: 'Was aus dem beiseitegelegten Anteil wird',
  issued: 'Er wird eingetragen',
  issuedHint: 'Von da an ist er ein Anteil wie die anderen. Seine Datei muss an ihrem Platz sein.',
  unused: 'Er wird nie verwendet',
  unusedHint: 'Seine Vernichtung wurde gesehen. Sein Inhaber kann einen anderen bekommen.',
  go: 'Festlegen und Wörter zeigen',
  asideTitle: 'Vom Papier, und nur vom Papier',
  aside: [
    'Ein Hashwert, der von diesem Rechner kopiert ist, beweist nichts: Tippen Sie ab, was bei der Zeremonie aufgeschrieben wurde.',
    'Was Sie tippen, wird in diesem Ordner gesucht, und alles, wofür es steht, wird unter acht Wörtern gezeigt.',
    'Wird es nicht gefunden, vergleichen Sie es mit dem Papier. Steht es so auf dem Papier, halten Sie an: Das ist nicht der Ordner, der hinterlassen wurde.',
  ],

  done: {
    recordTitle: 'Für das Register ist gebürgt',
    recordLead: 'Von jetzt an steht dieses Protokoll dafür ein, und der Satz ist wieder zu gebrauchen.',
    issuedTitle: (holder, index) => `Der Anteil von ${holder} (Index ${index}) ist eingetragen`,
    issuedLead: 'Er zählt von jetzt an wie jeder andere Anteil.',
    unusedTitle: (holder, index) => `Der Anteil von ${holder} (Index ${index}) ist aufgegeben`,
    unusedLead: 'Im Register steht, dass er nie verwendet wird.',
    toDo: [
      'Schreiben Sie den Hashwert des Protokolls, die Nummer des Registers und seinen Hashwert auf Papier, unterschreiben Sie, und bewahren Sie es getrennt von diesem Ordner auf.',
      'Wurde ein Anteil eingetragen, geben Sie seinem Inhaber die verschlüsselte Datei, und jedem anderen Inhaber die für ihn geschriebene Mitteilung.',
    ],
  },
};
