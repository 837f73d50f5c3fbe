/** The worked examples of threshold keys in the docs are recomputed. */
import { expect, test } from 'vitest';
import { verifyClearSigned } from '../../main/ceremony/openpgp/clear-signed';
import { readSigningKey } from '../../main/ceremony/openpgp/signature';
import { judgeContribution } from '../../main/ceremony/tss/judge-contributions';
import { encodedCommitments } from '../../main/ceremony/tss/key-epoch';
import { judgeQuorumProof } from '../../main/ceremony/tss/quorum-proof';
import { checkReceipts, makeReceipt } from '../../main/ceremony/tss/receipts';
import { quorumProofIn } from '../../main/ceremony/tss/recorded-proofs';
import { fromBase64, fromHex, sha256, toHex, utf8 } from '../../shared/bytes';
import { parseContributionFile, signedTextOf } from '../../shared/records/tss-contribution';
import { parseProofFile } from '../../shared/records/tss-proof';
import { parseVault, type TssGroup, type TssHolder, vaultText } from '../../shared/records/tss-vault';
import { type ComplaintOf, complaintText } from '../../shared/tss/complaint-text';
import { confirmationText } from '../../shared/tss/confirmation-text';
import { contributionDigest } from '../../shared/tss/contribution';
import { curveNames, onBoth } from '../../shared/tss/curve-names';
import { epochHash } from '../../shared/tss/epoch';
import { fieldOf } from '../../shared/tss/epoch-text';
import type { Party } from '../../shared/tss/identifiers';
import { challengeHash } from '../../shared/tss/quorum-proof-text';
import { type ReceiptOf, receiptFacts, receiptText } from '../../shared/tss/receipt-text';
import { readHistory } from '../../shared/tss/request-history';
import { requireOfRecord } from '../../shared/tss/request-of-record';
import { checkOf, makeKeys, seeded } from '../main/ceremony/tss/kit';
import { example, lines } from './docs-kit';

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
