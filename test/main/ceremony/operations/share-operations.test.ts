/** Reissuing, checking and marking, as the ceremony process does them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { checkShare } from '../../../../main/ceremony/operations/check-share';
import { markShare } from '../../../../main/ceremony/operations/mark-share';
import { reissue } from '../../../../main/ceremony/operations/reissue';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { enterText } from '../../../../main/ceremony/shares/entry';
import type { ReservedIndex } from '../../../../shared/records/key-set';
import { keyNamed, NOW, openedText, typed } from '../../../support/program';
import { shownLines, shownText } from '../../../support/statement';
import { adopted, created, listed } from '../records';

const key = keyNamed('ed25519');
const set = created();
const common = {
  conditions: { expiryMs: 1000, now: NOW.getTime(), unwitnessed: false },
  record: set.record,
  recordDigest: 'd'.repeat(64),
  others: [],
};
const start = (more: object = {}) =>
  reissue.begin({ ...common, index: 20, pgp_key: key.public, payload: 'hex', ...more });
const mark = (more: object = {}) =>
  markShare.begin({ ...common, index: 20, status: 'lost', reason: 'left on a train', ...more });
const code = (name: string) => expect.objectContaining({ code: name });

beforeEach(wipeAll);

describe('a reissue', () => {
  it('gives the share of its index, whichever quorum enters theirs', async () => {
    for (const pair of [
      [0, 2],
      [0, 1],
    ]) {
      const { start: begun, state } = await start();
      expect(begun).toMatchObject({ index: 20, holder: 'Holder 20', required: 2 });
      await enterText(reissue, state, typed(set.shares[pair[0]!]!));
      const { result: issued } = await enterText(reissue, state, typed(set.shares[pair[1]!]!));
      expect(await openedText(issued!.armored, key.secret)).toBe(set.shares[1]);
      expect(issued).toMatchObject({ proof: 'verified', verifier: set.record.shares[1]!.verifier });
    }
  });

  it('says under the words that it is one, that the old copy works, and what the share was', async () => {
    const record = {
      ...set.record,
      shares: set.record.shares.map(share =>
        share.index === 20 ? { ...share, status: 'lost' as const } : share,
      ),
    };
    const text = shownText((await start({ record })).start.bound.lines);
    for (const part of ['Operation: reissue a share', 'index 20, again', 'still works', 'recorded as lost'])
      expect(text).toContain(part);
  });

  it('is refused at the start where one of that index was issued and never recorded', async () => {
    const { index, holder, pgp_fingerprint, keyMaterial } = set.record.shares[1]!;
    const apart = { index, holder, pgp_fingerprint, keyMaterial, reissue: true } as ReservedIndex;
    await expect(start({ record: { ...set.record, reserved: [apart] } })).rejects.toEqual(
      code('INDEX_RESERVED'),
    );
  });

  it('is not issued from shares that do not give the one the record knows', async () => {
    // Without verifiers for those entered, the one of the share that is given again still shows it.
    const shares = set.record.shares.map(share =>
      share.index === 20 ? share : { ...share, verifier: null },
    );
    const { state } = await start({ record: { ...set.record, shares } });
    await enterText(reissue, state, typed(set.shares[0]!));
    const wrong = `${'00'.repeat(32)}1e`;
    const disputed = await enterText(reissue, state, typed(wrong));
    expect(disputed.result).toBeUndefined();
    expect(disputed.dispute).toMatchObject({ refusal: { code: 'SHARES_NOT_ONE_SET' }, setAside: [] });
    // Any of those entered may be the wrong one: this holder enters the right one in its place.
    const { result: issued } = await enterText(reissue, state, typed(set.shares[2]!));
    expect(issued?.index).toBe(20);
  });

  it('refuses an index that is not listed, and one without a holder', async () => {
    await expect(start({ index: 21 })).rejects.toEqual(code('INDEX_NOT_LISTED'));
    await expect(start({ record: adopted(), index: 1 })).rejects.toEqual(code('REISSUE_WITHOUT_HOLDER'));
  });

  it('goes to whom people name where the record does not say, and says so under the words', async () => {
    const { start: begun } = await start({ record: adopted(), index: 1, holder: 'Dora' });
    expect(begun.holder).toBe('Dora');
    const text = shownText(begun.bound.lines);
    for (const part of ['To: Dora', 'Named here: the record did not say who has this index'])
      expect(text).toContain(part);
    expect(shownText((await start()).start.bound.lines)).not.toContain('Named here');
  });

  it('goes to nobody else where the record says whose it is, and to nobody who has another share', async () => {
    expect((await start({ holder: 'HOLDER 20' })).start.holder).toBe('Holder 20');
    await expect(start({ holder: 'Dora' })).rejects.toEqual(code('REISSUE_OTHER_HOLDER'));
    const record = { ...adopted(), shares: [listed(1, { holder: '' }), listed(2, { holder: 'Ben' })] };
    const named = (holder: string) => start({ record, index: 1, holder });
    await expect(named('BEN')).rejects.toEqual(code('HOLDER_REPEATED'));
    await expect(named('two\nlines')).rejects.toEqual(code('NAME_UNUSABLE'));
    await expect(named('')).rejects.toEqual(code('NAME_UNUSABLE'));
  });
});

describe('a check', () => {
  it('judges with the verifier where there is one, and keeps nothing of the share', async () => {
    const { start: begun, state } = await checkShare.begin(common);
    expect(begun.required).toBe(1);
    expect(await enterText(checkShare, state, typed(set.shares[1]!))).toEqual({
      index: 20,
      holder: 'Holder 20',
      progress: 1,
      result: { checked: 'verified' },
    });
    await expect(enterText(checkShare, state, typed(`${'00'.repeat(32)}14`))).rejects.toEqual(
      code('SHARE_DOES_NOT_MATCH'),
    );
    expect(heldCount()).toBe(0);
  });

  it('says before anything is entered how much it will show', async () => {
    const shows = async (record = set.record) =>
      shownLines((await checkShare.begin({ ...common, record })).start.bound.lines).find(
        line => line.label === 'Shows',
      )!.value;
    expect(await shows()).toBe('whether the share is good, and whose it is');
    expect(await shows(adopted())).toContain('cannot judge');
  });
});

describe('a mark', () => {
  it('is bound to whose share it is, why, and how many are left', async () => {
    const text = shownText((await mark()).start.bound.lines);
    for (const part of ['mark a share lost', 'index 20, Holder 20, until now active', 'left on a train'])
      expect(text).toContain(part);
    expect(text).toContain('2 shares, 2 required; exactly as many as required: if one more is lost');
    const shares = [listed(1, { status: 'lost' }), listed(2), listed(3)];
    const few = shownText((await mark({ record: { ...adopted(), shares }, index: 2 })).start.bound.lines);
    expect(few).toContain('1 shares, 2 required; with fewer');
  });
});
