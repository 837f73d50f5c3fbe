/** A proof that a quorum holds keys is verified by the record, from files, where there is no ceremony folder. */
import { createPublicKey, verify as verifyByOpenSsl } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { hash_to_field } from '@noble/curves/abstract/hash-to-curve.js';
import { sha256 } from '@noble/hashes/sha2.js';
import * as tiny from 'tiny-secp256k1';
import { beforeAll, expect, test } from 'vitest';
import { fromHex, toHex, utf8 } from '../../shared/bytes';
import { hashOfEpoch } from '../../shared/records/tss-epoch';
import { proofFileText, type TssProofFile } from '../../shared/records/tss-proof';
import { type TssGroup, type TssVaultRecord, vaultText } from '../../shared/records/tss-vault';
import { onBoth } from '../../shared/tss/curve-names';
import { joined } from '../../shared/tss/encoding';
import {
  big,
  bytes32,
  interpolated,
  type Keys,
  makeKeys,
  orders,
  parties,
  reshareKeys,
} from '../main/ceremony/tss/kit';
import { codeOf, startProgram, value } from '../support/program';
import { bytesOf } from '../support/tss-epoch';
import { CHALLENGE, proofFacts, provedBy, validGroup, vaultOf } from '../support/tss-proof';
import { codesOf, quorate, statusOf, temporaryFolder } from './cli-kit';

let keys: Keys;
let next: Keys;
let main: TssGroup;
let signing: TssGroup;
let vault: TssVaultRecord;

beforeAll(() => {
  keys = makeKeys(2, 3, 'proof of a quorum');
  next = reshareKeys(keys, keys.holders.slice(0, 2), 2, parties(3, 'Signer'), 'proof of a quorum');
  main = validGroup('main', 'MainGroup', keys);
  signing = validGroup('signing', 'SigningGroup', next, main);
  vault = vaultOf([main, signing]);
});

const verify = (proof: TssProofFile, of = vault, challenge?: string) =>
  startProgram().api.tssEpoch.verifyProof({
    record: bytesOf(vaultText(of)),
    proof: bytesOf(proofFileText(proof)),
    ...(challenge !== undefined && { challenge }),
  });

test('a quorum of a group proves its keys, and who asked compares the text they asked with', async () => {
  const proof = provedBy(proofFacts(vault, main), keys, ['1', '3']);
  const shown = value(await verify(proof, vault, CHALLENGE));
  expect(shown).toMatchObject({
    ...{ vault: 'Treasury', type: 'MainGroup', epoch: 1, hash: main.epochs[0]!.hash, time: proof.time },
    ...{ proves: 'epoch', shows: { secp256k1: 'epoch', ed25519: 'epoch' }, challengeFits: true },
    signers: [
      { tss_node_id: '1', name: 'Holder 1' },
      { tss_node_id: '3', name: 'Holder 3' },
    ],
  });
  expect(value(await verify(proof)).challengeFits).toBe(false);
  expect(codeOf(await verify(proof, vault, 'another text of a verifier'))).toBe('TSS_PROOF_CHALLENGE');
  expect(codeOf(await verify(proof, vault, 'a short one'))).toBe('TSS_CHALLENGE_SHORT');
});

// (!) Shares of an old epoch that sign under the new one's name: the root's signature verifies.
test('shares of another epoch of the same root prove nothing of this one', async () => {
  const old = provedBy(proofFacts(vault, signing), keys, ['1', '2']);
  const shown = value(await verify(old));
  expect([shown.proves, shown.shows]).toEqual(['root', { secp256k1: 'root', ed25519: 'root' }]);
  expect(value(await verify(provedBy(proofFacts(vault, signing), next, ['1', '2']))).proves).toBe('epoch');
  // On one curve alone it is none, either.
  const half = provedBy(proofFacts(vault, signing), next, ['1', '2']);
  const mixed = { ...half, proofs: { ...half.proofs, ed25519: old.proofs.ed25519 } };
  expect(value(await verify(mixed))).toMatchObject({
    proves: 'root',
    shows: { secp256k1: 'epoch', ed25519: 'root' },
  });
});

test('nor does a record into which their commitments were written as those of a new epoch', async () => {
  const forged = structuredClone(vault);
  const epoch = forged.key_share_holder_groups[1]!.epochs[0]!;
  epoch.commitments = main.epochs[0]!.commitments;
  epoch.hash = hashOfEpoch(epoch);
  const proof = provedBy(proofFacts(forged, forged.key_share_holder_groups[1]!), keys, ['1', '2']);
  expect(codeOf(await verify(proof, forged))).toBe('TSS_EPOCH_ALTERED');
});

test('a proof is refused by name where the record has not the keys, or not everybody has confirmed them', async () => {
  const facts = proofFacts(vault, main);
  const of = (change: Partial<TssProofFile>) => provedBy({ ...facts, ...change }, keys, ['2', '3']);
  expect(codeOf(await verify(of({ vault_id: main.key_share_holder_group_id })))).toBe(
    'TSS_PROOF_OTHER_VAULT',
  );
  expect(codeOf(await verify(of({ key_share_holder_group_id: vault.vault_id })))).toBe('TSS_EPOCH_UNKNOWN');
  expect(codeOf(await verify(of({ epochHash: 'ab'.repeat(32) })))).toBe('TSS_EPOCH_UNKNOWN');
  const issued = structuredClone(vault);
  issued.key_share_holder_groups[1]!.epochs[0]!.state = 'issued';
  issued.key_share_holder_groups[1]!.epochs[0]!.receipts.pop();
  issued.key_share_holder_groups[1]!.status = 'New';
  const early = provedBy(proofFacts(issued, issued.key_share_holder_groups[1]!), next, ['1', '2']);
  expect(codeOf(await verify(early, issued))).toBe('TSS_EPOCH_NOT_VALID');
});

// Whoever kept old shares can still sign with them, under the name of the group that they were of.
test('a proof of a group that another replaced says that it is out of use', async () => {
  const replaced = structuredClone(vault);
  replaced.key_share_holder_groups[0]!.status = 'Unavailable';
  const proof = provedBy(proofFacts(vault, main), keys, ['1', '2']);
  expect(value(await verify(proof))).toMatchObject({ proves: 'epoch', inUse: true });
  expect(value(await verify(proof, replaced))).toMatchObject({ proves: 'epoch', inUse: false });
  const own = temporaryFolder();
  const [record, file] = [path.join(own, 'tss-vault.json'), path.join(own, 'proof.json')];
  await fs.writeFile(record, vaultText(replaced));
  await fs.writeFile(file, proofFileText(proof));
  const ran = await quorate(['tss', 'verify-proof', file, '--record', record, '--challenge', CHALLENGE]);
  expect([ran.status, ran.stdout.trimEnd().split('\n').at(-1)?.slice(0, 10)]).toEqual([3, 'OUT OF USE']);
  const { key_share_holder_group_id } = main;
  const given = { record: bytesOf(vaultText(replaced)), key_share_holder_group_id, receipts: [] };
  expect(value(await startProgram().api.tssEpoch.verify(given)).inUse).toBe(false);
});

test('a share of a number that nobody in the group has counts as nobody’s', async () => {
  // A quorum can compute the share of any number, and sign with it.
  const share = onBoth(curve =>
    bytes32(
      interpolated(
        keys.holders.slice(0, 2).map(({ id }) => [id, big(keys.shares.get(id)![curve])] as const),
        9n,
        orders[curve],
      ),
    ),
  );
  const more = {
    ...keys,
    holders: [...keys.holders, { id: 9n, name: 'Nobody' }],
    shares: new Map([...keys.shares, [9n, share]]),
  };
  const facts = proofFacts(vault, main);
  expect(codeOf(await verify(provedBy(facts, more, ['1', '9'])))).toBe('TSS_QUORUM_SHORT');
  const shown = value(await verify(provedBy(facts, more, ['1', '2', '9'])));
  expect([shown.proves, shown.signers.at(-1)]).toEqual(['root', { tss_node_id: '9', name: '' }]);
});

test('a signature that does not hold is no proof', async () => {
  const proof = provedBy(proofFacts(vault, main), keys, ['1', '2']);
  const other = provedBy(proofFacts(vault, main), keys, ['1', '2'], 'drawn anew');
  const { secp256k1 } = proof.proofs;
  const wrong = {
    ...secp256k1,
    signature: `${secp256k1.signature.slice(0, -1)}${secp256k1.signature.endsWith('0') ? '1' : '0'}`,
  };
  expect(codeOf(await verify({ ...proof, proofs: { ...proof.proofs, secp256k1: wrong } }))).toBe(
    'TSS_QUORUM_PROOF',
  );
  // Parts and commitments of another signature show nothing of who made this one.
  const swapped = { ...secp256k1, signers: other.proofs.secp256k1.signers };
  const shown = value(await verify({ ...proof, proofs: { ...proof.proofs, secp256k1: swapped } }));
  expect(shown.shows).toEqual({ secp256k1: 'root', ed25519: 'epoch' });
});

test('others verify the signatures in the file: OpenSSL on ed25519, the points of libsecp256k1 on secp256k1', async () => {
  const { proofs } = provedBy(proofFacts(vault, main), keys, ['1', '2']);
  const root = main.epochs[0]!.commitments;
  const der = Buffer.from(`302a300506032b6570032100${root.ed25519[0]}`, 'hex');
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const signed = utf8(proofs.ed25519.message);
  const signature = fromHex(proofs.ed25519.signature);
  expect(verifyByOpenSsl(null, signed, key, signature)).toBe(true);
  expect(verifyByOpenSsl(null, signed.with(0, 0), key, signature)).toBe(false);
  const Y = fromHex(root.secp256k1[0]!);
  const whole = fromHex(proofs.secp256k1.signature);
  const [R, z] = [whole.slice(0, 33), whole.slice(33)];
  const [[c]] = hash_to_field(joined(R, Y, utf8(proofs.secp256k1.message)), 1, {
    // H2 of RFC 9591, section 6.5.
    DST: 'FROST-secp256k1-SHA256-v1chal',
    p: 2n ** 256n - 432420386565659656852420866394968145599n,
    m: 1,
    k: 128,
    expand: 'xmd',
    hash: sha256,
  }) as [[bigint]];
  const right = tiny.pointAdd(R, tiny.pointMultiply(Y, bytes32(c))!)!;
  expect(toHex(tiny.pointFromScalar(z)!)).toBe(toHex(right));
});

test('the terminal does it without a ceremony folder, and ends with 3 where these keys are not what was proved', async () => {
  const own = temporaryFolder();
  const [record, good, old] = ['tss-vault.json', 'proof.json', 'old.json'].map(name => path.join(own, name));
  await fs.writeFile(record!, vaultText(vault));
  await fs.writeFile(good!, proofFileText(provedBy(proofFacts(vault, main), keys, ['1', '2'])));
  await fs.writeFile(old!, proofFileText(provedBy(proofFacts(vault, signing), keys, ['1', '2'])));
  const ran = await quorate(['tss', 'verify-proof', good!, '--record', record!, '--challenge', CHALLENGE]);
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  expect(ran.stdout).toContain('A quorum of these keys signed on both curves');
  expect(ran.stdout).toContain('It answers the text given here.');
  expect(ran.stdout).toContain('Holder 2');
  const bare = await quorate(['tss', 'verify-proof', old!, '--record', record!]);
  expect(bare.status).toBe(3);
  expect(bare.stdout).toContain('NOT SHOWN for these keys: some quorum of this root signed');
  expect(bare.stdout).toContain('It was compared with no text of a verifier');
  const json = await quorate(['tss', 'verify-proof', old!, '--record', record!, '--json']);
  expect([json.status, statusOf(json)]).toMatchObject([3, { proves: 'root' }]);
  await fs.writeFile(good!, 'no proof');
  expect(codesOf(await quorate(['tss', 'verify-proof', good!, '--record', record!, '--json']))).toEqual([
    'FILE_DAMAGED',
  ]);
});
