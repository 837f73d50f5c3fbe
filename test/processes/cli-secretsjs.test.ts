/** Sets of secrets.js, and proof shares, from a command line. */
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { eightBits } from '../main/ceremony/shamir/secretsjs-vectors';
import {
  codesOf,
  keyFile,
  opened,
  quorate,
  refusalsOf,
  statusOf,
  temporaryFolder,
  vaultSet,
} from './cli-kit';

const root = temporaryFolder();
let folder: string;
let key: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'folder-'));
  key = keyFile(root, 'ed25519');
});

const adopt = (...more: string[]) => [
  ...['generate-share', '--folder', folder, '--adopt', 'Old', '--unwitnessed'],
  ...['--holder', 'Frida', '--pgp-key', key, ...more],
];
const lines = (shares: string[]) => shares.map(share => `${share}\n`).join('');

const [set] = eightBits;
const claims = ['--scheme', 'secretsjs', '--required', String(set!.t), '--issued', String(set!.n)];

describe('a set of secrets.js', () => {
  test('is adopted without telling indexes, and extended with the string that secrets.js gives', async () => {
    const { id, share } = set!.newShare;
    const ran = await quorate(
      adopt(...claims, '--new-index', String(id), '--secret-bytes', '32', '--proof-shares', '2', '--json'),
      { input: lines(set!.shares) },
    );
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    const status = statusOf(ran);
    expect(status).toMatchObject({ progress: 5, required: 3, complete: true, index: id });
    expect((await opened(String(status.key), 'ed25519')).toString()).toBe(share);
  });

  test('has a share reissued when its holder is named, and the record knows the name from then on', async () => {
    const made = await quorate(adopt(...claims, '--json'), { input: lines(set!.shares.slice(0, 3)) });
    expect(made.status).toBe(0);
    const again = (...more: string[]) =>
      quorate(
        [
          ...['reissue', '--folder', folder, '--key-set', 'Old', '--unwitnessed', '--json'],
          ...['--index', '5', '--pgp-key', keyFile(root, 'rsa3072'), ...more],
        ],
        { input: lines(set!.shares.slice(0, 3)) },
      );
    const nameless = await again();
    expect([nameless.status, codesOf(nameless)]).toEqual([3, ['REISSUE_WITHOUT_HOLDER']]);
    const ran = await again('--holder', 'Emil');
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect((await opened(String(statusOf(ran).key), 'rsa3072')).toString()).toBe(set!.shares[4]);
    expect(codesOf(await again('--holder', 'Somebody Else'))).toEqual(['REISSUE_OTHER_HOLDER']);
    expect((await again()).status).toBe(0);
  });

  test('says how far the result is proven, and nothing about Vault', async () => {
    const ran = await quorate(adopt(...claims, '--proof-shares', '1'), {
      input: lines(set!.shares.slice(0, 4)),
    });
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('3 of 4 shares accepted');
    expect(ran.stdout).toContain('4 of 4 shares accepted');
    expect(ran.stdout).toContain('Consistent: more shares than are needed were entered, and all agree.');
    expect(ran.stdout).not.toContain('Vault');
  });
});

describe('shares that do not agree', () => {
  const vault = vaultSet('v114-33B-5-of-10');
  const mistyped = (share: string) => (share.startsWith('0') ? '1' : '0') + share.slice(1);

  test('are refused, named as far as can be, and the run goes on to the end', async () => {
    const [first, ...rest] = vault.shares as [string, ...string[]];
    const ran = await quorate(adopt(...vault.claims, '--proof-shares', '2', '--json'), {
      input: lines([mistyped(first), ...rest.slice(0, 6), first]),
    });
    expect(ran.status).toBe(0);
    expect(refusalsOf(ran)).toMatchObject([{ code: 'SHARES_INCONSISTENT', index: vault.x[0] }]);
    expect(statusOf(ran)).toMatchObject({ progress: 7, required: 5, complete: true });
  });

  test('and are no more than those end the run as refused, with nothing issued: 3', async () => {
    const [first, ...rest] = vault.shares as [string, ...string[]];
    const ran = await quorate(adopt(...vault.claims, '--proof-shares', '1', '--json'), {
      input: lines([mistyped(first), ...rest.slice(0, 5)]),
    });
    expect([ran.status, codesOf(ran)]).toEqual([3, ['SHARES_INCONSISTENT']]);
    expect(statusOf(ran)).toMatchObject({ complete: false, key: '', files: [] });
  });
});
