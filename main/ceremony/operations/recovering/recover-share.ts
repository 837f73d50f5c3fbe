/**
 * The recovery of one holder's lost share, from others of the same group (A), or from a recovery group and one share less (B): what
 * both are but for their names. Each share is entered into a helper of its own. When all are in, the lead, which sees no share, draws
 * masks and seals one to each helper; each helper encrypts its masked term to the new key of the holder, and ends.
 */

import { fromHex, toHex } from '../../../../shared/bytes';
import type { Statement } from '../../../../shared/records/statement';
import type { TssRequest } from '../../../../shared/records/tss-request';
import type { TssVaultRecord } from '../../../../shared/records/tss-vault';
import { groupOf } from '../../../../shared/records/tss-vault';
import { Refusal } from '../../../../shared/text/refusals';
import { line, type StatementLine } from '../../../../shared/text/statement-lines';
import { type OnBoth, onBoth } from '../../../../shared/tss/curve-names';
import { encoded, u32be } from '../../../../shared/tss/encoding';
import { helpersIn } from '../../../../shared/tss/recovery-helpers';
import { requireOfRecord } from '../../../../shared/tss/request-of-record';
import type { PublicKey } from '../../openpgp';
import { drawNonce } from '../../process/slot';
import { wipe, wiping } from '../../process/wipe';
import { type GivenConfirmation, requireConfirmed } from '../../tss/confirmations';
import type { HeldShare } from '../../tss/contribute';
import { type EnteredId, ofTssGroup, type TssShareState } from '../../tss/entered-share';
import { heldCopy, wipeHeld } from '../../tss/held-share';
import { systemRandomness } from '../../tss/randomness';
import { planOf } from '../../tss/recorded-recoveries';
import { drawMasks, readMaskPoints } from '../../tss/recover';
import { type RecoveryPart, recoveryPart } from '../../tss/recovery-part';
import type { RecoveryPlan } from '../../tss/recovery-plan';
import { type KeysByFingerprint, keyNamed, requireContext } from '../../tss/request-names';
import { type MaskOpener, maskOpener, sealMask } from '../../tss/sealed-mask';
import { sourcesOf } from '../../tss/share-source';
import { type Conditions, NOTHING_ISSUED, type ProceedingOperation } from '../operation';
import { stated } from '../statement-lines';
import { requestLines, targetLines } from '../tss-request-lines';

export interface RecoverShareInput {
  conditions: Conditions;
  request: TssRequest;
  /** The record that the request is of. */
  vault: TssVaultRecord;
  /** Its number and digest. */
  record: { number: number; digest: string };
  keys: KeysByFingerprint;
  confirmations: GivenConfirmation[];
  /** Whose shares are in, in other processes. Not under the words. */
  entered: readonly EnteredId[];
  /** Of the lead, which draws the masks: what helpers add of their own, by group and `tss_node_id`. Overwritten when it was used. */
  ownEntropy: readonly (EnteredId & { entropy: Uint8Array })[];
}

/** That a helper's share is in: their place in the plan, and the key (hex) to which their mask is to be sealed. */
export interface MaskWanted {
  place: number;
  publicKey: string;
}

/** A mask on its way to its helper. */
export interface MaskGiven {
  place: number;
  /** Times G, hex. */
  points: OnBoth<string>;
  sealed: Uint8Array;
}

/** To the lead: who wants masks. To a helper: the masks of all. */
export type RecoverShareGiven = { wanted: readonly MaskWanted[] } | { masks: readonly MaskGiven[] };

/** Of the lead: the masks. Of a helper: its part, with its messages. */
export type RecoverShareProceeded = { masks: MaskGiven[] } | { part: RecoveryPart };

interface RecoverShareState extends TssShareState {
  input: RecoverShareInput;
  plan: RecoveryPlan;
  /** False in the lead, which sees no share. */
  takesShares: boolean;
  /** Of the share that this process took. */
  own: { place: number; held: HeldShare; opener: MaskOpener } | undefined;
}

type RecoverShare = ProceedingOperation<
  RecoverShareInput,
  RecoverShareState,
  MaskWanted,
  RecoverShareGiven,
  RecoverShareProceeded
>;

function stateOf(mode: 'A' | 'B', input: RecoverShareInput, takesShares: boolean): RecoverShareState {
  const { request, vault, entered } = input;
  requireContext(request);
  if (request.recoveryMode !== mode) throw new Refusal('INTERNAL');
  requireOfRecord(request, vault);
  const sources = sourcesOf(request, vault);
  const group = groupOf(vault, request.target_key_share_holder_group_id)!;
  const plan = planOf(
    group,
    request.lostHolder!.tss_node_id,
    sources.map(({ group: of, verified, holders }) => ({
      group: of,
      keys: verified.epoch,
      helpers: holders,
    })),
  );
  return { input, sources, plan, entered, takesShares, own: undefined };
}

const newKeyOf = ({ request, keys, conditions }: RecoverShareInput): Promise<PublicKey> =>
  keyNamed(request, request.target.holders[0]!, keys, new Date(conditions.now));

async function statement(
  head: (mode: 'practice' | 'real') => StatementLine,
  input: RecoverShareInput,
  nonce: string,
): Promise<Statement> {
  const { conditions, request, record } = input;
  const [{ tss_node_id: number, name: holder }] = request.target.holders as [
    TssRequest['target']['holders'][0],
  ];
  const { formerFingerprint: fingerprint } = request.lostHolder!;
  return stated(conditions, nonce, [
    head(request.practice ? 'practice' : 'real'),
    ...requestLines(request),
    ...targetLines(request, new Map([[number, await newKeyOf(input)]])),
    line('tssLost', { number, holder, fingerprint }),
    ...helpersIn(request).map(one =>
      line('tssHelps', { number: one.tss_node_id, holder: one.name, type: one.type }),
    ),
    line('tssKeysStay'),
    line('tssLostStillOpens'),
    line('tssHolderNotYet', { holder }),
    line('record', record),
  ]);
}

/** What the seal of a helper's mask is for: this request, of which there is one attempt, and this helper. */
const boundTo = ({ context }: TssRequest, place: number): Uint8Array =>
  encoded('mask', fromHex(context), u32be(place));

const shares = ofTssGroup<RecoverShareState, never, MaskWanted>(async (state, { source, of, held }) => {
  // Two shares are in no process, whoever asks for it.
  if (state.own) throw new Refusal('INTERNAL');
  const { key_share_holder_group_id: group } = source.group;
  const place = helpersIn(state.input.request).findIndex(
    one => one.group === group && one.tss_node_id === of.holder.tss_node_id,
  );
  const opener = maskOpener();
  state.own = { place, held: heldCopy(held), opener };
  return {
    progress: state.entered.length + 1,
    part: { place, publicKey: toHex(opener.publicKey) },
  };
});

/**
 * What all helpers add, in the order of the plan; undefined where nobody does. It goes into every mask that is drawn, since the last
 * one follows from the others. Theirs is overwritten.
 */
function addedBy({ request, ownEntropy }: RecoverShareInput): Uint8Array | undefined {
  const added = helpersIn(request).flatMap(({ group, tss_node_id }, place) => {
    const own = ownEntropy.find(one => one.group === group && one.tss_node_id === tss_node_id);
    return own ? [u32be(place), own.entropy] : [];
  });
  if (added.length === 0) return undefined;
  return wiping(
    ownEntropy.map(({ entropy }) => entropy),
    () => encoded('quorate-tss-helpers-entropy-v1', ...added),
  );
}

/** Draws the masks, in the lead, and seals each to its helper. Refuses TSS_MASKS unless every helper wants one. */
function masksFor({ plan, input }: RecoverShareState, wanted: readonly MaskWanted[]): MaskGiven[] {
  const keys = plan.helpers.map((_, place) => wanted.filter(one => one.place === place));
  if (wanted.length !== keys.length || keys.some(one => one.length !== 1)) throw new Refusal('TSS_MASKS');
  const entropy = addedBy(input);
  const randomness = entropy ? { ...systemRandomness, entropy } : systemRandomness;
  const { secret, points } = wiping([entropy], () => drawMasks(plan, randomness));
  try {
    return keys.map(([one], place) => ({
      place,
      points: onBoth(curve => toHex(points[place]![curve])),
      sealed: sealMask(fromHex(one!.publicKey), secret[place]!, boundTo(input.request, place)),
    }));
  } finally {
    wipe(...secret.flatMap(mask => Object.values(mask)));
  }
}

/** A helper's part, with the mask that was sealed to it. Refuses TSS_MASKS, and as `recoveryPart`. */
async function partOf(
  { plan, input, own }: RecoverShareState,
  masks: readonly MaskGiven[],
): Promise<RecoveryPart> {
  if (!own) throw new Refusal('NO_ATTEMPT');
  const { place, held, opener } = own;
  const secrets: Uint8Array[] = [];
  try {
    const inOrder = plan.helpers.map((_, at) => masks.find(one => one.place === at));
    const given = inOrder.flatMap(one => one ?? []);
    if (given.length !== inOrder.length) throw new Refusal('TSS_MASKS');
    const points = given.map(one => onBoth(curve => fromHex(one.points[curve])));
    const maskPoints = readMaskPoints(plan, points);
    const mask = opener.open(given[place]!.sealed, boundTo(input.request, place));
    secrets.push(...Object.values(mask));
    const context = fromHex(input.request.context);
    const of = { context, helper: place, share: held.share, mask, maskPoints };
    return await recoveryPart(plan, of, held.chainCode, await newKeyOf(input));
  } finally {
    wipe(...secrets);
    wipeHeld(held);
    opener.forget();
  }
}

/** The operation of one of the two modes. `head`: the first line of its statement. */
export const recoverShareBy = (
  mode: 'A' | 'B',
  head: (mode: 'practice' | 'real') => StatementLine,
): RecoverShare => ({
  ...shares,
  isPractice: ({ request }) => request.practice,
  /** Refuses TSS_CONFIRMATION_MISSING, TSS_CONFIRMATION_INVALID, and as `requireOfRecord`, `verifySource`, `planOf` and `keyNamed`. */
  async begin(input) {
    const state = stateOf(mode, input, false);
    await requireConfirmed(input);
    const nonce = drawNonce();
    const bound = await statement(head, input, nonce);
    return { start: { ...NOTHING_ISSUED, nonce, bound, required: state.plan.helpers.length }, state };
  },
  helping: {
    restate: (input, nonce) => statement(head, input, nonce),
    join: async input => stateOf(mode, input, true),
  },
  async proceed(state, given) {
    if ('masks' in given) return { part: await partOf(state, given.masks) };
    if (state.takesShares) throw new Refusal('NO_ATTEMPT');
    return { masks: masksFor(state, given.wanted) };
  },
});
