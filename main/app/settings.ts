/** Small files in the program's own folder of settings: written whole, one after the other, so that the last choice counts. */
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

let last: Promise<void> = Promise.resolve();

/**
 * Keeps `content` as the setting `name`, for this user alone; null forgets it. What cannot be written is not kept: never throws.
 *
 * @param settings the folder of settings
 */
export function keepSetting(settings: string, name: string, content: string | null): Promise<void> {
  const file = path.join(settings, name);
  const write = async () => {
    if (content === null) return rm(file, { force: true });
    await writeFile(`${file}.new`, content, { mode: 0o600 });
    await rename(`${file}.new`, file);
  };
  last = last.then(write).catch(() => {});
  return last;
}
