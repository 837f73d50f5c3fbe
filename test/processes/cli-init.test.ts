/** Adopting a set by what `vault operator init -format=json` printed, in the terminal. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StatementLine } from '../../shared/text/statement-lines';
import { encryptedTo, hexOf } from '../support/encrypted';
import { shownText } from '../support/statement';
import {
  codesOf,
  has,
  keyFile,
  pgpKey,
  quorate,
  temporaryFolder,
  transcriptIn,
  vaultSet,
  withPerson,
} from './cli-kit';

const root = temporaryFolder();
const set = vaultSet('v114-16B-3-of-5');
const [a, b, c] = set.shares as [string, string, string];
const HOLDER = 'nistp256';
let folder: string;
let key: string;

const inFile = (name: string, text: string): string => {
  const file = path.join(root, name);
  writeFileSync(file, text);
  return file;
};
beforeAll(() => {
  key = keyFile(root, 'ed25519');
});
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'folder-'));
});

describe('--init, what Vault printed', () => {
  const printed = (keys: string[], more: object = {}) => ({
    unseal_keys_b64: keys.map(hex => Buffer.from(hex, 'hex').toString('base64')),
    unseal_keys_hex: keys,
    unseal_shares: keys.length,
    unseal_threshold: 3,
    recovery_keys_b64: [],
    recovery_keys_hex: [],
    recovery_keys_shares: 0,
    recovery_keys_threshold: 0,
    root_token: '',
    ...more,
  });
  const init = (name: string, given: object) => inFile(name, JSON.stringify(given, null, 2));
  const withInit = (...more: string[]) => [
    ...['generate-share', '--folder', folder, '--adopt', 'Prod', '--holder', 'Frida', '--pgp-key', key],
    ...['--unwitnessed', ...more],
  ];

  test('says the numbers and indexes of the set; what it held in clear is told, and is entered nowhere', async () => {
    const file = init('clear.json', printed(set.shares, { root_token: 'hvs.abcdefghijklmnop' }));
    const ran = await quorate(withInit('--init', file), { input: `${a}\n${b}\n${c}\n` });
    expect([ran.status, ran.stdout]).toEqual([
      0,
      expect.stringContaining('The file says: 5 shares, 3 needed.'),
    ]);
    expect(ran.stderr).toContain('The file holds the root token in clear: revoke it.');
    expect(ran.stderr).toContain('The file holds shares in clear');
    const { bound } = transcriptIn(folder, 'generate-share').entries[0] as { bound: StatementLine[] };
    expect(shownText(bound)).toContain(`3 required, 5 issued, indexes ${set.x.join(' ')}`);
    for (const secret of [a, b, c, 'hvs.abc'])
      expect(ran.stdout + ran.stderr).not.toContain(secret.slice(0, 8));
  });

  test.skipIf(!has('gpg', '--version'))(
    'on standard input, of encrypted shares, which then come as files for the card (skipped where gpg is not installed)',
    async () => {
      const home = mkdtempSync('/tmp/q-gpg-');
      const env = { GNUPGHOME: home };
      const input = pgpKey(HOLDER).secret_armored;
      execFileSync('gpg', ['--batch', '--quiet', '--import'], {
        env: { ...process.env, ...env },
        input,
        stdio: 'pipe',
      });
      const five = await Promise.all(
        set.shares.map(share => encryptedTo(pgpKey(HOLDER).public_armored, share)),
      );
      const text = JSON.stringify(printed(five.map(hexOf)));
      const files = five.slice(0, 3).map((share, at) => inFile(`share-${at}.asc`, share));
      const cards = files.flatMap(file => ['--card', file]);
      const ran = await quorate(
        withInit(
          ...['--init', '-', '--share-bytes', String(set.shareBytes), '--accept-collision-risk'],
          ...['--new-index', '200', ...cards],
        ),
        {
          env,
          input: text,
        },
      );
      spawnSync('gpgconf', ['--kill', 'all'], { env: { ...process.env, ...env } });
      rmSync(home, { recursive: true, force: true });
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      const shares = transcriptIn(folder, 'generate-share').entries.filter(
        ({ event }) => event === 'share-accepted',
      );
      expect(shares.map(({ by }) => by)).toEqual(['gpg', 'gpg', 'gpg']);
    },
  );

  test('with no more input afterwards ends like any input that ends; a terminal cannot be the file', async () => {
    const ran = await quorate(withInit('--init', '-'), { input: JSON.stringify(printed(set.shares)) });
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining('0 of 3 shares accepted')]);
    folder = mkdtempSync(path.join(root, 'folder-'));
    const terminal = await withPerson(withInit('--init', '-'), []);
    expect([terminal.status, terminal.stderr]).toEqual([2, expect.stringContaining('it is a terminal here')]);
  });

  test.each([
    ['a file that is none', () => 'hello', [], 'VAULT_INIT_UNREADABLE', 3],
    ['counts that do not fit', () => printed(set.shares, { unseal_shares: 4 }), [], 'VAULT_INIT_COUNTS', 3],
  ] as [string, () => string | object, string[], string, number][])(
    '%s is refused, and no set is recorded',
    async (_, given, more, code, status) => {
      const text = given();
      const file = inFile('bad.json', typeof text === 'string' ? text : JSON.stringify(text));
      const ran = await quorate(withInit('--json', '--init', file, ...more));
      expect([ran.status, codesOf(ran)]).toEqual([status, [code]]);
      const none = await quorate(['drill', '--folder', folder, '--key-set', 'Prod', '--json']);
      expect(codesOf(none)).toEqual(['KEY_SET_NOT_FOUND']);
    },
  );

  test('--required that contradicts the file is told as that, and the file is not blamed: 2', async () => {
    const file = init('three.json', printed(set.shares));
    const ran = await quorate(withInit('--init', file, '--required', '2'));
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('--required contradicts the file')]);
    expect(ran.stderr).not.toContain('altered');
    const none = await quorate(['drill', '--folder', folder, '--key-set', 'Prod', '--json']);
    expect(codesOf(none)).toEqual(['KEY_SET_NOT_FOUND']);
  });

  test('without a threshold in it --required is asked for: 2', async () => {
    const { unseal_threshold: _, ...answer } = printed(set.shares);
    const api = init('api.json', { keys: set.shares, keys_base64: answer.unseal_keys_b64, root_token: '' });
    const ran = await quorate(withInit('--init', api));
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('give --required')]);
    const given = await quorate(withInit('--init', api, '--required', '3'), { input: `${a}\n${b}\n${c}\n` });
    expect(given.status).toBe(0);
  });
});
