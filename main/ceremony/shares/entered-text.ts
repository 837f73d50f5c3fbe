/** The text of a share as somebody entered it, without what is certainly not of it. */
import { beginsWithLabel, withoutSurroundings } from '../../../shared/shares/around-share';
import { seenText } from '../../../shared/shares/seen-text';
import { plainUtf8 } from '../../../shared/shares/text-bytes';
import { secretBytes, wiping } from '../process/wipe';

/**
 * What `typed` (UTF-8 or UTF-16, with a mark or without) holds of a share, as ASCII in secret bytes that the caller wipes; `typed`
 * stays. The place of a byte is the place of the character, as `withoutSurroundings` counts them.
 */
export function enteredText(typed: Uint8Array): Uint8Array<ArrayBuffer> {
  const plain = plainUtf8(typed, secretBytes);
  return wiping([plain], () => withoutSurroundings(plain, secretBytes));
}

/** Whether a label stands before what `typed` holds. */
export function isLabelled(typed: Uint8Array): boolean {
  const plain = plainUtf8(typed, secretBytes);
  const text = seenText(plain, secretBytes);
  return wiping([plain, text], () => beginsWithLabel(text));
}
