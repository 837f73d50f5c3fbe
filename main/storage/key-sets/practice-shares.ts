/** Practice shares that the program itself can enter: the export and the made-up private key, beside each other on disk. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { KeySetRecord } from '../../../shared/records/key-set';
import { Refusal } from '../../../shared/text/refusals';
import { shown } from '../../../shared/text/shown';
import { errno, refusalFor } from '../files/errors';
import { lookAt } from '../files/read';
import type { KeySetLedger } from './key-set-ledger';

/**
 * The message and the made-up private key of an index, armored. Throws NOT_A_PRACTICE_SET, PRACTICE_SHARE_MISSING, FOLDER_GONE
 * where the set's whole directory is, and as `readExport`.
 */
export async function practiceShare(
  directory: KeySetLedger,
  index: number,
): Promise<{ message: string; privateKey: string }> {
  if (!directory.practice) throw new Refusal('NOT_A_PRACTICE_SET');
  const files = await practiceFiles(directory, index);
  if (!files) {
    // With the stick pulled out every share is missing.
    if (!(await lookAt(directory.path)))
      throw new Refusal('FOLDER_GONE', { name: shown(path.basename(directory.folder)) });
    throw new Refusal('PRACTICE_SHARE_MISSING', { index });
  }
  const [message, privateKey] = await Promise.all([
    directory.readExport(files.share),
    directory.readExport(files.key),
  ]);
  return { message: new TextDecoder().decode(message), privateKey: new TextDecoder().decode(privateKey) };
}

/** Indexes for which `practiceShare` has both files. Throws what a failing medium does. */
export async function practiceIndexes(directory: KeySetLedger, record: KeySetRecord): Promise<number[]> {
  if (!directory.practice) return [];
  const there = await Promise.all(record.shares.map(share => practiceFiles(directory, share.index)));
  return record.shares.filter((_, at) => there[at]).map(share => share.index);
}

async function practiceFiles(
  directory: KeySetLedger,
  index: number,
): Promise<{ share: string; key: string } | undefined> {
  const [shares, keys] = await Promise.all(
    (['shares', 'practice-keys'] as const).map(part =>
      fs.readdir(path.join(directory.path, part)).catch(error => {
        if (errno(error) === 'ENOENT') return [];
        throw refusalFor(error, path.join(directory.path, part), directory.folder);
      }),
    ),
  );
  const share = shares?.find(name => name.endsWith(`-index-${index}.asc`));
  const key = keys?.find(name => name.endsWith(`-index-${index}-private-key.asc`));
  return share && key ? { share: `shares/${share}`, key: `practice-keys/${key}` } : undefined;
}
