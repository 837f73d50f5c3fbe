/** Who contributes to a TSS request, and what each of their contributions has to have for whom. */
import type { RequestHolder, TssRequest } from '../records/tss-request';
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

/** Whether shares are given to another group: holders of the source contribute theirs, and nothing is drawn anew. */
export const isReshare = (request: Parameters<typeof contributorsOf>[0]): boolean =>
  request.type !== 'KeyGen' && contributorsOf(request).length > 0;

/** The kinds of the messages that a contribution has for each holder of the new group. */
export const kindsSent = ({ type }: Pick<TssRequest, 'type'>): readonly number[] =>
  type === 'KeyGen' ? [messageKinds.keyGen] : [messageKinds.reshare, messageKinds.chainCode];
