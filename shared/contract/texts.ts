/** A text that a person reads, in what calls answer: its id and its facts, no sentence. */
import * as v from 'valibot';
import type { Text } from '../text/text';

export const textView = v.custom<Text>(given =>
  v.is(v.object({ id: v.string(), facts: v.record(v.string(), v.unknown()) }), given),
);
