import { expect, test } from 'vitest';
import { Seats, seatsOf } from '../../../main/attempts/seats';
import { operations, specs } from '../../../shared/operations/specs';
import type { IssuedShare, KeySetRecord } from '../../../shared/records/key-set';

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
  seats.take(200);
  expect(all[2]).toEqual({ index: 200, holder: '', accepted: true });
  seats.free(200);
  expect(all[2]).toEqual({ index: 0, holder: '', accepted: false });
  seats.take(9);
  seats.free(9);
  expect(all[1]).toEqual({ index: 9, holder: '9', accepted: false });
  expect(seats.entered).toEqual([]);
});
