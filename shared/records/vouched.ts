/** What people speak for with a digest from paper, as the first line under the words says it. */

/** By what becomes of it: the record itself, or a share that was kept apart. */
export const VOUCHED = {
  record: 'vouch for the record',
  issued: 'record a share that was issued and kept apart',
  unused: 'give up a share that was issued and kept apart',
} as const;
export type Vouched = keyof typeof VOUCHED;

/** What the lines of an attempt speak for. Throws `RangeError` for those of another operation. */
export function vouchedBy(bound: readonly { label: string; value: string }[]): Vouched {
  const operation = bound[0]?.value ?? '';
  for (const what of ['record', 'issued', 'unused'] as const)
    if (operation.endsWith(VOUCHED[what])) return what;
  throw new RangeError('this attempt vouches for nothing');
}
