/** How a transcript that has ended is named. */
import * as v from 'valibot';
import { nonce } from './share-entry';

/** ID or name of a TSS vault. */
export const vaultId = v.pipe(v.string(), v.minLength(1), v.maxLength(255));

/** Which transcript: of the attempt that has ended, by its nonce; or the named one of the key set at hand, or its last; of a TSS vault where one is named. */
export const whichTranscript = {
  nonce: v.optional(nonce),
  transcript: v.optional(v.pipe(v.string(), v.maxLength(255))),
  vault_id: v.optional(vaultId),
};
