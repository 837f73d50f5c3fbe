import { Lib } from '@vbyte/frost';
import { afterEach, expect, test } from 'vitest';
import { wipeAll } from '../../../../main/ceremony/process/wipe';
import { toHex } from '../../../../shared/bytes';
import { makeKeys, recover } from './kit';

afterEach(wipeAll);

test('another library repairs the same share from the same helpers', () => {
  const keys = makeKeys(3, 4, 'elsewhere');
  const secret = (id: number) => ({ idx: id, seckey: toHex(keys.shares.get(BigInt(id))!.secp256k1) });
  for (const lost of [1, 4]) {
    const members = [1, 2, 3, 4].filter(id => id !== lost);
    const sent = members.map(id => Lib.gen_recovery_shares(members, secret(id), lost, 3));
    // Each member sums what it was sent, and sends the sum.
    const sums = members.map(id => ({
      idx: id,
      seckey: Lib.recover_share(
        sent.map(({ shares }) => shares.find(({ idx }) => idx === id)!),
        id,
      ).seckey,
    }));
    const theirs = Lib.recover_share(sums, lost);
    const helpers = keys.holders.filter(({ id }) => id !== BigInt(lost));
    const order = { lost: keys.holders[lost - 1]!, first: { epoch: keys.epoch, helpers } };
    const { share } = recover(order, { first: keys.shares }, `lost ${lost}`);
    expect(toHex(share.secp256k1)).toBe(theirs.seckey);
  }
});
