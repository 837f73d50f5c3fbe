/** The set called First of `refusals-kit.ts` in recovery mode, for what is refused there and what stays. */
import { value } from '../support/program';
import { type World, world } from './refusals-kit';

/** The set called First in recovery mode. */
export async function ready(): Promise<World> {
  const here = await world();
  value(await here.api.keySet.open({ name: 'First' }));
  value(await here.api.recovery.enter());
  return here;
}
/** The same with an attempt on. */
export async function started(more: object = {}) {
  const here = await ready();
  return { ...here, ...value(await here.api.recoveryToken.start(more)) };
}
