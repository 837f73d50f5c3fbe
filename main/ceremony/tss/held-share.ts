/** A holder's share of an epoch with the chain code, as the sum of a first check holds it: read, and judged alone by the record. */
import { fromHex, toHex } from '../../../shared/bytes';
import { holderNow, type TssHolder } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { onBoth } from '../../../shared/tss/curve-names';
import type { Party } from '../../../shared/tss/identifiers';
import { idOf } from '../../../shared/tss/node-ids';
import { secretCopy, wipe } from '../process/wipe';
import { chainCheck as checkOf } from './chain-code';
import type { HeldShare } from './contribute';
import { readShare } from './key-epoch';
import { readSumText } from './messages';
import { type EpochOf, epochIn, type VerifiedRecord } from './recorded-epochs';

/** Whose share of which keys. */
export interface ShareOf extends EpochOf {
  holder: TssHolder;
  party: Party;
}

/** Whose share is meant: its group, epoch and holder in a record. */
export interface ShareNamed {
  vault: EpochOf['vault'];
  /** Its identifier. */
  group: string;
  number: number;
  tss_node_id: string;
}

/** The share by the record. Refuses TSS_EPOCH_UNKNOWN and TSS_HOLDER_UNKNOWN. */
export function shareOf({ vault, group: id, number, tss_node_id }: ShareNamed): ShareOf {
  const { group, epoch } = epochIn({ vault, group: id, number });
  const holder = holderNow(group, tss_node_id);
  if (!holder) throw new Refusal('TSS_HOLDER_UNKNOWN', { name: group.type });
  const party = { id: idOf(tss_node_id), name: holder.name };
  return { vault, group, epoch, holder, party };
}

/** A copy in secret bytes, which the caller wipes. */
export const heldCopy = ({ share, chainCode }: HeldShare): HeldShare => ({
  share: onBoth(curve => secretCopy(share[curve])),
  chainCode: secretCopy(chainCode),
});

/** Reads a sum, and judges it alone. Refuses TSS_SUM_TEXT, and as `heldIn`. The caller wipes what comes back. */
export function readSum(of: ShareOf, verified: VerifiedRecord, text: Uint8Array): HeldShare {
  const { epoch, party } = of;
  const read = readSumText(text, { bound: fromHex(epoch.hash), from: party.id, to: party.id });
  if (!read) throw new Refusal('TSS_SUM_TEXT', { holder: party.name });
  wipe(read.code);
  return heldIn(of, verified, read.values);
}

/**
 * Judges the values of a sum: share and chain code. Refuses TSS_CHAIN_CODE, and as `readShare`; then it overwrites them. Else they are
 * the caller's to wipe.
 */
export function heldIn(of: ShareOf, verified: VerifiedRecord, values: readonly Uint8Array[]): HeldShare {
  const { party } = of;
  const [secp256k1, ed25519, chainCode] = values as [Uint8Array, Uint8Array, Uint8Array];
  const held = { share: { secp256k1, ed25519 }, chainCode };
  try {
    readShare(verified.epoch, party, held.share);
    requireChainCode(of, chainCode);
    return held;
  } catch (error) {
    wipe(...values);
    throw error;
  }
}

/** Refuses TSS_CHAIN_CODE where it is another than the vault's. */
export function requireChainCode({ vault, epoch, party }: ShareOf, chainCode: Uint8Array): void {
  const known = epoch.state === 'void' ? null : vault.chainCheck;
  if (known !== null && toHex(checkOf(chainCode)) !== known)
    throw new Refusal('TSS_CHAIN_CODE', { holder: party.name });
}

/** Overwrites it. */
export const wipeHeld = ({ share, chainCode }: HeldShare): void =>
  wipe(share.secp256k1, share.ed25519, chainCode);
