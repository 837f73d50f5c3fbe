/** How a transcript that has ended is named. */
import * as v from 'valibot';
import { nonce } from './share-entry';

/** Which transcript: of the attempt that has ended, by its nonce; or the named one of the key set at hand, or its last. */
export const whichTranscript = {
  nonce: v.optional(nonce),
  transcript: v.optional(v.pipe(v.string(), v.maxLength(255))),
};
