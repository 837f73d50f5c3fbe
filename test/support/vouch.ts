/** Records changed by a test, as if a ceremony had left them so: the folder's own evidence is made to agree. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { type KeySetRecord, recordDigest, recordText } from '../../shared/key-set';

/** Changes the record of a set's directory, its SHA256SUMS, and the end of its newest transcript. */
export async function changeRecord(
  directory: string,
  change: (record: KeySetRecord) => Partial<KeySetRecord>,
): Promise<void> {
  const named = async (ending: string) =>
    path.join(directory, (await fs.readdir(directory)).find(name => name.endsWith(ending))!);
  const file = await named('key-set.json');
  const before = await fs.readFile(file, 'utf8');
  const record = JSON.parse(before) as KeySetRecord;
  const after = recordText({ ...record, ...change(record) });
  await fs.writeFile(file, after);
  const transcript = record.transcripts.at(-1);
  const witnesses = [await named('SHA256SUMS')];
  if (transcript) witnesses.push(path.join(directory, 'transcripts', transcript));
  for (const witness of witnesses) {
    const text = await fs.readFile(witness, 'utf8');
    await fs.writeFile(witness, withLast(text, recordDigest(before), recordDigest(after)));
  }
}

/** Only the last mention is replaced: in a transcript that is the end entry, which no line follows. */
function withLast(text: string, before: string, after: string): string {
  const at = text.lastIndexOf(before);
  return at < 0 ? text : text.slice(0, at) + after + text.slice(at + before.length);
}
