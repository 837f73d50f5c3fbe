import { describe, expect, it } from 'vitest';
import type { Refused } from '../../../shared/result';
import { asResult, withSentence } from '../../../shared/text/failure';
import { Refusal, type RefusalCode, refusalFrom } from '../../../shared/text/refusals';
import { failure, refusalOf, sentences } from '../../support/texts';

const codes = Object.keys(sentences) as RefusalCode[];
const always = {
  ...{ index: 7, position: 3, expected: 33, seen: 32, epoch: 2, name: 'usb' },
  ...{ option: 'payload', because: 'madeHere', kind: 'ageKey', scheme: 'vault', places: [3] },
};
const facts = { ...always, holder: 'Ada', other: 'Ben' };

describe('every sentence', () => {
  it.each(codes)('%s is whole, with facts and without most of them, and short', code => {
    // Where two are told apart, both are always known, and so is whose made-up key is missing; of any other share the holder may not be.
    const isKnown = [
      ...['SAME_KEY_TWICE', 'TSS_CONFIRMER_TWO', 'TSS_CONTRIBUTION_MISPLACED'],
      'PRACTICE_KEY_MISSING',
    ].includes(code);
    const holder = isKnown ? { holder: 'Ada', other: 'Ben' } : {};
    for (const given of [facts, { ...always, ...holder }]) {
      const { message } = failure(code, given);
      expect(message).not.toMatch(/undefined|null|NaN|\[object| {2}/);
      expect(message).toMatch(/^[A-Z“$].*[.)]$/u);
      expect(message.length).toBeLessThan(300);
      expect(message).not.toMatch(/[\n\r]/);
    }
  });

  it('is nobody else’s: two codes never say the same', () => {
    const said = codes.map(code => failure(code, facts).message);
    expect(new Set(said).size).toBe(codes.length);
  });

  it('names whose share it is, when that is known', () => {
    expect(failure('SHARE_LOST', { index: 7, holder: 'Ada' }).message).toContain('Ada’s share (index 7)');
    expect(failure('SHARE_LOST', { index: 7 }).message).toContain('The share with index 7');
  });
});

it('what a request cannot do yet is not told as something that it failed at', () => {
  const said = (name: string) => failure('TSS_REQUEST_STATE', { name }).message;
  expect(said('PendingKeyHolderConfirmation')).toContain('awaited');
  expect(said('MPCProcessing')).toContain('Carry it out');
  expect(said('Success')).toContain('Success');
});

describe('an alarm', () => {
  it('is raised where somebody may be cheating, and not for a typing error', () => {
    const alarms = codes.filter(code => refusalOf(code).failure.alarm);
    for (const code of ['SHARE_INDEX_ZERO', 'SHARE_LOST', 'SHARE_DESTROYED', 'SHARE_NOT_LISTED'] as const) {
      expect(alarms).toContain(code);
    }
    for (const code of ['SHARE_NOT_READABLE', 'SHARE_DOES_NOT_MATCH', 'WRONG_NONCE'] as const) {
      expect(alarms).not.toContain(code);
    }
  });
});

describe('a refusal', () => {
  it('names a file of a TSS request, whose digits are no share, and nothing that only begins like one', () => {
    const id = '20261128200000000132315000003970';
    const named = (name: string) => failure('FILE_DAMAGED', { name }).facts.name;
    const files = ['-0003.json', '-7-0a1b2c3d.asc', '-7.txt', '-7.txt.asc', '-7-sum-0a1b2c3d4e5f6071.asc'];
    for (const file of [`PRACTICE-${id}-12.json`, ...files.map(end => id + end)])
      expect(named(file)).toBe(file);
    const others = [id, `${id}.txt`, `99${id.slice(2)}-0003.json`, `${id}${id}-0003.json`, `${id}-${id}.txt`];
    for (const other of others) expect(named(other)).toContain('not repeated');
  });

  it('is the same on the other side of a process boundary', () => {
    const refusal = new Refusal('SHARE_DOES_NOT_MATCH', facts);
    const crossed = refusalFrom(structuredClone(refusal.failure));
    expect(crossed).toBeInstanceOf(Refusal);
    expect([crossed.code, crossed.message, crossed.failure]).toEqual([
      refusal.code,
      refusal.message,
      refusal.failure,
    ]);
  });

  it.each([
    { code: 'NOT_OURS', facts: {} },
    { code: 'constructor', facts: {} },
    { code: 'transcriptUnreadable', facts: { file: 'x' } },
    { code: 'OPTION_NOT_FOR_SET', facts: {} },
    { code: 'OPTION_NOT_FOR_SET' },
  ])('without a sentence becomes INTERNAL and is not thrown: %j', async made => {
    const thrown = refusalFrom(made as unknown as Refused);
    expect(withSentence(thrown.failure)).toEqual(failure('INTERNAL'));
    expect(await asResult(() => Promise.reject(thrown))).toEqual({ ok: false, error: failure('INTERNAL') });
  });

  it('becomes a result, and everything else becomes INTERNAL without its text', async () => {
    expect(await asResult(() => 7)).toEqual({ ok: true, value: 7 });
    const refusal = new Refusal('NO_ATTEMPT');
    expect(await asResult(() => Promise.reject(refusal))).toEqual({
      ok: false,
      error: withSentence(refusal.failure),
    });
    const seen: unknown[] = [];
    for (const thrown of [new Error('c0ffee is no share'), 'c0ffee', undefined]) {
      const result = await asResult(
        () => {
          throw thrown;
        },
        error => seen.push(error),
      );
      expect(result).toEqual({ ok: false, error: failure('INTERNAL') });
      expect(JSON.stringify(result)).not.toContain('c0ffee');
    }
    expect(seen).toHaveLength(3);
  });
});
