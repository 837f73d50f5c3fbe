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
