/** Texts of the picture of a quorum, in German. */
import { plural } from '../../../shared/text/de/plural';
import type { board as english } from '../en/board';
import { listed } from './common';

export const board: typeof english = {
  title: 'Wer öffnen kann',
  health: {
    checked: 'geprüft',
    formOnly: 'nur Form',
    unchecked: 'ungeprüft',
    overdue: 'überfällig',
    lost: 'verloren',
    destroyed: 'vernichtet',
    confirmed: 'bestätigt',
    complained: 'Beschwerde',
    waiting: 'ausstehend',
  },
  seat: (name, health) => `${name}: ${health}`,
  left: required => `übrig, ${required} nötig`,
  spare: (count, left) =>
    plural(count, {
      one: `Von diesen ${left} Anteilen darf noch einer verloren gehen; geht ein weiterer verloren, kann niemand mehr öffnen.`,
      other: `Von diesen ${left} Anteilen dürfen noch ${count} verloren gehen; geht ein weiterer verloren, kann niemand mehr öffnen.`,
    }),
  checked: (count, left, days) => `In den letzten ${days} Tagen für richtig befunden: ${count} von ${left}.`,
  confirmed: (count, left) => `Von ihren Inhabern bestätigt: ${count} von ${left}.`,
  notKnown: required =>
    `Das sind weniger als die nötigen ${required}: Ob sie noch öffnen können, hat niemand gezeigt.`,
  opened: day =>
    `Gemeinsam geöffnet haben es Inhaber am ${day}, als ein Anteil ausgestellt wurde. Wer seinen noch hat, zeigt nur die einzelne Prüfung.`,
  claimed: count => `Wie angegeben mitgezählt, Inhaber nicht bekannt: ${count}.`,
  quorums: count => (count === '1' ? 'Ein Quorum ist übrig' : `Übrige Quoren: ${count}`),
  moreThan: count => `mehr als ${count}`,
  quorum: names => listed(names),
  earlier: count => `Früher: ${count}`,
  time: 'Zeremonien und Prüfungen',
  transcript: file => `Protokoll prüfen: ${file}`,
  alarm: 'Alarm: ein Anteil wurde abgewiesen',
  unrecorded: 'nicht im Register',
  alarmWay: 'Zeigen, was geschehen ist',
  verify: 'Protokoll prüfen',
  issued: names => `Ausgestellt für ${listed(names)}.`,
  lastCheck: names => `Letzte Prüfung von ${listed(names)}.`,
  unnamed: 'Eine Datei, deren Name nicht sagt, wovon sie ist.',
};
