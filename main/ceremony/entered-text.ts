/** The text of a share as somebody entered it, without what is certainly not of it. */
import { withoutSurroundings } from '../../shared/around-share';
import { secretBytes } from './wipe';

/**
 * What `typed` (UTF-8 or UTF-16, with a mark or without) holds of a share, as ASCII in secret bytes that the caller wipes; `typed`
 * stays. The place of a byte is the place of the character, as `withoutSurroundings` counts them.
 */
export const enteredText = (typed: Uint8Array): Uint8Array<ArrayBuffer> =>
  withoutSurroundings(typed, secretBytes);
