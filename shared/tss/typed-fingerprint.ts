/**
 * The end of a fingerprint, which whoever contributes on a machine of their own types from the key's holder or their paper, and which
 * is shown nowhere before: what stands on a screen is copied from there.
 */

/** Digits of it, 64 bits. A key with 32 chosen ones, which were its short id once, is made in seconds to minutes. */
export const TYPED_DIGITS = 16;

/** A fingerprint without it, as long as before. */
export const withoutEnd = (fingerprint: string): string =>
  fingerprint.slice(0, -TYPED_DIGITS) + '·'.repeat(TYPED_DIGITS);

/** Whether this was typed, alone or with all that stands before it. Groups, colons and capitals do not matter. */
export const isEndOf = (typed: string, fingerprint: string): boolean => {
  const whole = fingerprint.toLowerCase();
  return [whole, whole.slice(-TYPED_DIGITS)].includes(typed.replaceAll(/[\s:-]/g, '').toLowerCase());
};
