/** What stands in the directory of a key set: its transcripts' entries, and its record. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { parseRecord } from '../../shared/records/key-set';
import { type AnyFacts, verifyChain } from '../../shared/records/transcript';

/** Of the last transcript of this operation, in the order of names. */
export async function entriesOf(directory: string, operation: string) {
  const files = (await fs.readdir(path.join(directory, 'transcripts'))).filter(name =>
    name.includes(operation),
  );
  const bytes = await fs.readFile(path.join(directory, 'transcripts', files.sort().at(-1)!));
  return verifyChain(bytes);
}
export const lastEntry = async (directory: string): Promise<AnyFacts> =>
  (await entriesOf(directory, 'generate-share')).entries.at(-1) as unknown as AnyFacts;

export const recordOf = async (directory: string) => {
  const name = (await fs.readdir(directory)).find(one => one.endsWith('key-set.json'))!;
  return parseRecord(await fs.readFile(path.join(directory, name), 'utf8'), name);
};
