/** The command air-gap, in Spanish. What it says of the computer is in shared/text/es/machine.ts. */
import type { airGap as english } from '../en/air-gap';

export const airGap: typeof english = {
  usage: 'lo que muestra este equipo de redes, radios, memoria en disco y su reloj',
  toDo: text => `  -> ${text}`,
};
