/** Texts of the boards of a TSS vault, in German. */
import type { vaultBoard as english } from '../en/tss-board';
import { listed } from './common';
import { vault } from './tss-vault';

export const vaultBoard: typeof english = {
  title: (type, of) => `${vault.type[type]}: ${of}`,
  holders: 'Inhaber und ihre OpenPGP-Schlüssel',
  next: who => `Als Nächstes: Prüfung und Quittung von ${listed(who)}.`,
  ifLost: 'Wenn ein Anteil verloren geht',
  whoseLost: who => `Der Anteil von ${who} ist verloren`,
  others: (need, who) => `${need} der anderen hier (${listed(who)})`,
  rescuers: (need, who) => `${need} der Wiederherstellungsgruppe (${listed(who)})`,
  recovery: {
    A: from => `Wiederherstellung A: derselbe Anteil noch einmal, aus ${listed(from)}.`,
    B: from => `Wiederherstellung B: derselbe Anteil noch einmal, aus ${listed(from)}.`,
    C: from => `Wiederherstellung C: eine ganz neue Hauptgruppe, aus ${listed(from)}.`,
  },
  sameShare: 'Nach A und B ist es derselbe Anteil: Ein gestohlener öffnet immer noch.',
  nothing: {
    main: 'Nichts hier stellt ihn wieder her. Legen Sie, solange alle ihren haben, eine Wiederherstellungsgruppe dieser Schlüssel an.',
    other: 'Nichts hier stellt ihn wieder her. Machen Sie eine andere Gruppe aus der Hauptgruppe.',
  },
  earlierRequests: count => `Frühere Anträge: ${count}`,
  time: 'Was geschehen ist',
  group: (type, of) => `Gruppe angelegt: ${vault.type[type]}, ${of}`,
  request: what => `Antrag: ${what}`,
  issued: 'Schlüssel ausgestellt',
  receipt: name => `Quittung von ${name}`,
  byCode: name => `Quittung von ${name}, durch Code`,
  checked: {
    fits: name => `Prüfung: Der Anteil von ${name} passt`,
    misfit: name => `Prüfung: Der Anteil von ${name} passt nicht`,
    destroyed: name => `Prüfung: Der Anteil von ${name}, als vernichtet eingetragen, öffnet sich noch`,
  },
  lastCheck: 'Letzte Prüfung hier',
  foundTo: {
    fits: 'passt',
    misfit: 'passt NICHT',
    destroyed: 'öffnet sich, obwohl als vernichtet eingetragen',
  },
  noCheck: 'keine',
  complaint: (name, contributor) => `Beschwerde von ${name} über Inhaber ${contributor}`,
  void: { complaint: 'Schlüssel nichtig, durch eine Beschwerde', declared: 'Schlüssel für nichtig erklärt' },
  gone: names => `Vernichtete Anteile: ${listed(names)}`,
  keys: (type, epoch) => `${vault.type[type]}, Epoche ${epoch}.`,
};
