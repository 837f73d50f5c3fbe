/** Which receipts of an epoch count, of all that were taken: after a recovery a holder's receipt from before it does not. */
interface OfHolder {
  tss_node_id: string;
}

/** The newest receipt of each holder who has confirmed the share that they have now, in the order they were taken. */
export const standingReceipts = <R extends OfHolder>({
  receipts,
  missing,
}: {
  receipts: readonly R[];
  missing: readonly OfHolder[];
}): R[] =>
  receipts.filter(
    (one, at) =>
      !missing.some(({ tss_node_id }) => tss_node_id === one.tss_node_id) &&
      receipts.findLastIndex(({ tss_node_id }) => tss_node_id === one.tss_node_id) === at,
  );
