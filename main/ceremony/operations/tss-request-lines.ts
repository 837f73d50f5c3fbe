/** Lines of the statement of every attempt for a TSS request. */
import type { TssRequest } from '../../../shared/records/tss-request';
import { line, type StatementLine } from '../../../shared/text/statement-lines';
import { confirmersOf } from '../../../shared/tss/confirmation-text';
import { byNodeId } from '../../../shared/tss/node-ids';
import type { PublicKey } from '../openpgp';
import type { Announced } from '../tss/new-keys';
import { holderKeyLines } from './statement-lines';

/** Which request: its vault, purpose, context, mode, and who confirmed it. */
export const requestLines = (request: TssRequest): StatementLine[] => [
  line('tssVault', { name: request.vault }),
  line('tssVaultId', { vaultId: request.vault_id }),
  line('tssRequest', {
    requestId: request.tss_request_id,
    type: `${request.type} ${request.recoveryMode}`.trim(),
  }),
  ...(request.description ? [line('tssDescription', { description: request.description })] : []),
  line('tssContext', { context: request.context }),
  request.mode === 'strict' ? line('tssStrict') : line('tssNormal'),
  ...request.sources.flatMap(source => [
    line('tssSource', {
      type: source.type,
      groupId: source.key_share_holder_group_id,
      threshold: source.threshold,
      participants: source.participants,
    }),
    line('tssSourceEpoch', { epoch: source.epoch, hash: source.epochHash }),
  ]),
  line('tssConfirmedBy', { holders: confirmersOf(request).map(({ name }) => name) }),
];

/** The group that gets shares, with the key that each holder's is encrypted to (by identifier). */
export const targetLines = (
  { target }: TssRequest,
  keyOf: ReadonlyMap<string, PublicKey>,
): StatementLine[] => [
  line('tssTarget', {
    type: target.type,
    groupId: target.key_share_holder_group_id,
    threshold: target.threshold,
    participants: target.participants,
  }),
  ...byNodeId(target.holders).flatMap(({ tss_node_id: number, name }) => {
    return [
      line('tssHolder', { number, holder: name }),
      ...holderKeyLines(Number(number), keyOf.get(number)!),
    ];
  }),
];

/** A contribution that is there, or whose digest is. `isOrdered`: digests have to come before files. */
export function contributionLine(
  holder: string,
  { tss_node_id: number, digest, made, digestFirst }: Announced,
  isOrdered: boolean,
): StatementLine {
  const facts = { number, holder, digest };
  if (made === 'here') return line('tssMadeHere', facts);
  return isOrdered && !digestFirst ? line('tssBroughtTogether', facts) : line('tssMadeElsewhere', facts);
}
