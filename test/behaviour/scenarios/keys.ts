/** OpenPGP keys: which are taken, and why others are not. */
import { allKeys, pgpKey } from '../folders';
import type { Scenario } from '../scenario';

const armorless = (armored: string): Buffer =>
  Buffer.from(
    armored
      .split('\n')
      .slice(1, -1)
      .filter(line => line !== '' && !/^[=-]|: /.test(line))
      .join(''),
    'base64',
  );

export const keyScenarios: Scenario[] = [
  {
    name: 'keys',
    play: async r => {
      await r.open([]);
      for (const key of allKeys) {
        r.names.keep(key.fingerprint);
        await r.call('pgpKey.read', { pgp_key: key.public_armored }, { key: key.name });
      }
      const good = pgpKey('ed25519');
      const binary = armorless(good.public_armored);
      const tried: [string, unknown][] = [
        ['binary', { base64: binary.toString('base64') }],
        ['base64 as text', binary.toString('base64')],
        ['a private key', good.secret_armored],
        ['two keys', `${good.public_armored}\n${pgpKey('rsa2048').public_armored}`],
        ['cut off', { base64: binary.subarray(0, binary.length - 40).toString('base64') }],
        ['no user', { base64: binary.subarray(0, 2 + binary[1]!).toString('base64') }],
        ['nothing', ''],
        ['too large', 'A'.repeat(1_500_000)],
        [
          'version 3',
          { base64: Buffer.from(binary.map((byte, at) => (at === 2 ? 3 : byte))).toString('base64') },
        ],
        [
          'version 6',
          { base64: Buffer.from(binary.map((byte, at) => (at === 2 ? 6 : byte))).toString('base64') },
        ],
        [
          'one bit of a signature',
          {
            base64: Buffer.from(binary.map((byte, at) => (at === 150 ? byte ^ 1 : byte))).toString('base64'),
          },
        ],
      ];
      for (const [what, key] of tried) await r.call('pgpKey.read', { pgp_key: key }, { key: what });
    },
  },
];
