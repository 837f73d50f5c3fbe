/** Fields that records of every kind have: schemas for digests, numbers, times, names and file names. */
import * as v from 'valibot';

/** So many bytes in lower-case hex. */
export const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)));
/** In lower case (RFC 9562). */
export const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
export const whole = v.pipe(v.number(), v.integer());
export const between = (low: number, high: number) => v.pipe(whole, v.minValue(low), v.maxValue(high));
/** `Date` takes the 30th of February for the 1st or 2nd of March. Asked of any text, also of what is no time. */
function isTimeThereIs(text: string): boolean {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(Date.parse(text)) || Number.isNaN(day.getTime())) return false;
  return day.toISOString().startsWith(text.slice(0, 10));
}
/** ISO 8601 with its zone; a time that there is, so that whoever shows it can. */
export const moment = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/),
  v.check(isTimeThereIs),
);

/** One line, 1..`most` characters, no control, line-separating or direction-changing characters. */
export const isLine = (text: string, most: number): boolean =>
  text.length >= 1 &&
  text.length <= most &&
  text.trim() === text &&
  !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/u.test(text);

/** A name in a record: earlier versions let invisible characters pass, and what they wrote must open for ever. */
export const isRecordedName = (name: string): boolean => isLine(name, 100);

/** Of an OpenPGP key: 20 bytes (version 4) or 32 (version 6). */
export const fingerprint = v.pipe(v.string(), v.regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/));
export const fileName = v.pipe(v.string(), v.maxLength(255), v.regex(/^[^/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u));
