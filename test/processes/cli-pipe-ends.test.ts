/** What ends the input of a pipe: keys, alarms, and shares that do not agree. Nothing of the rest is tried as a share. */
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  codesOf,
  filesIn,
  keyFile,
  pgpKey,
  quorate,
  temporaryFolder,
  transcriptIn,
  vaultSet,
} from './cli-kit';

const root = temporaryFolder();
const set = vaultSet('v114-16B-3-of-5');
const [a, b, c] = set.shares as [string, string, string];
let folder: string;
let key: string;
beforeAll(() => {
  key = keyFile(root, 'ed25519');
});
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'folder-'));
});

/** A set of which nothing is known but the threshold and the number: whatever has the form of a share would do. */
const adopt = (...more: string[]) => [
  ...['generate-share', '--folder', folder, '--adopt', 'Prod', '--required', '3', '--issued', '20'],
  ...['--share-bytes', String(set.shareBytes)],
  ...[
    '--accept-collision-risk',
    '--new-index',
    '200',
    '--holder',
    'Frida',
    '--pgp-key',
    key,
    '--unwitnessed',
    ...more,
  ],
];
const noted = (operation = 'generate-share') =>
  transcriptIn(folder, operation)
    .entries.filter(({ event }) => /^(share-|refused|end)/.test(String(event)))
    .map(({ event, code, outcome }) => [event, code ?? outcome].filter(Boolean).join(' '));

describe('a key in a pipe', () => {
  const { public_armored: publicKey, secret_armored: privateKey } = pgpKey('rsa2048');
  const base64 = (armored: string) => armored.split(/\r?\n\r?\n/)[1]!.replace(/\r?\n=.*$/s, '');

  test.each([
    ['public, armored', publicKey, 'SHARE_IS_KEY'],
    ['public, base64 on several lines', base64(publicKey), 'SHARE_IS_KEY'],
    ['public, binary', Buffer.from(base64(publicKey), 'base64'), 'SHARE_IS_KEY'],
    ['private, armored', privateKey as string, 'PGP_KEY_PRIVATE'],
    ['private, base64 of the armor', Buffer.from(privateKey as string).toString('base64'), 'PGP_KEY_PRIVATE'],
  ])(
    'ends the attempt; no line of it is tried as a share, and nothing is issued: %s',
    async (_, text, code) => {
      const input = Buffer.concat([Buffer.from(`${a}\n`), Buffer.from(text), Buffer.from(`\n${b}\n${c}\n`)]);
      const ran = await quorate(adopt('--json'), { input });
      expect([ran.status, codesOf(ran)]).toEqual([3, [code]]);
      expect(noted()).toEqual(['share-accepted', `share-refused ${code}`, 'end cancelled']);
      expect(filesIn(folder).filter(file => file.endsWith('.asc'))).toEqual([]);
    },
  );

  test('ends a check and a recovery, too', async () => {
    const create = ['--name', 'Drill', '--required', '2', '--practice', '--holder', 'Ada', '--holder', 'Ben'];
    expect((await quorate(['create-key-set', '--folder', folder, ...create])).status).toBe(0);
    const at = ['--folder', folder, '--key-set', 'Drill', '--json'];
    const input = `${publicKey}\n`;
    for (const command of ['check-share', 'recover']) {
      const ran = await quorate([command, ...at], { input });
      expect([ran.status, codesOf(ran)]).toEqual([3, ['SHARE_IS_KEY']]);
    }
    expect(noted('check-share')).toEqual(['share-refused SHARE_IS_KEY', 'end cancelled']);
  });
});

const fromListed = (input: string) => {
  const listed = ['--adopt', 'Prod', ...set.claims, '--holder', 'Frida', '--pgp-key', key];
  return quorate(['generate-share', '--folder', folder, ...listed, '--unwitnessed', '--json'], { input });
};
const mistyped = (share: string) => `${share.slice(0, -2)}${unlisted()}`;

test('a slip in a pipe is one try, and does not end the attempt', async () => {
  const ran = await fromListed(`${a}\n${mistyped(b)}\n${b}\n${c}\n`);
  expect([ran.status, codesOf(ran)]).toEqual([0, ['SHARE_NOT_LISTED']]);
  expect(noted().slice(0, 4)).toEqual([
    'share-accepted',
    'share-refused SHARE_NOT_LISTED',
    'share-accepted',
    'share-accepted',
  ]);
});

test('an alarm in a pipe ends the attempt, and nothing is issued although the shares after it would do', async () => {
  const ran = await fromListed(`${a}\n${mistyped(a)}\n${mistyped(b)}\n${b}\n${c}\n`);
  const codes = ['SHARE_NOT_LISTED', 'SHARE_NOT_LISTED'];
  expect([ran.status, codesOf(ran)]).toEqual([3, codes]);
  expect(ran.stderr).toContain('Nothing more of the input is read');
  expect(noted()).toEqual(['share-accepted', ...codes.map(code => `share-refused ${code}`), 'end cancelled']);
});

test.each([
  ['JSON', '{\n  "unseal_keys_b64": [\n', 'SHARE_IS_INIT'],
  ['a root token', 'Initial Root Token: s.3Bnoi2pfO2RWDdiGohkTSUNN', 'SHARE_IS_TOKEN'],
  ['YAML', 'recovery_keys_b64: null\nunseal_keys_hex:\n', 'SHARE_IS_INIT'],
  ['base64 of a root token', Buffer.from('s.3Bnoi2pfO2RWDdiGohkTSUNN').toString('base64'), 'SHARE_IS_TOKEN'],
  [
    'its prose',
    'Vault initialized with 5 key shares and a key threshold of 3. Please securely',
    'SHARE_IS_INIT',
  ],
])('what init printed is named once, and ends the pipe: %s', async (_, text, code) => {
  const ran = await quorate(adopt('--json'), { input: `${a}\n${text}\n${b}\n${c}\n` });
  expect([ran.status, codesOf(ran)]).toEqual([3, [code]]);
  expect(noted()).toEqual(['share-accepted', `share-refused ${code}`, 'end cancelled']);
});

test('two shares on one line, and an answer, are told and do not end the pipe; colours are no part of a share', async () => {
  const input = `${a} ${b}\nyes\n\u001b[0m${a}\u001b[0m\n${a}, ${c}\n${b}\n${c}\n`;
  const ran = await quorate(adopt('--json'), { input });
  expect([ran.status, codesOf(ran)]).toEqual([0, ['SHARE_SEVERAL', 'SHARE_IS_ANSWER', 'SHARE_SEVERAL']]);
});

test('lines that init printed, with their labels, are shares; so is a file in UTF-16', async () => {
  const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');
  const lines = [a, b, c].map((share, at) => `Unseal Key ${at + 1}: ${base64(share)}`);
  expect((await quorate(adopt('--json'), { input: `${lines.join('\r\n')}\r\n` })).status).toBe(0);
  folder = mkdtempSync(path.join(root, 'folder-'));
  const utf16 = Buffer.from(`\ufeff${[a, b, c].join('\r\n')}\r\n`, 'utf16le');
  const ran = await quorate(adopt('--json'), { input: utf16 });
  expect([ran.status, ran.stderr]).toEqual([0, '']);
});

const unlisted = (): string =>
  [1, 2, 3, 4, 5, 6]
    .find(index => !set.x.includes(index))!
    .toString(16)
    .padStart(2, '0');

test('shares that do not agree are told as that at the end of the input', async () => {
  const wrong = `${c.slice(0, 1) === '0' ? '1' : '0'}${c.slice(1)}`;
  const ran = await quorate(adopt('--proof-shares', '1'), {
    input: `${a}\n${b}\n${wrong}\n${set.shares[3]}\n`,
  });
  expect(ran.status).toBe(3);
  expect(ran.stderr).toContain('The input ended. The 4 shares that were entered do not agree');
  expect(ran.stderr).not.toContain('4 of 4 shares accepted');
});

test.each([
  ['reissue', ['--pgp-key', 'KEY']],
  ['mark-share', ['--lost', '--reason', 'gone']],
])('%s of an index that can be none says which there are', async (command, more) => {
  for (const index of ['0', '256']) {
    const ran = await quorate([
      ...[command, '--folder', folder, '--key-set', 'Prod', '--index', index, '--json'],
      ...more.map(option => (option === 'KEY' ? key : option)),
    ]);
    expect([ran.status, codesOf(ran)]).toEqual([3, ['INDEX_OUT_OF_RANGE']]);
  }
});

test('a new set with threshold 1 is refused as a new one', async () => {
  const ran = await quorate([
    'create-key-set',
    '--folder',
    folder,
    '--name',
    'One',
    '--required',
    '1',
    '--practice',
    '--holder',
    'Ada',
  ]);
  expect([ran.status, ran.stderr]).toEqual([3, expect.stringContaining('Ask for 2 shares or more')]);
  expect(ran.stderr).not.toContain('Rekey');
});
