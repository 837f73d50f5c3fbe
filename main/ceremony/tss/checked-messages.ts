/**
 * What a holder's messages come to when they are checked, each by itself, in the process of the check: the share with its chain code,
 * or what does not fit, by whom. Of a share that contributions gave, and of one that others recovered.
 */
import { fromHex } from '../../../shared/bytes';
import type { TssRecovery } from '../../../shared/records/tss-recovery';
import { groupOf, type TssGroup } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import type { ComplaintFinding } from '../../../shared/tss/complaint-text';
import type { OnBoth } from '../../../shared/tss/curve-names';
import { recoveryOfShare } from '../../../shared/tss/given-share';
import { holderName } from '../../../shared/tss/holder-name';
import { messageKinds } from '../../../shared/tss/message-kinds';
import { idOf } from '../../../shared/tss/node-ids';
import { wipe } from '../process/wipe';
import type { HeldShare } from './contribute';
import { firstCheck, takeChainCode } from './first-check';
import { requireChainCode, type ShareOf } from './held-share';
import type { Randomness } from './randomness';
import type { VerifiedRecord } from './recorded-epochs';
import { helperWho, termsIn, termsOfRecord } from './recorded-recoveries';
import { judgeTerm, sumTerms, type TermMisfit, type TermOrder } from './recovered-share';
import type { OpenedMessage } from './share-opening';
import { judgeComplaint, type Misfit, type Received } from './sub-shares';

/** What a contributor, or a helper of a recovery, is complained of. */
export interface FoundMisfit {
  contributor: string;
  /** Of the message that it is about. */
  kind: number;
  finding: ComplaintFinding;
  /** What does not fit: a curve, or the part of the chain code; '' where that cannot be said. */
  of: string;
  /** To that message alone, where it is known here; '' where it is not, or is never to be published. */
  sessionKey: string;
}

/** What fits. */
export interface CheckedMessages {
  held: HeldShare;
  /** Names of those who sent another chain code than the vault's, or a message that does not open. */
  otherChainCodes: string[];
}

/**
 * Checks messages and sums them. Refuses as `firstCheck`, `termsOfRecord` and `sumTerms`, and TSS_CHAIN_CODE, with the names of its
 * senders in `senders`. What was opened stays the caller's to wipe.
 */
export function checkMessages(
  of: ShareOf,
  verified: VerifiedRecord,
  messages: readonly OpenedMessage[],
  randomness: Randomness,
): CheckedMessages | { misfits: FoundMisfit[] } {
  const unopened = messages.filter(one => one.plaintext === null && one.kind !== messageKinds.chainCode);
  const recovery = recoveryOfShare(of.group, of.epoch, of.holder.tss_node_id);
  // What could be opened is judged all the same: of that anybody can be shown that it does not fit.
  if (unopened.length > 0)
    return {
      misfits: [
        ...unopened.map(undecrypted),
        ...(recovery
          ? eachTermAlone(of, recovery, messages, randomness)
          : eachAlone(of, verified, messages, randomness)),
      ],
    };
  const found = recovery
    ? recovered(of, recovery, messages, randomness)
    : contributed(of, verified, messages, randomness);
  if ('misfits' in found) return found;
  const { share } = found;
  let { chainCode } = found;
  let otherChainCodes: string[] = [];
  try {
    if (!chainCode) {
      const group = recovery ? groupOf(of.vault, recovery.sources[0]!.group) : verified.source?.group;
      const given = chainCodeFrom(of, (recovery ?? of.epoch).context, messages, group);
      ({ chainCode, others: otherChainCodes } = given);
    }
    requireChainCode(of, chainCode);
    return { held: { share, chainCode }, otherChainCodes };
  } catch (error) {
    wipe(share.secp256k1, share.ed25519, chainCode);
    throw error;
  }
}

type Found = { share: OnBoth<Uint8Array>; chainCode?: Uint8Array | undefined } | { misfits: FoundMisfit[] };

const undecrypted = ({ from, kind }: OpenedMessage): FoundMisfit => ({
  contributor: from,
  kind,
  finding: 'does-not-decrypt',
  of: '',
  sessionKey: '',
});

/** The messages with sub-shares that could be opened. */
const receivedBy = (
  party: ShareOf['party'],
  { contributions }: VerifiedRecord,
  messages: readonly OpenedMessage[],
): Received[] =>
  messages.flatMap(({ from, kind, plaintext }) => {
    const contribution = contributions.find(({ id }) => id === idOf(from));
    const isSubShares = kind === messageKinds.keyGen || kind === messageKinds.reshare;
    return contribution && plaintext && isSubShares ? [{ contribution, holder: party, plaintext }] : [];
  });

/** What does not fit of those that could be opened, where others could not. */
function eachAlone(
  { epoch, party }: ShareOf,
  verified: VerifiedRecord,
  messages: readonly OpenedMessage[],
  randomness: Randomness,
): FoundMisfit[] {
  const order = {
    context: fromHex(epoch.context),
    kind: epoch.source ? ('reshare' as const) : ('keyGen' as const),
  };
  const misfits = receivedBy(party, verified, messages).flatMap((one): Misfit[] => {
    const verdict = judgeComplaint(order, one, randomness);
    if (verdict === 'fits') return [];
    return [
      verdict === 'foreign' ? { contributor: one.contribution, holder: party, of: 'foreign' } : verdict,
    ];
  });
  return misfitting(misfits, epoch.source !== null, messages);
}

const misfitting = (
  misfits: readonly Misfit[],
  isReshare: boolean,
  messages: readonly OpenedMessage[],
): FoundMisfit[] =>
  complained(
    misfits.map(one => ({
      from: String(one.contributor.id),
      kind: isReshare ? messageKinds.reshare : messageKinds.keyGen,
      of: one.of === 'subShare' ? one.curve : one.of === 'foreign' ? 'foreign' : 'chainCode',
    })),
    messages,
  );

function contributed(
  { epoch, party }: ShareOf,
  verified: VerifiedRecord,
  messages: readonly OpenedMessage[],
  randomness: Randomness,
): Found {
  const received = receivedBy(party, verified, messages);
  const source = verified.source?.keys;
  const context = fromHex(epoch.context);
  const order = { context, epoch: verified.epoch, ...(source && { source }) };
  const { misfits, shares } = firstCheck(order, received, randomness);
  const [checked] = shares;
  if (checked) return checked;
  return { misfits: misfitting(misfits, source !== undefined, messages) };
}

/** Refuses TSS_SHARE_FILE_OTHER for messages that are not one of each helper: main was told so when it read them. */
function recovered(
  { vault, group, party }: ShareOf,
  recovery: TssRecovery,
  messages: readonly OpenedMessage[],
  randomness: Randomness,
): Found {
  const order = termsOfRecord({ vault, group, recovery }, randomness);
  const terms = termsIn(recovery, messages);
  const inOrder = order.plan.helpers.map((_, at) => terms.find(({ helper }) => helper === at)?.plaintext);
  const whole = inOrder.flatMap(one => one ?? []);
  if (whole.length !== inOrder.length) throw new Refusal('TSS_SHARE_FILE_OTHER', { holder: party.name });
  const { misfits, share } = sumTerms(order, whole, randomness);
  return share ? { share } : { misfits: misfittingTerms(order, recovery, misfits, messages) };
}

/** Of a recovery, what does not fit of the terms that could be opened, where others could not. */
function eachTermAlone(
  { vault, group }: ShareOf,
  recovery: TssRecovery,
  messages: readonly OpenedMessage[],
  randomness: Randomness,
): FoundMisfit[] {
  const order = termsOfRecord({ vault, group, recovery }, randomness);
  const misfits = termsIn(recovery, messages).flatMap(one => judgeTerm(order, one, randomness) ?? []);
  return misfittingTerms(order, recovery, misfits, messages);
}

const misfittingTerms = (
  { plan }: TermOrder,
  recovery: TssRecovery,
  misfits: readonly TermMisfit[],
  messages: readonly OpenedMessage[],
): FoundMisfit[] =>
  complained(
    misfits.map(({ helper, of }) => {
      const at = plan.helpers.indexOf(helper);
      const sent = messages.find(one => helperWho(recovery, one) === at);
      return { from: String(helper.id), kind: sent!.kind, of };
    }),
    messages,
  );

/** What does not fit in a message; `foreign`: it is no message of this request to this holder. */
interface Misfitting {
  from: string;
  kind: number;
  of: string;
}

/** One for each message. Of foreign content no key is ever published. */
function complained(misfits: readonly Misfitting[], messages: readonly OpenedMessage[]): FoundMisfit[] {
  const found = new Map<string, FoundMisfit>();
  for (const { from, kind, of } of misfits) {
    const id = `${from} ${kind}`;
    if (found.has(id)) continue;
    const isForeign = of === 'foreign';
    const message = messages.find(one => one.from === from && one.kind === kind);
    found.set(id, {
      contributor: from,
      kind,
      finding: isForeign ? 'foreign-content' : 'does-not-fit',
      of: isForeign ? '' : of,
      sessionKey: isForeign ? '' : (message?.sessionKey ?? ''),
    });
  }
  return [...found.values()];
}

/**
 * Whoever sends it: any that gives the vault's check, and the names of those who sent another or none. `context`: of the request that
 * gave the share, 64 hex digits; `group`: that of the senders.
 */
function chainCodeFrom(
  { vault, party }: ShareOf,
  context: string,
  messages: readonly OpenedMessage[],
  group: TssGroup | undefined,
): { chainCode: Uint8Array; others: string[] } {
  const sent = messages.filter(({ kind }) => kind === messageKinds.chainCode);
  const nameOf = (id: string) => (group && holderName(group, id)) || id;
  const received = sent.flatMap(({ from, plaintext }) =>
    plaintext ? [{ from: { id: idOf(from), name: nameOf(from) }, plaintext }] : [],
  );
  const unopened = sent.flatMap(({ from, plaintext }) => (plaintext ? [] : [nameOf(from)]));
  const expected = fromHex(vault.chainCheck ?? '');
  try {
    const { chainCode, others } = takeChainCode(fromHex(context), party, expected, received);
    return { chainCode, others: [...others.map(({ name }) => name), ...unopened] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw error.with({ senders: sent.map(({ from }) => nameOf(from)) });
  }
}
