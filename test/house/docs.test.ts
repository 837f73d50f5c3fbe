/**
 * The documents say what is so: worked examples are recomputed, tables compared with the code, and whatever is
 * named (files, links, tests, commands) exists. Examples and tables are found by the comment that stands before them.
 */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 as sha256Bytes } from '@noble/hashes/sha2.js';
import type * as v from 'valibot';
import { expect, test } from 'vitest';
import { verifyClearSigned } from '../../main/ceremony/openpgp/clear-signed';
import { readSigningKey } from '../../main/ceremony/openpgp/signature';
import { drawRootKey, openRootKey, storeKeyOf, wrapRootKey } from '../../main/ceremony/recovery/root-key';
import { emptyStore, openStore, seal, withEntry } from '../../main/ceremony/recovery/sealed-store';
import { decodeToken, encodeToken } from '../../main/ceremony/recovery/token';
import { newVaultShare, parseVaultShare } from '../../main/ceremony/shamir/vault';
import { shareMacOf } from '../../main/ceremony/shares/share-mac';
import { decodeShareText } from '../../main/ceremony/shares/share-text';
import { chainCheck, chainCodeOf, chainHash } from '../../main/ceremony/tss/chain-code';
import { curves } from '../../main/ceremony/tss/curve';
import { judgeContribution } from '../../main/ceremony/tss/judge-contributions';
import { encodedCommitments } from '../../main/ceremony/tss/key-epoch';
import { messageBytes } from '../../main/ceremony/tss/messages';
import { judgeQuorumProof } from '../../main/ceremony/tss/quorum-proof';
import { checkReceipts, makeReceipt } from '../../main/ceremony/tss/receipts';
import { quorumProofIn } from '../../main/ceremony/tss/recorded-proofs';
import { helperMessage, readMaskPoints } from '../../main/ceremony/tss/recover';
import { recoverShare } from '../../main/ceremony/tss/recovered-share';
import { planRecovery } from '../../main/ceremony/tss/recovery-plan';
import { parseCommand } from '../../main/cli/registry/arguments';
import { help } from '../../main/cli/registry/help';
import { IN_SEVERAL_LINES } from '../../main/cli/steps/collect';
import { exitOf } from '../../main/cli/terminal/exit';
import { successor } from '../../main/storage/key-sets/key-set-ledger';
import { sumsText } from '../../main/storage/ledger/sums';
import { fromBase64, fromHex, sha256, toHex, utf8 } from '../../shared/bytes';
import { callNames, contract } from '../../shared/contract';
import { attemptView, generateShareStatus } from '../../shared/contract/attempts';
import { fieldsOf } from '../../shared/contract/fields';
import { recoveryTokenStarted } from '../../shared/contract/recovery';
import { verifyChecklist } from '../../shared/records/checklist';
import { keySetRecord, parseRecord, recordDigest, recordText } from '../../shared/records/key-set';
import { headerLine, readStoreFile } from '../../shared/records/sealed-store';
import { statementText, textsDigest } from '../../shared/records/statement';
import { eventNames, outcomes, verifyChain } from '../../shared/records/transcript';
import {
  parseContributionFile,
  signedTextOf,
  tssContributionFile,
} from '../../shared/records/tss-contribution';
import { epoch } from '../../shared/records/tss-epoch';
import { parseProofFile, tssProofFile } from '../../shared/records/tss-proof';
import { recovery } from '../../shared/records/tss-recovery';
import { requestLine } from '../../shared/records/tss-request';
import { tssShareFile } from '../../shared/records/tss-share-file';
import {
  parseVault,
  type TssGroup,
  type TssHolder,
  tssGroup,
  tssHolder,
  tssVaultRecord,
  vaultText,
} from '../../shared/records/tss-vault';
import { noticeText } from '../../shared/text/notices';
import type { RefusalCode } from '../../shared/text/refusals';
import { fromPgpWords, pgpWords } from '../../shared/text/words';
import { type ComplaintOf, complaintText } from '../../shared/tss/complaint-text';
import { confirmationText } from '../../shared/tss/confirmation-text';
import { contributionDigest } from '../../shared/tss/contribution';
import { curveNames, onBoth } from '../../shared/tss/curve-names';
import { epochHash } from '../../shared/tss/epoch';
import { fieldOf } from '../../shared/tss/epoch-text';
import type { Party } from '../../shared/tss/identifiers';
import { type MessageKind, messageKinds, valuesIn } from '../../shared/tss/message-kinds';
import { challengeHash } from '../../shared/tss/quorum-proof-text';
import { type ReceiptOf, receiptFacts, receiptText } from '../../shared/tss/receipt-text';
import { recoveryTermDigest } from '../../shared/tss/recovery-term';
import { readHistory } from '../../shared/tss/request-history';
import { requireOfRecord } from '../../shared/tss/request-of-record';
import { checkOf, makeKeys, seeded } from '../main/ceremony/tss/kit';
import { shownText } from '../support/statement';
import { refusalOf, sentences } from '../support/texts';
import { filesUnder, read, root } from './sources';
import { coded, table } from './tables';

const documents = [
  'README.md',
  'docs/formats.md',
  'docs/security.md',
  'docs/guide.md',
  'docs/rehearsal.md',
  'docs/contributing.md',
  'docs/languages.md',
];
const formats = read('docs/formats.md');

/** The fenced block after `<!-- example: NAME -->`, as a file would hold it. */
function example(name: string): string {
  const [, after] = formats.split(`<!-- example: ${name} -->\n`);
  const [, block] = /^```\w*\n([\s\S]*?)^```$/m.exec(after ?? '') ?? [];
  if (block === undefined) throw new Error(`no example “${name}” in docs/formats.md`);
  return block;
}
const lines = (name: string): string[] => example(name).trimEnd().split('\n');

const namesIn = (marker: string, document = formats): string[] =>
  table(document, marker).flatMap(([first]) => coded(first));

/** Words of an example: the first line is hex, the rest are its words. */
const hexAndWords = (name: string): { hex: string; words: string[] } => {
  const [hex = '', ...rest] = lines(name);
  return { hex, words: rest.join(' ').split(/\s+/) };
};

/** The digest of a statement's text, and the words of its first 64 bits. */
function eightWords(text: string): { hex: string; words: string[] } {
  const hex = sha256(text);
  return { hex, words: pgpWords(fromHex(hex).subarray(0, 8)) };
}

test('the record in the docs is one, and has the digest that stands beside it, which the next one cites', () => {
  const text = example('record');
  const record = parseRecord(text, 'docs/formats.md');
  expect(recordText(record)).toBe(text);
  const digest = recordDigest(text);
  expect(lines('record digest')).toEqual([digest]);
  expect(successor({ record, digest }, {})).toMatchObject({ sequence: 2, previous: digest });
});

test('what ends a pipe is listed in the guide: every alarm, and what comes in several lines', () => {
  const [first, ...rest] = table(read('docs/guide.md'), 'names: pipe ends');
  expect(first?.[0]).toContain('[alarm](#when-something-is-refused)');
  expect(rest.flatMap(([, code]) => coded(code)).sort()).toEqual([...IN_SEVERAL_LINES].sort());
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
const given = (name: string): Record<string, string> =>
  Object.fromEntries(lines(name).map(line => line.split(/\s{2,}/) as [string, string]));

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

test('every kind of message between parties is documented, with its length', () => {
  const rows = table(formats, 'names: tss messages').map(([kind, , bytes]) => [coded(kind)[0], bytes]);
  const head = { bound: new Uint8Array(32), from: 1n, to: 2n };
  const real = Object.entries(messageKinds).map(([name, number]) => {
    const kind = name as MessageKind;
    const values = Array.from({ length: valuesIn[kind] }, () => new Uint8Array(32));
    return [String(number), String(messageBytes({ ...head, kind }, values).length)];
  });
  expect(rows).toEqual(real);
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

test('the TSS vault in the docs is one, and has the digest that stands beside it', () => {
  const text = example('tss vault');
  expect(vaultText(parseVault(text, 'docs/formats.md'))).toBe(text);
  expect(lines('tss vault digest')).toEqual([sha256(text)]);
});

test('the TSS request in the docs was made over that vault, and is confirmed by the text that stands below it', async () => {
  const record = parseVault(example('tss vault'), 'docs/formats.md');
  const history = readHistory(example('tss request'), 'docs/formats.md');
  const { request, happened, status, awaited, confirmers } = history;
  expect(request).toMatchObject({ vault_id: record.vault_id, recordDigest: sha256(example('tss vault')) });
  requireOfRecord(request, record);
  expect([status, awaited.map(({ name }) => name)]).toEqual(['PendingKeyHolderConfirmation', ['Ben Okri']]);
  const text = `${confirmationText(request, confirmers[0]!, 'confirm', '')}\n`;
  expect(example('tss confirmation')).toBe(text);
  const [confirmed] = happened;
  if (confirmed?.event !== 'confirmed') throw new Error('no confirmation');
  const [{ pgp_key } = { pgp_key: '' }] = record.key_share_holder_groups[0]!.key_share_holders;
  const at = new Date(confirmed.at);
  const signed = await verifyClearSigned(confirmed.signed, await readSigningKey(fromBase64(pgp_key)), at);
  expect(signed).toMatchObject({ text: text.trimEnd(), fingerprint: confirmed.pgp_fingerprint });
  expect(Date.parse(signed.at)).toBe(Date.parse(confirmed.signedAt));
});

test('the contribution in the docs is one to that request, and its maker signs the text that stands below it', async () => {
  const { request } = readHistory(example('tss request'), 'docs/formats.md');
  const file = parseContributionFile(example('tss contribution'), 'docs/formats.md');
  await judgeContribution(file, { request });
  expect(example('tss contribution signed')).toBe(signedTextOf(file));
});

/** Keys that the request in the docs could have made. */
function keysInDocs() {
  const { request } = readHistory(example('tss request'), 'docs/formats.md');
  const context = fromHex(request.context);
  const keys = makeKeys(2, 2, 'docs', { context });
  const commitments = encodedCommitments(keys.epoch.commitments);
  const contributions = keys.made.map(({ contribution }) => ({
    id: contribution.contributor,
    digest: contributionDigest(contribution, []),
  }));
  return { request, context, keys, hash: epochHash({ context, contributions, commitments }) };
}

test('the receipt in the docs is of that vault, and shows its holder’s share', () => {
  const record = parseVault(example('tss vault'), 'docs/formats.md');
  const [group] = record.key_share_holder_groups as [TssGroup];
  const { request, context, keys, hash } = keysInDocs();
  const [holder] = group.key_share_holders as [TssHolder];
  const of = {
    group,
    holder,
    epoch: { number: 1, hash: toHex(hash), state: 'issued', context: request.context },
  };
  const chainCheck = toHex(checkOf(keys));
  const [party] = keys.holders as [Party];
  const facts = receiptFacts(of as ReceiptOf, chainCheck);
  const receipt = makeReceipt(facts, keys.epoch, party, keys.shares.get(1n)!, seeded('receipt in the docs'));
  checkReceipts([receipt], { epoch: keys.epoch, hash, holders: [{ ...party, context }] });
  const proofs = onBoth(curve => toHex(receipt.proofs[curve]));
  const says = { context: request.context, chainCheck, proofs };
  expect(example('tss receipt')).toBe(`${receiptText(record, of as ReceiptOf, says)}\n`);
});

test('the complaint in the docs is the text of one about a helper, letter for letter', () => {
  const record = parseVault(example('tss vault'), 'docs/formats.md');
  const [group] = record.key_share_holder_groups as [TssGroup];
  const text = example('tss complaint').trimEnd();
  const holder = group.key_share_holders.find(one => one.tss_node_id === fieldOf(text, 'Holder'))!;
  const of = {
    ...{ group, holder, epoch: { number: 1, hash: toHex(keysInDocs().hash), state: 'issued' } },
    contribution: { tss_node_id: fieldOf(text, 'Contributor'), digest: fieldOf(text, 'Contribution') },
    recovered: {
      recovery: { context: fieldOf(text, 'Context') },
      source: { group: fieldOf(text, 'Source group') },
    },
  };
  const says = { message: fieldOf(text, 'Message'), sessionKey: fieldOf(text, 'Session key') };
  const built = complaintText(record, of as unknown as ComplaintOf, { ...says, finding: 'does-not-fit' });
  expect(text).toBe(built);
});

test('the proof in the docs is by both holders of that vault, over the keys that the receipt is of', () => {
  const record = parseVault(example('tss vault'), 'docs/formats.md');
  const [group] = record.key_share_holder_groups as [TssGroup];
  const { keys, hash } = keysInDocs();
  const [challenge = '', its = ''] = lines('tss proof challenge');
  const file = parseProofFile(example('tss proof'), 'docs/formats.md');
  const { key_share_holder_group_id } = group;
  expect(file).toMatchObject({
    vault_id: record.vault_id,
    key_share_holder_group_id,
    epochHash: toHex(hash),
  });
  expect([file.challengeHash, its]).toEqual([toHex(challengeHash(challenge)), file.challengeHash]);
  const shows = curveNames.map(curve => {
    const of = { curve, epoch: keys.epoch, holders: 2, signers: keys.holders };
    return judgeQuorumProof(of, utf8(file.proofs[curve].message), quorumProofIn(file.proofs[curve]));
  });
  expect(shows).toEqual(['epoch', 'epoch']);
});

test('every field and event of a TSS request is documented', () => {
  const [first, ...further] = requestLine.options;
  const ofEach = ['format', 'version', 'tss_request_id', 'seq', 'previous', 'at', 'event'];
  const fields = Object.keys(first.entries).filter(name => !ofEach.includes(name));
  expect(namesOfFields('tssRequest')).toEqual(fields.sort());
  const events = table(formats, 'names: request events').map(([event]) => coded(event)[0]);
  expect(events).toEqual(further.map(({ entries }) => entries.event.literal));
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

const entriesOf = (schema: unknown): string[] =>
  Object.keys((schema as { entries: Record<string, unknown> }).entries);
const inner = (schema: unknown): unknown => {
  const { item, wrapped, pipe } = schema as Partial<Record<'item' | 'wrapped', unknown>> & {
    pipe?: unknown[];
  };
  const next = pipe?.[0] ?? item ?? wrapped;
  return next === undefined || next === schema ? schema : inner(next);
};
const { shares, reserved, rootKey, store } = keySetRecord.entries;

test.each<[string, unknown]>([
  ['keySetRecord', keySetRecord],
  ['issuedShare', inner(shares)],
  ['reservedIndex', inner(reserved)],
  ['wrappedRootKey', inner(rootKey)],
  ['storeReference', inner(store)],
  ['tssVaultRecord', tssVaultRecord],
  ['tssGroup', tssGroup],
  ['tssHolder', tssHolder],
  ['tssRecovery', recovery],
  ['tssEpoch', epoch],
  ['tssShareFile', tssShareFile],
  ['tssProofFile', tssProofFile],
  ['tssContributionFile', tssContributionFile],
  ['generateShareStatus', generateShareStatus],
  ['attemptView', attemptView],
  ['recoveryTokenStarted', recoveryTokenStarted],
])('every field of %s is documented, and no other', (name, schema) => {
  expect(namesOfFields(name)).toEqual(entriesOf(schema).sort());
});

test('every field of a sealed store’s header is documented, in the order in which it is authenticated', () => {
  const line = headerLine({ practice: false, keySet: '', storeVersion: 1, nonce: '' });
  expect(namesIn('fields: storeHeader')).toEqual(Object.keys(JSON.parse(line) as object));
});

/** Every name in the first column; a row may have several, but cells after the first may speak of others. */
const namesOfFields = (name: string): string[] => namesIn(`fields: ${name}`).sort();

/** Fields of an interface as its source declares them. */
const declared = (file: string, name: string): string[] => {
  const pattern = new RegExp(`interface ${name} (?:extends (\\w+) )?\\{\\n([\\s\\S]*?)\\n\\}`);
  const [, base, body = ''] = pattern.exec(read(file)) ?? [];
  const own = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(match => match[1]!);
  return [...own, ...(base ? declared(file, base) : [])].sort();
};

test.each([
  ['failure', 'shared/result.ts', 'Failure'],
  ['CreateKeySetStatus', 'main/cli/commands/create-key-set.ts', 'CreateKeySetStatus'],
  ['MarkShareStatus', 'main/cli/commands/mark-share.ts', 'MarkShareStatus'],
  ['VouchRecordStatus', 'main/cli/commands/vouch-record.ts', 'VouchRecordStatus'],
  ['RecoverStatus', 'main/cli/commands/recover.ts', 'RecoverStatus'],
  ['VerifyStatus', 'main/cli/commands/verify-transcript.ts', 'VerifyStatus'],
])('every field of the object “%s” is documented, and no other', (marker, file, name) => {
  expect(declared(file, name).length).toBeGreaterThan(3);
  expect(namesOfFields(marker)).toEqual(declared(file, name));
});

test('every call is documented with exactly its parameters, and listed for developers', () => {
  const documented = new Map(
    table(formats, 'names: calls').map(([call, parameters]) => [coded(call)[0], coded(parameters)]),
  );
  const real = callNames.map(name => {
    const [group, call] = name.split('.') as [keyof typeof contract, never];
    const { params } = contract[group][call] as { params: v.GenericSchema };
    return [name, Object.keys(fieldsOf(params))] as const;
  });
  expect(documented).toEqual(new Map(real));
  expect(namesIn('names: calls', read('docs/contributing.md'))).toEqual([...callNames]);
});

test('parameters in brackets are those that may be left out', () => {
  for (const [call, parameters = ''] of table(formats, 'names: calls')) {
    const [group, name] = (coded(call)[0] ?? '').split('.') as [keyof typeof contract, never];
    const { params } = contract[group][name] as { params: v.GenericSchema };
    const optional = Object.entries(fieldsOf(params))
      .filter(([, { type }]) => type === 'optional')
      .map(([key]) => key);
    const bracketed = [...parameters.matchAll(/\[`([^`]+)`\]/g)].map(match => match[1]);
    expect(bracketed, coded(call)[0]).toEqual(optional);
  }
});

test('every event and outcome of a transcript is documented', () => {
  expect(namesIn('names: events')).toEqual([...eventNames]);
  expect(namesIn('names: outcomes')).toEqual([...outcomes]);
});

test('every refusal is documented, with its alarm and exit status', () => {
  const rows = table(formats, 'names: refusals');
  expect(rows.map(([code]) => coded(code)[0]).sort()).toEqual(Object.keys(sentences).sort());
  for (const [code, when, alarm, exit] of rows) {
    const [name] = coded(code) as [RefusalCode];
    expect(when, name).not.toBe('');
    expect(alarm === '**alarm**', `${name}: alarm`).toBe(refusalOf(name).failure.alarm === true);
    expect(Number(exit), `${name}: exit status`).toBe(exitOf({ code: name }));
  }
});

test('codes named in the docs exist, and the guide has every alarm', () => {
  const codes = new Set(Object.keys(sentences));
  for (const document of documents) {
    const named = [
      ...read(document).matchAll(
        /\b(?:SHARE|PGP_KEY|KEY_SET|FILE|FOLDER|INDEX|RECORD|RECOVERY|TOKEN|OTP|STORE|ENTRY)_[A-Z_]+\b/g,
      ),
    ];
    expect(named.map(match => match[0]).filter(code => !codes.has(code))).toEqual([]);
  }
  const guide = read('docs/guide.md');
  const alarms = Object.keys(sentences).filter(code => refusalOf(code as RefusalCode).failure.alarm);
  expect(alarms.filter(code => !guide.includes(`\`${code}\``))).toEqual([]);
});

/** As GitHub makes anchors of headings. */
const anchorsOf = (document: string): string[] =>
  [...document.matchAll(/^#+ (.+)$/gm)].map(match =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

test.each(documents)('every link and picture in %s leads somewhere', document => {
  const broken: string[] = [];
  const links = [...read(document).matchAll(/\]\(([^)\s]+)\)/g)].map(match => match[1]!);
  for (const link of links) {
    expect(link, 'a document for a computer without a network links to none').not.toMatch(/^[a-z]+:/);
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? document : path.posix.join(path.posix.dirname(document), file);
    const isThere = existsSync(path.join(root, target));
    if (!isThere || (anchor !== undefined && !anchorsOf(read(target)).includes(anchor))) broken.push(link);
  }
  expect(broken).toEqual([]);
});

test.each(documents)('every path of the checkout that %s names exists', document => {
  const paths = [...read(document).matchAll(/`((?:main|renderer|shared|test|docs|scripts)\/[^`\s*<]*)`/g)];
  expect(paths.map(match => match[1]!).filter(name => !existsSync(path.join(root, name)))).toEqual([]);
});

test('every npm script that is named exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = documents.flatMap(document =>
    [...read(document).matchAll(/npm run (?:--silent )?([a-z]+(?::[a-z]+)*)/g)].map(match => match[1]!),
  );
  expect(named.filter(name => scripts[name] === undefined)).toEqual([]);
});

test('every test that security.md gives as evidence exists', () => {
  const evidence = [...read('docs/security.md').matchAll(/^- `(test\/[^`]+)` › “(.+)”$/gm)];
  expect(evidence.length).toBeGreaterThan(50);
  const missing = evidence.filter(([, file = '', name = '']) => {
    if (!existsSync(path.join(root, file))) return true;
    // The name as a test’s whole name in the source; a few begin with what a loop puts before them.
    return !["'", '`', '}'].some(before =>
      ["'", '`'].some(after => read(file).includes(before + name + after)),
    );
  });
  expect(missing.map(([line]) => line)).toEqual([]);
});

/** The words of a shell line: quotes taken off, variables and patterns left as they are. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(match => match[1] ?? match[2] ?? match[3]!);

test.each(['README.md', 'docs/guide.md'])(
  'every command of Quorate in %s is one that it understands',
  file => {
    const blocks = [...read(file).matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(match => match[1]!);
    const commands = blocks
      .join('\n')
      .replace(/\\\n/g, ' ')
      .split('\n')
      .flatMap(line => /npm run --silent quorate --(.*)$/.exec(line)?.[1] ?? []);
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) {
      const args = wordsOf(command.replace(/[<|>].*$/, ''));
      expect(parseCommand(args).command, command).toBe(args[0]);
    }
  },
);

test('every option that the docs name is in the terminal’s own help', () => {
  for (const document of documents) {
    const named = [...read(document).matchAll(/`(--[a-z][a-z-]+)`/g)].map(match => match[1]!);
    expect(named.filter(option => !help.includes(option))).toEqual([]);
  }
});

test('the pictures are there, and none is over 200 kB', () => {
  const pictures = filesUnder('docs/pictures');
  expect(pictures.length).toBeGreaterThan(1);
  for (const picture of pictures)
    expect(statSync(path.join(root, picture)).size, picture).toBeLessThan(200_000);
  const shown = documents.map(read).join('\n');
  expect(pictures.filter(picture => !shown.includes(path.posix.basename(picture)))).toEqual([]);
});
