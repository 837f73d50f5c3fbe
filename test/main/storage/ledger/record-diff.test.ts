import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesIn, changesText } from '../../../../main/storage/ledger/record-diff';
import { recordText } from '../../../../shared/records/key-set';
import { runs } from '../../../support/tier';
import { adoptedRecord, issuedShare, madeRecord } from '../attempts';

const made = madeRecord([10, 11, 12].map(index => issuedShare(index, `Holder ${index}`, 'a.jsonl')));

it('is what changed and no more, and makes the next version from the one before', () => {
  const after = {
    ...made,
    sequence: 2,
    shares: made.shares.map((share, at) => (at === 1 ? { ...share, status: 'lost' as const } : share)),
    transcripts: ['a.jsonl', 'b.jsonl'],
    store: { version: 1, sha256: 'ab'.repeat(32) },
  };
  const text = changesText(made, after);
  expect(JSON.parse(text)).toEqual({
    shares: [1, 1, after.shares[1]],
    store: after.store,
    transcripts: [1, 0, 'b.jsonl'],
  });
  expect({ ...made, sequence: 2, ...changesIn(text, made) }).toEqual(after);
});

it('does so for any lists', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });
  fc.assert(
    fc.property(list, list, (before, after) => {
      const one = { ...adoptedRecord(), transcripts: before };
      const next = { ...one, transcripts: after };
      expect(recordText({ ...one, ...changesIn(changesText(one, next), one) })).toBe(recordText(next));
    }),
    { numRuns: runs(200) },
  );
});

it('is nothing for a text that is none, and takes up no field that a record has not', () => {
  for (const text of ['', 'null', '{"shares": 1}', '{"transcripts": [0]}x'])
    expect(changesIn(text, made)).toBeUndefined();
  expect(changesIn('{"evil": 1, "__proto__": {"a": 1}}', made)).toEqual({});
});
