/**
 * A holder's check of their own share, in a process that sees no other's: at first each message by itself, then their sum; later
 * the sum alone. What fits gives the proofs of a receipt, and at first the sum for the same holder; what does not fit gives
 * what a complaint says.
 */
import { fromBase64, fromHex, toHex } from '../../../shared/bytes';
import { lastRecovery } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { onBoth } from '../../../shared/tss/curve-names';
import { codeDigest } from '../../../shared/tss/epoch';
import { type ReceiptSays, receiptFacts } from '../../../shared/tss/receipt-text';
import { encryptTo, type PublicKey } from '../openpgp';
import { readPublicKeyOf } from '../openpgp/holder-key';
import { randomSecret, wipe } from '../process/wipe';
import { chainCheck as checkOf } from './chain-code';
import { checkMessages, type FoundMisfit } from './checked-messages';
import type { HeldShare } from './contribute';
import { readSum, type ShareNamed, type ShareOf, shareOf, wipeHeld } from './held-share';
import { messageBytes, sumText } from './messages';
import { requireOwnDigest, type ShownContributions } from './own-digest';
import { type Randomness, systemRandomness } from './randomness';
import { makeReceipt } from './receipts';
import { type VerifiedRecord, verifyRecordedEpoch } from './recorded-epochs';
import {
  type Brought,
  type Encrypted,
  judgedBrought,
  type Opened,
  type OpenedMessage,
  openShare,
  secretsIn,
  sessionKeyTo,
} from './share-opening';

/** A sum for the holder, encrypted to their own key. */
export interface NewSum {
  armored: string;
  /** What the record keeps of a receipt by code. */
  codeDigest: string;
}

/** What came of a check, and which contributions it is by. */
export type ShareChecked = ShareJudged & ShownContributions;

type ShareJudged =
  | { fits: true; says: ReceiptSays; sum: NewSum | null; otherChainCodes: string[] }
  | { fits: false; misfits: FoundMisfit[] };

/**
 * Checks what was opened. The keys are recomputed from the record first, and then the holder's own contribution is compared with what
 * they typed of it. Refuses as `verifyRecordedEpoch`, `requireOwnDigest`, `checkMessages` and `readShare`, and TSS_SUM_TEXT for what is no
 * sum of this holder and these keys. What was opened stays the caller's to wipe.
 */
export async function checkShare(
  of: ShareOf,
  opened: Opened,
  { now, ownDigest }: Pick<ShareCheckInput, 'now' | 'ownDigest'>,
  randomness: Randomness = systemRandomness,
): Promise<ShareChecked> {
  const verified = verifyRecordedEpoch(of, randomness);
  // Who has a sum had this asked when it was made.
  const shown = requireOwnDigest(of, verified, ownDigest, !('sum' in opened));
  const judged =
    'sum' in opened
      ? checkedSum(of, verified, opened.sum, randomness)
      : await checkedMessages(of, verified, opened.messages, now, randomness);
  return { ...judged, ...shown };
}

function checkedSum(
  of: ShareOf,
  verified: VerifiedRecord,
  text: Uint8Array,
  randomness: Randomness,
): ShareJudged {
  const held = readSum(of, verified, text);
  try {
    return { fits: true, says: saidOf(of, verified, held, randomness), sum: null, otherChainCodes: [] };
  } finally {
    wipeHeld(held);
  }
}

function saidOf(
  of: ShareOf,
  { epoch }: VerifiedRecord,
  { share, chainCode }: HeldShare,
  randomness: Randomness,
) {
  const facts = receiptFacts(of, toHex(checkOf(chainCode)));
  const { proofs } = makeReceipt(facts, epoch, of.party, share, randomness);
  return {
    context: toHex(facts.context),
    chainCheck: toHex(facts.chainCheck),
    proofs: onBoth(curve => toHex(proofs[curve])),
  };
}

async function checkedMessages(
  of: ShareOf,
  verified: VerifiedRecord,
  messages: readonly OpenedMessage[],
  now: number,
  randomness: Randomness,
): Promise<ShareJudged> {
  const found = checkMessages(of, verified, messages, randomness);
  if ('misfits' in found) return { fits: false, misfits: found.misfits };
  const { held, otherChainCodes } = found;
  try {
    const says = saidOf(of, verified, held, randomness);
    return { fits: true, says, sum: await sumFor(of, held, now), otherChainCodes };
  } finally {
    wipeHeld(held);
  }
}

/** The holder's key. One that expired since is judged by when the share was given: the same was encrypted to it then. */
function keyFor({ vault, group, epoch, holder }: ShareOf, now: number): Promise<PublicKey> {
  const { name, tss_node_id } = holder;
  const { at: givenAt } = lastRecovery(group, tss_node_id) ?? { at: epoch.issuedAt };
  const judgedAt = (date: Date) => readPublicKeyOf(name, fromBase64(holder.pgp_key), date, !vault.practice);
  return judgedAt(new Date(now)).catch(error => {
    if (!(error instanceof Refusal) || error.code !== 'PGP_KEY_EXPIRED') throw error;
    return judgedAt(new Date(givenAt));
  });
}

/** The sum, with a code that only its holder reads, to the key that the holder has now. */
async function sumFor(of: ShareOf, { share, chainCode }: HeldShare, now: number): Promise<NewSum> {
  const { epoch, holder, party } = of;
  const key = await keyFor(of, now);
  if (key.encryptionFingerprint !== holder.encryptionFingerprint)
    throw new Refusal('PGP_KEY_UNUSABLE', { holder: holder.name });
  const head = { kind: 'sum', bound: fromHex(epoch.hash), from: party.id, to: party.id } as const;
  const message = messageBytes(head, [share.secp256k1, share.ed25519, chainCode]);
  const code = randomSecret(16);
  const text = sumText(message, code);
  try {
    const { armored } = await encryptTo(key, text);
    const { context } = receiptFacts(of, epoch.hash);
    return { armored, codeDigest: toHex(codeDigest(fromHex(epoch.hash), context, party.id, code)) };
  } finally {
    wipe(message, code, text);
  }
}

/** What a holder brings of their share. */
export interface ShareBrought extends ShareNamed {
  encrypted: Encrypted;
  /** Overwritten. */
  brought: Brought;
  /** By which keys are judged: milliseconds since 1970. */
  now: number;
}

/** What a check is asked with. */
export interface ShareCheckInput extends ShareBrought {
  /** What the holder typed of the digest of their own contribution, 16 digits or 8 words or more; '' where nothing. */
  ownDigest: string;
}

/**
 * Opens and checks what a holder brings. Where a private key was brought and a message does not fit, the key to that message alone
 * comes with what is found; of foreign content never. Refuses as `shareOf`, `openShare` and `checkShare`.
 */
export async function checkBroughtShare({
  encrypted,
  brought,
  now,
  ownDigest,
  ...named
}: ShareCheckInput): Promise<ShareChecked> {
  const secrets = secretsIn(brought);
  try {
    const of = shareOf(named);
    const judged = await judgedBrought(brought, named.vault);
    secrets.push(...secretsIn(judged));
    const opened = await openShare(encrypted, judged);
    secrets.push(...plaintextsIn(opened));
    const checked = await checkShare(of, opened, { now, ownDigest });
    if (checked.fits || judged.by !== 'privateKey' || !('messages' in encrypted)) return checked;
    for (const misfit of checked.misfits) {
      const message = encrypted.messages.find(
        one => one.from === misfit.contributor && one.kind === misfit.kind,
      );
      if (misfit.finding !== 'does-not-fit' || !message) continue;
      misfit.sessionKey = await sessionKeyTo(message, judged.privateKey, judged.passphrase);
    }
    return checked;
  } finally {
    wipe(...secrets);
  }
}

const plaintextsIn = (opened: Opened): Uint8Array[] =>
  'sum' in opened ? [opened.sum] : opened.messages.flatMap(({ plaintext }) => plaintext ?? []);
