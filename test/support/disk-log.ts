/** In which order a process gives names and syncs: what a power cut may undo is what was not synced yet. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';

/**
 * From now until `stop` (or the end of the test): `name FILE` for every file that got its name by renaming or by a link, `sync FILE` for
 * every file or directory that was synced, with paths relative to `folder`. `failSync` names one whose syncing fails; without
 * `links` there are no hard links, as on FAT.
 */
export function diskLog(
  folder: string,
  failSync?: string,
  links = true,
): { log: string[]; stop: () => void } {
  const log: string[] = [];
  const relative = (at: unknown) => path.relative(folder, String(at));
  const { open, rename, link } = fs;
  const opened = vi.spyOn(fs, 'open').mockImplementation(async (...args: Parameters<typeof open>) => {
    const handle = await open(...args);
    const sync = handle.sync.bind(handle);
    handle.sync = async () => {
      if (relative(args[0]) === failSync) throw Object.assign(new Error('EIO'), { code: 'EIO' });
      await sync();
      log.push(`sync ${relative(args[0])}`);
    };
    return handle;
  });
  const renamed = vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
    await rename(from, to);
    log.push(`name ${relative(to)}`);
  });
  const linked = vi.spyOn(fs, 'link').mockImplementation(async (from, to) => {
    if (!links) throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    await link(from, to);
    log.push(`name ${relative(to)}`);
  });
  const stop = () => {
    linked.mockRestore();
    opened.mockRestore();
    renamed.mockRestore();
  };
  onTestFinished(stop);
  return { log, stop };
}
