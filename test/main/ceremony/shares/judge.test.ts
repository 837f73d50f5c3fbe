import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../main/ceremony/shamir/gf256';
import { type JudgingContext, judgeShare } from '../../../../main/ceremony/shares/judge';
import { shareMacOf } from '../../../../main/ceremony/shares/share-mac';
import { withSentence } from '../../../../shared/text/failure';
import { Refusal } from '../../../../shared/text/refusals';
import { adopted, created, listed, pointOf } from '../records';

const exactly = (index: number, ...value: number[]): Point => ({ index, value: Uint8Array.from(value) });

/** As long as every share of Vault, whatever it begins with. */
const share = (index: number, ...value: number[]): Point =>
  exactly(index, ...value, ...new Uint8Array(32 - value.length));

/** 'accepted', or the refusal. */
function judged(point: Point, bench: Partial<JudgingContext> & Pick<JudgingContext, 'record'>) {
  try {
    judgeShare(point, { others: [], newIndex: 99, accepted: [], ...bench });
    return 'accepted';
  } catch (error) {
    if (error instanceof Refusal) return withSentence(error.failure);
    throw error;
  }
}

describe('a share of a set with verifiers', () => {
  const { record, shares } = created();
  const good = shares.map(pointOf);

  it('is accepted when it is right', () => {
    for (const point of good) expect(judged(point, { record })).toBe('accepted');
  });

  it('is refused with its holder’s name for a single wrong bit anywhere', () => {
    for (let bit = 0; bit < 256; bit += 5) {
      const value = good[0]!.value.slice();
      value[bit >> 3]! ^= 1 << (bit & 7);
      const refused = judged({ index: 10, value }, { record });
      expect(refused).toMatchObject({ code: 'SHARE_DOES_NOT_MATCH', index: 10, holder: 'Holder 10' });
    }
  });

  it('is refused when it comes again, and as no match when only its index does', () => {
    const accepted = [good[0]!];
    expect(judged(good[0]!, { record, accepted })).toMatchObject({
      code: 'SHARE_REPEATED',
      holder: 'Holder 10',
    });
    const other = { index: 10, value: good[1]!.value };
    expect(judged(other, { record, accepted })).toMatchObject({ code: 'SHARE_DOES_NOT_MATCH' });
  });

  it('raises the alarm at an index that is not listed, although all are', () => {
    const unlisted = judged({ index: 11, value: good[0]!.value }, { record });
    expect(unlisted).toMatchObject({ code: 'SHARE_NOT_LISTED', index: 11, alarm: true });
    expect(judged({ index: 99, value: good[0]!.value }, { record })).toMatchObject({
      code: 'SHARE_NOT_LISTED',
    });
  });

  it.each([
    ['lost', 'SHARE_LOST'],
    ['destroyed', 'SHARE_DESTROYED'],
  ] as const)('raises the alarm when it is recorded as %s', (status, code) => {
    const withdrawn = { ...record, shares: record.shares.map(one => ({ ...one, status })) };
    expect(judged(good[0]!, { record: withdrawn })).toMatchObject({ code, alarm: true, holder: 'Holder 10' });
  });

  it('is refused when it is not as long as the secret', () => {
    const short = judged({ index: 10, value: good[0]!.value.slice(1) }, { record });
    expect(short).toMatchObject({ code: 'SHARE_WRONG_LENGTH' });
    expect((short as { message: string }).message).toContain('32 bytes long; shares of this set have 33');
  });
});

describe('a share of another set in the folder', () => {
  const ours = created();
  const theirs = created('cd'.repeat(16));
  const { id, scheme, required, shares } = theirs.record;
  const verifiers = shares.map(one => ({ index: one.index, holder: one.holder, verifier: one.verifier! }));
  const others = [{ name: 'Theirs', id, scheme, required, secretLength: 32, verifiers }];

  it('is named as that set’s', () => {
    const refused = judged(pointOf(theirs.shares[1]!), { record: ours.record, others });
    expect(refused).toMatchObject({ code: 'SHARE_OTHER_SET', message: expect.stringContaining('Theirs') });
  });

  it('is named also when its length is not ours', () => {
    const value = Uint8Array.of(1, 2, 3);
    const verifier = shareMacOf({ scheme: 'vault', id, required: 2 }, 10, value);
    const short = [{ ...others[0]!, secretLength: 3, verifiers: [{ index: 10, holder: 'Zoe', verifier }] }];
    expect(judged({ index: 10, value }, { record: ours.record, others: short })).toMatchObject({
      code: 'SHARE_OTHER_SET',
    });
  });

  it('is not taken for one when it only has an index in common', () => {
    expect(judged(pointOf(ours.shares[0]!), { record: ours.record, others })).toBe('accepted');
  });
});

describe('a share of an adopted set', () => {
  it('is accepted at a known index, whatever it holds: nothing more can be known', () => {
    expect(judged(share(1, 9, 9), { record: adopted() })).toBe('accepted');
  });

  it('has 33 bytes with its index, unless another length was claimed: also in a record that says nothing', () => {
    for (const record of [adopted(), { ...adopted(), secretLength: null }]) {
      expect(judged(share(1), { record })).toBe('accepted');
      for (const length of [1, 3, 12, 31, 33, 100]) {
        expect(judged(exactly(1, ...new Uint8Array(length)), { record })).toMatchObject({
          code: 'SHARE_WRONG_LENGTH',
          grade: 'paper',
          message: expect.stringContaining('shares of this set have 33'),
        });
      }
    }
    const record = adopted({ shareBytes: 3 });
    expect(judged(exactly(1, 9, 9), { record })).toBe('accepted');
    expect(judged(share(1), { record })).toMatchObject({ code: 'SHARE_WRONG_LENGTH' });
  });

  it('of secrets.js has the length of the first one, where nobody claimed any', () => {
    const record = adopted({ scheme: 'secretsjs' });
    const accepted = [exactly(1, 9, 9)];
    expect(judged(exactly(2, 9, 9), { record, accepted })).toBe('accepted');
    expect(judged(exactly(2, 9), { record, accepted })).toMatchObject({ code: 'SECRETSJS_WRONG_LENGTH' });
    const claimed = adopted({ scheme: 'secretsjs', shareBytes: 67 });
    expect(judged(exactly(2, 9), { record: claimed })).toMatchObject({
      message: expect.stringContaining('5 characters long; shares of this set have 67'),
    });
  });

  it('is refused when it comes again, or when its index does with other content', () => {
    const accepted = [share(1, 9, 9)];
    expect(judged(share(1, 9, 9), { record: adopted(), accepted })).toMatchObject({ code: 'SHARE_REPEATED' });
    expect(judged(share(1, 9, 8), { record: adopted(), accepted })).toMatchObject({
      code: 'SHARE_INDEX_CONFLICT',
    });
  });

  it('raises the alarm at an index that nobody has, when all are known', () => {
    expect(judged(share(4, 9), { record: adopted() })).toMatchObject({
      code: 'SHARE_NOT_LISTED',
      alarm: true,
    });
  });

  it('is no alarm by its index where its length is another: it is no share of this set at all', () => {
    const quit = judged(exactly(173, 0xaa, 0xe8), { record: adopted() });
    expect(quit).toMatchObject({ code: 'SHARE_WRONG_LENGTH' });
    expect(quit).not.toHaveProperty('alarm');
  });

  it('is refused for its length with the earlier share named, where only that told the length', () => {
    const record = {
      ...adopted({ scheme: 'secretsjs' }),
      shares: [listed(1, { holder: 'Ada' }), listed(2), listed(3)],
    };
    expect(judged(exactly(2, 9, 9), { record, accepted: [exactly(1, 9)] })).toMatchObject({
      code: 'SECRETSJS_WRONG_LENGTH',
      message: expect.stringMatching(
        /7 characters long; Ada’s share \(index 1\), which came first, has 5\. .*cancel this/,
      ),
    });
  });

  it('becomes known when not all are, up to the number issued and no further', () => {
    const record = adopted({ required: 3, issued: 3, indexes: [1] });
    expect(judged(share(50, 9), { record })).toBe('accepted');
    expect(judged(share(60, 9), { record, accepted: [share(50, 9)] })).toBe('accepted');
    const accepted = [share(50, 9), share(60, 9)];
    expect(judged(share(70, 9), { record, accepted })).toMatchObject({
      code: 'SHARE_MORE_THAN_ISSUED',
      alarm: true,
    });
    expect(judged(share(1, 9), { record, accepted })).toBe('accepted');
  });

  it('ends the attempt when it sits at the new index', () => {
    const record = adopted({ indexes: [1] });
    expect(judged(share(99, 9), { record })).toMatchObject({ code: 'SHARE_HAS_NEW_INDEX', index: 99 });
    expect(judged(share(98, 9), { record })).toBe('accepted');
  });

  it('raises the alarm at an index that was burnt, and at one whose share was issued and is kept apart', () => {
    const reserved = [{ ...listed(78), file: 'shares/x.asc', sha256: '', at: '', reissue: false }];
    const record = { ...adopted({ indexes: [1] }), burnt: [77], reserved };
    for (const [index, code] of [
      [77, 'SHARE_BURNT'],
      [78, 'SHARE_APART'],
    ] as const) {
      expect(judged(share(index, 9), { record })).toMatchObject({ code, alarm: true, index });
    }
  });

  it('raises the alarm when it is recorded as lost', () => {
    const record = {
      ...adopted(),
      shares: [listed(1, { status: 'lost', holder: '' }), listed(2), listed(3)],
    };
    expect(judged(share(1, 9), { record })).toMatchObject({ code: 'SHARE_LOST', alarm: true });
  });
});
