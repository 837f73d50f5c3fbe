/**
 * Reshare: a quorum of one group gives shares of the same root keys to another group (KeyGenFromKeyGroup, and recovery C, by which a
 * recovery group makes a whole new main group). The lead judges what was brought from elsewhere before anybody gives a share, and
 * sums the public parts at the end; in strict mode every share is entered into a helper of its own.
 */

import type { Statement } from '../../../shared/records/statement';
import type { TssContributionFile } from '../../../shared/records/tss-contribution';
import type { RequestHolder, TssRequest } from '../../../shared/records/tss-request';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { line } from '../../../shared/text/statement-lines';
import { contributorsOf, isReshare, presentOf } from '../../../shared/tss/contributors';
import { requireOfRecord } from '../../../shared/tss/request-of-record';
import { drawNonce } from '../process/slot';
import { wipe } from '../process/wipe';
import { type GivenConfirmation, requireConfirmed } from '../tss/confirmations';
import type { HeldShare } from '../tss/contribute';
import { reshareFile } from '../tss/contribution-files';
import { ofTssGroup, type TssShareState } from '../tss/entered-share';
import { heldCopy, wipeHeld } from '../tss/held-share';
import { judgeContributions, type SignedBy } from '../tss/judge-contributions';
import { announcementOf, type NewKeys, sumContributions } from '../tss/new-keys';
import { type KeysByFingerprint, requireContext, targetKeys } from '../tss/request-names';
import { type ShareSource, sourcesOf } from '../tss/share-source';
import { type Conditions, NOTHING_ISSUED, type ProceedingOperation } from './operation';
import { modeOf, stated } from './statement-lines';
import { contributionLine, requestLines, targetLines } from './tss-request-lines';

/** A contribution that its maker made on a machine of their own, with its signature. */
export interface FromElsewhere {
  file: TssContributionFile;
  signed: SignedBy;
}

/** What a share gives. */
export interface ContributedPart {
  contribution: TssContributionFile;
}

export interface ReshareInput {
  conditions: Conditions;
  request: TssRequest;
  /** The record that the request is of, with the keys whose shares are given. */
  vault: TssVaultRecord;
  /** Its number and digest. */
  record: { number: number; digest: string };
  keys: KeysByFingerprint;
  confirmations: GivenConfirmation[];
  /** Of those whose shares do not come here. */
  brought: FromElsewhere[];
  /** Who of those who are listed takes no part, by `tss_node_id`; those who do are a quorum. */
  absent: readonly string[];
  /**
   * Of those whose shares are entered here, and who add some of their own, where one process sees all shares. Overwritten when it was
   * used.
   */
  ownEntropy: readonly { tss_node_id: string; entropy: Uint8Array }[];
  /** Of a helper: who adds some that it is given (`proceed`) when it has their share, by `tss_node_id`. */
  addedLater: readonly string[];
  /** Of a helper: whose shares are in, by `tss_node_id`. */
  entered: string[];
}

interface ReshareState extends TssShareState {
  input: ReshareInput;
  source: ShareSource;
  /** False in the lead of strict mode, which sees no share. */
  takesShares: boolean;
  /** A share that was accepted, and waits for what its holder adds. */
  waiting?: { tss_node_id: string; held: HeldShare } | undefined;
}

/** To the lead: the contributions that came of the shares. To a helper: what the holder of its share adds; overwritten. */
export type ReshareGiven = readonly TssContributionFile[] | { entropy: Uint8Array };

const broughtBy = ({ brought }: ReshareInput): string[] => brought.map(({ file }) => file.tss_node_id);

/** Those who take part. Refuses as `presentOf`. */
const presentIn = (input: ReshareInput): RequestHolder[] =>
  presentOf(input.request, input.absent, broughtBy(input));

/** Those whose shares are entered here. */
const hereOf = (input: ReshareInput): RequestHolder[] =>
  presentIn(input).filter(({ tss_node_id }) => !broughtBy(input).includes(tss_node_id));

/** Refuses as `requireOfRecord`, `presentOf` and `verifySource`; INTERNAL for another request than that of a reshare. */
function sourceIn(input: ReshareInput): ShareSource {
  const { request, vault } = input;
  requireContext(request);
  if (!isReshare(request)) throw new Refusal('INTERNAL');
  requireOfRecord(request, vault);
  const here = hereOf(input);
  return sourcesOf(request, vault, ({ tss_node_id }) =>
    here.some(one => one.tss_node_id === tss_node_id),
  )[0]!;
}

function stateOf(input: ReshareInput, takesShares: boolean): ReshareState {
  const source = sourceIn(input);
  const group = source.group.key_share_holder_group_id;
  const entered = input.entered.map(tss_node_id => ({ group, tss_node_id }));
  return { input, source, sources: [source], entered, takesShares };
}

async function statement(input: ReshareInput, nonce: string): Promise<Statement> {
  const { conditions, request, record, keys, brought, absent } = input;
  const keyOf = await targetKeys(request, keys, conditions.now);
  const lines = contributorsOf(request).map(({ tss_node_id: number, name: holder }) => {
    if (absent.includes(number)) return line('tssAbsent', { number, holder });
    const one = brought.find(({ file }) => file.tss_node_id === number);
    return one
      ? contributionLine(holder, announcementOf(one.file, 'elsewhere'), false)
      : line('tssEnteredHere', { number, holder });
  });
  return stated(conditions, nonce, [
    line('reshare', { mode: modeOf(request.practice) }),
    ...requestLines(request),
    ...targetLines(request, keyOf),
    ...lines,
    line('tssRootsStay'),
    line('tssNotYet'),
    line('record', record),
  ]);
}

const shares = ofTssGroup<ReshareState, never, ContributedPart>(async (state, { source, of, held }) => {
  // Two shares are in no helper, whoever asks for it.
  if (state.waiting) throw new Refusal('INTERNAL');
  const { ownEntropy, addedLater } = state.input;
  const { tss_node_id } = of.holder;
  const entropy = ownEntropy.find(one => one.tss_node_id === tss_node_id)?.entropy;
  const waits = addedLater.includes(tss_node_id);
  const part = waits ? undefined : await contributed(state, tss_node_id, held, entropy);
  if (waits) state.waiting = { tss_node_id, held: heldCopy(held) };
  const group = source.group.key_share_holder_group_id;
  state.entered = [...state.entered, { group, tss_node_id }];
  return { progress: state.entered.length, tss_node_id, ...(part && { part }) };
});

async function contributed(
  { input: { request, keys, conditions }, source }: ReshareState,
  tss_node_id: string,
  held: HeldShare,
  entropy?: Uint8Array,
): Promise<ContributedPart> {
  const added = entropy && { entropy };
  const input = { request, tss_node_id, keys, now: conditions.now, source: source.epoch, ...added };
  return { contribution: await reshareFile(input, held) };
}

/** In a helper: the contribution of its share, with what its holder adds. Refuses NO_ATTEMPT where none waits for that. */
async function contributedLater(state: ReshareState, entropy: Uint8Array): Promise<ContributedPart> {
  const { waiting } = state;
  state.waiting = undefined;
  try {
    if (!waiting) throw new Refusal('NO_ATTEMPT');
    return await contributed(state, waiting.tss_node_id, waiting.held, entropy);
  } finally {
    wipe(entropy);
    if (waiting) wipeHeld(waiting.held);
  }
}

export const reshare: ProceedingOperation<
  ReshareInput,
  ReshareState,
  ContributedPart,
  ReshareGiven,
  NewKeys | ContributedPart
> = {
  ...shares,
  isPractice: ({ request }) => request.practice,
  /** Refuses TSS_CONFIRMATION_MISSING, TSS_CONFIRMATION_INVALID, and as `keyNamed`, `sourceIn` and `judgeContributions`. */
  async begin(input) {
    const { request, brought } = input;
    const state = stateOf(input, request.mode === 'normal');
    await requireConfirmed(input);
    await judgeContributions(brought, { request, source: state.source.epoch });
    const nonce = drawNonce();
    const bound = await statement(input, nonce);
    return { start: { ...NOTHING_ISSUED, nonce, bound, required: hereOf(input).length }, state };
  },
  helping: {
    restate: statement,
    join: async input => stateOf(input, true),
  },
  /**
   * In the lead: sums the contributions that came of the shares entered here, and those from elsewhere, to the keys of the new epoch.
   * Refuses TSS_CONTRIBUTION_MISSING where anybody's of the quorum is not there, and as `sumContributions`. In a helper: as
   * `contributedLater`.
   */
  async proceed(state, made): Promise<NewKeys | ContributedPart> {
    if ('entropy' in made) return contributedLater(state, made.entropy);
    const { input, source } = state;
    const { request, brought } = input;
    const given = [...brought, ...made.map(file => ({ file }))];
    const announced = [
      ...brought.map(({ file }) => announcementOf(file, 'elsewhere')),
      ...made.map(file => announcementOf(file, 'here')),
    ];
    const missing = presentIn(input).find(
      ({ tss_node_id }) => !announced.some(one => one.tss_node_id === tss_node_id),
    );
    if (missing) throw new Refusal('TSS_CONTRIBUTION_MISSING', { holder: missing.name });
    return sumContributions(request, announced, given, source.epoch);
  },
};
