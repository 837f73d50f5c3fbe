/** What holders take away from a machine of their own, by name: a contribution with its signature, and what a check gave. */

/** As `tss contribute` writes them, and gpg the signature: `text` is what is signed. */
export const contributionNames = (tss_request_id: string, tss_node_id: string) => {
  const base = `${tss_request_id}-${tss_node_id}`;
  return { file: `${base}.json`, text: `${base}.txt`, signature: `${base}.txt.asc` };
};

/** As a check with files alone names what it gives: each text to sign, and the message with the sum. */
export const checkNames = (tss_request_id: string, tss_node_id: string) => {
  const base = `${tss_request_id}-${tss_node_id}`;
  return {
    receipt: `${base}-receipt.txt`,
    sum: `${base}-sum.asc`,
    complaint: (contributor: string) => `${base}-complaint-${contributor}.txt`,
  };
};

/**
 * Of a request: the message with somebody's code, and the text that they sign. `who`: their name as names of files have it; `key`:
 * the last 16 digits of the key that confirms.
 */
export const answerNames = (tss_request_id: string, who: string, key: string) => {
  const base = `${tss_request_id}-${who}-${key}`;
  return { message: `${base}-message.asc`, confirm: `${base}-confirm.txt`, decline: `${base}-decline.txt` };
};
