/** What is told in German of attempts that were broken off. */
import { brokenOffIn } from '../broken-off';
import { operationName } from './operation-names';

export const brokenOff = brokenOffIn({
  between: ' ',
  which: file => `Protokoll: ${file}.`,
  purpose: operation => `Zweck: ${operationName(operation)}.`,
  when: (at, lastAt) => `Begonnen ${at}; der letzte Eintrag ist von ${lastAt}.`,
  shares: (accepted, required) => `Angenommene Anteile: ${accepted} von ${required}.`,
  confirmed: 'Die Wörter waren bestätigt.',
  nothing: 'Kein Anteil war angenommen.',
  alarm: 'Ein Anteil wurde mit Alarm zurückgewiesen: Klären Sie, warum, bevor Sie weitermachen.',
  recorded:
    'Was dabei im Register geändert wurde, stand auf dem Medium und bleibt: Sehen Sie dort nach, bevor Sie neu beginnen.',
  again: 'Fortgesetzt wird davon nichts: Soll es ausgeführt werden, beginnen Sie von vorn.',
  notInRecord: 'Nichts davon steht im Register.',
  request: 'Der Antrag dazu ist gescheitert: Stellen Sie einen neuen.',
});
