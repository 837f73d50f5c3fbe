/** What stays in memory of a quorum that opened the root key, and of one that did not. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { RecoverySession } from '../../../../main/ceremony/operations/recovery-session';
import { type RecoveryTokenState, recoveryToken } from '../../../../main/ceremony/operations/recovery-token';
import { heldCount, wipe, wipeAll } from '../../../../main/ceremony/process/wipe';
import { openRootKey, storeKeyOf } from '../../../../main/ceremony/recovery/root-key';
import { decodeToken } from '../../../../main/ceremony/recovery/token';
import { enterText } from '../../../../main/ceremony/shares/entry';
import { toHex } from '../../../../shared/bytes';
import { keyNamed, openedText, typed } from '../../../support/program';
import { SECRET } from '../records';
import { code, record, shares, tokenInput } from './recovery-kit';

const key = keyNamed('ed25519');

beforeEach(wipeAll);

const submit = async (state: RecoveryTokenState, text: string) => {
  const accepted = await enterText(recoveryToken, state, typed(text));
  return { accepted, session: state.session };
};

const forgetAttempt = (state: RecoveryTokenState) => void recoveryToken.session!(state);

async function submitBoth(state: RecoveryTokenState) {
  expect((await submit(state, shares[0]!)).session).toBeUndefined();
  return submit(state, shares[1]!);
}

/** The store's key behind the token is all there is; the token, which is not, opens it. Gives the key as hex. */
function mustHoldOnly({ lock }: RecoverySession, token: string): string {
  expect(heldCount()).toBe(1);
  expect(lock.use()).toBeUndefined();
  expect(lock.open(typed(token))).toBe(true);
  const key = toHex(lock.use()!);
  lock.close();
  expect(heldCount()).toBe(1);
  return key;
}

describe('a token that is made', () => {
  it('under a one-time password leaves nothing but the store’s key, locked by it: the rest is overwritten, and the token', async () => {
    const { start: begun, state } = await recoveryToken.begin(tokenInput());
    const { accepted, session } = await submitBoth(state);
    const values = state.accepted.map(point => point.value);
    expect([values.length, values.some(value => value.some(byte => byte !== 0))]).toEqual([2, true]);
    forgetAttempt(state);
    const given = { encoded_token: typed(accepted.result!.encoded_token), otp: typed(begun.otp!) };
    const decoded = decodeToken(given.encoded_token, given.otp);
    const rootKey = openRootKey(record.rootKey, SECRET, record.id);
    const storeKey = storeKeyOf(rootKey, record.id);
    const expected = toHex(storeKey);
    wipe(rootKey, storeKey);
    for (const bytes of [state.otp!, ...values]) expect(bytes.every(byte => byte === 0)).toBe(true);
    expect(mustHoldOnly(session!, decoded.token)).toBe(expected);
  });

  it('for an OpenPGP key leaves no more than that either', async () => {
    const { state } = await recoveryToken.begin(tokenInput({ pgp_key: key.public }));
    const { accepted, session } = await submitBoth(state);
    forgetAttempt(state);
    mustHoldOnly(session!, await openedText(accepted.result!.encoded_token, key.secret));
  });
});

describe('a token that is not made', () => {
  it('since the root key stays closed leaves the shares that were there before, and no secret of theirs', async () => {
    const ciphertext = record.rootKey.ciphertext.replace(/^../, first => (first === '00' ? '01' : '00'));
    const altered = { ...record, rootKey: { ...record.rootKey, ciphertext } };
    const { state } = await recoveryToken.begin(tokenInput({ record: altered }));
    await expect(submitBoth(state)).rejects.toEqual(code('ROOT_KEY_CLOSED'));
    expect(state.accepted.map(point => point.index)).toEqual([10]);
    // That share and the one-time password.
    expect(heldCount()).toBe(2);
    forgetAttempt(state);
    expect(heldCount()).toBe(0);
  });

  it('since it cannot be encrypted leaves no token, no root key and no key of the store', async () => {
    const { state } = await recoveryToken.begin(tokenInput({ pgp_key: key.public }));
    // A date before the key was made: OpenPGP.js refuses to use it.
    state.key = { ...state.key!, judgedAt: new Date(0) };
    await expect(submitBoth(state)).rejects.toEqual(code('INTERNAL'));
    expect([state.accepted.length, heldCount()]).toEqual([1, 1]);
    forgetAttempt(state);
    expect(heldCount()).toBe(0);
  });
});
