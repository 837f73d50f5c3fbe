/** What an attempt for a TSS request left of a folder, when it was killed, or the disk was full, at whichever moment. */
import path from 'node:path';
import { expect } from 'vitest';
import { TssVaultLedger } from '../../main/storage/tss-vaults/tss-vault-ledger';
import type { Api } from '../../shared/contract';
import type { TssVaultRecord } from '../../shared/records/tss-vault';
import { temporaryFolder } from '../main/storage/support';
import { copyFolder } from './copy-folder';
import { brokenDisk } from './faults';
import { copiesBefore, MANY_COPIES } from './killed';
import { startProgram, value } from './program';
import { long, perTier } from './tier';
import type { Which } from './tss-vault';

/** An attempt for a request that everybody has confirmed. */
export interface AttemptOn {
  folder: string;
  which: Which;
  /** What the names of its transcripts have in them. */
  file: string;
  /** Carries it out with a program that has the folder, or a copy of it, open. What is refused is left at that. */
  work(api: Api): Promise<unknown>;
  /** True where the record has its result. Throws where anything of that cannot be read. */
  isWhole(record: TssVaultRecord, ledger: TssVaultLedger): Promise<boolean>;
}

/**
 * Opens what was left: the result is whole or not there, the request says which, and of one that waits there was no attempt; in the
 * long run it is carried out then, as people would.
 */
async function statusIn(
  left: string,
  at: string,
  { which, file, isWhole, work }: AttemptOn,
): Promise<string> {
  const later = startProgram();
  value(await later.api.folder.open({ path: left }));
  const { status, reason } = value(await later.api.tssRequest.read(which));
  const ledger = new TssVaultLedger(left, 'treasury', async () => {});
  const { record } = await ledger.load();
  expect(await isWhole(record, ledger), at).toBe(status === 'Success');
  const isBurnt = record.transcripts.some(name => name.includes(`-${file}-`));
  expect(isBurnt, at).toBe(status !== 'MPCProcessing');
  if (long && status === 'MPCProcessing') {
    await work(later.api);
    expect(value(await later.api.tssRequest.read(which)).status, `${at}, carried out again`).toBe('Success');
  }
  await later.close();
  return `${status} ${reason}`.trim();
}

/** A kill at changes of the disk, at every one in the long run: what the request says afterwards, each once and in order. `api`: of the program that has the folder open. */
export async function statusesKilled(api: Api, attempt: AttemptOn): Promise<string[]> {
  const copies = await copiesBefore(attempt.folder, async () => void (await attempt.work(api)));
  expect(copies.length).toBeGreaterThan(MANY_COPIES);
  const states = new Set<string>();
  for (const [at, left] of copies.entries()) states.add(await statusIn(left, `change ${at}`, attempt));
  return [...states];
}

/** In `npm test` the disk is full after every so many files. */
const STEP = perTier(20, 1);

/**
 * A disk that fills in the middle of `work`, and of its end, after so many new files, `step` more each time: what `look` says of the
 * folder that is left when there is room again, each once and in order, up to the first time that there was room enough. `folder` is
 * copied; no program may have it open. What is refused of `work` is left at that.
 */
export async function leftByFullDisk(
  folder: string,
  step: number,
  work: (api: Api) => Promise<unknown>,
  look: (left: string, at: string) => Promise<string>,
): Promise<string[]> {
  const found = new Set<string>();
  for (let room = 0; ; room += step) {
    const left = path.join(await temporaryFolder(), 'ceremony');
    copyFolder(folder, left);
    const program = startProgram();
    value(await program.api.folder.open({ path: left }));
    const disk = brokenDisk('ENOSPC', room);
    await work(program.api);
    await program.close().catch(() => {});
    disk.mend();
    found.add(await look(left, `room for ${room}`));
    if (!disk.isFull()) return [...found];
  }
}

/** The same of an attempt for a request: what that says then. */
export const statusesFilled = (attempt: AttemptOn): Promise<string[]> =>
  leftByFullDisk(attempt.folder, STEP, attempt.work, (left, at) => statusIn(left, at, attempt));
