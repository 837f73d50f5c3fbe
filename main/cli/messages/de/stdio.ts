/** The command stdio, in German. */
import type { stdio as english } from '../en/stdio';

export const stdio: typeof english = {
  forPrograms: 'Der Befehl stdio ist für Programme, über Pipes; ein Terminal würde zeigen, was getippt wird.',
  usage: '[--folder] [--practice-only]   JSON-RPC für andere Programme; docs/stdio.md',
};
