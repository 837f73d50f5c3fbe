/** Contributions as files, made here: every message is encrypted as soon as it is there. */
import { fromHex } from '../../../shared/bytes';
import {
  FORMAT,
  messageField,
  partFields,
  type TssContributionFile,
  VERSION,
} from '../../../shared/records/tss-contribution';
import type { TssRequest } from '../../../shared/records/tss-request';
import { messageKinds } from '../../../shared/tss/message-kinds';
import { byNodeId } from '../../../shared/tss/node-ids';
import { encryptTo } from '../openpgp';
import { wipe, wiping } from '../process/wipe';
import {
  type ContributionOrder,
  contributeToKeyGen,
  contributeToReshare,
  type HeldShare,
  type MadeContribution,
} from './contribute';
import { type Randomness, systemRandomness } from './randomness';
import {
  contributorAt,
  type KeysByFingerprint,
  partyOf,
  requireContext,
  type SourceEpoch,
  sourceOf,
  targetKeys,
} from './request-names';

/** What a contribution is made from. */
export interface ContributionInput {
  request: TssRequest;
  /** Whose, by identifier. */
  tss_node_id: string;
  keys: KeysByFingerprint;
  /** By which keys are judged: milliseconds since 1970. */
  now: number;
  /** The contributor's own (dice, for one), which goes into every coefficient and nonce beside what is drawn. Overwritten. */
  entropy?: Uint8Array;
}

const withOwn = (randomness: Randomness, { entropy }: ContributionInput): Randomness =>
  entropy && entropy.length > 0 ? { ...randomness, entropy } : randomness;

/** A holder's contribution to a KeyGen. Every key is tried before anything secret is drawn. Refuses as `keyNamed`. */
export const keyGenFile = (
  input: ContributionInput,
  randomness: Randomness = systemRandomness,
): Promise<TssContributionFile> =>
  wiping([input.entropy], () =>
    fileFrom(input, order => contributeToKeyGen(order, withOwn(randomness, input))),
  );

/** A holder's contribution of their share to a reshare. `held` stays the caller's to wipe. Refuses as `contributeToReshare` and `keyNamed`. */
export const reshareFile = (
  input: ContributionInput & { source: SourceEpoch },
  held: HeldShare,
  randomness: Randomness = systemRandomness,
): Promise<TssContributionFile> =>
  wiping([input.entropy], () =>
    fileFrom(input, order =>
      contributeToReshare(order, sourceOf(input.request, input.source)!, held, withOwn(randomness, input)),
    ),
  );

async function fileFrom(
  { request, tss_node_id, keys, now }: ContributionInput,
  make: (order: ContributionOrder) => MadeContribution,
): Promise<TssContributionFile> {
  requireContext(request);
  const contributor = contributorAt(request, tss_node_id);
  const { target } = request;
  const targets = byNodeId(target.holders);
  const keyOf = await targetKeys(request, keys, now);
  const { contribution, messages } = make({
    context: fromHex(request.context),
    contributor: partyOf(contributor),
    threshold: target.threshold,
    targets: targets.map(partyOf),
  });
  try {
    const encrypted: TssContributionFile['messages'] = [];
    for (const { to, kind, plaintext } of messages) {
      const number = String(to.id);
      const { message } = await encryptTo(keyOf.get(number)!, plaintext);
      wipe(plaintext);
      encrypted.push({ to: number, kind: messageKinds[kind], message: messageField(message) });
    }
    return {
      format: FORMAT,
      version: VERSION,
      practice: request.practice,
      vault_id: request.vault_id,
      tss_request_id: request.tss_request_id,
      context: request.context,
      tss_node_id,
      name: contributor.name,
      ...partFields(contribution),
      messages: encrypted,
    };
  } finally {
    wipe(...messages.map(({ plaintext }) => plaintext));
  }
}
