/** What can be put into a sealed store. */

import * as v from 'valibot';
import { ENTRY_MAX_BYTES } from './limits';

/** Judged later, so that the refusal says what is wrong with it. */
export const entryName = v.pipe(v.string(), v.maxLength(400));
/** One byte more, so that a file that is too large is told from a request that is wrong. */
export const entryContent = v.pipe(
  v.instance(Uint8Array),
  v.check(bytes => bytes.length <= ENTRY_MAX_BYTES + 1, 'too large'),
);

/** What is to be put into the sealed store: a plain name, and bytes. */
export const newEntry = v.strictObject({ name: entryName, content: entryContent });
