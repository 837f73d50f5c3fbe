/** The file of a proof: read in one form only, and only where what was signed is what its facts say. */
import { expect, test } from 'vitest';
import { parseProofFile, proofFileText, type TssProofFile } from '../../../shared/records/tss-proof';
import { makeKeys, refused } from '../../main/ceremony/tss/kit';
import { proofFacts, provedBy, validGroup, vaultOf } from '../../support/tss-proof';

const keys = makeKeys(2, 3, 'the file of a proof');
const group = validGroup('main', 'MainGroup', keys);
const file = provedBy(proofFacts(vaultOf([group]), group), keys, ['1', '3']);
const text = proofFileText(file);
const codeOf = (changed: string) => refused(() => parseProofFile(changed, 'proof.json'))?.code;

test('what was written is read', () => {
  expect(parseProofFile(text, 'proof.json')).toEqual(file);
});

const onEd25519 = (change: Partial<TssProofFile['proofs']['ed25519']>): TssProofFile => ({
  ...file,
  proofs: { ...file.proofs, ed25519: { ...file.proofs.ed25519, ...change } },
});
const { message, signers } = file.proofs.ed25519;
const onBoth = (all: typeof signers): TssProofFile => ({
  ...file,
  proofs: {
    secp256k1: { ...file.proofs.secp256k1, signers: file.proofs.secp256k1.signers.toReversed() },
    ed25519: { ...file.proofs.ed25519, signers: all },
  },
});

test.each<[string, TssProofFile]>([
  ['another time than was signed', { ...file, time: '2026-11-29T00:31:00.000Z' }],
  ['another epoch than was signed', { ...file, epochHash: 'ab'.repeat(32) }],
  ['another challenge than was signed', { ...file, challengeHash: 'ab'.repeat(32) }],
  ['the message of the other curve', onEd25519({ message: file.proofs.secp256k1.message })],
  ['a line more in what was signed', onEd25519({ message: `${message}I owe Mallory 5 BTC\n` })],
  ['a signer less on one curve', onEd25519({ signers: signers.slice(1) })],
  ['a signer twice', onEd25519({ signers: [signers[0]!, signers[0]!] })],
  ['signers in another order', onBoth(signers.toReversed())],
])('%s is damage', (_, changed) => {
  expect(codeOf(`${JSON.stringify(changed, null, 2)}\n`)).toBe('FILE_DAMAGED');
});

test('another form, an unknown field or another format is damage, and a later version is named', () => {
  expect(codeOf(JSON.stringify(file))).toBe('FILE_DAMAGED');
  expect(codeOf(`${JSON.stringify({ ...file, note: '' }, null, 2)}\n`)).toBe('FILE_DAMAGED');
  expect(codeOf(text.replace('quorate-tss-proof', 'quorate-tss-share'))).toBe('FILE_DAMAGED');
  expect(codeOf(text.replace('"version": 1', '"version": 2'))).toBe('FILE_NEWER_FORMAT');
  expect(codeOf('')).toBe('FILE_DAMAGED');
});
