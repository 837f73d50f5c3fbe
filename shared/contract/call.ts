/** How a call stands in the contract: what it takes, and what it answers. */
import * as v from 'valibot';

export const call = <P extends v.GenericSchema, R extends v.GenericSchema>(params: P, result: R) => ({
  params,
  result,
});

/** For a call that takes nothing. */
export const nothing = v.optional(v.strictObject({}), {});
