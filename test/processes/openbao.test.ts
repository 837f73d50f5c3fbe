/**
 * Beside a real OpenBao, where `bao` is on the path or in `.cache/` (`npm run bao:fetch`): a share issued here unseals what
 * it made, and what it prints is read.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openbao, startOpenBao } from '../support/openbao';
import { keyFile, opened, quorate, statusOf, temporaryFolder } from './cli-kit';

const program = openbao();
if (!program) console.warn('No bao on the path or in .cache/: the tests beside a real OpenBao are skipped.');

const root = temporaryFolder();
let key: string;
beforeAll(() => {
  key = keyFile(root, 'ed25519');
});

describe.skipIf(!program)('a real OpenBao', () => {
  test('is unsealed by a share that was issued here, from what its init printed as text', async () => {
    const server = await startOpenBao(program!);
    try {
      const printed = await server.bao('operator', 'init', '-key-shares=5', '-key-threshold=3');
      const keys = [...printed.matchAll(/^Unseal Key \d+: (\S+)$/gm)].map(([, share]) => share!);
      const [, token] = /^Initial Root Token: (\S+)$/m.exec(printed)!;
      const unseal = (...shares: string[]) =>
        shares.reduce(async (before, share) => {
          await before;
          await server.bao('operator', 'unseal', share);
        }, Promise.resolve());
      await unseal(...keys.slice(0, 3));
      await server.call('PUT', 'cubbyhole/proof', token!, { stored: 'before the ceremony' });

      const file = path.join(root, 'init.txt');
      writeFileSync(file, printed);
      const folder = mkdtempSync(path.join(root, 'folder-'));
      // The lines as they were printed, labels and all.
      const lines = printed
        .split('\n')
        .filter(line => line.startsWith('Unseal Key'))
        .slice(0, 3);
      const ran = await quorate(
        [
          ...['generate-share', '--folder', folder, '--adopt', 'Real', '--init', file, '--unwitnessed'],
          ...['--holder', 'Dana', '--pgp-key', key, '--json'],
        ],
        { input: `${lines.join('\n')}\n` },
      );
      expect(ran.status, ran.stderr).toBe(0);
      const fresh = (await opened(String(statusOf(ran).key), 'ed25519')).toString();
      expect(fresh).toMatch(/^[0-9a-f]{66}$/);

      await server.call('PUT', 'sys/seal', token!);
      expect(await server.call('GET', 'sys/seal-status', '')).toMatchObject({ sealed: true });
      await unseal(fresh, keys[4]!, keys[3]!);
      expect(await server.call('GET', 'sys/seal-status', '')).toMatchObject({ sealed: false });
      expect(await server.call('GET', 'cubbyhole/proof', token!)).toMatchObject({
        data: { stored: 'before the ceremony' },
      });
    } finally {
      await server.stop();
    }
  }, 120_000);
});
