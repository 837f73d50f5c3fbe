/** A new share: issued, cancelled, and every share that is refused on the way. */
import { lay, pgpKey, prepared } from '../folders';
import {
  base64,
  dana,
  flipped,
  free,
  hexes,
  indexes,
  real,
  type Tried,
  textBase64,
  tryAll,
  withIndex,
} from '../kit';
import type { Scenario } from '../scenario';

const notShares = (good: string): Tried[] => [
  ['nothing', ''],
  ['a character that is neither', 'c0ffee!'],
  ['signs', `${good.slice(0, 9)}-${good.slice(9, 16)}_${good.slice(16)}`],
  ['hex with the letter O', `${good.slice(0, 10)}O${good.slice(11)}`],
  ['hex with a digit too few', good.slice(1)],
  ['an encrypted share', Object.entries(prepared.Ops!.files).find(([name]) => name.endsWith('.asc'))![1]],
  ['a public key', pgpKey('rsa2048').public_armored],
  ['a private key', pgpKey('rsa2048').secret_armored],
  ['a token', 'hvs.CAESIJlU9jMYEXAMPLEEXAMPLEEXAMPLE'],
  [
    'what init printed',
    JSON.stringify({ unseal_keys_hex: ['ab'.repeat(33), 'cd'.repeat(33)], unseal_threshold: 2 }),
  ],
  ['a key of a cloud', 'AKIAIOSFODNN7EXAMPLE'],
  ['yes', 'yes'],
  ['two shares', `${good} ${good}`],
  ['encoded twice', textBase64(good)],
  ['base64 in small letters', base64(good).toLowerCase()],
  ['one byte', 'ab'],
  ['64 KiB and more', 'ab'.repeat(66_000)],
  ['index 0', withIndex(good, 0)],
  ['index 0, scanned', withIndex(good, 0), 'scanned'],
  ['a byte too few', good.slice(2)],
  ['a share of secrets.js', `801${'ab'.repeat(32)}`],
  ['one digit wrong', flipped(good, 20)],
  ['one digit wrong, scanned', flipped(good, 20), 'scanned'],
  ['eight digits wrong', `${good.slice(0, 20)}01234567${good.slice(28)}`],
  ['eight digits wrong, once more', `${good.slice(0, 20)}01234567${good.slice(28)}`],
  ['eight digits wrong, piped', `${good.slice(0, 20)}01234567${good.slice(28)}`, 'piped'],
];

export const generateScenarios: Scenario[] = [
  {
    name: 'generate-share-practice',
    play: async r => {
      lay(r.folder, 'Drill');
      r.known();
      await r.open();
      await r.call('keySet.open', { name: 'Drill' });
      const { nonce } = await r.call('generateShare.start', { holder: 'Frida', newIndex: free('Drill')[0] });
      await r.call('attempt.read');
      const [a, b] = indexes('Drill');
      await r.call('practice.update', { index: free('Drill')[1], nonce });
      await r.call('practice.update', { index: a, nonce });
      await r.call('practice.update', { index: a, nonce });
      await r.call('generateShare.read');
      await r.call('practice.update', { index: b, nonce });
      await r.call('practice.update', { index: b, nonce });
      await r.call('attempt.read');
      await r.call('generateShare.read');
      await r.call('keySet.read');
      r.files();
    },
  },
  {
    name: 'practice-shown',
    play: async r => {
      lay(r.folder, 'Drill');
      lay(r.folder, 'Ops');
      r.known();
      await r.open();
      await r.call('practice.show', { index: indexes('Drill')[0] });
      await r.call('keySet.open', { name: 'Drill' });
      await r.call('practice.show', { index: indexes('Drill')[0] });
      await r.call('practice.show', { index: free('Drill')[0] });
      await r.call('generateShare.start', { holder: 'Frida', newIndex: free('Drill')[0] });
      await r.call('practice.show', { index: indexes('Drill')[1] });
      await r.call('generateShare.read');
      await r.call('generateShare.cancel');
      await r.call('keySet.open', { name: 'Ops' });
      await r.call('practice.show', { index: indexes('Ops')[0] });
    },
  },
  {
    name: 'generate-share',
    always: true,
    play: async r => {
      lay(r.folder, 'Ops');
      r.known();
      r.names.keep(pgpKey('ed25519').fingerprint);
      await r.open();
      await r.call('keySet.open', { name: 'Ops' });
      const [a, b] = hexes('Ops') as [string, string, string];
      const { nonce } = await r.call('generateShare.start', {
        ...real,
        newIndex: free('Ops')[0],
        payload: 'base64',
        wallClock: '2026-12-01T10:00:00Z',
        operator: 'Olga',
        witnesses: ['Wim'],
      });
      await r.call('generateShare.start', real);
      await r.call('generateShare.update', { key: a });
      await r.call('generateShare.update', { key: a, nonce: 'another' });
      await r.call('reissue.update', { key: a, nonce });
      await r.call('practice.update', { index: indexes('Ops')[0], nonce });
      await r.call('generateShare.update', { key: ` Unseal Key 1: ${a.toUpperCase()} `, nonce });
      await tryAll(r, nonce, [
        ['the same again', a],
        ['the same again, as base64', base64(a)],
        ['its index, other content', withIndex(b, indexes('Ops')[0]!)],
      ]);
      const said = { expected: 'five', happened: 'six', decided: 'went on', witness: 'Wim' };
      await r.call('attempt.exception', { nonce, ...said });
      await r.call('attempt.exception', { nonce, ...said, witness: '' });
      await r.call('attempt.exception', { nonce, ...said, happened: '' });
      await r.call('attempt.exception', { nonce, ...said, decided: a });
      await r.call('generateShare.update', { key: { base64: textBase64(base64(b)) }, nonce });
      await r.call('attempt.read');
      await r.call('attempt.write', { nonce });
      await r.call('attempt.confirmLength', { nonce, shareBytes: 33 });
      r.files();
    },
  },
  {
    name: 'generate-share-cancelled',
    play: async r => {
      lay(r.folder, 'Ops');
      r.known();
      await r.open();
      await r.call('keySet.open', { name: 'Ops' });
      const { nonce } = await r.call('generateShare.start', { ...real, newIndex: free('Ops')[0] });
      await r.call('generateShare.update', { key: hexes('Ops')[0], nonce });
      await r.call('generateShare.cancel');
      await r.call('generateShare.cancel');
      await r.call('generateShare.read');
      await r.call('attempt.read');
      r.files();
      r.say('given up by the end of the input');
      await r.call('generateShare.start', { ...real, newIndex: free('Ops')[1] });
      await r.close();
      r.files();
    },
  },
  {
    name: 'generate-share-not-started',
    play: async r => {
      lay(r.folder, 'Ops', 'Drill');
      await r.open();
      await r.call('keySet.open', { name: 'Ops' });
      const used = indexes('Ops')[0];
      const tried: [string, object][] = [
        ['no key', { pgp_key: undefined }],
        ['a key that is none', { pgp_key: 'no key' }],
        ["a holder's key", { pgp_key: pgpKey('nistp256').public_armored }],
        ['an index in use', { newIndex: used }],
        ['index 0', { newIndex: 0 }],
        ['index 256', { newIndex: 256 }],
        ['no holder', { holder: '' }],
        ['a holder who has one', { holder: 'Ada' }],
        ['a share as a name', { holder: 'a7'.repeat(33) }],
        ['proof shares', { proofShares: 1, newIndex: free('Ops')[3] }],
        ['declared random', { declareRandom: true }],
        ['a length', { secretBytes: 32 }],
        ['an accepted collision', { acceptCollisionRisk: true, newIndex: free('Ops')[3] }],
        ['nobody at the screen', { unwitnessed: false }],
        ['both names of the key', { 'pgp-key': real.pgp_key }],
      ];
      for (const [what, params] of tried) {
        await r.call(
          'generateShare.start',
          { ...real, ...params },
          { what, params: Object.keys(params).join() },
        );
        await r.call('generateShare.cancel');
      }
      r.say('a practice set');
      await r.call('keySet.open', { name: 'Drill' });
      await r.call('generateShare.start', {
        holder: 'Frida',
        newIndex: free('Drill')[0],
        acceptPrivateKeys: true,
      });
      await r.call('generateShare.cancel');
      await r.call('generateShare.start', { ...dana, newIndex: free('Drill')[0] });
      await r.call('generateShare.cancel');
      await r.open(['--folder', r.folder, '--practice-only']);
      await r.call('keySet.open', { name: 'Ops' });
      await r.call('generateShare.start', real);
    },
  },
  {
    name: 'shares-refused',
    always: true,
    play: async r => {
      lay(r.folder, 'Ops', 'Drill');
      await r.open();
      await r.call('keySet.open', { name: 'Ops' });
      const [good] = hexes('Ops') as [string];
      const { nonce } = await r.call('generateShare.start', { ...real, newIndex: free('Ops')[0] });
      await tryAll(r, nonce, notShares(good));
      await tryAll(r, nonce, [
        ['a share of another set in this folder', hexes('Drill')[0]],
        ['an index that is not listed', withIndex(good, free('Ops')[5]!)],
        ['another that is not listed', withIndex(flipped(good, 3), free('Ops')[6]!)],
        ['the new index', withIndex(good, free('Ops')[0]!)],
      ]);
      await r.call('attempt.read');
      await r.call('generateShare.update', { key: good, nonce });
      await r.call('generateShare.cancel');
      r.files();
    },
  },
  {
    name: 'shares-marked',
    play: async r => {
      lay(r.folder, 'Ops');
      await r.open();
      await r.call('keySet.open', { name: 'Ops' });
      r.known();
      const [a, b, c] = indexes('Ops') as [number, number, number];
      const mark = async (params: object) => {
        const started = await r.call('markShare.start', { unwitnessed: true, ...params });
        if (!started) return;
        await r.call('markShare.confirm', { nonce: 'another' });
        await r.call('markShare.confirm', { nonce: started.nonce });
      };
      await mark({ index: a, status: 'lost', reason: 'left in a taxi' });
      r.files();
      await mark({ index: a, status: 'lost', reason: 'again' });
      await mark({ index: b, status: 'destroyed', reason: 'burnt' });
      await mark({ index: free('Ops')[0], status: 'lost', reason: 'not there' });
      await mark({ index: c, status: 'lost', reason: '' });
      await mark({ index: c, status: 'lost', reason: hexes('Ops')[2] });
      await mark({ index: c, status: 'lost', reason: 'two\nlines' });
      await mark({ index: c, status: 'lost', reason: 'nobody', unwitnessed: false });
      await r.call('keySet.drill', { overdueAfterDays: 36_500 });
      const { nonce } = await r.call('generateShare.start', { ...real, newIndex: free('Ops')[0] });
      const tried = [hexes('Ops')[0], hexes('Ops')[1]].flatMap((key): Tried[] => [
        ['one that is marked', key],
        ['the same, scanned', key, 'scanned'],
      ]);
      await tryAll(r, nonce, tried);
      await r.call('generateShare.cancel');
      r.say('a reissue makes it good again');
      const again = await r.call('reissue.start', {
        index: a,
        pgp_key: pgpKey('ed25519').public_armored,
        unwitnessed: true,
      });
      await r.call('reissue.update', { key: hexes('Ops')[2], nonce: again.nonce });
      await r.call('reissue.cancel');
    },
  },
  {
    name: 'reissue',
    play: async r => {
      lay(r.folder, 'Ops');
      await r.open();
      await r.call('keySet.open', { name: 'Ops' });
      r.known();
      const [a] = indexes('Ops') as [number];
      const params = { index: a, pgp_key: pgpKey('ed25519').public_armored, unwitnessed: true };
      for (const more of [
        { index: free('Ops')[0] },
        { holder: 'Zoe' },
        { pgp_key: undefined },
        { pgp_key: pgpKey('rsa2048').public_armored },
        { unwitnessed: false },
      ])
        await r.call('reissue.start', { ...params, ...more }, { ...more, pgp_key: 'pgp_key' in more });
      const { nonce } = await r.call('reissue.start', { ...params, payload: 'raw' });
      await r.call('attempt.read');
      await r.call('generateShare.update', { key: hexes('Ops')[1], nonce });
      await r.call('reissue.update', { key: hexes('Ops')[1], nonce });
      await r.call('reissue.read');
      await r.call('reissue.update', { key: hexes('Ops')[2], nonce });
      await r.call('reissue.read');
      await r.call('attempt.read');
      await r.call('keySet.read');
      r.files();
    },
  },
  {
    name: 'check-share',
    always: true,
    play: async r => {
      lay(r.folder, 'Ops');
      await r.open();
      await r.call('keySet.open', { name: 'Ops' });
      r.known();
      await r.call('checkShare.start');
      const { nonce } = await r.call('checkShare.start', { unwitnessed: true });
      const [a] = hexes('Ops') as [string];
      await tryAll(
        r,
        nonce,
        [
          ['one digit wrong', flipped(a, 20)],
          ['nothing', ''],
        ],
        'checkShare.update',
      );
      await r.call('checkShare.update', { key: a, nonce });
      await r.call('checkShare.update', { key: a, nonce });
      await r.call('checkShare.read');
      await r.call('attempt.read');
      await r.call('keySet.read');
      const drill = await r.call('keySet.drill', { overdueAfterDays: 36_500 });
      if (!drill) throw new Error('no drill');
      r.files();
      await r.call('checkShare.start', { unwitnessed: true });
      await r.call('checkShare.cancel');
      r.files();
    },
  },
];
