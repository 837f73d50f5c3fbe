/** JSON in the one form that RFC 8785 gives it, to be hashed: no white space, names sorted, strings and numbers as JavaScript writes them. */

/**
 * `value` is a text, a number, or lists and objects of these. Throws `RangeError` for anything else, and for a text that
 * is no Unicode (half of a pair): it would be hashed as something else.
 */
export function canonicalJson(value: string | number | object): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${fields.map(([name, field]) => `${canonicalJson(name)}:${canonicalJson(field)}`).join(',')}}`;
  }
  if (typeof value !== 'string' && !Number.isFinite(value)) throw new RangeError('not a text or number');
  if (typeof value === 'string' && /\p{Cs}/u.test(value)) throw new RangeError('not Unicode');
  return JSON.stringify(value);
}
