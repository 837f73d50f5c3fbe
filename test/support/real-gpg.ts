/** GnuPG itself, with a holder's key in a home of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import type { TestHolder } from './holders';

export const hasGpg = spawnSync('gpg', ['--version']).status === 0;
if (!hasGpg) console.warn('There is no gpg here: TSS shares are not opened with it.');

/** The holder's key in a home of gpg of its own, until the test ends. Sockets need a short path. */
export function inGpg({ key }: TestHolder): void {
  const home = mkdtempSync('/tmp/quorate-tss-');
  const env = { ...process.env, GNUPGHOME: home };
  const kept = process.env.GNUPGHOME;
  onTestFinished(() => {
    spawnSync('gpgconf', ['--kill', 'all'], { env });
    rmSync(home, { recursive: true, force: true });
    if (kept === undefined) delete process.env.GNUPGHOME;
    else process.env.GNUPGHOME = kept;
  });
  execFileSync('gpg', ['--batch', '--quiet', '--import'], { input: key.armor(), env, stdio: 'pipe' });
  process.env.GNUPGHOME = home;
}
