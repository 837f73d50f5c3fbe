/** Telling people what an interrupted attempt had left in a folder. */
import type { Settled } from '../desk/settle';

/** One text of a few sentences for one set's directory. */
export function settledSentence({ keySet, abandoned, issued, burnt }: Settled): string {
  const found = `An interrupted attempt was found in “${keySet}” and closed.`;
  if (abandoned) return `${found} No key set came of it, and nothing of it can be used.`;
  const counted = issued.map(
    ({ index, holder, file }) =>
      ` The share for ${holder} (index ${index}) was written whole and counts as issued: ${file}.`,
  );
  const unused = burnt.map(index => ` Index ${index} was reserved and not used; it stays unused.`);
  const nothing = counted.length + unused.length === 0 ? ' Nothing was issued in it.' : '';
  return [found, ...counted, ...unused, nothing].join('');
}
