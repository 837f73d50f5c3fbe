/** The command air-gap, in German. */
import type { airGap as english } from '../en/air-gap';

export const airGap: typeof english = {
  usage: 'was dieser Rechner von Netzen, Funk, Speicher auf der Platte und seiner Uhr zeigt',
  toDo: text => `  -> ${text}`,
};
