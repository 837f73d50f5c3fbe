import type { ForkCeremony } from '../../main/attempts/ceremony-process';
import { dispatch } from '../../main/program/dispatch';
import type { ProgramOptions } from '../../main/program/program';
import { clientOver } from '../../shared/contract';

import { recordedFork } from './processes';
import { filesIn, openProgram } from './program';
import { flattened, type Haystack } from './secrets';

/** A program of which everything that leaves is kept, with real ceremony processes unless told otherwise. */
export async function watched(options: Partial<ProgramOptions> = {}, start?: ForkCeremony) {
  const recorder = recordedFork(start);
  const here = await openProgram({ fork: recorder.fork, ...options });
  const returned: unknown[] = [];
  const api = clientOver(async (name, params) => {
    const result = await dispatch(here.program.handlers, name, params);
    returned.push({ [name]: structuredClone(result) });
    return result;
  });
  const leavings = async (): Promise<Haystack[]> => [
    ...flattened(recorder.left, 'message'),
    ...flattened(returned, 'value'),
    ...[...(await filesIn(here.folder))].map(([where, bytes]) => ({ where, bytes })),
  ];
  return { ...here, api, recorder, leavings };
}
