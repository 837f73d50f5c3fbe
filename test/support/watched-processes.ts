/** Ceremony processes for tests of which it is known what each was asked. */
import type { ForkCeremony } from '../../main/attempts/ceremony-process';
import type { CeremonyRequest } from '../../main/ceremony/process/protocol';
import { forkInProcess } from './in-process';

/** What each ceremony process was asked, in the order in which they were started, and whether it was ended. */
export function watchedProcesses() {
  const asked: { calls: string[]; ended: boolean; lose: () => void }[] = [];
  const fork: ForkCeremony = options => {
    const child = forkInProcess(options);
    const one = { calls: [] as string[], ended: false };
    // Beside what is compared.
    Object.defineProperty(one, 'lose', { value: () => child.kill(), enumerable: false });
    asked.push(one as (typeof asked)[number]);
    return {
      ...child,
      kill: () => {
        one.ended = true;
        child.kill();
      },
      post: message => {
        const { call } = message as CeremonyRequest;
        if (call !== 'touch') one.calls.push(call);
        child.post(message);
      },
    };
  };
  return { fork, asked };
}
