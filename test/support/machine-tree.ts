/** Files of /sys and /proc as a computer has them, laid out in a folder. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Content by path; one that begins with `-> ` is a link. */
export type Tree = Record<string, string>;

/** Lays out the files; gives the folder that they lie in. */
export function layTree(tree: Tree): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'quorate-machine-'));
  for (const [file, content] of Object.entries(tree)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    if (content.startsWith('-> ')) symlinkSync(content.slice(3), path.join(root, file));
    else writeFileSync(path.join(root, file), content);
  }
  return root;
}
