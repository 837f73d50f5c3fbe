/**
 * The share of a TSS group as it is entered into an attempt: the text of the sum that its holder's first check made. What stands in
 * front of the values says of which keys it is and whose, so that a share of others is refused by name.
 */
import { fromHex, toHex } from '../../../shared/bytes';
import { isConfirmed, type TssVaultRecord } from '../../../shared/records/tss-vault';
import { plainUtf8 } from '../../../shared/shares/text-bytes';
import { Refusal } from '../../../shared/text/refusals';
import { holderName } from '../../../shared/tss/holder-name';
import { seatIn } from '../../../shared/tss/recovery-helpers';
import { secretBytes, secretCopy, wipe, wiping } from '../process/wipe';
import { enteredText } from '../shares/entered-text';
import type { EnteredShare, Progress, TakesShares } from '../shares/entry';
import { slipKey } from '../shares/grade';
import { otherThingIn } from '../shares/other-things';
import type { HeldShare } from './contribute';
import { heldIn, type ShareOf, shareOf, wipeHeld } from './held-share';
import { headOfSum, readHex, readMessage } from './messages';
import { isSum, linesIn } from './share-opening';
import type { ShareSource } from './share-source';

/** By what shares are judged. Two sources in a recovery from two groups, else one. */
export interface TssShareState {
  sources: readonly ShareSource[];
  /** Whose shares are in, in whatever process of the attempt. */
  entered: readonly EnteredId[];
  /** False in a process that is to see none: the lead, where each share has a process of its own. */
  takesShares?: boolean;
}

/** Whose: an identifier is one of its group. */
export interface EnteredId {
  group: string;
  tss_node_id: string;
}

/** A share that was judged. It is overwritten when it was taken. */
export interface TakenShare {
  source: ShareSource;
  of: ShareOf;
  held: HeldShare;
}

/**
 * What an operation says of shares of TSS groups, with which it does this. `take` refuses nothing of the share. The index is the number
 * of the holder's seat. Refuses NO_ATTEMPT where the process is to see none.
 */
export const ofTssGroup = <State extends TssShareState, Result, Part>(
  take: (state: State, share: TakenShare) => Promise<Progress<Result, Part> & { tss_node_id?: string }>,
): TakesShares<State, Result, Part> => ({
  async enter(state, entered) {
    const { typed } = entered;
    let share: TakenShare | undefined;
    try {
      if (state.takesShares === false) throw new Refusal('NO_ATTEMPT');
      share = readEntered(state, entered);
      const { party } = share.of;
      const whose = { group: share.source.group.key_share_holder_group_id, tss_node_id: String(party.id) };
      return { index: seatOf(state, share), holder: party.name, ...whose, ...(await take(state, share)) };
    } finally {
      wipe(typed);
      if (share) wipeHeld(share.held);
    }
  },
  typedForm: (_state, content) => secretCopy(content),
});

/**
 * Reads a share and judges it. Refuses as `otherThingIn`, TSS_SUM_TEXT, TSS_SHARE_OTHER_EPOCH, TSS_SHARE_OTHER_VAULT,
 * TSS_SHARE_NOT_ASKED, TSS_HOLDER_UNCONFIRMED, TSS_SHARE_REPEATED, and what does not fit as `heldIn`: TSS_SHARE_DOES_NOT_FIT,
 * TSS_SCALAR and TSS_CHAIN_CODE.
 */
export function readEntered(state: TssShareState, { typed, source, slips }: EnteredShare): TakenShare {
  const isTyped = source === 'typed' || source === 'piped';
  const message = messageIn(typed);
  try {
    const head = message && headOfSum(message);
    if (!message || !head) {
      refuseOthers(typed);
      throw new Refusal('TSS_SUM_TEXT', {}, isTyped ? 'slip' : 'paper');
    }
    const meant = shareMeant(state, head);
    const { epoch, party } = meant.of;
    const values = readMessage(message, {
      kind: 'sum',
      bound: fromHex(epoch.hash),
      from: party.id,
      to: party.id,
    });
    try {
      return { ...meant, held: heldIn(meant.of, meant.source.verified, values!) };
    } catch (error) {
      throw error instanceof Refusal ? gradedMisfit(error, seatOf(state, meant), isTyped, slips) : error;
    }
  } finally {
    wipe(message);
  }
}

/** What slips are told apart by, too: two holders of two groups may have the same identifier, and each may mistype once. */
const seatOf = ({ sources }: TssShareState, { source, of }: Omit<TakenShare, 'held'>): number =>
  seatIn(
    sources.map(({ group }) => group),
    sources.indexOf(source),
    of.holder.tss_node_id,
  );

/** The message in the first of the two lines, or in the only one; undefined for what is no hex. The caller wipes it. */
function messageIn(typed: Uint8Array): Uint8Array | undefined {
  const plain = plainUtf8(typed, secretBytes);
  return wiping([plain], () => {
    const lines = linesIn(plain);
    const isOne = lines.length === 1 || isSum(lines);
    return (isOne && readHex(lines[0]!)) || undefined;
  });
}

/** Something else that was given by mistake, and should not have been. A share file is in JSON, too. */
function refuseOthers(typed: Uint8Array): void {
  const text = enteredText(typed);
  const other = wiping([text], () => otherThingIn(text, typed));
  if (other && other.code !== 'SHARE_IS_INIT') throw other;
}

/** Whose share this is by what stands in front of it, where it is one that may come here. */
function shareMeant(
  { sources, entered }: TssShareState,
  { bound, holder: id }: NonNullable<ReturnType<typeof headOfSum>>,
): Omit<TakenShare, 'held'> {
  const tss_node_id = String(id);
  const source = sources.find(({ epoch }) => epoch.hash === toHex(bound));
  if (!source) throw ofOtherKeys(sources[0]!.vault, toHex(bound), tss_node_id);
  const { vault, group, epoch, holders } = source;
  const groupId = group.key_share_holder_group_id;
  const of = shareOf({ vault, group: groupId, number: epoch.number, tss_node_id });
  const { name: holder } = of.party;
  if (!holders.includes(tss_node_id)) throw new Refusal('TSS_SHARE_NOT_ASKED', { holder });
  if (!isConfirmed(group, tss_node_id)) throw new Refusal('TSS_HOLDER_UNCONFIRMED', { holder });
  if (entered.some(one => one.group === groupId && one.tss_node_id === tss_node_id))
    throw new Refusal('TSS_SHARE_REPEATED', { holder });
  return { source, of };
}

/** What is refused of a share of other keys: of this vault, or of none that it has. */
function ofOtherKeys(vault: TssVaultRecord, hash: string, tss_node_id: string): Refusal {
  for (const group of vault.key_share_holder_groups) {
    const epoch = group.epochs.find(one => one.hash === hash);
    if (!epoch) continue;
    const holder = holderName(group, tss_node_id);
    const isDestroyed = epoch.destroyed.some(one => one.tss_node_id === tss_node_id);
    const facts = { name: group.type, epoch: epoch.number, ...(holder && { holder }) };
    return isDestroyed
      ? new Refusal('TSS_SHARE_DESTROYED', facts)
      : new Refusal('TSS_SHARE_OTHER_EPOCH', facts);
  }
  return new Refusal('TSS_SHARE_OTHER_VAULT');
}

/**
 * What says that it is the right share, and is not. A digit may be another one where people typed it, the first time; what came
 * encrypted cannot be mistyped. `index`: of the seat, 0 for one without a number; of those all together
 * one may be a slip.
 */
function gradedMisfit(refusal: Refusal, index: number, isTyped: boolean, slips: Set<string>): Refusal {
  const seen = slipKey({ code: refusal.code, index });
  const isSlip = isTyped && !slips.has(seen);
  if (isSlip) slips.add(seen);
  const told = { ...(index > 0 && { index }), ...(isSlip && { mistyped: true }) };
  return refusal.with(told, isSlip ? 'slip' : 'stop');
}
