/** One share on its way in: what the operation sees of it, and what is left of it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { heldCount, wipe, wipeAll } from '../../../../main/ceremony/process/wipe';
import { enterShare, type ShareEntry } from '../../../../main/ceremony/shares/entry';
import type { JudgingContext } from '../../../../main/ceremony/shares/judge';
import { Refusal } from '../../../../shared/text/refusals';
import { typed } from '../../../support/program';
import { said } from '../../../support/texts';
import { created } from '../records';

const { record, shares } = created();
const state: JudgingContext = { record, others: [], accepted: [] };
const isZero = (bytes: Uint8Array) => bytes.every(byte => byte === 0);
const code = (name: string) => expect.objectContaining({ code: name });

beforeEach(wipeAll);

/** Notes what it was asked, in order; keeps nothing. */
function operation({ ready = true, works = true } = {}) {
  const asked: string[] = [];
  const values: Uint8Array[] = [];
  const entry: ShareEntry<JudgingContext, string> = {
    requireReady: () => {
      asked.push('ready');
      if (!ready) throw new Refusal('SHARE_LENGTH_UNCONFIRMED', { expected: 33 });
    },
    take: async (_, { index, value }) => {
      asked.push(`take ${index}`);
      values.push(value);
      if (!works) throw new Refusal('ROOT_KEY_CLOSED');
      wipe(value);
      return { progress: 1, result: 'made' };
    },
  };
  return { entry, asked, values };
}

const enter = (
  entry: ShareEntry<JudgingContext, string>,
  text: Uint8Array,
  source: 'typed' | 'scanned' = 'typed',
) => enterShare(entry, state, { typed: text, source, slips: new Set() });

describe('a share that is entered', () => {
  it('is read, judged and given to the operation, with whose it is; its text is overwritten', async () => {
    const { entry, asked } = operation();
    const text = typed(` Unseal Key 1: ${shares[0]}\n`);
    expect(await enter(entry, text)).toEqual({ index: 10, holder: 'Holder 10', progress: 1, result: 'made' });
    expect(asked).toEqual(['ready', 'take 10']);
    expect([isZero(text), heldCount()]).toEqual([true, 0]);
  });

  it.each([
    ['what is no share', 'hvs.CAESIJlU02LQZ', 'SHARE_NOT_READABLE', []],
    ['another thing', `hvs.${'a'.repeat(24)}`, 'SHARE_IS_TOKEN', []],
    ['a share that is wrong', `${'00'.repeat(32)}0a`, 'SHARE_DOES_NOT_MATCH', ['ready']],
  ])('is refused before the operation takes it, and overwritten: %s', async (_, text, refusal, asked) => {
    const one = operation();
    const bytes = typed(text);
    await expect(enter(one.entry, bytes)).rejects.toEqual(code(refusal));
    expect(one.asked.filter(name => name !== 'ready' || asked.length > 0)).toEqual(asked);
    expect([isZero(bytes), heldCount()]).toEqual([true, 0]);
  });

  it.each([
    [-1, 'digits, and a share of this set has 66: 1 too few.'],
    [1, 'digits, and a share of this set has 66: 1 too many.'],
    [3, 'digits, and a share of this set has 66: 3 too many.'],
  ])('of hex with %d digits more than a share has is told how many that is', async (more, told) => {
    const [share] = shares as [string];
    const text = typed(more < 0 ? share.slice(0, more) : share + 'c'.repeat(more));
    const refused = enter(operation().entry, text) as Promise<never>;
    expect(said(await refused.catch((refusal: Refusal) => refusal))).toContain(
      `This is hex with ${66 + more} ${told}`,
    );
  });

  it('is not read as long as the operation waits for something else, but other things are told', async () => {
    const { entry, asked } = operation({ ready: false });
    const text = typed(shares[0]!);
    await expect(enter(entry, text)).rejects.toEqual(code('SHARE_LENGTH_UNCONFIRMED'));
    await expect(enter(entry, typed(`hvs.${'a'.repeat(24)}`))).rejects.toEqual(code('SHARE_IS_TOKEN'));
    expect(asked).toEqual(['ready']);
    expect([isZero(text), heldCount()]).toEqual([true, 0]);
  });

  it('is overwritten, text and value, where the operation fails with it', async () => {
    const { entry, asked, values } = operation({ works: false });
    const text = typed(shares[1]!);
    await expect(enter(entry, text)).rejects.toEqual(code('ROOT_KEY_CLOSED'));
    expect(asked).toEqual(['ready', 'take 20']);
    expect([values.length, values.every(isZero), isZero(text), heldCount()]).toEqual([1, true, true, 0]);
  });

  it('is graded by how it came: one wrong character is a slip of who types, and none of a camera', async () => {
    const wrong = `${shares[0]!.startsWith('0') ? '1' : '0'}${shares[0]!.slice(1)}`;
    const gradeOf = (source: 'typed' | 'scanned') =>
      enter(operation().entry, typed(wrong), source).then(
        () => 'accepted',
        (refusal: Refusal) => [refusal.code, refusal.failure.grade, refusal.facts.position],
      );
    expect(await gradeOf('typed')).toEqual(['SHARE_DOES_NOT_MATCH', 'slip', 1]);
    expect(await gradeOf('scanned')).not.toEqual(expect.arrayContaining(['slip']));
  });
});
