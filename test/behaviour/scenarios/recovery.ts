/** Recovery mode: a token, its session, the sealed store; and tokens that are decoded. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lay, pgpKey, prepared } from '../folders';
import { flipped, hexes, indexes, tryAll } from '../kit';
import { checkout, type Json } from '../program';
import type { Recorder } from '../recorder';
import type { Scenario } from '../scenario';

const vectors = JSON.parse(readFileSync(path.join(checkout, 'test/vectors/recovery-token.json'), 'utf8'));

const storeOf = (r: Recorder, name: string): string =>
  path.join(r.folder, Object.keys(prepared[name]!.files).find(file => file.endsWith('sealed-store.bin'))!);

/** Starts, enters two shares and decodes: the token. */
async function issued(r: Recorder, params: object = {}): Promise<string> {
  const { nonce, otp } = await r.call('recoveryToken.start', { unwitnessed: true, ...params });
  for (const index of indexes('Drill').slice(0, 2)) await r.call('practice.update', { index, nonce });
  const { encoded_token } = await r.call('recoveryToken.read');
  const { token } = await r.call('recoveryToken.decode', { encoded_token, otp });
  return token;
}

export const recoveryScenarios: Scenario[] = [
  {
    name: 'recovery',
    always: true,
    play: async r => {
      lay(r.folder, 'Drill');
      await r.open();
      await r.call('keySet.open', { name: 'Drill' });
      r.known();
      await r.call('recoveryToken.start', {});
      await r.call('recovery.enter');
      await r.call('recovery.enter');
      await r.call('recovery.read');
      await r.call('generateShare.start', { holder: 'Frida' });
      await r.call('keySet.open', { name: 'Drill' });
      await r.call('recoveryToken.start', { otp: 'mine' });
      await r.call('sealedStore.list', { token: 'early' });
      const token = await issued(r, { prefix: 'hvr.' });
      await r.call('recovery.read');
      await r.call('attempt.read');
      await r.call('recoveryToken.start', {});
      await r.call('sealedStore.list', { token });
      await r.call('sealedStore.read', { token, name: 'key' });
      await r.call('sealedStore.read', { token, name: 'none' });
      await r.call('sealedStore.add', { token, name: 'code', content: 'abc' });
      await r.call('sealedStore.add', { token, name: 'code', content: 'abc' });
      await r.call('sealedStore.add', { token, name: 'empty', content: '' });
      await r.call('sealedStore.add', { token, name: 'two\nlines', content: 'x' });
      await r.call(
        'sealedStore.add',
        { token, name: 'large', content: 'x'.repeat((1 << 20) + 1) },
        { name: 'large' },
      );
      await r.call('sealedStore.save', { token, name: 'key', path: path.join(r.folder, 'key.bin') });
      await r.call('sealedStore.save', { token, name: 'key', path: path.join(r.room, 'key.bin') });
      await r.call('sealedStore.save', { token, name: 'key', path: path.join(r.room, 'key.bin') });
      await r.call('sealedStore.save', { token, name: 'key', path: path.join(r.room, 'nowhere/key.bin') });
      await r.call('sealedStore.remove', { token, name: 'Safe PIN' });
      await r.call('sealedStore.remove', { token, name: 'Safe PIN' });
      await r.call('sealedStore.list', { token });
      await r.call('attempt.touch', { nonce: 'another' });
      await r.call('recovery.leave');
      await r.call('sealedStore.list', { token });
      await r.call('recovery.leave');
      await r.call('attempt.read');
      await r.call('attempt.signOffs');
      r.files();
    },
  },
  {
    name: 'recovery-real',
    play: async r => {
      lay(r.folder, 'Ops');
      await r.open();
      await r.call('keySet.open', { name: 'Ops' });
      r.known();
      await r.call('recovery.enter');
      await r.call('recoveryToken.start', {});
      await r.call('recoveryToken.start', { pgp_key: 'no key', unwitnessed: true });
      const pgp_key = pgpKey('ed25519').public_armored;
      const { nonce } = await r.call('recoveryToken.start', { pgp_key, unwitnessed: true });
      const [a, b] = hexes('Ops') as [string, string];
      await tryAll(
        r,
        nonce,
        [
          ['wrong', flipped(a, 20)],
          ['one', a],
          ['the same again', a],
          ['two', b],
        ],
        'recoveryToken.update',
      );
      await r.call('recoveryToken.read');
      r.say('the second wrong token ends the session');
      await r.call('sealedStore.list', { token: '' });
      await r.call('sealedStore.list', { token: 'x'.repeat(24) });
      await r.call('sealedStore.list', { token: 'x'.repeat(24) });
      await r.call('sealedStore.list', { token: 'x'.repeat(24) });
      await r.call('recovery.read');
      r.files();
      r.say('an attempt that is cancelled');
      await r.call('recovery.leave');
      await r.call('recovery.enter');
      await r.call('recoveryToken.start', { unwitnessed: true });
      await r.call('recoveryToken.cancel');
      await r.call('recoveryToken.cancel');
      await r.call('recovery.read');
      r.say('left by the end of the input, in the middle');
      await r.call('recoveryToken.start', { unwitnessed: true });
      await r.close();
      r.files();
    },
  },
  {
    name: 'recovery-store',
    play: async r => {
      for (const [what, change] of [
        ['gone', undefined],
        ['one byte is another', (bytes: Buffer) => bytes.with(bytes.length - 5, bytes.at(-5)! ^ 1)],
        ['cut', (bytes: Buffer) => bytes.subarray(0, 300)],
        ['no store', () => Buffer.from('no store')],
        [
          'a newer format',
          (bytes: Buffer) =>
            Buffer.from(bytes.toString('latin1').replace('"version":1', '"version":9'), 'latin1'),
        ],
        [
          'another version',
          (bytes: Buffer) =>
            Buffer.from(bytes.toString('latin1').replace('"storeVersion":1', '"storeVersion":7'), 'latin1'),
        ],
        [
          'another set',
          (bytes: Buffer) =>
            Buffer.from(bytes.toString('latin1').replace(/"keySet":"../, '"keySet":"00'), 'latin1'),
        ],
      ] as [string, ((bytes: Buffer) => Uint8Array) | undefined][]) {
        r.say(`the sealed store: ${what}`);
        rmSync(r.folder, { recursive: true, force: true });
        lay(r.folder, 'Drill');
        const file = storeOf(r, 'Drill');
        if (change) writeFileSync(file, change(readFileSync(file)));
        else rmSync(file);
        await r.open();
        await r.call('keySet.open', { name: 'Drill' });
        await r.call('recovery.enter');
        await r.call('recoveryToken.start', {});
        await r.call('recovery.leave');
      }
      r.say('exchanged during the session, with an older one');
      await r.close();
      rmSync(r.folder, { recursive: true, force: true });
      lay(r.folder, 'Drill');
      const file = storeOf(r, 'Drill');
      const old = readFileSync(file);
      await r.open();
      await r.call('keySet.open', { name: 'Drill' });
      await r.call('recovery.enter');
      const token = await issued(r);
      await r.call('sealedStore.add', { token, name: 'code', content: 'abc' });
      writeFileSync(file, old);
      await r.call('sealedStore.list', { token });
      await r.call('recovery.leave');
      await r.call('recovery.enter');
    },
  },
  {
    name: 'decode',
    play: async r => {
      r.given = true;
      await r.open([]);
      const found: { encoded_token: string; otp: string; name: string }[] = [];
      const walk = (value: Json, name: string) => {
        if (typeof value !== 'object' || value === null) return;
        const encoded = value.encoded_token ?? value.encoded;
        if (typeof encoded === 'string' && typeof value.otp === 'string')
          found.push({ encoded_token: encoded, otp: value.otp, name });
        for (const [key, inner] of Object.entries(value)) walk(inner, `${name}.${key}`);
      };
      walk(vectors, 'vectors');
      for (const { encoded_token, otp, name } of found.slice(0, 8))
        await r.call('recoveryToken.decode', { encoded_token, otp }, { name });
      const tried: [string, string, string][] = [
        ['no token', '', 'x'.repeat(24)],
        ['no password', 'A'.repeat(32), ''],
        ['a token that is too long', 'A'.repeat(8000), 'x'],
        ['a character that does not fit', `${'A'.repeat(31)}!`, 'x'.repeat(24)],
        ['characters missing', 'A'.repeat(33), 'x'.repeat(24)],
        ['lengths that differ', 'A'.repeat(32), 'x'.repeat(23)],
        ['an old one, a password that is no base64', 'A'.repeat(22), '!'.repeat(22)],
        ['an old one, a short password', 'A'.repeat(22), 'AAAA'],
        [
          'an encrypted one',
          prepared.Ops!.files[Object.keys(prepared.Ops!.files).find(name => name.endsWith('.asc'))!]!,
          'x',
        ],
        ['nothing that looks like a token', 'A'.repeat(32), '\u0001'.repeat(24)],
      ];
      for (const [what, encoded_token, otp] of tried)
        await r.call('recoveryToken.decode', { encoded_token, otp }, { what });
    },
  },
];
