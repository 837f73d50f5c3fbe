/** What the steps of a contribution after the first are given, and what of it was compared. */
import type { ToContributeView } from '../../../../shared/contract/tss-contributions';
import type { Own } from './use-own';

export interface AskedProps {
  of: Own;
  asked: ToContributeView;
}

/** True where shares are made of shares; else it is a part of new keys. */
export const isOfShares = ({ source }: ToContributeView): boolean => source !== null;

/** As calls take it. */
export const comparedIn = ({ of: { typed }, asked }: AskedProps) => ({
  request: typed.request!.bytes.slice(),
  record: typed.record.bytes.slice(),
  tss_node_id: typed.number,
  recordDigest: typed.digest,
  fingerprints: asked.targets
    .filter(({ toCompare }) => toCompare)
    .map(({ tss_node_id }) => ({ tss_node_id, lastDigits: typed.digits[tss_node_id] ?? '' })),
});
