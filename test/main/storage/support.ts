/** A folder of its own for each test, records to put there, and what a folder must look like afterwards. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { CeremonyFolder } from '../../../main/storage/folder/ceremony-folder';
import { openCeremonyFolder } from '../../../main/storage/folder/ceremony-folder';
import { parseRecord } from '../../../shared/records/key-set';
import { verifyChain } from '../../../shared/records/transcript';
import { Refusal, type RefusalCode } from '../../../shared/text/refusals';
import { exportText } from './attempts';

export async function temporaryFolder(): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'quorate-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The folder opened, and closed when the test ends. */
export async function opened(folder: string): Promise<CeremonyFolder> {
  const open = await openCeremonyFolder(folder);
  onTestFinished(() => open.close());
  return open;
}

/** The code with which `work` is refused; fails when it is not, or with anything but a refusal. */
export async function refusedWith(work: Promise<unknown>, code: RefusalCode): Promise<void> {
  const error = await work.then(
    () => undefined,
    caught => caught,
  );
  expect(error).toBeInstanceOf(Refusal);
  expect((error as Refusal).code).toBe(code);
}

/** An error as the operating system's calls throw it. */
export const systemError = (code: string): Error => Object.assign(new Error(code), { code });

export const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

const HUGE = 1 << 26;

/** Every file below a folder but lock files, as hex of its bytes (of a huge one its size), by relative path. */
export async function tree(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  // Each call that waits costs the processor ten times as much as one that does not.
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const at = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !entry.name.startsWith('.quorate-lock-')) {
      const { size } = statSync(at);
      found.set(path.relative(folder, at), size > HUGE ? `size ${size}` : readFileSync(at, 'hex'));
    }
  }
  return found;
}

/** What a person may rely on in a folder that was opened after any interruption. */
export async function mustBeSound(folder: string): Promise<void> {
  const files = await tree(folder);
  const text = (file: string) => Buffer.from(files.get(file)!, 'hex').toString();
  for (const [file, content] of files) {
    expect(file).not.toContain('.quorate-');
    expect(content, `${file} is not empty`).not.toBe('');
  }
  for (const file of [...files.keys()].filter(name => name.endsWith('.jsonl'))) {
    expect(verifyChain(Buffer.from(text(file)), file).finished, `${file} has an end`).toBe(true);
  }
  for (const recordFile of [...files.keys()].filter(name => name.endsWith('key-set.json'))) {
    const directory = path.dirname(recordFile);
    const record = parseRecord(text(recordFile), recordFile);
    expect(record.reserved).toEqual([]);
    const exports = [...files.keys()].filter(name => name.startsWith(`${directory}/shares/`));
    const listed = record.shares.filter(share => share.issuedAt !== '').map(share => share.index);
    expect(exports.map(name => Number(/-index-(\d+)\.asc$/.exec(name)?.[1])).sort()).toEqual(
      [...listed].sort(),
    );
    for (const name of exports) expect(text(name)).toBe(exportText(Number(/-index-(\d+)/.exec(name)?.[1])));
    for (const { index } of record.shares.filter(share => share.issuedAt !== '')) {
      const notice = new RegExp(`^${directory}/notices/.*index-${index}[-.]`);
      expect(
        [...files.keys()].some(name => notice.test(name)),
        `a notice about index ${index}`,
      ).toBe(true);
    }
    mustListAll(files, directory, record.practice ? 'PRACTICE-SHA256SUMS' : 'SHA256SUMS');
  }
  const exported = [...files.keys()].filter(name => name.includes('/shares/'));
  const recorded = [...files.keys()]
    .filter(name => name.endsWith('key-set.json'))
    .map(name => path.dirname(name));
  for (const name of exported) expect(recorded, `${name} has a record`).toContain(name.split('/')[0]);
}

function mustListAll(files: Map<string, string>, directory: string, sumsName: string): void {
  const sums = Buffer.from(files.get(`${directory}/${sumsName}`) ?? '', 'hex').toString();
  const expected = [...files]
    .filter(([name]) => name.startsWith(`${directory}/`) && !name.endsWith(sumsName))
    .map(([name, hex]) => `${hashOf(Buffer.from(hex, 'hex'))}  ${name.slice(directory.length + 1)}\n`);
  expect(sums.split('\n').sort().join('\n').trim()).toBe(expected.sort().join('').trim());
}
