import { expect, test } from 'vitest';
import { Seats, seatsOf } from '../../../main/attempts/seats';
import { seatOf } from '../../../main/attempts/start-on-request';
import { operations, specs } from '../../../shared/operations/specs';
import type { IssuedShare, KeySetRecord } from '../../../shared/records/key-set';
import { seatNumber } from '../../../shared/tss/recovery-helpers';

const share = (index: number, status: IssuedShare['status']) => ({ index, holder: `${index}`, status });
/** Four shares, of which one is lost and one is of unknown index. */
const record = {
  issued: 4,
  shares: [share(3, 'active'), share(5, 'lost'), share(9, 'active')],
} as unknown as KeySetRecord;

test('a quorum has a seat for each share that may be entered, those of unknown index last; one share has one; else none', () => {
  const indexes = Object.fromEntries(
    // An operation on a TSS vault has the seats of its request.
    operations
      .filter(name => !['keyGen', 'reshare', 'recoverA', 'recoverB', 'proveKeys'].includes(name))
      .map(name => [name, seatsOf(specs[name], record).map(({ index }) => index)]),
  );
  expect(indexes).toEqual({
    createKeySet: [],
    generateShare: [3, 9, 0],
    reissue: [3, 9, 0],
    checkShare: [0],
    markShare: [],
    vouchRecord: [],
    recoveryToken: [3, 9, 0],
  });
});

test('a seat of unknown index takes that of its share, and loses it when the share is set aside', () => {
  const all = seatsOf(specs.generateShare, record);
  const seats = new Seats(all);
  seats.take({ index: 200 });
  expect(all[2]).toEqual({ index: 200, holder: '', accepted: true });
  seats.free(200);
  expect(all[2]).toEqual({ index: 0, holder: '', accepted: false });
  seats.take({ index: 9 });
  seats.free(9);
  expect(all[1]).toEqual({ index: 9, holder: '9', accepted: false });
  expect(seats.entered).toEqual([]);
});

test('of threshold keys seats are told apart by identifier and group as text, however long the identifier', () => {
  const long = '7237005577332262213973186563042994240857116359379907606001950938285454250988';
  const next = `${long.slice(0, -1)}9`;
  // The same number, were they numbers.
  expect(Number(long)).toBe(Number(next));
  const ada = { tss_node_id: long, name: 'Ada' };
  const all = [
    seatOf(ada, 'main'),
    seatOf({ tss_node_id: next, name: 'Ben' }, 'main'),
    seatOf({ tss_node_id: '3', name: 'Cy' }, 'main'),
    seatOf({ tss_node_id: '3', name: 'Di' }, 'recovery'),
  ];
  expect(all.map(({ index }) => index)).toEqual([0, 0, 3, 3]);
  const seats = new Seats(all);
  seats.take({ index: 0, tss_node_id: next, group: 'main' });
  seats.take({ index: 3, tss_node_id: '3', group: 'recovery' });
  expect(all.filter(({ accepted }) => accepted).map(({ holder }) => holder)).toEqual(['Ben', 'Di']);
  expect([seats.count, seats.entered]).toEqual([2, []]);
  expect([seatNumber(long), seatNumber('9007199254740992'), seatNumber('9007199254740991')]).toEqual([
    0, 0, 9007199254740991,
  ]);
});
