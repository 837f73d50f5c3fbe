import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { LOCK, lockFolder } from '../../../../main/storage/files/lock';
import type { Refusal } from '../../../../shared/text/refusals';
import { diskLog } from '../../../support/disk-log';
import { said } from '../../../support/texts';
import { refusedWith, systemError, temporaryFolder } from '../support';

const locksIn = async (folder: string): Promise<string[]> =>
  (await fs.readdir(folder)).filter(name => name.startsWith(LOCK));

/** A lock's name with one of its parts (time, process, start, boot, token) changed. */
const changed = (name: string, part: number, value: string): string => {
  const parts = name.slice(LOCK.length).split('-');
  parts[part] = value;
  return LOCK + parts.join('-');
};

describe('the lock of a folder', () => {
  it('lets one in at a time, and is gone when it is released', async () => {
    const folder = await temporaryFolder();
    const lock = await lockFolder(folder);
    await refusedWith(lockFolder(folder), 'FOLDER_IN_USE');
    await lock.check();
    expect(await locksIn(folder)).toHaveLength(1);
    await lock.release();
    await lock.release();
    expect(await fs.readdir(folder)).toEqual([]);
    await (await lockFolder(folder)).release();
  });

  it('of many that come at once lets exactly one in', async () => {
    for (let round = 0; round < 20; round++) {
      const folder = await temporaryFolder();
      const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
      const won = results.filter(result => result.status === 'fulfilled');
      expect(won).toHaveLength(1);
      for (const result of results) {
        if (result.status === 'rejected') expect((result.reason as Refusal).code).toBe('FOLDER_IN_USE');
      }
      expect(await locksIn(folder)).toHaveLength(1);
    }
  });

  it('of many that find a stale lock at once lets exactly one in', async () => {
    const sample = await sampleName();
    for (let round = 0; round < 20; round++) {
      const folder = await temporaryFolder();
      await fs.writeFile(path.join(folder, changed(sample, 3, '00000000')), '');
      const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
      expect(results.filter(result => result.status === 'fulfilled')).toHaveLength(1);
      expect(await locksIn(folder)).toHaveLength(1);
    }
  });

  it('is taken over from a program that is gone', async () => {
    const folder = await temporaryFolder();
    const gone = spawnSync(process.execPath, ['--version']).pid;
    await fs.writeFile(path.join(folder, changed(await sampleName(), 1, String(gone))), '');
    await (await lockFolder(folder)).release();
    expect(await locksIn(folder)).toEqual([]);
  });

  it('is taken over from another boot, and from a process whose number another program has now', async () => {
    const sample = await sampleName();
    for (const stale of [changed(sample, 3, 'ffffffff'), changed(sample, 2, '12345'), `${LOCK}unreadable`]) {
      const folder = await temporaryFolder();
      await fs.writeFile(path.join(folder, stale), '');
      await (await lockFolder(folder)).release();
      expect(await locksIn(folder)).toEqual([]);
    }
  });

  it('is on disk, so that a stick that was pulled out still has it', async () => {
    const folder = await temporaryFolder();
    const { log } = diskLog(folder);
    const lock = await lockFolder(folder);
    const [name] = await locksIn(folder);
    expect(log).toEqual([`sync ${name}`, 'sync ']);
    await lock.release();
  });

  it('that is lost says why: the stick pulled out, another in its place, or another program', async () => {
    const folder = await temporaryFolder();
    const lock = await lockFolder(folder);
    const away = `${folder}-pulled-out`;
    await fs.rename(folder, away);
    await refusedWith(lock.check(), 'FOLDER_GONE');
    await fs.mkdir(folder);
    await refusedWith(lock.check(), 'FOLDER_GONE');
    const failing = vi.spyOn(fs, 'lstat').mockRejectedValue(systemError('EIO'));
    const told = await lock.check().catch(error => said(error));
    expect(told).toContain(path.basename(folder));
    expect(told).not.toContain(LOCK);
    failing.mockRestore();
    await fs.writeFile(path.join(folder, changed(await sampleName(), 3, '00000000')), '');
    await refusedWith(lock.check(), 'FOLDER_IN_USE');
    await fs.rm(folder, { recursive: true });
    await fs.rename(away, folder);
    await lock.check();
    await lock.release();
  });

  it('is not taken over from another program that still runs, whichever clock it has', async () => {
    const other = spawn('sleep', ['60'], { stdio: 'ignore' });
    try {
      for (const time of ['000000000000001', '999999999999999']) {
        const folder = await temporaryFolder();
        const name = changed(changed(changed(await sampleName(), 0, time), 1, String(other.pid)), 2, '0');
        await fs.writeFile(path.join(folder, name), '');
        await refusedWith(lockFolder(folder), 'FOLDER_IN_USE');
        expect(await locksIn(folder)).toEqual([name]);
      }
    } finally {
      other.kill();
    }
  });
});

async function sampleName(): Promise<string> {
  const folder = await temporaryFolder();
  const lock = await lockFolder(folder);
  const [name] = await locksIn(folder);
  await lock.release();
  return name!;
}
