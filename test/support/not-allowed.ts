/** Files and directories that the user who runs the tests may not read: really, and as root in another user's place. */
import { chmodSync, statSync } from 'node:fs';
import os from 'node:os';
import { onTestFinished } from 'vitest';

const NOBODY = 65534;

/** Takes all rights on `at` away until the end of the test, and those of root from this process. */
export function forbid(at: string): void {
  const before = statSync(at).mode;
  chmodSync(at, 0);
  const temporary = os.tmpdir();
  const { mode, uid } = statSync(temporary);
  const isRoot = process.getuid?.() === 0;
  // Tests in memory lie in a folder that is for its owner only.
  if (isRoot && uid === 0) chmodSync(temporary, mode | 0o011);
  if (isRoot) process.seteuid!(NOBODY);
  onTestFinished(() => {
    if (isRoot) process.seteuid!(0);
    if (isRoot && uid === 0) chmodSync(temporary, mode);
    chmodSync(at, before);
  });
}
