/** The ceremony process tries the cryptography at hand: what fails is refused by name before anything is entered. */

import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { forkWithNode } from '../../main/attempts/ceremony-node';
import type { CeremonyProcess } from '../../main/attempts/ceremony-process';
import { bundled } from '../support/bundle';
import { startCustodian } from '../support/processes';
import { keyNamed, NOW, temporaryFolder } from '../support/program';
import { startCeremony } from '../support/start-ceremony';
import { said } from '../support/texts';

const FAIL_WITHOUT_AES_KW = [
  ['ed25519', 'X25519'],
  ['nistp256', 'P-256'],
] as const;
/** For P-384 OpenPGP.js wraps with AES-192, which it does by itself. */
const WORK_WITHOUT_AES_KW = ['nistp384', 'rsa2048'];

/** A process over broken cryptography: one in which AES-KW fails, as in Electron 25, unless told otherwise. */
async function broken(how = 'broken-aes-kw.ts'): Promise<CeremonyProcess> {
  const entry = await bundled(path.join(import.meta.dirname, how), await temporaryFolder());
  const custodian = await startCeremony(forkWithNode(entry), false);
  onTestFinished(() => custodian.end());
  return custodian;
}

const read = (custodian: CeremonyProcess, key: string) =>
  custodian.ask('readKey', { pgp_key: keyNamed(key).public, now: NOW.getTime(), practice: false });

describe('cryptography that fails on this computer', () => {
  it('is refused by the name of the algorithm when a key is judged; keys of other algorithms still work', async () => {
    const custodian = await broken();
    for (const [key, algorithm] of FAIL_WITHOUT_AES_KW) {
      const error = await read(custodian, key).catch(caught => caught);
      expect(error.code).toBe('CRYPTO_UNUSABLE');
      expect(said(error)).toContain(algorithm);
      expect(said(error)).toContain('The key is not at fault');
    }
    for (const key of WORK_WITHOUT_AES_KW)
      expect((await read(custodian, key)).pgp_fingerprint).toMatch(/^[0-9a-f]{40}$/);
  });

  it('keeps a practice set from being begun, whose made-up keys need it', async () => {
    const custodian = await broken();
    const begun = custodian.ask('begin', {
      operation: 'createKeySet',
      input: {
        conditions: { expiryMs: 60_000, now: NOW.getTime(), unwitnessed: false },
        practice: true,
        name: 'Set',
        scheme: 'vault',
        required: 2,
        holders: [{ name: 'Ada' }, { name: 'Ben' }],
      },
    });
    expect((await begun.catch(caught => caught)).code).toBe('CRYPTO_UNUSABLE');
  });
});

it('cryptography that works refuses no key', async () => {
  const custodian = await startCustodian();
  for (const key of [...FAIL_WITHOUT_AES_KW.map(([name]) => name), ...WORK_WITHOUT_AES_KW])
    expect((await read(custodian, key)).pgp_fingerprint).toMatch(/^[0-9a-f]{40}$/);
});

it('signatures that it cannot verify are refused by the name of the algorithm; others are still judged', async () => {
  const custodian = await broken('broken-signatures.ts');
  const judged = (key: string) =>
    custodian
      .ask('verifySignOff', {
        signature: 'none',
        text: 'text',
        pgp_key: keyNamed(key).public,
        notBefore: 0,
        now: NOW.getTime(),
      })
      .catch(caught => caught);
  for (const [key, kind] of [
    ['ed25519', 'Ed25519'],
    ['nistp256', 'P-256'],
    ['nistp384', 'P-384'],
  ] as const) {
    const error = await judged(key);
    expect(error.code).toBe('SIGNATURES_UNUSABLE');
    expect(said(error)).toContain(kind);
  }
  expect((await judged('rsa2048')).code).toBe('SIGNATURE_UNREADABLE');
});
