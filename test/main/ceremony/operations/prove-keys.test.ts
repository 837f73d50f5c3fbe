/** A proof of a quorum in the ceremony process: what is under its words, what each process gives, and what is refused. */
import { createPublicKey, verify } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type ProveKeysInput,
  proveKeys,
  type SignerPart,
} from '../../../../main/ceremony/operations/prove-keys';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { proofSigner } from '../../../../main/ceremony/tss/quorum-proof';
import { judgeRecordedProof } from '../../../../main/ceremony/tss/recorded-proofs';
import { fromHex, toHex, utf8 } from '../../../../shared/bytes';
import { messageOfProof, type TssProofFile } from '../../../../shared/records/tss-proof';
import type { TssGroup } from '../../../../shared/records/tss-vault';
import { curveNames, onBoth } from '../../../../shared/tss/curve-names';
import { digest } from '../../../shared/tss/vault-kit';
import { validGroup, vaultOf } from '../../../support/tss-proof';
import { sumTextOf } from '../../../support/tss-share';
import { makeKeys, parties, reshareKeys, seeded } from '../tss/kit';
import { confirmed, entering, madeOnce, proveKeysInput, shareTyped } from './prove-keys-kit';

afterEach(wipeAll);

const input = proveKeysInput();

async function refusal(work: Promise<unknown>) {
  try {
    await work;
    return null;
  } catch (error) {
    const { code, facts } = error as { code: string; facts?: { holder?: string } };
    return [code, facts?.holder];
  }
}
const begun = (change: Partial<ProveKeysInput>) => refusal(proveKeys.begin({ ...input, ...change }));

/** Both rounds; `prove` has the lead put parts together. */
async function signed(of: ProveKeysInput) {
  const { state: lead } = await proveKeys.begin(of);
  const signers = await entering(of);
  const commitments = signers.map(({ part }) => part);
  const parts: SignerPart[] = [];
  for (const { state } of signers) {
    const made = await proveKeys.proceed(state, { commitments });
    if ('part' in made) parts.push(made.part);
  }
  const prove = async (given: SignerPart[]) => {
    const made = await proveKeys.proceed(lead, { commitments, parts: given });
    return (made as { proof: TssProofFile }).proof;
  };
  return { parts, prove };
}

test('what is proved, by whom and to whom stands under the words, and the lead and every helper state the same', async () => {
  const { start } = await proveKeys.begin(input);
  expect(start.bound.lines.map(({ id }) => id)).toEqual([
    'proveKeys',
    'tssVault',
    'tssVaultId',
    'tssProofGroup',
    'tssProofEpoch',
    'tssSigner',
    'tssSigner',
    'tssProofTime',
    'tssProofChallenge',
    'tssProofSigned',
    'record',
    'unwitnessed',
    'nonce',
  ]);
  expect([start.required, start.index]).toEqual([2, 0]);
  const { helping } = proveKeys;
  const group = input.key_share_holder_group_id;
  const later = { ...input, entered: [{ group, tss_node_id: '1' }] };
  expect((await helping!.restate(later, start.nonce)).digest).toBe(start.bound.digest);
  const other = { ...input, challenge: `${input.challenge}!` };
  expect((await helping!.restate(other, start.nonce)).digest).not.toBe(start.bound.digest);
});

test('a quorum signs, each share in a process of its own, and others verify it with the root keys alone', async () => {
  const { parts, prove } = await signed(input);
  const proof = await prove(parts);
  const { vault } = madeOnce();
  expect(judgeRecordedProof({ vault, proof })).toEqual({ secp256k1: 'epoch', ed25519: 'epoch' });
  const { message, signature, signers } = proof.proofs.ed25519;
  expect(signers.map(one => one.tss_node_id)).toEqual(['1', '3']);
  // RFC 8032 as OpenSSL does it.
  const x = Buffer.from(vault.roots!.ed25519, 'hex').toString('base64url');
  const root = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  expect(verify(null, utf8(message), root, fromHex(signature))).toBe(true);
  expect(heldCount()).toBe(0);
  const all = parts.flatMap(one => curveNames.map(curve => one.parts[curve]));
  const { parts: later } = await signed(input);
  // Other nonces, though the text is the same.
  expect(later.some(one => curveNames.some(curve => all.includes(one.parts[curve])))).toBe(false);
});

test('a part that does not fit is named by its signer, on either curve, and nothing is proved', async () => {
  const other = (hex: string) => hex.replace(/..$/, end => (end === '01' ? '02' : '01'));
  const { parts, prove } = await signed(input);
  for (const curve of curveNames) {
    const spoilt = parts.map(one =>
      one.tss_node_id === '3' ? { ...one, parts: { ...one.parts, [curve]: other(one.parts[curve]) } } : one,
    );
    expect(await refusal(prove(spoilt))).toEqual(['TSS_PROOF_PART', 'Holder 3']);
  }
  expect(await refusal(prove(parts.slice(1)))).toEqual(['TSS_PROOF_PART', 'Holder 1']);
});

describe('a signer', () => {
  test('signs once, over the full list with its own entry, and never again', async () => {
    const [anns, cids] = await entering(input);
    const commitments = [anns!.part, cids!.part];
    const others = await entering(input);
    const list = async (state: typeof anns, all: typeof commitments) =>
      refusal(proveKeys.proceed(state!.state, { commitments: all }));
    const wrong = ['TSS_PROOF_LIST', undefined];
    expect(await list(anns, [others[0]!.part, cids!.part])).toEqual(wrong);
    await expect(proveKeys.proceed(anns!.state, { commitments })).rejects.toThrow('signs once');
    expect(await list(others[0], [others[0]!.part])).toEqual(wrong);
    expect(await list(others[1], [...others.map(one => one.part), anns!.part])).toEqual(wrong);
    await proveKeys.proceed(cids!.state, { commitments });
    await expect(proveKeys.proceed(cids!.state, { commitments })).rejects.toThrow('signs once');
  });

  test('takes no second share, so that no process has two', async () => {
    const [anns] = await entering(input);
    // Share and two nonces on each curve, of both signers.
    const held = heldCount();
    expect(held).toBe(12);
    const typed = shareTyped(input.key_share_holder_group_id, '3');
    const more = proveKeys.enter(anns!.state, { typed, source: 'typed', slips: new Set() });
    expect(await refusal(more)).toEqual(['INTERNAL', undefined]);
    expect([typed.every(byte => byte === 0), heldCount()]).toEqual([true, held]);
  });
});

// (!) Shares of an old epoch signed “epoch 2”, and the root's signature verified.
test('an old epoch’s shares cannot prove a new one: not when they are entered, and not by their parts', async () => {
  const { keys: old, group } = madeOnce();
  const fresh = reshareKeys(old, old.holders.slice(0, 2), 2, parties(3), 'fresh');
  const next = confirmed(validGroup('next main', 'MainGroup', fresh, group), fresh);
  const vault = vaultOf([{ ...group, status: 'Unavailable' }, next]);
  const { key_share_holder_group_id } = next;
  const of = { ...input, vault, key_share_holder_group_id };
  expect(await refusal(proveKeys.begin({ ...input, vault }))).toEqual(['TSS_SOURCE_UNAVAILABLE', undefined]);
  const state = await proveKeys.helping!.join(of);
  const typed = sumTextOf(vault, group.key_share_holder_group_id, old, '1');
  expect(await refusal(proveKeys.enter(state, { typed, source: 'typed', slips: new Set() }))).toEqual([
    'TSS_SHARE_OTHER_EPOCH',
    'Holder 1',
  ]);
  // Whoever has the old shares, and programs of their own, signs the new epoch's text with them: the root's signature holds.
  const { state: lead } = await proveKeys.begin(of);
  const signers = old.holders.filter(({ id }) => id !== 2n);
  const made = signers.map(signer =>
    onBoth(curve => {
      const on = { curve, epoch: old.epoch, holders: 3, signers };
      return proofSigner(on, signer, old.shares.get(signer.id)![curve], seeded(`${signer.id} ${curve}`));
    }),
  );
  const commitments = made.map((one, at) => ({
    tss_node_id: String(signers[at]!.id),
    commitments: onBoth(curve => ({
      hiding: toHex(one[curve].commitments.hiding),
      binding: toHex(one[curve].commitments.binding),
    })),
  }));
  const parts = made.map((one, at) => ({
    tss_node_id: String(signers[at]!.id),
    parts: onBoth(curve =>
      toHex(
        one[curve].sign(
          messageOfProof(lead.facts, curve, ['1', '3']),
          made.map(other => other[curve].commitments),
        ),
      ),
    ),
  }));
  expect(await refusal(proveKeys.proceed(lead, { commitments, parts }))).toEqual([
    'TSS_PROOF_PART',
    'Holder 1',
  ]);
});

describe('it begins only with', () => {
  const changed = (change: (group: TssGroup) => TssGroup) => ({
    vault: { ...madeOnce().vault, key_share_holder_groups: [change(madeOnce().group)] },
  });
  const withEpoch = (change: object) =>
    changed(group => ({ ...group, status: 'New', epochs: [{ ...group.epochs[0]!, ...change }] }));

  test('keys that all holders have confirmed, and are not void', async () => {
    const voided = {
      reason: 'declared',
      contributor: '',
      missing: ['2'],
      at: input.time,
      transcript: 'x.jsonl',
    };
    const { vault: ofVoid } = withEpoch({ state: 'void', void: voided, receipts: [] });
    expect(await begun({ vault: ofVoid })).toEqual(['TSS_EPOCH_FINAL', undefined]);
    expect(await begun(withEpoch({ state: 'issued', receipts: [] }))).toEqual([
      'TSS_EPOCH_NOT_VALID',
      undefined,
    ]);
    expect(await begun({ key_share_holder_group_id: 'nobody' })).toEqual(['TSS_EPOCH_UNKNOWN', undefined]);
  });

  test('a quorum of its holders, each once, who have confirmed the shares that they have now', async () => {
    expect(await begun({ tss_node_ids: ['1'] })).toEqual(['TSS_QUORUM_SHORT', undefined]);
    expect(await begun({ tss_node_ids: ['1', '1'] })).toEqual(['TSS_HOLDER_TWICE', 'Holder 1']);
    expect(await begun({ tss_node_ids: ['1', '4'] })).toEqual(['TSS_HOLDER_UNKNOWN', undefined]);
    const recovered = changed(group => {
      const { tss_node_id: _, name: __, ...key } = group.key_share_holders[0]!;
      const one = { ...key, tss_node_id: '1', context: digest('recovery') };
      return { ...group, changedKeys: [one as unknown as TssGroup['changedKeys'][number]] };
    });
    expect(await begun(recovered)).toEqual(['TSS_HOLDER_UNCONFIRMED', 'Holder 1']);
    expect(await begun({ ...recovered, tss_node_ids: ['2', '3'] })).toBeNull();
  });

  test('a receipt that proves its holder’s share, and keys that follow from their contributions', async () => {
    const forged = withReceipts();
    expect(await begun(forged)).toEqual(['TSS_RECEIPT_PROOF', 'Holder 1']);
    const other = validGroup('main', 'MainGroup', makeKeys(2, 3, 'other'));
    const { contributions } = other.epochs[0]!;
    const altered = changed(group => ({ ...group, epochs: [{ ...group.epochs[0]!, contributions }] }));
    expect((await begun(altered))![0]).toMatch(/^TSS_/);
  });
  const withReceipts = () =>
    changed(group => {
      const [first, ...rest] = group.epochs[0]!.receipts;
      const second = rest[0]!;
      if (first!.how !== 'signed' || second.how !== 'signed') throw new Error('signed');
      const receipts = [{ ...first!, proofs: second.proofs }, ...rest];
      return { ...group, epochs: [{ ...group.epochs[0]!, receipts }] };
    });

  test('a verifier’s text in one line, neither short nor long, and no secret', async () => {
    const wrong: [string, string][] = [
      ['too short', 'TSS_CHALLENGE_SHORT'],
      ['', 'TSS_CHALLENGE_TEXT'],
      ['Auditor, 29 November\nvault: another', 'TSS_CHALLENGE_TEXT'],
      ['Auditor, 29 November\u2028vault: another', 'TSS_CHALLENGE_TEXT'],
      [`Auditor ${'!'.repeat(200)}`, 'TSS_CHALLENGE_TEXT'],
      ['3f'.repeat(33), 'TEXT_LOOKS_SECRET'],
    ];
    for (const [challenge, code] of wrong)
      expect([challenge, await begun({ challenge })]).toEqual([challenge, [code, undefined]]);
    expect(
      await begun({ challenge: 'x'.repeat(200).replace(/x{8}/g, 'words so ').slice(0, 200) }),
    ).toBeNull();
  });
});
