/** What is told in Spanish of attempts that were broken off. */
import { brokenOffIn } from '../broken-off';
import { operationName } from './operation-names';

export const brokenOff = brokenOffIn({
  between: ' ',
  which: file => `Acta: ${file}.`,
  purpose: operation => `Finalidad: ${operationName(operation)}.`,
  when: (at, lastAt) => `Empezó el ${at}; su última entrada es del ${lastAt}.`,
  shares: (accepted, required) => `Fragmentos aceptados: ${accepted} de ${required}.`,
  confirmed: 'Sus palabras estaban confirmadas.',
  nothing: 'No se había aceptado ningún fragmento.',
  alarm: 'Se rechazó un fragmento con alarma: averigüe por qué antes de seguir.',
  recorded:
    'Lo que cambió en el registro estaba en el disco y se queda: mírelo allí antes de empezarlo de nuevo.',
  again: 'No continúa: para llevarlo a cabo, empiécelo de nuevo desde el principio.',
  notInRecord: 'Nada de ello está en el registro.',
  request: 'Su solicitud ha fallado: cree una nueva.',
});
