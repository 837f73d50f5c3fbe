/**
 * What changes from one version of a record to the next, as one line of text: with it the next can be made from the one
 * before, byte for byte. Nothing is in it that is not in the record.
 */

/** What every version has for itself: its number, and the digest of the one before. */
const OF_EACH: ReadonlySet<string> = new Set(['version', 'sequence', 'previous']);

type Fields = Record<string, unknown>;

/**
 * JSON: the fields that change, by name. Of a list whose things have lists of their own, where things that stay in their places
 * change: by place (from 0), the fields of that thing that change, in the same form. Of any other list
 * `[from, dropped, ...put]`: from that place on (from 0) so many go, and those are put there. Of anything else what it becomes.
 */
export function changesText(before: object, after: object): string {
  const changed = Object.entries(changedIn({ ...before }, { ...after }));
  return JSON.stringify(Object.fromEntries(changed.filter(([field]) => !OF_EACH.has(field))));
}

function changedIn(before: Fields, after: Fields): Fields {
  const changed = Object.entries(after).filter(([field, value]) => !same(before[field], value));
  return Object.fromEntries(changed.map(([field, value]) => [field, changeOf(before[field], value)]));
}

function changeOf(before: unknown, after: unknown): unknown {
  if (!Array.isArray(after)) return after;
  const list = before as unknown[];
  return inPlaces(list, after) ?? splice(list, after);
}

/** A thing of a list takes its lists along; where one of these grows, the rest of it is not to be said again. */
function inPlaces(before: readonly unknown[], after: readonly unknown[]): Fields | undefined {
  if (before.length !== after.length) return undefined;
  const places = after.flatMap((one, at) => (same(before[at], one) ? [] : [at]));
  const pairs = places.map(at => [before[at], after[at]] as const);
  if (!pairs.every(([was, is]) => haveSameFields(was, is)) || !pairs.some(hasChangedList)) return undefined;
  return Object.fromEntries(places.map(at => [at, changedIn(before[at] as Fields, after[at] as Fields)]));
}

const isThing = (one: unknown): one is Fields =>
  typeof one === 'object' && one !== null && !Array.isArray(one);

const haveSameFields = (one: unknown, other: unknown): boolean =>
  isThing(one) && isThing(other) && same(Object.keys(one), Object.keys(other));

/** Of lists of texts or numbers, which are short, nothing is gained. */
const hasChangedList = ([before, after]: readonly [unknown, unknown]): boolean =>
  Object.entries(after as Fields).some(([field, value]) => {
    const was = (before as Fields)[field];
    const areThings = Array.isArray(value) && Array.isArray(was) && [...was, ...value].some(isThing);
    return areThings && !same(was, value);
  });

/** The fields of the version after `before`, by `changesText`; undefined for a text that is none. They are not validated. */
export function changesIn<R extends object>(text: string, before: R): Partial<R> | undefined {
  try {
    return fieldsAfter({ ...before } as Fields, JSON.parse(text) as object) as Partial<R>;
  } catch {
    return undefined;
  }
}

function fieldsAfter(was: Fields, changes: object): Fields {
  const own = Object.entries(changes).filter(([field]) => Object.hasOwn(was, field));
  return Object.fromEntries(own.map(([field, change]) => [field, valueAfter(was[field], change)]));
}

function valueAfter(before: unknown, change: unknown): unknown {
  if (!Array.isArray(before)) return change;
  if (Array.isArray(change)) return spliced(before, change);
  if (!isThing(change)) throw new RangeError('no change of a list');
  return before.map((one, at) => {
    const fields = Object.hasOwn(change, at) ? change[at] : undefined;
    return isThing(fields) && isThing(one) ? { ...one, ...fieldsAfter(one, fields) } : one;
  });
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

function spliced(before: readonly unknown[], change: readonly unknown[]): unknown[] {
  const [from, dropped, ...put] = change as [number, number, ...unknown[]];
  return before.toSpliced(from, dropped, ...put);
}
