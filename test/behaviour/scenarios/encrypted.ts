/** Shares that are brought encrypted: opened by a private key, or by gpg (a stand-in that says what gpg says). */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lay, pgpKey } from '../folders';
import { encryptedShare, free, hexes, real } from '../kit';
import type { Recorder } from '../recorder';
import type { Scenario } from '../scenario';

const pkdecrypt = (error: number): string[] => [
  'ENC_TO 1 18 0',
  `ERROR pkdecrypt_failed ${error}`,
  'BEGIN_DECRYPTION',
  'DECRYPTION_FAILED',
  'END_DECRYPTION',
];
const good = ['ENC_TO 1 18 0', 'BEGIN_DECRYPTION', 'DECRYPTION_INFO 2 9 0', 'PLAINTEXT 62 0 '];
const end = ['DECRYPTION_OKAY', 'GOODMDC', 'END_DECRYPTION'];

/** A gpg that prints these status lines around this text. */
function standIn(r: Recorder, before: string[], text: string, after: string[], status = 0): void {
  const folder = path.join(r.room, 'bin');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'gpg');
  writeFileSync(
    file,
    `#!${process.execPath}
const fs = require('node:fs');
const say = lines => { for (const line of lines) fs.writeSync(3, '[GNUPG:] ' + line + '\\n'); };
say(${JSON.stringify(before)}); fs.writeSync(1, ${JSON.stringify(text)}); say(${JSON.stringify(after)}); process.exitCode = ${status};
`,
  );
  chmodSync(file, 0o700);
}

export const encryptedScenarios: Scenario[] = [
  {
    name: 'private-key',
    play: async r => {
      lay(r.folder, 'Ops');
      r.known();
      await r.open();
      await r.call('keySet.open', { name: 'Ops' });
      const refused = await r.call('generateShare.start', { ...real, newIndex: free('Ops')[0] });
      const first = {
        message: encryptedShare(0),
        pgp_private_key: pgpKey('nistp256').secret_armored,
        passphrase: '',
      };
      await r.call('privateKey.update', { ...first, nonce: refused.nonce });
      await r.call('generateShare.cancel');
      const params = { ...real, newIndex: free('Ops')[0], acceptPrivateKeys: true };
      const { nonce } = await r.call('generateShare.start', params);
      const tried: [string, object][] = [
        ['another nonce', { nonce: 'another' }],
        ['another key', { pgp_private_key: pgpKey('ed25519').secret_armored }],
        ['a public key', { pgp_private_key: pgpKey('nistp256').public_armored }],
        ['no key', { pgp_private_key: 'no key' }],
        ['no message', { message: 'no message' }],
        ['a message that is cut', { message: encryptedShare(0).slice(0, 300) }],
        ['the right one', {}],
        ['once more', {}],
        [
          'the second, which completes',
          { message: encryptedShare(1), pgp_private_key: pgpKey('rsa2048').secret_armored },
        ],
      ];
      for (const [what, more] of tried)
        await r.call('privateKey.update', { ...first, nonce, ...more }, { what });
      await r.call('attempt.read');
      r.files();
    },
  },
  {
    name: 'card',
    play: async r => {
      lay(r.folder, 'Ops');
      r.known();
      const env = { PATH: `${path.join(r.room, 'bin')}:${path.dirname(process.execPath)}`, GPG_TTY: '' };
      mkdirSync(path.join(r.room, 'bin'));
      await r.open(['--folder', r.folder], env);
      await r.call('keySet.open', { name: 'Ops' });
      await r.call('card.update', { message: encryptedShare(0), nonce: 'none' });
      const { nonce } = await r.call('generateShare.start', { ...real, newIndex: free('Ops')[0] });
      const card = { message: encryptedShare(0), nonce };
      const said = async (what: string) => r.call('card.update', card, { what });
      await r.call('card.update', { ...card, nonce: 'another' }, { what: 'another nonce' });
      await r.call('card.update', { ...card, message: 'no message' }, { what: 'no message' });
      const gpg = 4 << 24;
      const agent = 6 << 24;
      for (const [what, error] of [
        ['cancelled', 83_886_179],
        ['no card', agent | 112],
        ['no secret key', agent | 17],
        ['a wrong PIN', agent | 87],
        ['a blocked PIN', agent | 130],
        ['no pinentry', 67_108_949],
        ['too long', (5 << 24) | 62],
        ['an algorithm', gpg | 84],
        ['something else', 1],
      ] as const) {
        standIn(r, pkdecrypt(error), '', [], 2);
        await said(what);
      }
      standIn(
        r,
        ['BEGIN_DECRYPTION', 'PLAINTEXT 62 0 '],
        hexes('Ops')[0]!,
        ['BADMDC', 'DECRYPTION_FAILED', 'END_DECRYPTION'],
        2,
      );
      await said('damaged');
      standIn(r, good, 'ab'.repeat(300_000), end);
      await said('far too long');
      standIn(r, ['PLAINTEXT 62 0 '], hexes('Ops')[0]!, []);
      await said('only signed');
      standIn(r, good, 'hello', end);
      await said('no share in it');
      standIn(r, good, hexes('Ops')[0]!, end);
      await said('the share');
      await said('once more');
      await r.call('attempt.read');
      await r.call('generateShare.cancel');
      r.files();
      r.say('in the terminal');
      const file = path.join(r.room, 'share.asc');
      writeFileSync(file, encryptedShare(0));
      const args = ['check-share', '--folder', r.folder, '--key-set', 'Ops', '--unwitnessed', '--json'];
      await r.close();
      await r.command([...args, '--card', file], [], env);
      await r.command([...args, '--card', '-'], [encryptedShare(0)], env);
    },
  },
  {
    name: 'card-without-gpg',
    play: async r => {
      lay(r.folder, 'Ops');
      r.known();
      mkdirSync(path.join(r.room, 'bin'));
      await r.open(['--folder', r.folder], { PATH: path.join(r.room, 'bin') });
      await r.call('keySet.open', { name: 'Ops' });
      const { nonce } = await r.call('checkShare.start', { unwitnessed: true });
      await r.call('card.update', { message: encryptedShare(0), nonce });
    },
  },
];
