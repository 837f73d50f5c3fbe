/** Sentences for programs that have no catalogue: what calls answer for people is ids with facts. */
import { said } from '../../../shared/text/en/index';
import { sayFrom } from '../../../shared/text/say';
import type { Text } from '../../../shared/text/text';
import { isObject } from '../terminal/json';

/** English, as the sentences of refusals are: programs go by ids. */
const say = sayFrom(said);

const isText = (value: Record<string, unknown>): boolean =>
  Object.keys(value).length === 2 &&
  typeof value.id === 'string' &&
  isObject(value.facts) &&
  Object.hasOwn(said, value.id);

/** A JSON value in which every text has its sentence beside id and facts, as `message`, where refusals have theirs. */
export function withMessages(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withMessages);
  if (!isObject(json)) return json;
  if (isText(json)) return { ...json, message: say(json as unknown as Text) };
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, withMessages(value)]));
}
