/**
 * One Quorate at a time in a ceremony folder.
 *
 * Each program that wants the folder puts a file of its own there, `.quorate-lock-...`, and then looks for
 * others. Of two that race, the one whose file came later sees the other's, so both can never win. Who made a
 * lock is said in its name, which appears in one step even on FAT; the content is for people. A lock whose
 * program is gone is removed by whoever meets it: its name will never be used again, so nothing can be removed
 * by mistake, as it could with one name for all.
 *
 * A lock of another boot counts as gone: a stick that was pulled out of a running computer must open in the
 * next one. Two computers on one network folder are therefore not kept apart at the start; `check` finds out
 * before each write.
 */
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Refusal } from '../../../shared/text/refusals';
import { remove, syncDirectory } from './directories';
import { errno, refusalFor } from './errors';

export const LOCK = '.quorate-lock-';
/** Time, process, its start in clock ticks (0: not known), boot, and 64 random bits against equals. */
const NAME = /^\.quorate-lock-(\d{15})-(\d+)-(\d+)-([0-9a-f]{8})-[0-9a-f]{16}$/;
/** How long to wait for one that came later to withdraw. */
const PATIENCE_MS = 2000;

/** Eight hex digits that differ from boot to boot; from machine to machine only, where there is no boot id. */
async function bootId(): Promise<string> {
  const id = await fs.readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => os.hostname());
  return createHash('sha256').update(id).digest('hex').slice(0, 8);
}

/** When a process started, in ticks since boot (proc(5), stat field 22); '0' where that cannot be read. */
async function startOf(pid: number): Promise<string> {
  const stat = await fs.readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is the program's name in brackets and may hold anything; field 22 is the 20th after it.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and is another user's.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

async function isHeld(name: string, boot: string): Promise<boolean> {
  const [, , pid, started, itsBoot] = NAME.exec(name) ?? [];
  if (pid === undefined || itsBoot !== boot || !isAlive(Number(pid))) return false;
  const now = await startOf(Number(pid));
  return started === '0' || now === '0' || started === now;
}

export interface FolderLock {
  /** Set where nothing can be written, so that there is no lock: why. `check` throws it. */
  readonly refused?: Refusal;
  /**
   * Throws `Refusal` when the lock is gone: FOLDER_IN_USE when another program's lock is there, FOLDER_GONE otherwise (the
   * stick was pulled out, or another is in its place). With the same stick back in its place it is held again.
   */
  check(): Promise<void>;
  /** Gives the folder free. Never throws; does nothing the second time. */
  release(): Promise<void>;
}

/** In the place of a lock, for looking into a folder in which nothing can be written. */
export const lookingOnly = (refused: Refusal): FolderLock => ({
  refused,
  check: () => Promise.reject(refused),
  release: async () => {},
});

/**
 * Takes the lock of a folder. Throws `Refusal` FOLDER_IN_USE, or what writing there throws (FOLDER_READ_ONLY,
 * FOLDER_FULL ...).
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const boot = await bootId();
  const time = String(Date.now()).padStart(15, '0');
  const token = randomBytes(8).toString('hex');
  const own = `${LOCK}${time}-${process.pid}-${await startOf(process.pid)}-${boot}-${token}`;
  const ownPath = path.join(folder, own);
  const release = (): Promise<void> => remove(ownPath).catch(() => undefined);
  try {
    const handle = await fs.open(ownPath, 'wx');
    // The name is the lock; a full folder may still be opened, to read in it.
    await handle
      .writeFile(`Quorate has this folder open.\nprocess ${process.pid} on ${os.hostname()}\n`)
      .then(() => handle.sync())
      .catch(() => undefined)
      .finally(() => handle.close());
    // So that it is still there on a stick that was pulled out and put back.
    await syncDirectory(folder).catch(() => undefined);
    for (const givenUp = performance.now() + PATIENCE_MS; ; ) {
      const others = await othersIn(folder, own, boot);
      if (others.length === 0) return { check: () => check(folder, ownPath), release };
      // The lowest name goes on; whoever sees a lower one withdraws. So of several that start at once one wins.
      if (others.some(other => other < own) || performance.now() > givenUp) throw inUse(folder);
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  } catch (error) {
    await release();
    throw refusalFor(error, ownPath);
  }
}

const inUse = (folder: string): Refusal => new Refusal('FOLDER_IN_USE', { name: path.basename(folder) });

async function check(folder: string, ownPath: string): Promise<void> {
  const there = await fs.lstat(ownPath).catch(error => {
    if (errno(error) !== 'ENOENT' && errno(error) !== 'ENOTDIR') throw refusalFor(error, folder, folder);
  });
  if (there) return;
  const names = await fs.readdir(folder).catch(() => []);
  // Of which boot it is does not matter here: it may be another computer's, on one network folder.
  if (names.some(name => name.startsWith(LOCK))) throw inUse(folder);
  throw new Refusal('FOLDER_GONE', { name: path.basename(folder) });
}

/** Locks of other programs that still run; those of programs that do not are removed. */
async function othersIn(folder: string, own: string, boot: string): Promise<string[]> {
  const others: string[] = [];
  for (const name of await fs.readdir(folder)) {
    if (!name.startsWith(LOCK) || name === own) continue;
    if (await isHeld(name, boot)) others.push(name);
    else await fs.unlink(path.join(folder, name)).catch(() => undefined);
  }
  return others;
}
