/** Who contributes to a TSS request, and what each of their contributions has to have for whom. */
import type { RequestHolder, TssRequest } from '../records/tss-request';
import { Refusal } from '../text/refusals';
import { messageKinds } from './message-kinds';
import { byNodeId } from './node-ids';

/**
 * Those who contribute, by identifier: every holder of the new group in a KeyGen, in a reshare the source holders who take
 * part. Nobody where one lost share is recovered (A and B): that is done at the table only.
 */
export function contributorsOf({
  type,
  recoveryMode,
  sources,
  target,
}: Pick<TssRequest, 'type' | 'recoveryMode' | 'sources' | 'target'>): RequestHolder[] {
  if (type === 'KeyGen') return byNodeId(target.holders);
  if (recoveryMode === 'A' || recoveryMode === 'B') return [];
  return byNodeId(sources[0]?.holders ?? []);
}

/**
 * Gives those of a reshare who take part when its attempt begins: all who are listed but the absent. Whoever brought a contribution (by
 * `tss_node_id`) takes part. Throws `Refusal` TSS_HOLDER_UNKNOWN for an absent one who is not listed, TSS_NOT_ABSENT, and
 * TSS_QUORUM_SHORT where they are fewer than the threshold of the group whose shares are given.
 */
export function presentOf(
  request: Pick<TssRequest, 'type' | 'recoveryMode' | 'sources' | 'target'>,
  absent: readonly string[],
  brought: readonly string[],
): RequestHolder[] {
  const listed = contributorsOf(request);
  for (const id of absent) {
    const holder = listed.find(one => one.tss_node_id === id);
    if (!holder) throw new Refusal('TSS_HOLDER_UNKNOWN', { name: 'source' });
    if (brought.includes(id)) throw new Refusal('TSS_NOT_ABSENT', { holder: holder.name });
  }
  const present = listed.filter(one => !absent.includes(one.tss_node_id));
  const expected = absent.length > 0 ? request.sources[0]!.threshold : 0;
  if (present.length < expected) throw new Refusal('TSS_QUORUM_SHORT', { seen: present.length, expected });
  return present;
}

/** Whether shares are given to another group: holders of the source contribute theirs, and nothing is drawn anew. */
export const isReshare = (request: Parameters<typeof contributorsOf>[0]): boolean =>
  request.type !== 'KeyGen' && contributorsOf(request).length > 0;

/** The kinds of the messages that a contribution has for each holder of the new group. */
export const kindsSent = ({ type }: Pick<TssRequest, 'type'>): readonly number[] =>
  type === 'KeyGen' ? [messageKinds.keyGen] : [messageKinds.reshare, messageKinds.chainCode];
