/** The name of a group's holder by their identifier, in a record as in what calls answer; undefined where it has no such holder. */
export const holderName = (
  { key_share_holders: holders }: { key_share_holders: readonly { tss_node_id: string; name: string }[] },
  tss_node_id: string,
): string | undefined => holders.find(one => one.tss_node_id === tss_node_id)?.name;
