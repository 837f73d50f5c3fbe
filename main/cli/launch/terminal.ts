/** The terminal, as its entry loads it. */
import type { ForkCeremony } from '../../attempts/ceremony-process';
import { asProcess } from './process';
import { run } from './run';

/** Runs the command that `args` ask for as the whole of this process. `fork` gives it its ceremony processes. */
export const terminal = (args: string[], fork: ForkCeremony): Promise<void> =>
  asProcess(around => run(args, around), fork);
