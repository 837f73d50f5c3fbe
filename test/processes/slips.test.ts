/** What is entered by mistake is told for what it most probably is, and is no attack the first time: over the whole program. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Api } from '../../shared/contract';
import { verifyChain } from '../../shared/records/transcript';
import { eightBits } from '../main/ceremony/shamir/secretsjs-vectors';
import { encryptedTo } from '../support/encrypted';
import {
  filesIn,
  keyNamed,
  openedText,
  openProgram,
  realSet,
  startShare,
  typed,
  value,
} from '../support/program';
import vaultShamir from '../vectors/vault-shamir.json';

const vault = vaultShamir.cases.find(one => one.id === 'v114-32B-5-of-5')!;
const shares = vault.shares_hex as [string, string, string, string, string];
const claim = { name: 'Vault', required: 3, issued: vault.n, indexes: vault.x };
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');

/** One of its last two digits is another one, so that no share of the set has its index. */
function mistyped(share: string): string {
  for (const last of '0123456789abcdef') {
    const text = `${share.slice(0, -1)}${last}`;
    const index = Number.parseInt(text.slice(-2), 16);
    if (index !== 0 && !vault.x.includes(index)) return text;
  }
  throw new Error('every neighbour is issued');
}

async function adopted(more: object = {}) {
  const here = await openProgram();
  value(await here.api.keySet.adopt({ ...claim, ...more }));
  const status = await startShare(here.api, { acceptPrivateKeys: true, acceptCollisionRisk: true });
  return { ...here, ...status };
}

type Source = 'typed' | 'piped' | 'scanned';
const update = (api: Api, nonce: string, text: string, source?: Source) =>
  api.generateShare.update({ key: typed(text), nonce, ...(source && { source }) });

/** What the transcript of the one attempt says of refused shares. */
async function noted(folder: string) {
  const [, bytes] = [...(await filesIn(folder))].find(([name]) => name.endsWith('.jsonl'))!;
  return verifyChain(bytes)
    .entries.filter(({ event }) => event === 'share-refused')
    .map(({ code, grade, alarm }) => `${code} ${grade}${alarm ? ' ALARM' : ''}`);
}

describe('an index that no share has', () => {
  it.each(['typed', 'piped', undefined] as const)(
    'is a slip the first time where it was %s, an alarm the second',
    async source => {
      const { api, nonce, folder } = await adopted();
      const wrong = mistyped(shares[0]);
      const first = await update(api, nonce, wrong, source);
      expect(first).toMatchObject({
        error: {
          code: 'SHARE_NOT_LISTED',
          grade: 'slip',
          position: 65,
          message: expect.stringMatching(/mistyped.*before a rekey \(rotate-keys\).*character 65 and/),
        },
      });
      expect(first).not.toMatchObject({ error: { alarm: true } });
      const again = await update(api, nonce, base64(wrong), source);
      expect(again).toMatchObject({ error: { code: 'SHARE_NOT_LISTED', grade: 'stop', alarm: true } });
      expect(value(await update(api, nonce, shares[0], source)).progress).toBe(1);
      expect(await noted(folder)).toEqual(['SHARE_NOT_LISTED slip', 'SHARE_NOT_LISTED stop ALARM']);
    },
  );

  it('is a slip of its own for each index, and the place of the index in base64 is marked', async () => {
    const { api, nonce } = await adopted();
    for (const share of [shares[0], shares[1]]) {
      const refused = await update(api, nonce, base64(mistyped(share)));
      expect(refused).toMatchObject({ error: { grade: 'slip', position: 43 } });
    }
  });

  it('is an alarm at once where it was scanned, or came out of an encrypted share', async () => {
    const { api, nonce } = await adopted();
    expect(await update(api, nonce, mistyped(shares[0]), 'scanned')).toMatchObject({
      error: { grade: 'stop', alarm: true },
    });
    const key = keyNamed('ed25519');
    const message = typed(await encryptedTo(key.public, mistyped(shares[1])));
    const given = { message, pgp_private_key: typed(key.secret), passphrase: typed(''), nonce };
    expect(await api.privateKey.update(given)).toMatchObject({ error: { grade: 'stop', alarm: true } });
  });

  it('and index 0 is a slip, too, the first time', async () => {
    const { api, nonce } = await adopted();
    const zero = `${shares[0].slice(0, -2)}00`;
    expect(await update(api, nonce, zero)).toMatchObject({
      error: { code: 'SHARE_INDEX_ZERO', grade: 'slip' },
    });
    expect(await update(api, nonce, zero)).toMatchObject({ error: { alarm: true } });
  });
});

describe('a share that the record can judge', () => {
  it('is a slip where one character or two neighbours are wrong, and the place is told, not the character', async () => {
    const here = await openProgram();
    const made = await realSet(here);
    const [share] = made.shares as [string];
    const { nonce } = await startShare(here.api);
    const other = (character: string) => (character === '0' ? '1' : '0');
    const at = 20;
    const oneWrong = `${share.slice(0, at)}${other(share[at]!)}${share.slice(at + 1)}`;
    expect(await update(here.api, nonce, oneWrong)).toMatchObject({
      error: { code: 'SHARE_DOES_NOT_MATCH', grade: 'slip', position: at + 1 },
    });
    const swap = [...share].findIndex((character, place) => character !== share[place + 1]);
    const swapped = `${share.slice(0, swap)}${share[swap + 1]}${share[swap]}${share.slice(swap + 2)}`;
    expect(await update(here.api, nonce, swapped)).toMatchObject({
      error: { code: 'SHARE_DOES_NOT_MATCH', grade: 'slip', position: swap + 1 },
    });
    const twoWrong = `${other(share[0]!)}${oneWrong.slice(1)}`;
    expect(await update(here.api, nonce, twoWrong)).toMatchObject({
      error: { code: 'SHARE_DOES_NOT_MATCH', grade: 'paper' },
    });
    // Of base64 a character holds bits of two bytes.
    const text = base64(share);
    const wrong = `${text.slice(0, 5)}${text[5] === 'A' ? 'B' : 'A'}${text.slice(6)}`;
    expect(await update(here.api, nonce, wrong)).toMatchObject({
      error: { code: 'SHARE_DOES_NOT_MATCH', grade: 'slip', position: 6 },
    });
    expect(await update(here.api, nonce, oneWrong, 'scanned')).toMatchObject({ error: { grade: 'paper' } });
    expect(value(await update(here.api, nonce, share)).progress).toBe(1);
  });
});

describe('what is no share of Vault', () => {
  const phrase = `${'abandon '.repeat(11)}about`;
  it.each([
    'asdf',
    'I do not have it here',
    phrase,
    '1234',
    '0000',
    'correct horse battery staple',
    shares[0].slice(2),
  ])('is never the first share, nor an alarm: %s', async text => {
    const { api, nonce } = await adopted({ indexes: [] });
    const refused = await update(api, nonce, text);
    expect(refused).toMatchObject({ ok: false });
    expect(refused).not.toMatchObject({ error: { alarm: true } });
    expect(value(await api.attempt.read())!.progress).toBe(0);
  });

  it('is accepted at the length that was claimed, which stands under the words', async () => {
    const { api, nonce } = await adopted({ indexes: [], shareBytes: 4 });
    const lines = value(await api.attempt.read())!.bound;
    expect(lines.find(({ label }) => label === 'Claimed on adoption')?.value).toContain('shares of 4 bytes');
    expect(value(await update(api, nonce, 'c0ffee07')).progress).toBe(1);
  });

  it('says under the words that its shares have 33 bytes where nobody claimed a length', async () => {
    const { api } = await adopted();
    const lines = value(await api.attempt.read())!.bound;
    expect(lines.find(({ label }) => label === 'Claimed on adoption')?.value).toContain('shares of 33 bytes');
  });
});

describe('a share of secrets.js of which nobody claimed the length', () => {
  const made = eightBits.find(one => one.t === 3 && one.n === 5)!;
  const oldTool = { name: 'Old', scheme: 'secretsjs', required: 3, issued: 5 };
  const [first, second, third] = made.shares as [string, string, string];
  const { length } = first;

  it('shows it, and the next one is taken when people have said that it is right', async () => {
    const here = await openProgram();
    value(await here.api.keySet.adopt(oldTool));
    const { nonce } = await startShare(here.api);
    value(await update(here.api, nonce, first));
    expect(value(await here.api.attempt.read())).toMatchObject({ progress: 1, lengthToConfirm: length });
    expect(await update(here.api, nonce, second)).toMatchObject({
      error: { code: 'SHARE_LENGTH_UNCONFIRMED', message: expect.stringContaining(`${length} characters`) },
    });
    const confirm = (shareBytes: number) => here.api.attempt.confirmLength({ nonce, shareBytes });
    expect(await confirm(length + 2)).toMatchObject({ error: { code: 'SHARE_LENGTH_UNCONFIRMED' } });
    expect(value(await confirm(length))).toMatchObject({ lengthToConfirm: 0, progress: 1 });
    value(await update(here.api, nonce, second));
    expect(value(await update(here.api, nonce, third)).complete).toBe(true);
  });

  it('is not asked about where it was claimed, or nobody is at the screen', async () => {
    for (const [set, start] of [
      [{ ...oldTool, shareBytes: length }, {}],
      [oldTool, { unwitnessed: true }],
    ]) {
      const here = await openProgram();
      value(await here.api.keySet.adopt(set as typeof oldTool));
      const { nonce } = await startShare(here.api, start);
      value(await update(here.api, nonce, first));
      expect(value(await here.api.attempt.read())!.lengthToConfirm).toBe(0);
      value(await update(here.api, nonce, second));
      expect(value(await update(here.api, nonce, third)).complete).toBe(true);
    }
  });
});

describe('reports/01, a share that was encoded twice', () => {
  const lines = (file: string) =>
    readFileSync(`test/vectors/reports/01-share-encoded-twice/${file}`, 'utf8').trim().split('\n');
  const set = { name: 'S', required: 3, issued: 5 };

  it.each(['typed', 'piped', 'scanned'] as const)(
    'is refused as that, and no alarm, where it was %s',
    async source => {
      const here = await openProgram();
      value(await here.api.keySet.adopt(set));
      const { nonce } = await startShare(here.api, { acceptCollisionRisk: true, newIndex: 7 });
      for (const text of lines('twice.txt')) {
        const refused = await update(here.api, nonce, text, source);
        expect(refused).toMatchObject({ error: { code: 'SHARE_ENCODED_TWICE', grade: 'paper' } });
        expect(refused).not.toMatchObject({ error: { alarm: true } });
      }
      expect(value(await here.api.attempt.read())!.progress).toBe(0);
    },
  );

  it('is refused as that out of an encrypted share, where all indexes are known as well', async () => {
    const { api, nonce } = await adopted();
    const key = keyNamed('ed25519');
    for (const text of [
      ...lines('twice.txt'),
      ...lines('twice.txt').map(line => Buffer.from(line, 'base64').toString('hex')),
    ]) {
      const given = { pgp_private_key: typed(key.secret), passphrase: typed(''), nonce };
      const message = typed(await encryptedTo(key.public, text));
      expect(await api.privateKey.update({ ...given, message })).toMatchObject({
        error: { code: 'SHARE_ENCODED_TWICE' },
      });
    }
  });

  it('decoded once gives a share of 33 bytes', async () => {
    const here = await openProgram();
    value(await here.api.keySet.adopt(set));
    let status = await startShare(here.api, { acceptCollisionRisk: true, newIndex: 7 });
    for (const text of lines('good.txt')) status = value(await update(here.api, status.nonce, text));
    expect(status.complete).toBe(true);
    expect(await openedText(status.key, keyNamed('ed25519').secret)).toMatch(/^[0-9a-f]{64}07$/);
    const known = value(await here.api.keySet.read())!.shares.map(({ index }) => index);
    expect(known.sort((a, b) => a - b)).toEqual([7, 92, 170, 187]);
  });
});

describe('a record that an older version adopted without a length', () => {
  it('takes shares of 33 bytes, and can be given another length by adopting the name again', async () => {
    const here = await openProgram();
    value(await here.api.keySet.adopt({ ...claim, shareBytes: 3 }));
    expect(value(await here.api.keySet.read())!.secretLength).toBe(2);
    value(await here.api.keySet.adopt(claim));
    expect(value(await here.api.keySet.read())!.secretLength).toBe(32);
  });
});
