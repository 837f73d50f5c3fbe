/** Texts of the report of all checks, in German. */
import { plural } from '../../../shared/text/de/plural';
import type { drill as english } from '../en/drill';

export const drill: typeof english = {
  title: 'Kontrollbericht',
  lead: 'Jeder Inhaber, wann sein Anteil zuletzt geprüft wurde, und wessen Prüfung überfällig ist.',
  days: 'Eine Prüfung ist überfällig nach (Tagen)',
  show: 'Bericht zeigen',
  none: 'Noch ist kein Anteil dieses Satzes aufgeführt, also gibt es nichts zu prüfen.',
  columns: {
    index: 'Index',
    holder: 'Inhaber',
    status: 'Status',
    checked: 'Letzte Prüfung',
    overdue: 'Frist',
  },
  never: 'nie',
  overdue: 'ÜBERFÄLLIG',
  formOnly: '(nur Form)',
  inTime: 'läuft noch',
  notNeeded: 'entfällt',
  summary: overdue =>
    overdue === 0
      ? 'Keine Prüfung ist überfällig.'
      : plural(overdue, {
          one: 'Eine Prüfung ist überfällig.',
          other: `${overdue} Prüfungen sind überfällig.`,
        }),
  tooFew: (usable, required) =>
    usable < required
      ? `Weder verloren noch vernichtet: nur ${usable}, und ${required} sind nötig. Damit bekommt niemand den Schlüssel zurück.`
      : `${usable} Anteile sind weder verloren noch vernichtet, genau so viele wie nötig: Geht noch einer verloren, bekommt niemand den Schlüssel zurück. Stellen Sie jetzt einen weiteren aus.`,
  unknown: count =>
    plural(count, {
      one: 'Ein weiterer Anteil dieses Satzes ist nicht aufgeführt: Sein Index ist nicht bekannt.',
      other: `${count} weitere Anteile dieses Satzes sind nicht aufgeführt: Ihre Indizes sind nicht bekannt.`,
    }),
  text: 'Dasselbe als Text, zum Drucken',
  asideTitle: 'Wozu der Kontrollbericht dient',
  aside: [
    'Ein Anteil, den ein Jahr lang niemand angesehen hat, ist vielleicht weg.',
    'Jeder Inhaber prüft allein, an irgendeinem Tag. Niemand sonst wird gebraucht, und das Geheimnis bleibt geteilt.',
    'Ist einer weg, markieren Sie ihn, und lassen Sie ihn erneut ausstellen, solange genug andere übrig sind.',
  ],
};
