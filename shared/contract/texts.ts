/** Texts that a person reads, in what calls answer: an id and facts. A sentence only where it is a refusal, for programs. */
import * as v from 'valibot';
import type { Failure } from '../result';
import type { Text } from '../text/text';

const facts = v.record(v.string(), v.unknown());
const anyText = v.object({ id: v.string(), facts });
const anyRefused = v.object({ code: v.string(), facts, message: v.string() });

export const textView = v.custom<Text>(given => v.is(anyText, given));
export const refusedView = v.custom<Pick<Failure, 'code' | 'facts' | 'message'>>(given =>
  v.is(anyRefused, given),
);

const value = v.union([v.string(), v.number()]);
const fact = v.union([value, v.pipe(v.array(value), v.readonly())]);

/** A line of a statement as it is hashed. */
export const statementLine = v.strictObject({
  id: v.string(),
  facts: v.record(v.string(), fact),
});

/** The same, and as people read it, in the language that stands under the words: page and terminal show it so, and so can a program. */
export const statementLineView = v.object({
  ...statementLine.entries,
  label: v.string(),
  value: v.string(),
});
