/** What any command takes besides its options, in German. */
import type { command as english } from '../en/command';

export const command: typeof english = {
  argumentTooMany:
    'Ein Argument ist zu viel. Anteile gehören nie auf die Befehlszeile: Andere können sie lesen.',
};
