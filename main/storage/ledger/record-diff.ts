/**
 * What changes from one version of a record to the next, as one line of text: with it the next can be made from the one
 * before, byte for byte. Nothing is in it that is not in the record.
 */

/** What every version has for itself: its number, and the digest of the one before. */
const OF_EACH: ReadonlySet<string> = new Set(['version', 'sequence', 'previous']);

/**
 * JSON: the fields that change, by name. A list as `[from, dropped, ...put]`: from that place on (from 0) so many go, and
 * those are put there; anything else as it becomes.
 */
export function changesText(before: object, after: object): string {
  const was: Record<string, unknown> = { ...before };
  const changed = Object.entries(after)
    .filter(([field, value]) => !OF_EACH.has(field) && !same(was[field], value))
    .map(([field, value]) => [field, Array.isArray(value) ? splice(was[field] as unknown[], value) : value]);
  return JSON.stringify(Object.fromEntries(changed));
}

/** The fields of the version after `before`, by `changesText`; undefined for a text that is none. They are not validated. */
export function changesIn<R extends object>(text: string, before: R): Partial<R> | undefined {
  try {
    const was = { ...before } as Record<string, unknown>;
    const fields = Object.entries(JSON.parse(text) as object).filter(([field]) => Object.hasOwn(was, field));
    return Object.fromEntries(
      fields.map(([field, value]) => [field, spliced(was[field], value)]),
    ) as Partial<R>;
  } catch {
    return undefined;
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function splice(before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && same(before[from], after[from])) from++;
  let alike = 0;
  while (alike < most - from && same(before.at(-1 - alike), after.at(-1 - alike))) alike++;
  return [from, before.length - alike - from, ...after.slice(from, after.length - alike)];
}

function spliced(before: unknown, value: unknown): unknown {
  if (!Array.isArray(before)) return value;
  const [from, dropped, ...put] = value as [number, number, ...unknown[]];
  return before.toSpliced(from, dropped, ...put);
}
