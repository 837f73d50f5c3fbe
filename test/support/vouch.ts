/** Records changed by a test, as if a ceremony had left them so: the folder's own evidence is made to agree. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../../shared/bytes';
import { type KeySetRecord, recordDigest, recordText } from '../../shared/records/key-set';
import { emptyChain, FORMAT, nextLine, VERSION } from '../../shared/records/transcript';

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
  const transcript = record.transcripts.at(-1) ?? (await invented(directory, record, recordDigest(before)));
  const transcripts = record.transcripts.length > 0 ? record.transcripts : [transcript];
  const after = recordText({ ...record, transcripts, ...change(record) });
  await fs.writeFile(file, after);
  const rewrite = async (at: string, change: (text: string) => string) => {
    const text = await fs.readFile(at, 'utf8');
    await fs.writeFile(at, change(text));
    return [sha256(text), sha256(change(text))] as const;
  };
  const [was, is] = await rewrite(path.join(directory, 'transcripts', transcript), text =>
    chained(text.replaceAll(recordDigest(before), recordDigest(after))),
  );
  await rewrite(await named('SHA256SUMS'), text =>
    text.replaceAll(recordDigest(before), recordDigest(after)).replaceAll(was, is),
  );
}

/** An attempt that an adopted set never had: without one nothing vouches for what is no claim. */
async function invented(directory: string, record: KeySetRecord, recordDigest: string): Promise<string> {
  const file = `${record.practice ? 'PRACTICE-' : ''}20260101T000000Z-generate-share-00000000.jsonl`;
  const at = '2026-01-01T00:00:00Z';
  const start = nextLine(emptyChain, at, 'start', { format: FORMAT, version: VERSION });
  const end = nextLine(start.chain, at, 'end', {
    outcome: 'cancelled',
    recordNumber: record.sequence,
    recordDigest,
  });
  await fs.mkdir(path.join(directory, 'transcripts'), { recursive: true });
  await fs.writeFile(path.join(directory, 'transcripts', file), `${start.line}\n${end.line}\n`);
  return file;
}

/** The same lines, each citing the one before it as it is now. */
function chained(text: string): string {
  let previous = emptyChain.digest;
  const lines = text
    .trimEnd()
    .split('\n')
    .map(line => {
      const next = JSON.stringify({ ...JSON.parse(line), previous });
      previous = sha256(next);
      return `${next}\n`;
    });
  return lines.join('');
}
