import { describe, expect, it } from 'vitest';
import {
  adoptedRecord,
  withIssued,
  withKnownIndexes,
  withQuorum,
  withReserved,
  withTranscript,
  withVouched,
} from '../../../../main/storage/key-sets/record-changes';
import {
  type KeySetRecord,
  parseRecord,
  recordDigest,
  recordText,
  takenIndexes,
} from '../../../../shared/records/key-set';
import { adopted, listed } from '../../ceremony/records';

const stored = (record: KeySetRecord) => ({ record, digest: recordDigest(recordText(record)) });
const reserved = (index: number) => ({
  index,
  holder: 'Newcomer',
  pgp_fingerprint: 'ab'.repeat(20),
  keyMaterial: ['cd'.repeat(32)],
  verifier: null,
  reissue: false,
  file: `shares/x-index-${index}.asc`,
  sha256: 'ef'.repeat(32),
  transcript: 't.jsonl',
  at: '2026-11-21T00:00:00Z',
});
/** As it will be read again. */
const read = (record: KeySetRecord) => parseRecord(recordText(record), 'key-set.json');

describe('adopting', () => {
  const claim = {
    name: 'Vault',
    scheme: 'vault',
    required: 3,
    issued: 5,
    indexes: [9, 4],
    practice: false,
  };

  it('makes a record that can be read, of what was claimed and no more', () => {
    const record = read(adoptedRecord(claim));
    expect(record).toMatchObject({
      required: 3,
      issued: 5,
      secretLength: 32,
      rootKey: null,
      sequence: 1,
      previous: null,
    });
    expect(record.shares.map(share => [share.index, share.verifier, share.holder])).toEqual([
      [9, null, ''],
      [4, null, ''],
    ]);
    expect(adoptedRecord(claim).id).not.toBe(adoptedRecord(claim).id);
  });

  it.each<[string, object]>([
    ['SCHEME_UNSUPPORTED', { scheme: 'slip39' }],
    ['NAME_UNUSABLE', { name: 'a\u0000b' }],
    ['THRESHOLD_ONE', { required: 1, issued: 1 }],
    ['THRESHOLD_OUT_OF_RANGE', { required: 0 }],
    ['THRESHOLD_OUT_OF_RANGE', { required: 256, issued: 256 }],
    ['ISSUED_OUT_OF_RANGE', { issued: 2 }],
    ['ISSUED_OUT_OF_RANGE', { issued: 256 }],
    ['INDEX_OUT_OF_RANGE', { indexes: [0] }],
    ['INDEX_OUT_OF_RANGE', { indexes: [256] }],
    ['INDEX_REPEATED', { indexes: [7, 7] }],
    ['INDEX_REPEATED', { indexes: [3, 7, 9, 7], scheme: 'secretsjs' }],
    ['MORE_INDEXES_THAN_ISSUED', { indexes: [1, 2, 3, 4, 5, 6] }],
  ])('refuses what no tool could have made: %s', (code, more) => {
    expect(() => adoptedRecord({ ...claim, ...more })).toThrow(expect.objectContaining({ code }));
  });
});

describe('a new share in the record', () => {
  const before = stored({ ...adopted({ indexes: [1], issued: 3 }), secretLength: null });
  const first = stored(read(withReserved(before, reserved(50), { secretLength: 32, entered: [1, 7] })));
  const second = read(withIssued(first, reserved(50)));

  it('takes its index before anything is exported, and each version cites the one before', () => {
    expect(takenIndexes(first.record)).toContain(50);
    expect(first.record).toMatchObject({
      issued: 3,
      sequence: 2,
      previous: before.digest,
      transcripts: ['t.jsonl'],
    });
    expect(second).toMatchObject({ sequence: 3, previous: first.digest, transcripts: ['t.jsonl'] });
  });

  it('is listed then, counted, and the indexes that were entered are known', () => {
    expect(second.reserved).toEqual([]);
    expect(second.shares.map(share => share.index)).toEqual([1, 7, 50]);
    expect(second.shares.at(-1)).toMatchObject({
      holder: 'Newcomer',
      status: 'unconfirmed',
      transcript: 't.jsonl',
    });
    expect(second).toMatchObject({ issued: 4, secretLength: 32 });
  });
});

describe('shares that were entered for a quorum', () => {
  const verifier = 'ab'.repeat(32);
  const at = reserved(50).at;
  const shares = [
    listed(1, { verifier, status: 'unconfirmed' }),
    listed(2, { status: 'unconfirmed' }),
    listed(3, { verifier, status: 'lost' }),
    listed(4, { verifier, status: 'unconfirmed' }),
  ];
  const before = stored(read({ ...adopted({ issued: 5 }), shares }));
  const entered = [1, 2, 3, 7];
  const verifiers = [{ index: 2, verifier }];
  const after = read(withReserved(before, reserved(50), { secretLength: 32, entered, verifiers }));

  it('were checked by it, where each was judged by a verifier that the record had then', () => {
    expect(before.record.version).toBe(2);
    expect(after).toMatchObject({ version: 3 });
    const [one, ...others] = after.shares;
    expect(one).toEqual({ ...shares[0], status: 'active', checkedAt: at, checkedIn: 't.jsonl' });
    // The second has a verifier from now on: it was not judged by it.
    expect(others).toMatchObject([{ verifier, status: 'unconfirmed' }, { status: 'lost' }, {}, { index: 7 }]);
    for (const other of others) expect([other.checkedAt, other.checkedIn]).toEqual(['', undefined]);
  });

  it('are not of the new share, and of one that is given again nothing stays', () => {
    const again = { ...reserved(1), reissue: true };
    const taken = withReserved(before, again, { secretLength: 32, entered });
    expect(taken.shares[0]).toMatchObject({ checkedAt: at });
    const given = read(withIssued(stored(taken), again));
    expect(given.version).toBe(2);
    expect(given.shares[0]).toMatchObject({ status: 'unconfirmed', checkedAt: '', reissued: 1 });
  });

  it('are recorded also where nothing was issued', () => {
    const opened = read(withQuorum(before, entered, { at, transcript: 'r.jsonl' }));
    expect(opened.shares[0]).toMatchObject({ checkedAt: at, checkedIn: 'r.jsonl' });
    expect(opened.transcripts).toEqual(['r.jsonl']);
  });
});

describe('an attempt without a result', () => {
  it('is listed all the same, once', () => {
    const after = withTranscript(stored(adopted()), 't.jsonl');
    expect(after.transcripts).toEqual(['t.jsonl']);
    expect(withTranscript(stored(after), 't.jsonl').transcripts).toEqual(['t.jsonl']);
  });

  it('leaves the index known that it had shown to be taken', () => {
    const record = { ...adopted({ issued: 4 }), shares: [listed(1)] };
    const after = withKnownIndexes(stored(record), 't.jsonl', [9]);
    expect(after.shares.map(share => share.index)).toEqual([1, 9]);
    expect(withKnownIndexes(stored(after), 't.jsonl', [9]).shares).toHaveLength(2);
  });

  it('never lists more shares than are issued: such a record could not be read again', () => {
    const record = { ...adopted({ issued: 3 }), shares: [listed(1), listed(2)] };
    const after = withKnownIndexes(stored(record), 't.jsonl', [9, 3]);
    expect(after.shares.map(share => share.index)).toEqual([1, 2, 9]);
  });
});

describe('a share that was kept apart', () => {
  const base = adopted({ indexes: [20, 21], shares: [listed(20), listed(21)] } as never);
  const apart = { ...reserved(21), holder: 'H21', reissue: true };
  const before = stored(read({ ...base, reserved: [reserved(77), apart], transcripts: ['t.jsonl'] }));
  const [one, again] = before.record.reserved as [KeySetRecord['reserved'][0], KeySetRecord['reserved'][0]];

  it('is recorded as its attempt would have, and the other one stays apart', () => {
    const after = read(withVouched(before, one, 'issued', 'v.jsonl'));
    expect(after).toMatchObject({ issued: before.record.issued + 1, reserved: [again], burnt: [] });
    expect(after.shares.at(-1)).toMatchObject({ index: 77, holder: 'Newcomer', transcript: 't.jsonl' });
    expect(after.transcripts).toEqual(['t.jsonl', 'v.jsonl']);
  });

  it('is given up: its index is burnt, and its key stays known', () => {
    const after = read(withVouched(before, one, 'unused', 'v.jsonl'));
    expect(after).toMatchObject({ issued: before.record.issued, reserved: [again], burnt: [77] });
    expect(after.formerKeys).toEqual([{ index: 77, keyMaterial: one.keyMaterial }]);
    expect(after.shares).toEqual(before.record.shares);
  });

  it('of an index that was given again is the listed one in its new state, or leaves that as it was', () => {
    const issued = read(withVouched(before, again, 'issued', 'v.jsonl'));
    expect(issued.shares.find(share => share.index === 21)).toMatchObject({
      reissued: 1,
      transcript: 't.jsonl',
    });
    expect(issued).toMatchObject({ issued: before.record.issued, reserved: [one] });
    const unused = read(withVouched(before, again, 'unused', 'v.jsonl'));
    expect(unused).toMatchObject({ shares: before.record.shares, reserved: [one], burnt: [] });
    expect(unused.formerKeys).toEqual([{ index: 21, keyMaterial: again.keyMaterial }]);
  });
});
