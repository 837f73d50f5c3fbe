/** Contributing to a TSS request on a holder's own machine: no ceremony folder is needed, and nothing is written. */
import { fromHex } from '../../shared/bytes';
import type { Checked, Value } from '../../shared/contract';
import { clearSignedText } from '../../shared/openpgp/clear-signed';
import { messageBytes } from '../../shared/openpgp/pgp-message';
import { contributionFileText, digestOfFile, signedTextOf } from '../../shared/records/tss-contribution';
import { Refusal } from '../../shared/text/refusals';
import { typedDigest } from '../../shared/text/typed-digest';
import { pgpWords } from '../../shared/text/words';
import { contributorsOf, isReshare } from '../../shared/tss/contributors';
import { byNodeId } from '../../shared/tss/node-ids';
import { fixConditions } from '../attempts/conditions';
import type { Session } from '../attempts/session';
import { openWithGpg } from '../host/gpg';
import { keysNamed } from '../requests/contributions';
import { readElsewhere, requireCompared } from '../requests/elsewhere';

/** What there is to be compared before anything is contributed. Refuses as `readElsewhere`. */
export async function readForContribution(
  given: Checked<'tssContribution', 'read'>,
): Promise<Value<'tssContribution', 'read'>> {
  const { history, stored, strangers, receipts } = readElsewhere(given.request, given.record, Date.now());
  const { request } = history;
  const {
    target,
    sources: [source],
  } = request;
  return {
    vault: request.vault,
    vault_id: request.vault_id,
    practice: request.practice,
    tss_request_id: request.tss_request_id,
    type: request.type,
    context: request.context,
    recordNumber: stored.record.sequence,
    source: source
      ? {
          key_share_holder_group_id: source.key_share_holder_group_id,
          type: source.type,
          epoch: source.epoch,
          hash: source.epochHash,
        }
      : null,
    target: { key_share_holder_group_id: target.key_share_holder_group_id, type: target.type },
    threshold: target.threshold,
    contributors: contributorsOf(request).map(({ tss_node_id, name }) => ({ tss_node_id, name })),
    receipts,
    targets: byNodeId(target.holders).map(({ tss_node_id, name, pgp_fingerprint }) => ({
      tss_node_id,
      name,
      pgp_fingerprint,
      toCompare: strangers.some(one => one.tss_node_id === tss_node_id),
    })),
  };
}

/**
 * Makes a contribution to a KeyGen, or of a share to a reshare, when the record's digest and every key were compared, and every
 * confirmation is verified. What was brought of a share is overwritten. Refuses as `readElsewhere`, `requireCompared`,
 * DIGEST_UNREADABLE, TSS_CONFIRMATION_MISSING, TSS_CONFIRMATION_INVALID, and as `fixConditions` and `keyGenFile`; with a share also as
 * `openWithGpg`, `contributeShare`, and CLEAR_SIGNED_UNREADABLE.
 */
export async function makeContribution(
  session: Session,
  given: Checked<'tssContribution', 'make'>,
): Promise<Value<'tssContribution', 'make'>> {
  try {
    return await contributed(session, given);
  } finally {
    given.opened.fill(0);
    given.entropy.fill(0);
  }
}

async function contributed(
  session: Session,
  given: Checked<'tssContribution', 'make'>,
): Promise<Value<'tssContribution', 'make'>> {
  const now = Date.now();
  const read = readElsewhere(given.request, given.record, now);
  const { history, stored } = read;
  const { request } = history;
  if (session.options.practiceOnly && !request.practice) throw new Refusal('PRACTICE_ONLY');
  const { tss_node_id, fingerprints } = given;
  const recordDigest = typedDigest(given.recordDigest);
  // In a KeyGen, too: what is drawn for it is a part of the root key.
  fixConditions(given, await session.options.network(), request.practice);
  const { name } = requireCompared(read, { tss_node_id, recordDigest, fingerprints });
  const keys = keysNamed(stored, request);
  const confirmations = history.happened.flatMap(one => (one.event === 'confirmed' ? [one] : []));
  const { file, byCode } = await session.inProcess(async ceremony => {
    await ceremony.ask('requireConfirmations', { request, confirmations, keys, now });
    const { entropy } = given;
    const input = { request, tss_node_id, keys, now, ...(entropy.length > 0 && { entropy }) };
    if (!isReshare(request)) return { file: await ceremony.ask('contributeToKeyGen', input), byCode: [] };
    const receipts = given.receipts.map(clearSignedText);
    const sum = await sumOf(given, name);
    try {
      return await ceremony.ask('contributeToReshare', { ...input, vault: stored.record, receipts, sum });
    } finally {
      sum.fill(0);
    }
  });
  const digest = digestOfFile(file);
  return {
    tss_request_id: request.tss_request_id,
    tss_node_id,
    name,
    digest,
    words: pgpWords(fromHex(digest)),
    contribution: contributionFileText(file),
    text: signedTextOf(file),
    byCode,
  };
}

/** The text of the contributor's sum, which the caller overwrites. */
async function sumOf(
  { share, opened }: Checked<'tssContribution', 'make'>,
  holder: string,
): Promise<Uint8Array> {
  if (share.length === 0) return opened;
  const message = messageBytes(share);
  if (!message) throw new Refusal('TSS_SUM_TEXT', { holder });
  return openWithGpg(message);
}
