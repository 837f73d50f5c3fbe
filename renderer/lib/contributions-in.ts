/** Contributions to a TSS request among the files of a folder, found by their names. */
import { contributionNames } from '../../shared/tss/contribution-names';

export interface ContributionFiles {
  tss_node_id: string;
  contribution: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** Those of `wanted` of which both files are there: the contribution and its signature. */
export async function contributionsIn(
  files: readonly File[],
  tss_request_id: string,
  wanted: readonly { tss_node_id: string }[],
): Promise<ContributionFiles[]> {
  const found: ContributionFiles[] = [];
  for (const { tss_node_id } of wanted) {
    const names = contributionNames(tss_request_id, tss_node_id);
    const file = files.find(({ name }) => name === names.file);
    const signed = files.find(({ name }) => name === names.signature);
    if (file && signed)
      found.push({ tss_node_id, contribution: await bytesOf(file), signature: await bytesOf(signed) });
  }
  return found;
}
