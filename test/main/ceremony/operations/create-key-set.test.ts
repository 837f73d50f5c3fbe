import { describe, expect, it } from 'vitest';
import { createKeySet } from '../../../../main/ceremony/operations/create-key-set';
import type { CreateKeySetInput } from '../../../../main/ceremony/process/protocol';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { evaluateAt, VAULT_FIELD } from '../../../../main/ceremony/shamir/gf256';
import { matchesShareMac } from '../../../../main/ceremony/shares/share-mac';
import { anyKey, keyNamed, NOW, openedText } from '../../../support/program';
import { shownText } from '../../../support/statement';
import { said } from '../../../support/texts';
import { pointOf } from '../records';

const names = ['rsa2048', 'nistp256', 'ed25519'];
const holders = names.map(name => ({ name, pgp_key: keyNamed(name).public }));

const input = (more: Partial<CreateKeySetInput> = {}): CreateKeySetInput => ({
  conditions: { expiryMs: 1000, now: NOW.getTime(), unwitnessed: false },
  practice: false,
  name: 'Set',
  scheme: 'vault',
  required: 2,
  holders,
  ...more,
});

describe('a new key set', () => {
  it('gives each holder a share that only their key opens, any two of which are the same secret', async () => {
    const { state } = await createKeySet.begin(input());
    wipeAll();
    const made = await createKeySet.confirm(state);
    expect(heldCount(), 'nothing is kept').toBe(0);
    const shares = await Promise.all(
      made.shares.map((share, at) => openedText(share.armored, keyNamed(names[at]!).secret)),
    );
    const points = shares.map(pointOf);
    const secrets = [
      [0, 1],
      [0, 2],
      [1, 2],
    ].map(pair =>
      Buffer.from(
        evaluateAt(
          VAULT_FIELD,
          pair.map(at => points[at]!),
          0,
        ),
      ).toString('hex'),
    );
    expect(new Set(secrets).size).toBe(1);
    expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
    for (const [at, { index, verifier, holder }] of made.shares.entries()) {
      expect(points[at]!.index).toBe(index);
      expect(holder).toBe(names[at]);
      const set = { scheme: 'vault' as const, id: made.id, required: 2 };
      expect(matchesShareMac(set, index, points[at]!.value, verifier!)).toBe(true);
    }
    expect(made.practiceKeys).toEqual([]);
    await expect(openedText(made.shares[0]!.armored, keyNamed('ed25519').secret)).rejects.toThrow();
  });

  it('has another secret, other indexes and another id each time', async () => {
    const two = await Promise.all([createKeySet.begin(input()), createKeySet.begin(input())]);
    const made = await Promise.all(two.map(({ state }) => createKeySet.confirm(state)));
    expect(made[0]!.id).not.toBe(made[1]!.id);
    expect(made[0]!.shares[0]!.verifier).not.toBe(made[1]!.shares[0]!.verifier);
    expect(made[0]!.rootKey.ciphertext).not.toBe(made[1]!.rootKey.ciphertext);
  });

  it('is bound with every holder’s name, index, fingerprint and key bytes before anything is made', async () => {
    const { start: begun } = await createKeySet.begin(input());
    const text = shownText(begun.bound.lines);
    for (const name of names) {
      expect(text).toContain(`${name}, index `);
      expect(text.replaceAll(' ', '')).toContain(keyNamed(name).fingerprint);
    }
    expect(text).toContain('2 of 3 shares');
    expect(text).toContain(begun.nonce);
  });

  it('makes up keys for practice only', async () => {
    const practice = input({ practice: true, holders: [{ name: 'Ada' }, { name: 'Ben' }] });
    const { state, start: begun } = await createKeySet.begin(practice);
    expect(shownText(begun.bound.lines)).toMatch(/^Operation: PRACTICE: create/);
    const made = await createKeySet.confirm(state);
    expect(made.practiceKeys.map(key => key.holder)).toEqual(['Ada', 'Ben']);
    expect(await openedText(made.shares[1]!.armored, made.practiceKeys[1]!.armored)).toMatch(
      /^[0-9a-f]{66}$/,
    );
  });
});

describe('a key set that cannot be', () => {
  it.each<[string, Partial<CreateKeySetInput>]>([
    ['SCHEME_UNSUPPORTED', { scheme: 'secretsjs' }],
    ['NAME_UNUSABLE', { name: 'a\nb' }],
    ['NAME_UNUSABLE', { holders: [{ name: '' }, ...holders] }],
    ['THRESHOLD_ONE', { required: 1 }],
    ['THRESHOLD_OUT_OF_RANGE', { required: 0 }],
    ['THRESHOLD_OUT_OF_RANGE', { required: 256 }],
    ['TOO_FEW_HOLDERS', { required: 4 }],
    ['TOO_MANY_HOLDERS', { holders: Array.from({ length: 256 }, (_, at) => ({ name: `${at}` })) }],
    ['HOLDER_REPEATED', { holders: [{ name: 'Zoe\u0308' }, { name: 'ZO\u00cb' }] }],
    ['HOLDER_REPEATED', { holders: [{ name: 'Ada Wolf' }, { name: 'Ada\u00a0W\u043elf' }] }],
    ['PGP_KEY_MISSING', { holders: [{ name: 'Ada' }, { name: 'Ben' }] }],
    ['SAME_KEY_TWICE', { holders: [...holders, { ...holders[0]!, name: 'Another' }] }],
    ['PGP_KEY_PRIVATE', { holders: [{ name: 'Ada', pgp_key: keyNamed('ed25519').secret }, ...holders] }],
  ])('is refused: %s', async (code, more) => {
    await expect(createKeySet.begin(input(more))).rejects.toEqual(expect.objectContaining({ code }));
  });

  it.each(['expired', 'revoked', 'signonly', 'rsa1024'])(
    'says whose key it is that will not do: %s',
    async name => {
      const bad = { name: 'Dana Kim', pgp_key: anyKey(name).public_armored };
      const refused = createKeySet.begin(input({ holders: [...holders, bad] }));
      await expect(refused).rejects.toMatchObject({
        facts: { holder: 'Dana Kim' },
        failure: { holder: 'Dana Kim' },
      });
    },
  );

  it('says for whom a private key, or no key at all, was given', async () => {
    for (const pgp_key of [keyNamed('ed25519').secret, 'hello']) {
      const refused = createKeySet.begin(input({ holders: [...holders, { name: 'Dana Kim', pgp_key }] }));
      expect(said(await refused.catch(error => error))).toMatch(
        /^What was given for Dana Kim is (a PRIVATE|not an OpenPGP)/,
      );
    }
  });
});
