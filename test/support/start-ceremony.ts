/** A ceremony process by itself, for tests of what it answers; the program takes its own from `SpareProcess`. */
import { CeremonyProcess, type ForkCeremony } from '../../main/attempts/ceremony-process';

/** Starts a process and waits until it is ready. Refuses CEREMONY_LOST when it dies first. */
export async function startCeremony(fork: ForkCeremony, practiceOnly: boolean): Promise<CeremonyProcess> {
  const ceremony = CeremonyProcess.fork(fork, practiceOnly);
  await ceremony.ready();
  return ceremony;
}
