/** The worked examples of key sets, shares and recovery in the docs are recomputed. */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 as sha256Bytes } from '@noble/hashes/sha2.js';
import { expect, test } from 'vitest';
import { drawRootKey, openRootKey, storeKeyOf, wrapRootKey } from '../../main/ceremony/recovery/root-key';
import { emptyStore, openStore, seal, withEntry } from '../../main/ceremony/recovery/sealed-store';
import { decodeToken, encodeToken } from '../../main/ceremony/recovery/token';
import { newVaultShare, parseVaultShare } from '../../main/ceremony/shamir/vault';
import { shareMacOf } from '../../main/ceremony/shares/share-mac';
import { decodeShareText } from '../../main/ceremony/shares/share-text';
import { chainCheck, chainCodeOf, chainHash } from '../../main/ceremony/tss/chain-code';
import { curves } from '../../main/ceremony/tss/curve';
import { helperMessage, readMaskPoints } from '../../main/ceremony/tss/recover';
import { recoverShare } from '../../main/ceremony/tss/recovered-share';
import { planRecovery } from '../../main/ceremony/tss/recovery-plan';
import { successor } from '../../main/storage/key-sets/key-set-ledger';
import { sumsText } from '../../main/storage/ledger/sums';
import { fromHex, sha256, toHex, utf8 } from '../../shared/bytes';
import { verifyChecklist } from '../../shared/records/checklist';
import { parseRecord, recordDigest, recordText } from '../../shared/records/key-set';
import { readStoreFile } from '../../shared/records/sealed-store';
import { statementText, textsDigest } from '../../shared/records/statement';
import { verifyChain } from '../../shared/records/transcript';
import { noticeText } from '../../shared/text/notices';
import { fromPgpWords, pgpWords } from '../../shared/text/words';
import { onBoth } from '../../shared/tss/curve-names';
import type { Party } from '../../shared/tss/identifiers';
import { recoveryTermDigest } from '../../shared/tss/recovery-term';
import { seeded } from '../main/ceremony/tss/kit';
import { shownText } from '../support/statement';
import { eightWords, example, formats, given, hexAndWords, lines } from './docs-kit';

test('the record in the docs is one, and has the digest that stands beside it, which the next one cites', () => {
  const text = example('record');
  const record = parseRecord(text, 'docs/formats.md');
  expect(recordText(record)).toBe(text);
  const digest = recordDigest(text);
  expect(lines('record digest')).toEqual([digest]);
  expect(successor({ record, digest }, {})).toMatchObject({ sequence: 2, previous: digest });
});

test('the three texts of a share in the docs are read as the same share', () => {
  const bytes = lines('share texts').map(text => toHex(decodeShareText(utf8(text))));
  expect(bytes).toEqual(['11223344015c', '11223344015c', '11223344015c']);
  expect(parseVaultShare(fromHex(bytes[0]!)).index).toBe(92);
});

test('the new share in the docs is the one that the program makes of the old ones', () => {
  const old = lines('old shares').map(text => parseVaultShare(decodeShareText(utf8(text))));
  expect(old).toHaveLength(3);
  expect([toHex(newVaultShare(old, 7))]).toEqual(lines('new share'));
});

test('the verifier in the docs is the program’s, over the message that is shown', () => {
  const [message = ''] = lines('verifier message');
  const bytes = fromHex(message);
  const id = toHex(bytes.subarray(12, 28));
  const value = bytes.subarray(28);
  expect([bytes[0], bytes[5], toHex(bytes.subarray(7, 12))]).toEqual([3, 7, toHex(utf8('vault'))]);
  const verifier = shareMacOf({ scheme: 'vault', id, required: 3 }, 7, value);
  expect(lines('verifier')).toEqual([verifier]);
});

/** The values of an example by their names. */

test('the root key is wrapped as the docs say', () => {
  const { 'wrapping key': wrapping, 'root key': wrapped = '', ...rest } = given('root key');
  const keyFor = (secret: Uint8Array, id: string) =>
    hkdf(sha256Bytes, secret, fromHex(id), utf8('quorate/root-key/v1'), 32);
  const cipher = (key: Uint8Array, nonce: string, id: string) =>
    xchacha20poly1305(key, fromHex(nonce), utf8(`quorate/root-key/v1 ${id}`));
  const { id = '', nonce = '', ciphertext = '' } = rest;
  const secret = fromHex(rest.secret ?? '');
  const key = keyFor(secret, id);
  expect(toHex(key)).toBe(wrapping);
  expect(toHex(cipher(key, nonce, id).encrypt(fromHex(wrapped)))).toBe(ciphertext);
  // The program opens the one in the docs, and what it wraps opens in the same way.
  const rootKey = openRootKey({ cipher: 'XChaCha20-Poly1305', nonce, ciphertext }, secret, id);
  expect(toHex(rootKey)).toBe(wrapped);
  const made = wrapRootKey(drawRootKey(), secret, id);
  expect(cipher(key, made.nonce, id).decrypt(fromHex(made.ciphertext))).toHaveLength(32);
});

const storeExample = given('sealed store');

/** The file of the docs' example, put together as the docs say and not by the program. */
function storeInDocs() {
  const [text = ''] = lines('sealed store header');
  const line = utf8(text);
  const head = JSON.parse(text) as { keySet: string; nonce: string };
  const root = fromHex(given('root key')['root key'] ?? '');
  const key = hkdf(sha256Bytes, root, fromHex(head.keySet), utf8('quorate/sealed-store/v1'), 32);
  const shown = fromHex(storeExample.clear ?? '');
  const clear = new Uint8Array(4096);
  clear.set(shown);
  const sealed = xchacha20poly1305(key, fromHex(head.nonce), line).encrypt(clear);
  return { text, head, root, key, clear, sealed, shown, file: Uint8Array.of(...line, 0x0a, ...sealed) };
}

test('the sealed store in the docs is sealed as the docs say, byte for byte', () => {
  const { key, sealed, shown, file } = storeInDocs();
  expect(toHex(key)).toBe(storeExample['store key']);
  expect(toHex(sealed.subarray(0, shown.length))).toBe(storeExample.ciphertext);
  expect(toHex(sealed.subarray(-16))).toBe(storeExample.tag);
  expect(sha256(file)).toBe(storeExample['SHA-256']);
  expect(formats).toContain(`the file of ${file.length} bytes`);
});

test('the program opens the sealed store in the docs, and seals the same in the same way', () => {
  const { text, head, root, clear, file } = storeInDocs();
  const owner = { id: head.keySet, practice: false };
  const key = storeKeyOf(root, head.keySet);
  const { version, nextNumber, entries } = openStore(file, key, owner);
  expect([version, nextNumber]).toEqual([1, 3]);
  expect(entries.map(({ number, name, content }) => [number, name, content])).toEqual([
    [1, 'Safe PIN', new Uint8Array(utf8('4711'))],
    [2, 'Root password', new Uint8Array(utf8('correct horse'))],
  ]);
  const same = withEntry(
    withEntry(emptyStore(), 'Safe PIN', utf8('4711')),
    'Root password',
    utf8('correct horse'),
  );
  const { header, line, sealed } = readStoreFile(seal(same, key, owner), '');
  expect(new TextDecoder().decode(line)).toBe(text.replace(head.nonce, header.nonce));
  expect(xchacha20poly1305(key, fromHex(header.nonce), line).decrypt(sealed)).toEqual(clear);
});

test('the tokens in the docs are decoded, and encoded again, as they stand there', () => {
  const rows = lines('tokens').map(line => line.split(/\s+/));
  expect(new Set(rows.map(([kind]) => kind))).toEqual(new Set(['bare', 'root', 'recovery', 'uuid']));
  for (const [kind, encoded = '', otp = '', token = ''] of rows) {
    const decoded = decodeToken(utf8(encoded), utf8(otp));
    expect(decoded).toEqual({ kind, token, checked: kind !== 'uuid' });
    if (decoded.checked) expect(encodeToken(utf8(token), utf8(otp))).toBe(encoded);
  }
});

test('the chain code in the docs is made of the parts beside it', () => {
  const { 'part 1': one = '', 'part 2': two = '', ...made } = given('chain code');
  const parts = [one, two].map((hex, at) => ({ id: BigInt(at + 1), name: '', part: fromHex(hex) }));
  const chainCode = chainCodeOf(parts);
  expect({
    'chain hash 1': toHex(chainHash(new Uint8Array(32).fill(0xc0), 1n, fromHex(one))),
    'chain code': toHex(chainCode),
    X: toHex(chainCheck(chainCode)),
  }).toEqual(made);
});

test('the recovery in the docs gives the lost share by the terms beside it', () => {
  const { 'term 2': second = '', 'digest of helper 1': digest, ...first } = given('recovery');
  const context = new Uint8Array(32).fill(0xc0);
  const scalar = (value: bigint) => fromHex(value.toString(16).padStart(64, '0'));
  const both = (value: bigint) => onBoth(() => scalar(value));
  const commitments = onBoth(name => [7n, 5n].map(value => curves[name].timesG(value)));
  const parties = [1n, 2n, 3n].map(id => ({ id, name: `Holder ${id}` })) as [Party, Party, Party];
  const [one, two, lost] = parties;
  const epoch = { threshold: 2, commitments };
  const plan = planRecovery({ lost, first: { epoch, helpers: [one, two] } });
  const minusNine = onBoth(name => scalar(curves[name].field.order - 9n));
  const masks = [both(9n), minusNine];
  const points = [9n, -9n].map(value =>
    onBoth(name =>
      curves[name].encodePoint(curves[name].timesG(value < 0n ? curves[name].field.order + value : value)),
    ),
  );
  const maskPoints = readMaskPoints(plan, points);
  const messages = [12n, 17n].map((share, helper) =>
    helperMessage(plan, { context, helper, share: both(share), mask: masks[helper]!, maskPoints }),
  );
  const [mine, theirs] = messages.map(message => [message.slice(-64, -32), message.slice(-32)].map(toHex));
  expect({
    'term 1 on secp256k1': mine![0],
    'term 1 on ed25519': mine![1],
    '9·G on secp256k1': toHex(points[0]!.secp256k1),
    '9·G on ed25519': toHex(points[0]!.ed25519),
  }).toEqual(first);
  expect(theirs).toEqual([second, second]);
  const share = recoverShare({ plan, context, maskPoints }, messages, seeded('recovery in the docs'));
  expect(onBoth(name => toHex(share[name]))).toEqual(onBoth(() => toHex(scalar(22n))));
  const sent = [4, 6].map((kind, at) => ({ kind, digest: new Uint8Array(32).fill(0x51 + at) }));
  expect(toHex(recoveryTermDigest({ context, helper: 1n, masks: points[0]!, messages: sent }))).toBe(digest);
});

test('the words in the docs are those of the bytes beside them', () => {
  const { hex, words } = hexAndWords('words');
  expect(words).toEqual(pgpWords(fromHex(hex)));
  expect(toHex(fromPgpWords(words))).toBe(hex);
});

test('the statement in the docs has the words and the lines that stand beside it', () => {
  const [text = ''] = lines('statement');
  const stated = JSON.parse(text);
  expect(statementText(stated)).toBe(text);
  expect(stated.texts).toBe(textsDigest());
  expect(lines('statement texts')).toEqual([textsDigest()]);
  expect(example('statement lines')).toBe(shownText(stated.lines));
  expect(hexAndWords('statement words')).toEqual(eightWords(text));
});

test('the bound text of version 1 in the docs has the words that stand beside it', () => {
  expect(hexAndWords('bound words')).toEqual(eightWords(example('bound text')));
});

test('the transcript in the docs is whole, and its digest and words are those beside it', () => {
  const { chain, finished } = verifyChain(utf8(example('transcript')));
  expect(finished).toBe(true);
  expect(sha256(lines('transcript').at(-1)!)).toBe(chain.digest);
  expect(hexAndWords('transcript digest')).toEqual({
    hex: chain.digest,
    words: pgpWords(fromHex(chain.digest)),
  });
});

test('the checklist in the docs is of that transcript, and a tick in it was taken back', () => {
  const { chain } = verifyChain(utf8(example('transcript')));
  const { lines: ticks } = verifyChecklist(utf8(example('checklist')), chain);
  expect(ticks.map(({ item, done }) => [item, done])).toEqual([
    ['given', true],
    ['digestWritten', true],
    ['digestWritten', false],
  ]);
});

test('the notice in the docs is set as notices are', () => {
  expect(example('notice')).toBe(
    noticeText('en', {
      ...{ about: 'newShare', practice: false, holder: 'Bob', holderIndex: 11, scheme: 'vault' },
      ...{ keySet: 'Payments unseal keys', id: '6f1d0c3b5a2e4987b1c0d2e3f4a59687', issued: 4, required: 3 },
      ...{ allIndexesKnown: true, sequence: 3, recordFile: 'key-set.json', sumsFile: 'SHA256SUMS' },
      recordDigest: sha256(example('record')),
      transcript: '20261121T143000Z-generate-share-71b8d282.jsonl',
      share: {
        index: 7,
        holder: 'Dora',
        pgp_fingerprint: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
        issuedAt: '2026-11-21T14:30:05.000Z',
      },
    }),
  );
});

test('the sums in the docs are those of the record in the docs', () => {
  expect(example('sums')).toBe(sumsText(new Map([['key-set.json', sha256(example('record'))]])));
});
