/** Sets made elsewhere: adopted by what is claimed of them, extended, refused. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vaultSet } from '../folders';
import { base64, flipped, real, type Tried, tryAll, withIndex } from '../kit';
import { checkout } from '../program';
import type { Scenario } from '../scenario';

const set = vaultSet('v114-16B-3-of-5');
const fresh = set.generate!.find(one => one.equals_existing_index < 0)!.x;
const { claim, shares } = set;
const adopt = { name: 'Prod', ...claim };
const partly = { ...adopt, indexes: claim.indexes.slice(0, 3) };

const secretsjs = (
  JSON.parse(readFileSync(path.join(checkout, 'test/vectors/secretsjs.json'), 'utf8')) as {
    sets: { bits: number; n: number; t: number; secretBytes: number; shares: string[] }[];
  }
).sets;
const js = secretsjs.find(one => one.bits === 8 && one.t === 3 && one.n > 3)!;
const js16 = secretsjs.find(one => one.bits !== 8)!;
const jsAdopt = { name: 'Old', scheme: 'secretsjs', required: js.t, issued: js.n };

const vectors = (name: string) =>
  readFileSync(path.join(checkout, 'test/vectors/openbao-init', name), 'utf8');
const lines = (keys: string[]) => keys.map((key, at) => `Unseal Key ${at + 1}: ${key}`).join('\n');
const printed = (threshold: number, keys: string[], more: object = {}) =>
  JSON.stringify({
    unseal_keys_b64: keys.map(base64),
    unseal_keys_hex: keys,
    unseal_shares: keys.length,
    unseal_threshold: threshold,
    recovery_keys_b64: [],
    recovery_keys_hex: [],
    recovery_keys_shares: 0,
    recovery_keys_threshold: 0,
    root_token: 'hvs.EXAMPLEEXAMPLEEXAMPLEEXA',
    ...more,
  });

export const adoptedScenarios: Scenario[] = [
  {
    name: 'adopt',
    play: async r => {
      await r.open();
      for (const more of [
        { required: 1 },
        { required: 300 },
        { issued: 2 },
        { issued: 256 },
        { indexes: [1, 2, 3, 4, 5, 6] },
        { indexes: [0] },
        { indexes: [256] },
        { indexes: [7, 7] },
        { scheme: 'other' },
        { shareBytes: 1 },
        { shareBytes: 65_538 },
        { scheme: 'secretsjs', shareBytes: 66 },
        { name: '' },
        { name: 'a7'.repeat(33) },
      ])
        await r.call('keySet.adopt', { ...adopt, ...more });
      await r.call('keySet.adopt', adopt);
      await r.call('keySet.adopt', adopt);
      await r.call('keySet.drill');
      await r.call('attempt.signOffs');
      await r.call('recovery.enter');
      await r.call('vouchRecord.start', { digest: 'ab'.repeat(32), unwitnessed: true });
      r.files();
    },
  },
  {
    name: 'adopted-vault',
    play: async r => {
      await r.open();
      await r.call('keySet.adopt', adopt);
      r.known();
      await r.call('generateShare.start', { ...real, proofShares: 3, newIndex: fresh });
      await r.call('generateShare.start', { ...real, declareRandom: true, newIndex: fresh });
      const params = { ...real, proofShares: 1, declareRandom: true, newIndex: fresh };
      const { nonce } = await r.call('generateShare.start', params);
      const [a, b, c, d] = shares as [string, string, string, string];
      await tryAll(r, nonce, [
        ['one', a],
        ['two', b],
        ['three', c],
        ['a wrong one', flipped(d, 10)],
        ['a share of another length', `ab${d}`],
        ['four', d],
      ]);
      await r.call('attempt.read');
      await r.call('keySet.read');
      r.files();
      r.say('from now on every share is judged alone');
      const next = await r.call('checkShare.start', { unwitnessed: true });
      await tryAll(
        r,
        next.nonce,
        [
          ['wrong', flipped(a, 10)],
          ['right', a],
        ],
        'checkShare.update',
      );
    },
  },
  {
    name: 'adopted-drawn-index',
    play: async r => {
      r.drawn = true;
      await r.open();
      await r.call('keySet.adopt', adopt);
      r.known();
      const { nonce } = await r.call('generateShare.start', real);
      await r.call('attempt.read');
      for (const key of shares.slice(0, 3)) await r.call('generateShare.update', { key, nonce });
      r.files(r.folder, /\.jsonl$|notices/);
    },
  },
  {
    name: 'adopted-partly-known',
    play: async r => {
      await r.open();
      await r.call('keySet.adopt', partly);
      r.known();
      await r.call('generateShare.start', real);
      await r.call('generateShare.start', { ...real, newIndex: fresh });
      await r.call('generateShare.start', { ...real, newIndex: 3, acceptCollisionRisk: true });
      await r.call('generateShare.cancel');
      r.say('a share sits at the index that was to be issued');
      const taken = { ...real, newIndex: claim.indexes[3], acceptCollisionRisk: true };
      const { nonce } = await r.call('generateShare.start', taken);
      await r.call('attempt.read');
      await tryAll(r, nonce, [
        ['one', shares[0]],
        ['that one', shares[3]],
        ['two', shares[1]],
      ]);
      await r.call('attempt.read');
      await r.call('keySet.read');
      r.files();
      r.say('more shares than there are');
      const again = await r.call('generateShare.start', {
        ...real,
        newIndex: fresh,
        acceptCollisionRisk: true,
      });
      await tryAll(r, again.nonce, [
        ['the fifth', shares[4]],
        ['a sixth', withIndex(shares[0]!, fresh === 200 ? 201 : 200)],
        ['a sixth, scanned', withIndex(shares[0]!, fresh === 200 ? 201 : 200), 'scanned'],
        ['two', shares[1]],
        ['three', shares[2]],
      ]);
      r.files();
    },
  },
  {
    name: 'adopted-inconsistent',
    play: async r => {
      await r.open();
      await r.call('keySet.adopt', adopt);
      r.known();
      const { nonce } = await r.call('generateShare.start', { ...real, proofShares: 2, newIndex: fresh });
      await tryAll(r, nonce, [
        ['one', shares[0]],
        ['a wrong two', flipped(shares[1]!, 10)],
        ['three', shares[2]],
        ['four', shares[3]],
        ['five', shares[4]],
        ['two', shares[1]],
      ]);
      r.files();
      r.say('a reissue to somebody whom the record does not name');
      const key = { pgp_key: real.pgp_key, index: claim.indexes[0], unwitnessed: true };
      await r.call('reissue.start', key);
      await r.call('reissue.start', { ...key, holder: 'Ada' });
    },
  },
  {
    name: 'adopted-secretsjs',
    play: async r => {
      await r.open();
      await r.call('keySet.adopt', jsAdopt);
      r.known();
      await r.call('generateShare.start', { ...real, declareRandom: true, proofShares: 1 });
      await r.call('generateShare.start', { ...real, newIndex: 2 });
      const { nonce } = await r.call('generateShare.start', { ...real, newIndex: 77 });
      const [a, b, c] = js.shares as [string, string, string];
      const tried: Tried[] = [
        ['another number of bits', js16.shares[0]],
        ['a letter that does not fit', `${a.slice(0, 6)}x${a.slice(7)}`],
        ['cut', a.slice(0, 4)],
        ['an even number', a.slice(0, -1)],
        ['index 0', `800${a.slice(3)}`],
        ['one', a],
        ['two, too early', b],
      ];
      await tryAll(r, nonce, tried);
      const { lengthToConfirm } = await r.call('attempt.read');
      await r.call('attempt.confirmLength', { nonce, shareBytes: lengthToConfirm + 2 });
      await r.call('attempt.confirmLength', { nonce, shareBytes: lengthToConfirm });
      await tryAll(r, nonce, [
        ['two characters too many', `${b}ab`],
        ['a wrong two', flipped(b, 12)],
        ['three', c],
        ['two', b],
      ]);
      await r.call('attempt.read');
      await r.call('keySet.read');
      r.files();
    },
  },
  {
    name: 'adopted-no-index',
    play: async r => {
      await r.open();
      const every = Array.from({ length: 255 }, (_, at) => at + 1);
      const names = { name: 'Full', issued: 255, required: 3, indexes: every, shareBytes: 17 };
      await r.call('keySet.adopt', { ...names, indexes: [] });
      await r.call('generateShare.start', { ...real, acceptCollisionRisk: true });
      await r.call('keySet.adopt', { ...names, name: 'Nearly', issued: 254, indexes: [255] });
      await r.call('generateShare.start', { ...real, acceptCollisionRisk: true });
    },
  },
  {
    name: 'read-init',
    play: async r => {
      await r.open([]);
      const texts: [string, string][] = [
        ...[
          'init-terminal.txt',
          'init.txt',
          'init.yaml',
          'namespace.json',
          'namespace.txt',
          'recovery.txt',
          'rekey.txt',
          'rotate-keys-api.json',
          'rotate-keys.json',
          'rotate-keys.txt',
          'rotate-keys.yaml',
        ].map((name): [string, string] => [name, vectors(name)]),
        ['JSON', printed(3, shares)],
        ['labelled lines', lines(shares.map(base64))],
        ['counts that do not fit', printed(3, shares, { unseal_shares: 7 })],
        ['a key that is none', printed(3, shares, { unseal_keys_hex: ['zz', ...shares.slice(1)] })],
        ['hex and base64 differ', printed(3, shares, { unseal_keys_hex: [...shares.slice(1), shares[0]] })],
        ['the same twice', printed(3, [shares[0]!, shares[0]!, shares[1]!])],
        ['not JSON', '{'],
        ['nothing', ''],
      ];
      for (const [what, text] of texts) await r.call('keySet.readInit', { text }, { what });
      const tooLarge = 'x'.repeat((1 << 20) + 1);
      await r.call('keySet.readInit', { text: tooLarge }, { what: 'more than 1 MiB' });
    },
  },
];
