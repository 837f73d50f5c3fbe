/** What a contribution and its signature are called in a folder. */

/** As `tss contribute` writes them, and gpg the signature: `text` is what is signed. */
export const contributionNames = (tss_request_id: string, tss_node_id: string) => {
  const base = `${tss_request_id}-${tss_node_id}`;
  return { file: `${base}.json`, text: `${base}.txt`, signature: `${base}.txt.asc` };
};
