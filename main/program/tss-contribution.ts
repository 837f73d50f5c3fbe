/** Contributing to a TSS request on a holder's own machine: no ceremony folder is needed, and nothing is written. */
import { fromHex, toBase64 } from '../../shared/bytes';
import type { Checked, Value } from '../../shared/contract';
import { clearSignedText } from '../../shared/openpgp/clear-signed';
import { messageBytes } from '../../shared/openpgp/pgp-message';
import { contributionFileText, digestOfFile, signedTextOf } from '../../shared/records/tss-contribution';
import { refusePrivateKey } from '../../shared/shares/brought-key';
import { Refusal } from '../../shared/text/refusals';
import { typedDigest } from '../../shared/text/typed-digest';
import { pgpWords } from '../../shared/text/words';
import { contributorsOf, isReshare } from '../../shared/tss/contributors';
import { byNodeId } from '../../shared/tss/node-ids';
import { fixConditions } from '../attempts/conditions';
import type { Session } from '../attempts/session';
import type { JudgedBrought } from '../ceremony/process/protocol';
import { openWithGpg } from '../host/gpg';
import { confirmationsOf, keysNamed } from '../requests/contributions';
import { type ReadElsewhere, readElsewhere, requireCompared } from '../requests/elsewhere';

type Make = Checked<'tssContribution', 'make'>;

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

/** Says whose contribution it would be, when all is as it was compared. Refuses as `readElsewhere`, `requireCompared` and DIGEST_UNREADABLE. */
export async function compareForContribution(
  given: Checked<'tssContribution', 'compare'>,
): Promise<Value<'tssContribution', 'compare'>> {
  const { tss_node_id, name } = comparedWith(readElsewhere(given.request, given.record, Date.now()), given);
  return { tss_node_id, name };
}

const comparedWith = (
  read: ReadElsewhere,
  { tss_node_id, recordDigest, fingerprints }: Checked<'tssContribution', 'compare'>,
) => requireCompared(read, { tss_node_id, recordDigest: typedDigest(recordDigest), fingerprints });

const secretsOf = ({ opened, entropy, pgp_private_key, passphrase }: Make): Uint8Array[] => [
  ...[opened, entropy, pgp_private_key, passphrase],
];

/** True where something was typed or chosen that has to leave the page with its process. */
export const bringsSecrets = (given: Make): boolean => secretsOf(given).some(({ length }) => length > 0);

/**
 * Makes a contribution to a KeyGen, or of a share to a reshare, when the record's digest and every key were compared, and every
 * confirmation is verified. What was brought of a share is overwritten. Refuses as `readElsewhere`, `requireCompared`,
 * DIGEST_UNREADABLE, TSS_CONFIRMATION_MISSING, TSS_CONFIRMATION_INVALID, and as `fixConditions` and `keyGenFile`; with a share also as
 * `openWithGpg`, `contributeShare`, PRIVATE_KEYS_NOT_ACCEPTED, and CLEAR_SIGNED_UNREADABLE.
 */
export async function makeContribution(
  session: Session,
  given: Make,
): Promise<Value<'tssContribution', 'make'>> {
  try {
    return await contributed(session, given);
  } finally {
    for (const bytes of secretsOf(given)) bytes.fill(0);
  }
}

async function contributed(session: Session, given: Make): Promise<Value<'tssContribution', 'make'>> {
  const now = Date.now();
  const read = readElsewhere(given.request, given.record, now);
  const { history, stored } = read;
  const { request } = history;
  if (session.options.practiceOnly && !request.practice) throw new Refusal('PRACTICE_ONLY');
  const { tss_node_id } = given;
  // A digest that cannot be read is told before a network that is up.
  typedDigest(given.recordDigest);
  // In a KeyGen, too: what is drawn for it is a part of the root key.
  fixConditions(given, await session.options.network(), request.practice);
  const { name } = comparedWith(read, given);
  const keys = keysNamed(stored, request);
  const confirmations = confirmationsOf(history);
  const { file, byCode } = await session.inProcess(async ceremony => {
    await ceremony.ask('requireConfirmations', { request, confirmations, keys, now });
    const { entropy } = given;
    const input = { request, tss_node_id, keys, now, ...(entropy.length > 0 && { entropy }) };
    if (!isReshare(request)) return { file: await ceremony.ask('contributeToKeyGen', input), byCode: [] };
    const receipts = given.receipts.map(clearSignedText);
    const share = await shareOf(given, name);
    try {
      return await ceremony.ask('contributeToReshare', {
        ...input,
        vault: stored.record,
        receipts,
        ...share,
      });
    } finally {
      if (share.brought.by === 'gpg') for (const bytes of share.brought.contents) bytes?.fill(0);
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

/** The contributor's sum, and what opens it. What gpg gave the caller overwrites. */
async function shareOf(
  given: Make,
  holder: string,
): Promise<{ encrypted: { sum: string }; brought: JudgedBrought }> {
  const { share, opened, pgp_private_key: privateKey, passphrase } = given;
  if (share.length === 0) return { encrypted: { sum: '' }, brought: { by: 'gpg', contents: [opened] } };
  refusePrivateKey(share);
  const message = messageBytes(share);
  if (!message) throw new Refusal('TSS_SUM_TEXT', { holder });
  const encrypted = { sum: toBase64(message) };
  if (privateKey.length === 0)
    return { encrypted, brought: { by: 'gpg', contents: [await openWithGpg(message)] } };
  if (!given.acceptPrivateKeys) throw new Refusal('PRIVATE_KEYS_NOT_ACCEPTED');
  return { encrypted, brought: { by: 'privateKey', privateKey, passphrase } };
}
