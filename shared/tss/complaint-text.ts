/**
 * The text by which a holder says that a message they got is not what its contributor committed to: a complaint, signed in
 * clear with the holder's own OpenPGP key. It has the message and the key to that one message, so that anybody can look.
 *
 * As with a receipt, a few values are read out of what comes back, and all the rest is built again and compared.
 */
import { fromBase64, sha256 } from '../bytes';
import type { RecordedContribution, TssEpoch } from '../records/tss-epoch';
import {
  helpersOf,
  type RecoveryHelper,
  type RecoverySource,
  type TssRecovery,
} from '../records/tss-recovery';
import { holderNow, type TssGroup, type TssHolder, type TssVaultRecord } from '../records/tss-vault';
import { Refusal } from '../text/refusals';
import { epochLines, epochNamedIn, fieldOf } from './epoch-text';
import { recoveryOfShare } from './given-share';
import { messageKinds } from './message-kinds';
import { whereDiffers } from './where-differs';

/** What a holder found. Only the first can be decided by others. */
export const complaintFindings = ['does-not-fit', 'does-not-decrypt', 'foreign-content'] as const;
export type ComplaintFinding = (typeof complaintFindings)[number];

const statements: Record<ComplaintFinding, string> = {
  'does-not-fit':
    'What was sent to me does not fit. I publish the key to this one message: what is in it is public from now on, for ever.',
  'does-not-decrypt': 'What was sent to me cannot be opened with my key. I publish no key to it.',
  'foreign-content': 'What was sent to me is no message of this request to me. I publish no key to it.',
};

/** What a complaint says beside what the record has. */
export interface ComplaintSays {
  finding: ComplaintFinding;
  /** The binary OpenPGP message, in base64. */
  message: string;
  /** As GnuPG writes it: number of the cipher (RFC 9580, section 9.3), colon, hex; '' where none is published. */
  sessionKey: string;
}

/** Whose complaint, about whose contribution to which keys. */
export interface ComplaintOf {
  group: TssGroup;
  epoch: TssEpoch;
  holder: TssHolder;
  /** What the one complained of gave to new keys, or in a recovery of the holder's share. */
  contribution: RecordedContribution | RecoveryHelper;
  /** Only of a recovery: which, and from which of its sources. */
  recovered?: { recovery: TssRecovery; source: RecoverySource } | undefined;
}

const HEAD = 'Quorate TSS complaint v1';

/** The text without a line feed at its end, UTF-8, in Unicode's normalization form C. */
export function complaintText(
  vault: Pick<TssVaultRecord, 'name' | 'vault_id' | 'practice'>,
  { group, epoch, holder, contribution, recovered }: ComplaintOf,
  { finding, message, sessionKey }: ComplaintSays,
): string {
  // In a reshare the sub-shares of a contributor are of their own share, in a recovery the term of a helper is.
  const exposes = finding === 'does-not-fit' && (recovered !== undefined || epoch.source !== null);
  return [
    HEAD,
    `Statement: ${statements[finding]}`,
    ...(exposes
      ? [`Exposed: the share of holder ${contribution.tss_node_id} of the source group counts as exposed.`]
      : []),
    ...epochLines(vault, group, epoch),
    `Holder: ${holder.tss_node_id}`,
    `Name: ${holder.name}`,
    `Context: ${recovered?.recovery.context ?? epoch.context}`,
    ...(recovered ? [`Source group: ${recovered.source.group}`] : []),
    `Contributor: ${contribution.tss_node_id}`,
    `Contribution: ${contribution.digest}`,
    `Finding: ${finding}`,
    `Message: ${message}`,
    `Session key: ${sessionKey || '(none)'}`,
  ]
    .join('\n')
    .normalize('NFC');
}

/** AES with 128, 192 or 256 bits. */
const SESSION_KEY = /^(7:[0-9a-f]{32}|8:[0-9a-f]{48}|9:[0-9a-f]{64})$/;
const MESSAGE = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** What a complaint is about, with the SHA-256 of the one message that it may open. */
type About = Pick<ComplaintOf, 'contribution' | 'recovered'> & { sha256: string | undefined };

/** The sub-shares of a contributor to the holder. */
function contributed({ source, contributions }: TssEpoch, tss_node_id: string, from: string): About[] {
  const expected = source ? messageKinds.reshare : messageKinds.keyGen;
  const contribution = contributions.find(one => one.tss_node_id === from);
  const sent = contribution?.messages.find(({ to, kind }) => to === tss_node_id && kind === expected);
  return contribution ? [{ contribution, sha256: sent?.sha256 }] : [];
}

/** The term of a helper in a recovery, by the digest of their part: in two groups two may have the same identifier. */
const helped = (recovery: TssRecovery, digest: string): About[] =>
  helpersOf(recovery)
    .filter(({ helper }) => helper.digest === digest)
    .map(({ helper, source }) => ({
      contribution: helper,
      recovered: { recovery, source },
      sha256: helper.messages.find(({ kind }) => kind !== messageKinds.chainCode)?.sha256,
    }));

function aboutIn(
  text: string,
  { group, epoch, holder }: Omit<ComplaintOf, 'contribution'>,
): About | undefined {
  const { tss_node_id } = holder;
  const recovery = recoveryOfShare(group, epoch, tss_node_id);
  const [about] =
    recovery?.context === fieldOf(text, 'Context')
      ? helped(recovery, fieldOf(text, 'Contribution'))
      : contributed(epoch, tss_node_id, fieldOf(text, 'Contributor'));
  return about;
}

/** Whether a text begins as a complaint does. */
export const isComplaint = (text: string): boolean => text.startsWith(`${HEAD}\n`);

/**
 * Finds whose complaint this is (line feeds, none at the end). Throws `Refusal` TSS_COMPLAINT_TEXT where it is none of this
 * vault, letter for letter, or about another message than the record has.
 */
export function complaintIn(text: string, vault: TssVaultRecord): ComplaintOf & { says: ComplaintSays } {
  const given = fieldOf(text, 'Session key');
  const says = {
    finding: fieldOf(text, 'Finding') as ComplaintFinding,
    message: fieldOf(text, 'Message'),
    sessionKey: SESSION_KEY.test(given) ? given : '',
  };
  const found = epochNamedIn(text, vault);
  const holder = found && holderNow(found.group, fieldOf(text, 'Holder'));
  const about = found && holder && aboutIn(text, { ...found, holder });
  const isRead =
    complaintFindings.includes(says.finding) &&
    MESSAGE.test(says.message) &&
    (says.finding === 'does-not-fit') === (says.sessionKey !== '');
  if (!isRead || !about) throw new Refusal('TSS_COMPLAINT_TEXT');
  const { contribution, recovered } = about;
  const of = { ...found, holder, contribution, recovered };
  const isTheirs = about.sha256 === sha256(fromBase64(says.message));
  const expected = complaintText(vault, of, says);
  if (!isTheirs) throw new Refusal('TSS_COMPLAINT_TEXT');
  if (expected !== text) throw new Refusal('TSS_COMPLAINT_TEXT', whereDiffers(text, [expected]));
  return { ...of, says };
}
