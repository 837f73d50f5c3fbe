import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixConditions } from '../../../main/attempts/conditions';
import { toBase64, toHex } from '../../../shared/bytes';
import { checkedSignOff } from '../../../shared/records/sign-off';
import { checkedException } from '../../../shared/text/exceptions';
import { looksSecret } from '../../../shared/text/looks-secret';
import { Refusal } from '../../../shared/text/refusals';
import { toldBy } from '../../support/told';

/** Numbers of a generator that is the same in every run (Park and Miller's). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 0x7fffffff;
    return state >> 8;
  };
}
const bytesBy = (next: () => number, length: number): Uint8Array =>
  Uint8Array.from({ length }, () => next() & 255);

const read = (name: string): string => readFileSync(`test/vectors/${name}.json`, 'utf8');

/** Every share of the vectors that has 16 bytes or more, however it is written. */
function everyShare(): string[] {
  const vault = [...read('vault-shamir').matchAll(/"([0-9a-f]{32,})"/g)].map(([, hex]) => hex!);
  const secretsJs = [...read('secretsjs').matchAll(/"(8[0-9a-f]{34,})"/g)].map(([, text]) => text!);
  const base64 = vault
    .filter(hex => hex.length % 2 === 0 && hex.length <= 128)
    // What has been made of one byte over and over holds no secret.
    .filter(hex => new Set(hex.match(/../g)).size > 8)
    .map(hex => Buffer.from(hex, 'hex').toString('base64'));
  return [...vault, ...vault.map(hex => hex.toUpperCase()), ...base64, ...secretsJs];
}

describe('a share in free text', () => {
  it('is seen in every form that the vectors have of 16 bytes or more, with or without words round it', () => {
    const shares = everyShare();
    expect(shares.length).toBeGreaterThan(100);
    expect(shares.filter(share => !looksSecret(share))).toEqual([]);
    expect(shares.filter(share => !looksSecret(`the card said “${share}”, and so on`))).toEqual([]);
  });

  it('is seen as hex whatever its bytes, and as base64 but for one in some thousands', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 64 }), bytes => looksSecret(toHex(bytes))),
    );
    const next = random(1);
    const missed = Array.from({ length: 20_000 }, () => toBase64(bytesBy(next, 17))).filter(
      text => !looksSecret(text),
    );
    expect(missed.length).toBeLessThan(10);
  });

  it('is not seen in what people write: words, dates, files, digests in part, fingerprints in groups', () => {
    for (const text of [
      'card left on a train, 20 November',
      'Donaudampfschifffahrtsgesellschaftskapitän',
      'DONAUDAMPFSCHIFFFAHRTSGESELLSCHAFT and donaudampfschifffahrt',
      'see transcripts/20261121T143000Z-generate-share-1a2b3c4d.jsonl of today',
      'PRACTICE/first/transcripts/20261121T143000Z',
      'the digest that begins with 1a2b3c4d',
      'ab12 cd34 ef56 7890 ab12 cd34 ef56 7890 ab12 cd34',
      '8bdf5e44-04ae-4c1c-a9fb-5d8d6c9f6ab1',
      'DE89370400440532013000',
      'x'.repeat(300),
    ])
      expect([text, looksSecret(text)]).toEqual([text, false]);
  });
});

describe('names of words put together', () => {
  const names = (file: string): string[] =>
    readFileSync(`test/vectors/${file}`, 'utf8').split('\n').filter(Boolean);

  it.each(names('reports/08-names-that-look-secret/names.txt'))('is no secret: %s', name => {
    expect(looksSecret(name)).toBe(false);
  });

  /** What an organisation names its sets by; of several languages, with what tools make of them. */
  const words =
    `Vault Prod Production Payment Service Unseal Keys Key Open Bao Staging Test EU US West East North Team Platform
    Backup Root CA Issuing Intermediate New Old Cluster Node HSM The For Of Bank Treasury Cold Wallet Master Recovery
    Data Center Frankfurt Zurich Tokyo Corp Mc Donalds De La Van Der Customer Billing SQL Aws 2026 01 / Infra Ops
    Schluessel Tresor Verwaltung Clave Maestra Coffre Principal Cofre Produccion Sleutel Kluis Avain Klucz`.split(
      /\s+/,
    );

  it('pass, but for fewer than 1 in 25 of many words put together at random', () => {
    const next = random(7);
    const made = Array.from({ length: 5_000 }, () => {
      let name = '';
      while (name.length < 24) name += words[next() % words.length];
      return name;
    });
    const refused = made.filter(looksSecret);
    expect(refused.length).toBeLessThan(made.length / 25);
  });

  it('do not hide a share that is written on to them, but for fewer than 1 in 200', () => {
    const next = random(3);
    const missed = Array.from({ length: 5_000 }, () => toBase64(bytesBy(next, 33))).filter(
      share => !looksSecret(`VaultProductionUnsealKey${share}OfThePlatformTeam`),
    );
    expect(missed.length).toBeLessThan(25);
  });

  it.each([16, 17, 24, 25, 32, 33, 48, 49, 64, 65])(
    'are not what random base64 of %i bytes is taken for: fewer than 1 in 1000',
    length => {
      const next = random(length);
      const texts = Array.from({ length: 4_000 }, () => toBase64(bytesBy(next, length)).replace(/=+$/, ''));
      expect(texts.filter(text => !looksSecret(text)).length).toBeLessThan(4);
    },
  );
});

describe('a share in a field that is public', () => {
  const share = '5d31a3c1c2e4f596a7b8c9daebfc0d1e05ff00112233445566778899aabbccdd07';
  const code = (work: () => unknown): string => {
    try {
      work();
      return 'accepted';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(toldBy(error.failure)).not.toContain(share);
      return error.code;
    }
  };

  it('is refused in every field of an exception', () => {
    const good = { expected: 'a', happened: 'b', decided: 'c', witness: 'Zoë' };
    expect(code(() => checkedException(good))).toBe('accepted');
    for (const field of Object.keys(good))
      expect(code(() => checkedException({ ...good, [field]: share }))).toBe('TEXT_LOOKS_SECRET');
  });

  it('is refused as role, name and reason of a sign-off', () => {
    const good = { role: 'witness', name: 'Zoë', how: 'declined', reason: 'why' } as const;
    expect(code(() => checkedSignOff(good))).toBe('accepted');
    for (const field of ['role', 'name', 'reason'])
      expect(code(() => checkedSignOff({ ...good, [field]: share }))).toBe('TEXT_LOOKS_SECRET');
  });

  it('is refused as the name of operator, witness or accepted interface', () => {
    const network = { state: 'offline' as const, interfaces: [], remarks: [] };
    const conditions = { acceptLive: [], unwitnessed: false, witnesses: [] };
    expect(code(() => fixConditions(conditions, network, false))).toBe('accepted');
    for (const more of [{ operator: share }, { witnesses: ['Ada', share] }, { acceptLive: [share] }])
      expect(code(() => fixConditions({ ...conditions, ...more }, network, false))).toBe('TEXT_LOOKS_SECRET');
  });
});
