import { describe, expect, it } from 'vitest';
import { drillOf } from '../../../main/program/drill';
import type { IssuedShare } from '../../../shared/records/key-set';
import { noCeremony } from '../../../shared/records/last-ceremony';
import { text } from '../../../shared/text/text';
import { sentence } from '../../support/texts';
import { adopted, listed } from '../ceremony/records';

const NOW = Date.parse('2027-01-01T00:00:00Z');
const NONE = noCeremony;
const overdue = (share: Partial<IssuedShare>, days = 30): boolean =>
  drillOf({ ...adopted(), shares: [listed(1, share)] }, days, NOW, NONE).shares[0]!.overdue;

describe('whether a check is overdue', () => {
  it('goes by the last check, to the day asked for', () => {
    expect(overdue({ checkedAt: '2026-12-02T00:00:00Z' })).toBe(false);
    expect(overdue({ checkedAt: '2026-12-01T23:59:59Z' })).toBe(true);
    expect(overdue({ checkedAt: '2026-12-01T23:59:59Z' }, 31)).toBe(false);
  });

  it('goes by the issue of a share that was never checked, and is so where that is not known', () => {
    expect(overdue({ checkedAt: '', issuedAt: '2026-12-20T00:00:00Z' })).toBe(false);
    expect(overdue({ checkedAt: '', issuedAt: '2026-11-20T00:00:00Z' })).toBe(true);
    expect(overdue({ checkedAt: '', issuedAt: '' })).toBe(true);
    expect(overdue({ checkedAt: 'no time', issuedAt: '2026-12-20T00:00:00Z' })).toBe(true);
  });

  it('is so where the time is ahead of the clock by more than a day', () => {
    expect(overdue({ checkedAt: '2027-01-01T20:00:00Z' })).toBe(false);
    expect(overdue({ checkedAt: '2030-01-01T00:00:00Z' })).toBe(true);
  });

  it('is never so for a share that is lost or destroyed', () => {
    for (const status of ['lost', 'destroyed'] as const)
      expect(overdue({ status, checkedAt: '', issuedAt: '' })).toBe(false);
  });
});

it('a check of the form only is said to be one, in the row and in the last line', () => {
  const at = '2026-12-31T10:00:00Z';
  const shares = [
    listed(1, { checkedAt: at, status: 'unconfirmed' }),
    // Its verifier came later, with a quorum.
    listed(2, { checkedAt: at, status: 'unconfirmed', verifier: 'ab'.repeat(32) }),
    listed(3, { checkedAt: at, verifier: 'ab'.repeat(32) }),
  ];
  const drill = drillOf({ ...adopted(), shares }, 30, NOW, NONE);
  expect(drill.shares.map(({ formOnly, overdue }) => [formOnly, overdue])).toEqual([
    [true, false],
    [true, false],
    [false, false],
  ]);
  expect(
    sentence(drill.text)
      .split('\n')
      .filter(line => line.endsWith('(form only)')),
  ).toHaveLength(2);
  expect(sentence(drill.text).trim().split('\n').at(-1)).toBe(
    'Nothing is overdue (30 days). Checked for form only, which does not show that a share is right: 2.',
  );
});

it('the text has a row for each share and says what is not known', () => {
  const shares = [
    listed(7, { holder: 'Zoë', checkedAt: '2026-12-31T10:00:00Z', verifier: 'ab'.repeat(32) }),
    listed(200, { holder: '', checkedAt: '2026-12-31T10:00:00Z', status: 'unconfirmed' }),
    listed(9, { status: 'lost' }),
    listed(12, {
      checkedAt: '2026-12-30T10:00:00Z',
      checkedIn: '20261230T095500Z-generate-share-1a2b3c4d.jsonl',
      verifier: 'ab'.repeat(32),
    }),
  ];
  const { text: report, unknown } = drillOf({ ...adopted({ issued: 5 }), shares }, 30, NOW, NONE);
  const text = sentence(report);
  expect(unknown).toBe(1);
  expect(text.split('\n').slice(4, 9)).toEqual([
    'Index  Holder     Status       Last check',
    '7      Zoë        active       31 Dec 2026 UTC',
    '200    not named  unconfirmed  31 Dec 2026 UTC (form only)',
    '9      Holder 9   lost         never',
    '12     Holder 12  active       30 Dec 2026 UTC (in a ceremony)',
  ]);
  expect(text).toContain('5 shares issued, 4 not lost or destroyed, 2 required');
  expect(text).toContain('1 shares whose index nobody has told');
  expect(text).toContain('Nothing is overdue');
});

it('says when no share more may be lost, and when too few are left', () => {
  const of = (...withdrawn: number[]) =>
    drillOf(
      {
        ...adopted({ required: 3, issued: 5 }),
        shares: [1, 2, 3, 4].map(index => listed(index, withdrawn.includes(index) ? { status: 'lost' } : {})),
      },
      30,
      NOW,
      NONE,
    );
  expect([of(1).usable, sentence(of(1).text).includes('WARNING')]).toEqual([4, false]);
  expect([of(1, 2).usable, of(1, 2, 3).usable]).toEqual([3, 2]);
  expect(sentence(of(1, 2).text)).toContain(
    'WARNING: 3 usable, 3 required; exactly as many as required: if one more is lost, nobody can have the key back.',
  );
  expect(sentence(of(1, 2, 3).text)).toContain(
    'WARNING: 2 usable, 3 required; with fewer than required nobody can',
  );
});

it('tells what is not as it was left', () => {
  const remarks = [text('transcriptUnreadable', { file: 'x.jsonl' })];
  const drill = drillOf(adopted(), 30, NOW, NONE, remarks);
  expect(drill.remarks).toEqual(remarks);
  expect(sentence(drill.text)).toContain(`\nLOOK: The transcript x.jsonl is missing, damaged or altered.\n`);
});

it('shows the digest that the papers have, when it was, and whether it is on no paper yet', () => {
  const last = {
    ...noCeremony,
    ...{ lastDigest: 'ab'.repeat(32), lastCeremonyAt: '2026-12-31T10:00:00Z', lastRepaired: true },
    ...{ lastOperation: 'generateShare', lastOutcome: 'complete' as const },
  };
  const drill = drillOf(adopted(), 30, NOW, last);
  expect(drill).toMatchObject(last);
  expect(sentence(drill.text)).toContain(
    `\nLast ceremony 31 Dec 2026, 10:00 UTC (generate a share: complete), digest ${'abab '.repeat(16).trim()}.\nREPAIRED: nobody has said yet that that digest is on paper`,
  );
  expect(sentence(drillOf(adopted(), 30, NOW, { ...last, lastRepaired: false }).text)).not.toContain(
    'REPAIRED',
  );
  expect(sentence(drillOf(adopted(), 30, NOW, NONE).text)).toContain('\nNo ceremony is recorded yet.\n');
  expect(sentence(drillOf({ ...adopted(), transcripts: ['a.jsonl'] }, 30, NOW, NONE).text)).toContain(
    'missing or damaged',
  );
});
