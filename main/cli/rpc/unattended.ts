/** Nobody is at the screen: the calls of a program that other programs drive. */
import type { GenericSchema } from 'valibot';
import { contract, type Handlers } from '../../../shared/contract';
import { Refusal } from '../../../shared/text/refusals';
import { fieldsOf } from './json-values';

/** What a call says about the room, if it is one that starts an attempt. */
interface ConditionParams {
  unwitnessed: boolean;
  practice?: boolean;
}
type Handler = (params: ConditionParams) => Promise<unknown>;

/**
 * The same handlers, but every call that says how the room vouches for the machine (one with the parameter
 * `unwitnessed`, that is every start) is refused with WITNESS_NEEDED for a real set unless it says
 * `unwitnessed: true`. For a practice set nobody has to say so; its transcript does in any case, as it is true.
 *
 * Whether a set is real is what the call says (`practice`), or else what the record of the key set at hand says.
 */
export function unattended(handlers: Handlers): Handlers {
  const guard =
    (handler: Handler): Handler =>
    async params => {
      const practice = params.practice ?? (await handlers.keySet.read({}))?.practice ?? true;
      if (!practice && !params.unwitnessed) throw new Refusal('WITNESS_NEEDED');
      return handler({ ...params, unwitnessed: true });
    };
  const groups = Object.entries(handlers).map(([group, calls]) => {
    const guarded = Object.entries(calls).map(([call, handler]) => [
      call,
      fixesConditions(group, call) ? guard(handler as Handler) : handler,
    ]);
    return [group, Object.fromEntries(guarded)];
  });
  return Object.fromEntries(groups) as Handlers;
}

function fixesConditions(group: string, call: string): boolean {
  const schema: { params: GenericSchema } = contract[group as keyof typeof contract][call as never];
  return Object.hasOwn(fieldsOf(schema.params), 'unwitnessed');
}
