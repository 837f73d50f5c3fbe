/** Checks of a holder's share of a TSS vault: what is brought is opened and judged in a ceremony process, and texts to sign are made of what it finds. */
import { fromBase64, toBase64 } from '../../shared/bytes';
import { messageBytes } from '../../shared/openpgp/pgp-message';
import type { TssEpoch } from '../../shared/records/tss-epoch';
import { helpersOf } from '../../shared/records/tss-recovery';
import { mustBeAsGiven, parseShareFile, type TssShareFile } from '../../shared/records/tss-share-file';
import {
  holderNow,
  type TssGroup,
  type TssHolder,
  type TssVaultRecord,
} from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import { type ComplaintOf, complaintText } from '../../shared/tss/complaint-text';
import { givenShare, recoveryOfShare } from '../../shared/tss/given-share';
import { receiptText } from '../../shared/tss/receipt-text';
import type { Brought, Encrypted, FoundMisfit, ShareChecked } from '../ceremony/process/protocol';
import { readBroughtText } from '../storage/files/read';

/** Whose share of which keys, as a record has them. */
export interface Holding {
  vault: TssVaultRecord;
  group: TssGroup;
  epoch: TssEpoch;
  holder: TssHolder;
}

/** A holder of a group by number. Refuses TSS_HOLDER_UNKNOWN. */
export function holdingOf(
  vault: TssVaultRecord,
  { group, epoch }: { group: TssGroup; epoch: TssEpoch },
  tss_node_id: string,
): Holding {
  const holder = holderNow(group, tss_node_id);
  if (!holder) throw new Refusal('TSS_HOLDER_UNKNOWN', { name: group.type });
  return { vault, group, epoch, holder };
}

/**
 * What a holder brings in a file: a share file, or the message with a sum that the first check made. Throws `Refusal` FILE_DAMAGED,
 * FILE_NEWER_FORMAT, and as `mustBeTheirs`.
 */
export function encryptedIn(bytes: Uint8Array, holding: Holding): Encrypted {
  const sum = messageBytes(bytes);
  if (sum) return { sum: toBase64(sum) };
  const file = readBroughtText(bytes, parseShareFile);
  mustBeTheirs(file, holding);
  return { messages: file.messages };
}

/**
 * Throws `Refusal` TSS_SHARE_FILE_OTHER unless the file is of exactly this holder, group, epoch and vault, and has the messages that
 * gave the share that they have now: after a recovery, the one that it wrote.
 */
export function mustBeTheirs(file: TssShareFile, { vault, group, epoch, holder }: Holding): void {
  const given = givenShare(group, epoch, holder.tss_node_id);
  const key = given.recovery ?? group.key_share_holders.find(one => one.tss_node_id === holder.tss_node_id);
  const isTheirs =
    file.practice === vault.practice &&
    file.vault_id === vault.vault_id &&
    file.vault === vault.name &&
    file.key_share_holder_group_id === group.key_share_holder_group_id &&
    file.tss_node_id === holder.tss_node_id &&
    file.name === holder.name &&
    file.pgp_fingerprint === key?.pgp_fingerprint &&
    file.encryptionFingerprint === key.encryptionFingerprint;
  if (!isTheirs) throw new Refusal('TSS_SHARE_FILE_OTHER', { holder: holder.name });
  mustBeAsGiven(file, epoch, given);
}

/** Opens a message with this machine's gpg; with `sessionKey` the key to that message alone. */
export interface ByGpg {
  open(message: Uint8Array): Promise<Uint8Array>;
  sessionKey(message: Uint8Array): Promise<string>;
}

/** Opens all messages with gpg, one after another. One that does not open, where another does, is its contributor's fault. */
export async function broughtByGpg(encrypted: Encrypted, gpg: ByGpg): Promise<Brought> {
  if ('sum' in encrypted) return { by: 'gpg', contents: [await gpg.open(fromBase64(encrypted.sum))] };
  const contents: (Uint8Array | null)[] = [];
  let failure: unknown;
  for (const { message } of encrypted.messages) {
    try {
      contents.push(await gpg.open(fromBase64(message)));
    } catch (error) {
      if (!(error instanceof Refusal) || !isOfMessage(error)) {
        for (const bytes of contents) bytes?.fill(0);
        throw error;
      }
      failure ??= error;
      contents.push(null);
    }
  }
  if (contents.every(one => one === null)) throw failure;
  return { by: 'gpg', contents };
}

/** What is wrong with the message, and not with gpg, the card or the person. */
const isOfMessage = ({ code }: Refusal): boolean =>
  ['GPG_MESSAGE_DAMAGED', 'GPG_MESSAGE_UNREADABLE', 'GPG_NO_SECRET_KEY', 'GPG_OUTPUT_TOO_LARGE'].includes(
    code,
  );

/** The message that somebody is complained of. */
const messageOf = (
  encrypted: Encrypted,
  { contributor, kind }: Pick<FoundMisfit, 'contributor' | 'kind'>,
): string =>
  'sum' in encrypted
    ? ''
    : (encrypted.messages.find(one => one.from === contributor && one.kind === kind)?.message ?? '');

/** With gpg the key to a message that does not fit is asked for when that was seen; of foreign content never. */
export async function withSessionKeys(
  checked: ShareChecked,
  encrypted: Encrypted,
  gpg: ByGpg,
): Promise<ShareChecked> {
  if (checked.fits) return checked;
  const misfits: FoundMisfit[] = [];
  for (const one of checked.misfits) {
    const message = messageOf(encrypted, one);
    const isAsked = one.finding === 'does-not-fit' && one.sessionKey === '' && message !== '';
    misfits.push(isAsked ? { ...one, sessionKey: await gpg.sessionKey(fromBase64(message)) } : one);
  }
  return { ...checked, misfits };
}

/** The text of the receipt to sign, with a line feed at its end; '' where something does not fit. */
export const receiptTextOf = ({ vault, ...of }: Holding, checked: ShareChecked): string =>
  checked.fits ? `${receiptText(vault, of, checked.says)}\n` : '';

/** The text of the complaint to sign; '' where the key to the message is not known, without which nobody could look. */
export function complaintTextOf(
  { vault, ...of }: Holding,
  encrypted: Encrypted,
  misfit: FoundMisfit,
): string {
  const { finding, sessionKey } = misfit;
  const about = aboutWhom(of, misfit);
  if (!about || (finding === 'does-not-fit' && sessionKey === '')) return '';
  const message = messageOf(encrypted, misfit);
  return `${complaintText(vault, { ...of, ...about }, { finding, message, sessionKey })}\n`;
}

/** What whoever is complained of gave to the keys, or to the recovery of the holder's share. */
function aboutWhom(
  { group, epoch, holder }: Omit<Holding, 'vault'>,
  { contributor, kind }: FoundMisfit,
): Pick<ComplaintOf, 'contribution' | 'recovered'> | undefined {
  const recovery = recoveryOfShare(group, epoch, holder.tss_node_id);
  if (!recovery) {
    const contribution = epoch.contributions.find(one => one.tss_node_id === contributor);
    return contribution && { contribution };
  }
  const found = helpersOf(recovery).find(
    ({ helper }) => helper.tss_node_id === contributor && helper.messages.some(one => one.kind === kind),
  );
  return found && { contribution: found.helper, recovered: { recovery, source: found.source } };
}
