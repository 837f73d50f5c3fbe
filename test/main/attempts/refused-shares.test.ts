/** Shares that were refused before their attempt was begun: what is kept of them has an end. */
import { expect, test } from 'vitest';
import {
  MOST_REQUESTS,
  MOST_TOLD,
  refusedShare,
  SharesRefusedBefore,
} from '../../../main/attempts/refused-shares';
import { Refusal } from '../../../shared/text/refusals';

const slip = new Refusal('TSS_SHARE_DOES_NOT_FIT', { holder: 'Ada' }).with({ index: 1 }, 'slip');
const AT = '2026-11-21T14:30:00.000Z';

test('the first are told one by one and the others counted; a slip is one however often it is made', () => {
  const kept = new SharesRefusedBefore();
  for (let count = 0; count < MOST_TOLD + 23; count++) kept.add('context', slip, refusedShare(slip), AT);
  const { entries, slips } = kept.of('context');
  expect(entries).toHaveLength(MOST_TOLD);
  expect(entries.map(({ facts }) => facts.more)).toEqual([...Array(MOST_TOLD - 1).fill(undefined), 23]);
  expect(entries.at(-1)!.facts).toMatchObject({
    code: 'TSS_SHARE_DOES_NOT_FIT',
    holder: 'Ada',
    judgedAt: AT,
  });
  expect(slips).toEqual([{ code: 'TSS_SHARE_DOES_NOT_FIT', index: 1 }]);
});

test('of requests that are never begun the oldest are forgotten', () => {
  const kept = new SharesRefusedBefore();
  for (let number = 0; number <= MOST_REQUESTS; number++) kept.add(`${number}`, slip, refusedShare(slip), AT);
  expect([kept.of('0'), kept.of('1')].map(({ entries }) => entries.length)).toEqual([0, 1]);
});
