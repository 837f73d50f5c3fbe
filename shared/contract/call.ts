/** How a call stands in the contract: what it takes, what it answers, and whether it changes what is in the folder. */
import * as v from 'valibot';

/** `changes`: of a call, but those of attempts, after which the folder, its key sets or vaults may be others; that is told by an event. */
export const call = <P extends v.GenericSchema, R extends v.GenericSchema>(
  params: P,
  result: R,
  changes?: 'folder',
) => ({ params, result, changes });

/** For a call that takes nothing. */
export const nothing = v.optional(v.strictObject({}), {});
