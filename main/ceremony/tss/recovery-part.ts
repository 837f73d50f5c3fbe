/**
 * One helper's part in a recovery: their term with its mask, and from the first source the chain code, each encrypted at once to the
 * holder who lost a share, and what is public of it.
 */
import { sha256, toHex } from '../../../shared/bytes';
import { messageField } from '../../../shared/records/tss-contribution';
import { digestOfHelper, type RecoveryHelper } from '../../../shared/records/tss-recovery';
import { onBoth } from '../../../shared/tss/curve-names';
import { messageKinds } from '../../../shared/tss/message-kinds';
import { encryptTo, type PublicKey } from '../openpgp';
import { wipe } from '../process/wipe';
import { curves } from './curve';
import { type MessageHead, messageBytes } from './messages';
import { type HelperInput, helperMessage, termHead } from './recover';
import type { RecoveryPlan } from './recovery-plan';

/** A helper's part, public but for what is encrypted in it. */
export interface RecoveryPart {
  /** Of the helper, in the plan. */
  place: number;
  helper: RecoveryHelper;
  /** As a share file has them. */
  messages: { from: string; kind: RecoveryHelper['messages'][number]['kind']; message: string }[];
}

/**
 * Makes it. `key`: the new one of the holder who lost the share. `chainCode`: 32 bytes. Share, mask and chain code stay the
 * caller's to wipe. Refuses as `helperMessage`.
 */
export async function recoveryPart(
  plan: RecoveryPlan,
  input: HelperInput,
  chainCode: Uint8Array,
  key: PublicKey,
): Promise<RecoveryPart> {
  const { context, helper: place, maskPoints } = input;
  const helper = plan.helpers[place]!;
  const from = String(helper.id);
  const head = termHead(plan, helper, context);
  const withCode: MessageHead = { ...head, kind: 'chainCode' };
  const makers: [MessageHead, () => Uint8Array][] = [[head, () => helperMessage(plan, input)]];
  if (helper.source === 'first') makers.push([withCode, () => messageBytes(withCode, [chainCode])]);
  const sent: RecoveryPart['messages'] = [];
  const digests: RecoveryHelper['messages'] = [];
  for (const [{ kind }, make] of makers) {
    const plaintext = make();
    try {
      const { message } = await encryptTo(key, plaintext);
      sent.push({ from, kind: messageKinds[kind], message: messageField(message) });
      digests.push({ kind: messageKinds[kind], sha256: sha256(message) });
    } finally {
      wipe(plaintext);
    }
  }
  const told = {
    tss_node_id: from,
    masks: onBoth(curve => toHex(curves[curve].encodePoint(maskPoints[curve][place]!))),
    messages: digests,
  };
  return {
    place,
    helper: { ...told, digest: digestOfHelper(told, toHex(context)) },
    messages: sent,
  };
}
