/** What is handed to the program is overwritten where nothing comes of it: no attempt, no recovery mode, no public key. */
import { describe, expect, it } from 'vitest';
import { anyKey, codeOf, startProgram, typed } from '../support/program';

const nonce = '0'.repeat(32);
const armored = anyKey('ed25519').secret_armored;

describe('what a caller hands over', () => {
  it.each([
    ['generateShare.update', () => ({ key: typed('31'.repeat(33)), nonce }), 'NO_ATTEMPT'],
    ['reissue.update', () => ({ key: typed('31'.repeat(33)), nonce }), 'NO_ATTEMPT'],
    ['checkShare.update', () => ({ key: typed('31'.repeat(33)), nonce }), 'NO_ATTEMPT'],
    ['card.update', () => ({ message: typed('31'.repeat(33)), nonce }), 'NO_ATTEMPT'],
    [
      'privateKey.update',
      () => ({ message: typed('m'), pgp_private_key: typed(armored), passphrase: typed('p'), nonce }),
      'NO_ATTEMPT',
    ],
    ['attempt.enter', () => ({ key: typed('31'.repeat(33)), nonce }), 'NO_ATTEMPT'],
    ['attempt.enter', () => ({ source: 'card', message: typed('31'.repeat(33)), nonce }), 'NO_ATTEMPT'],
    ['recoveryToken.update', () => ({ key: typed('31'.repeat(33)), nonce }), 'NOT_IN_RECOVERY_MODE'],
    [
      'sealedStore.add',
      () => ({ token: typed('s.abc'), name: 'a', content: typed('c') }),
      'NOT_IN_RECOVERY_MODE',
    ],
    ['pgpKey.read', () => ({ pgp_key: typed(armored) }), 'PGP_KEY_PRIVATE'],
  ])('to %s is overwritten where nothing comes of it', async (name, make, code) => {
    const { api } = startProgram();
    const given = make();
    const [group, call] = name.split('.') as ['card', 'update'];
    expect(codeOf(await api[group][call](given as never))).toBe(code);
    const bytes = Object.values(given).filter(field => field instanceof Uint8Array);
    expect(bytes.length).toBeGreaterThan(0);
    for (const field of bytes) expect(field.every(byte => byte === 0)).toBe(true);
  });
});
