/** What a person may rely on in a ceremony folder when no attempt is on, whatever happened before. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { readMessage } from 'openpgp';
import { expect } from 'vitest';
import { parseRecord } from '../../shared/records/key-set';
import { verifyChain } from '../../shared/records/transcript';
import { filesIn } from './program';

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * No temporary files; every record parses and has nothing reserved; every export is a whole OpenPGP message and is
 * listed, and every listed share issued here is exported; every transcript is whole, ended and (but for
 * those of a creation that came to nothing) listed; the sums
 * list every file and fit.
 */
export async function mustBeSoundAfter(folder: string): Promise<void> {
  const files = await filesIn(folder);
  const sets = [...files.keys()].filter(file => file.endsWith('key-set.json'));
  for (const [file, bytes] of files) {
    expect(file).not.toContain('.quorate-');
    expect(bytes.length, `${file} is not empty`).toBeGreaterThan(0);
    if (file.endsWith('.jsonl')) expect(verifyChain(bytes, file).finished, `${file} has an end`).toBe(true);
    if (file.includes('/shares/')) {
      expect((await readMessage({ armoredMessage: bytes.toString() })).packets.length, file).toBe(2);
      expect(
        sets.some(set => path.dirname(set) === file.split('/')[0]),
        `${file} has a record`,
      ).toBe(true);
    }
  }
  for (const set of sets) mustFitTogether(files, path.dirname(set), set);
}

function mustFitTogether(files: Map<string, Buffer>, directory: string, recordFile: string): void {
  const record = parseRecord(files.get(recordFile)!.toString(), recordFile);
  expect(record.reserved).toEqual([]);
  const inPart = (part: string) => [...files.keys()].filter(file => file.startsWith(`${directory}/${part}/`));
  const exported = inPart('shares').map(file => /-(index-\d+(?:-reissue-\d+)?)\.asc$/.exec(file)?.[1]);
  const issuedHere = record.shares
    .filter(share => share.issuedAt !== '')
    .flatMap(({ index, reissued }) =>
      Array.from({ length: reissued + 1 }, (_, at) => `index-${index}${at > 0 ? `-reissue-${at}` : ''}`),
    );
  expect(exported.sort()).toEqual(issuedHere.sort());
  const transcripts = inPart('transcripts').map(file => path.basename(file));
  for (const file of record.transcripts) expect(transcripts).toContain(file);
  // Those of a creation that came to nothing, in the directory that the set then got, have no record to be in.
  const unlisted = transcripts.filter(file => !record.transcripts.includes(file));
  for (const file of unlisted) expect(file).toContain('create-key-set');
  const sumsFile = [...files.keys()].find(
    file => file.startsWith(`${directory}/`) && file.endsWith('SHA256SUMS'),
  )!;
  const listed = new Map(
    files
      .get(sumsFile)!
      .toString()
      .split('\n')
      .filter(line => line !== '')
      .map(line => [`${directory}/${line.slice(66)}`, line.slice(0, 64)] as const),
  );
  const there = [...files.keys()].filter(file => file.startsWith(`${directory}/`) && file !== sumsFile);
  expect([...listed.keys()].sort()).toEqual(there.sort());
  for (const [file, sum] of listed) expect(`${file} ${hash(files.get(file)!)}`).toBe(`${file} ${sum}`);
}
