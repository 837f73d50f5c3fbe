/** Sentences beside the texts that stdio answers with. */
import { expect, test } from 'vitest';
import { withMessages } from '../../../../main/cli/rpc/messages';
import { text } from '../../../../shared/text/text';
import { sentence } from '../../../support/texts';

const missing = text('transcriptUnreadable', { file: 'transcripts/x.jsonl' });

test('every text has its sentence, wherever it stands', () => {
  expect(withMessages({ remarks: [missing], deeper: { one: missing } })).toEqual({
    remarks: [{ ...missing, message: sentence(missing) }],
    deeper: { one: { ...missing, message: sentence(missing) } },
  });
});

test('a text among the facts of another has none of its own: it is in the sentence of that', () => {
  const outer = text('lookingOnly', { why: missing });
  expect(withMessages(outer)).toEqual({ ...outer, message: sentence(outer) });
  expect(sentence(outer)).toContain(sentence(missing));
});

test.each([
  ['a line of a statement, which has its own', { id: 'to', facts: {}, label: 'To', value: 'Frida' }],
  ['an id that no catalogue has', { id: 'constructor', facts: {} }],
  ['what has an id and no facts', { id: 'transcriptUnreadable', facts: [] }],
  ['what is none', [null, 1, 'text', { file: 'transcripts/x.jsonl' }]],
])('nothing is added to %s', (_what, json) => {
  expect(withMessages(json)).toEqual(json);
});
