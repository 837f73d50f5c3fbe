/** What is asked of the list of TSS vaults. */
import * as v from 'valibot';

export const listVaultsParams = v.optional(
  v.strictObject({
    /** Says of each what of its files is not as it was left, for which all of them are read. */
    remarks: v.optional(v.boolean(), true),
  }),
  {},
);
