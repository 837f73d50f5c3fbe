/** Copies of folders, for tests and the programs that they start: each call that waits would cost the processor ten times as much. */
import fs from 'node:fs';
import path from 'node:path';

/** Copies a folder with everything in it whose name `takes` takes. Gives nothing; `to` may be there. */
export function copyFolder(from: string, to: string, takes: (name: string) => boolean = () => true): void {
  fs.mkdirSync(to, { recursive: true });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    if (!takes(entry.name)) continue;
    const [at, copy] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(at, copy, takes);
    else fs.writeFileSync(copy, fs.readFileSync(at));
  }
}
