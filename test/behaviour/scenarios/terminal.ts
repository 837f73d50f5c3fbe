/** The terminal's commands, with pipes for their streams: what they print, refuse, and their exit status. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lay, pgpKey, prepared, vaultSet } from '../folders';
import { base64, flipped, free, hexes, indexes } from '../kit';
import type { Recorder } from '../recorder';
import type { Scenario } from '../scenario';

const commands = [
  'create-key-set',
  'generate-share',
  'reissue',
  'check-share',
  'mark-share',
  'vouch-record',
  'drill',
  'recover',
  'decode-token',
  'sign-off',
  'verify-transcript',
  'tss',
  'scan',
  'air-gap',
  'stdio',
  'demo',
];

/** Puts a key's file into the room. */
function keyFile(r: Recorder, name: string, secret = false): string {
  const file = path.join(r.room, `${name}${secret ? '-secret' : ''}.asc`);
  writeFileSync(file, secret ? pgpKey(name).secret_armored : pgpKey(name).public_armored);
  return file;
}
const transcriptOf = (r: Recorder): string => {
  const folder = path.join(r.folder, 'PRACTICE-drill/transcripts');
  return path.join(folder, readdirSync(folder)[0]!);
};
const ops = (r: Recorder): string[] => ['--folder', r.folder, '--key-set', 'Ops'];
const drill = (r: Recorder): string[] => ['--folder', r.folder, '--key-set', 'Drill'];

export const terminalScenarios: Scenario[] = [
  {
    name: 'terminal-help',
    play: async r => {
      await r.command(['--help']);
      await r.command(['--version']);
      await r.command(['help']);
      await r.command([]);
      await r.command(['no-such-command']);
      await r.command(['--folder', 'x']);
      for (const command of commands) {
        if (!['demo', 'stdio', 'air-gap'].includes(command)) await r.command([command]);
        await r.command([command, '--no-such-option']);
        await r.command([command, '--help', '--version']);
      }
    },
  },
  {
    name: 'terminal-usage',
    play: async r => {
      const given = ['--folder', 'x', '--key-set', 'y', '--holder', 'Dana', '--pgp-key', 'z'];
      for (const args of [
        ['generate-share', ...given, '--new-index', 'seven'],
        ['generate-share', ...given, '--new-index', '-1'],
        ['generate-share', ...given, '--payload', 'text'],
        ['generate-share', ...given, '--key-set', 'twice'],
        ['generate-share', ...given, '--adopt', 'too'],
        ['generate-share', ...given, 'a7'.repeat(33)],
        ['generate-share', '--folder', 'x', '--holder', 'Dana', '--pgp-key', 'z'],
        ['create-key-set', '--folder', 'x', '--name', 'y', '--required', '2', '--holder', 'Ada'],
        [
          'create-key-set',
          '--folder',
          'x',
          '--name',
          'y',
          '--required',
          'two',
          '--holder',
          'Ada',
          '--practice',
        ],
        [
          'create-key-set',
          '--folder',
          'x',
          '--name',
          'y',
          '--required',
          '2',
          '--practice',
          '--seal',
          'nothing',
        ],
        ['mark-share', '--folder', 'x', '--key-set', 'y', '--index', '7', '--reason', 'z'],
        [
          'mark-share',
          '--folder',
          'x',
          '--key-set',
          'y',
          '--index',
          '7',
          '--lost',
          '--destroyed',
          '--reason',
          'z',
        ],
        ['sign-off', '--folder', 'x', '--key-set', 'y', '--role', 'a', '--name', 'b'],
        ['vouch-record', '--folder', 'x', '--key-set', 'y', '--issued', '--unused'],
        ['recover', '--folder', 'x', '--key-set', 'y', '--prefix', 's.'],
        ['drill', '--folder', 'x', '--key-set', 'y', '--days', '0'],
        ['decode-token', 'a', 'b'],
        ['verify-transcript', 'a', 'b'],
      ])
        await r.command(args);
    },
  },
  {
    name: 'terminal-generate-share',
    play: async r => {
      lay(r.folder, 'Ops');
      r.known();
      const key = [
        '--holder',
        'Dana',
        '--pgp-key',
        keyFile(r, 'ed25519'),
        '--new-index',
        String(free('Ops')[0]),
      ];
      const [a, b] = hexes('Ops') as [string, string];
      await r.command(['generate-share', ...ops(r), ...key], [a, b]);
      await r.command(
        ['generate-share', ...ops(r), ...key, '--unwitnessed'],
        ['', flipped(a, 20), 'hello!', a],
      );
      r.files();
      await r.command(
        ['generate-share', ...ops(r), ...key, '--unwitnessed', '--json'],
        [flipped(a, 20), a, a, base64(b)],
      );
      r.files();
      r.say('what ends the attempt in a pipe');
      const next = ['--holder', 'Emil', '--pgp-key', keyFile(r, 'rsa3072'), '--unwitnessed', '--json'];
      const chosen = ['--new-index', String(free('Ops')[1])];
      const message = Object.entries(prepared.Ops!.files).find(([name]) => name.endsWith('.asc'))![1];
      for (const line of [message, pgpKey('rsa2048').secret_armored, 'hvs.CAESIJlU9jMYEXAMPLEEXAMPLEEXAMPLE'])
        await r.command(
          ['generate-share', ...ops(r), ...next, ...chosen],
          [...line.trimEnd().split('\n'), a, b],
        );
      await r.command(
        ['generate-share', ...ops(r), ...next.slice(0, 2), '--pgp-key', keyFile(r, 'rsa2048', true)],
        [],
      );
      await r.command(
        ['generate-share', ...ops(r), '--holder', 'Emil', '--pgp-key', path.join(r.room, 'none')],
        [],
      );
      await r.command(['generate-share', '--folder', r.folder, '--key-set', 'None', ...key], []);
    },
  },
  {
    name: 'terminal-adopted',
    play: async r => {
      const set = vaultSet('v114-16B-3-of-5');
      const fresh = set.generate!.find(one => one.equals_existing_index < 0)!.x;
      const claims = ['--required', '3', '--issued', '5', '--share-bytes', '17'];
      const known = set.x.flatMap(index => ['--index', String(index)]);
      const to = [
        '--holder',
        'Dana',
        '--pgp-key',
        keyFile(r, 'ed25519'),
        '--new-index',
        String(fresh),
        '--unwitnessed',
      ];
      await r.command(
        ['generate-share', '--folder', r.folder, '--adopt', 'Prod', ...claims, ...to],
        set.shares,
      );
      const all = ['generate-share', '--folder', r.folder, '--adopt', 'Prod', ...claims, ...known, ...to];
      await r.command([...all, '--proof-shares', '1'], set.shares.map(base64));
      r.files();
      const file = path.join(r.room, 'init.json');
      writeFileSync(
        file,
        JSON.stringify({ unseal_keys_hex: set.shares, unseal_threshold: 3, unseal_shares: 5 }),
      );
      await r.command(
        ['generate-share', '--folder', r.folder, '--adopt', 'Other', '--init', file, ...to],
        set.shares,
      );
    },
  },
  {
    name: 'terminal-care',
    play: async r => {
      lay(r.folder, 'Ops', 'Drill');
      r.known();
      const [a, b] = hexes('Ops') as [string, string];
      const [first] = indexes('Ops') as [number];
      await r.command(['check-share', ...ops(r), '--unwitnessed'], [flipped(a, 20), a]);
      await r.command(['check-share', ...ops(r), '--unwitnessed', '--json'], [b]);
      await r.command(['check-share', ...ops(r), '--unwitnessed'], []);
      await r.command(['drill', ...ops(r), '--days', '36500']);
      await r.command(['drill', ...ops(r), '--days', '36500', '--json']);
      const lost = ['--index', String(first), '--lost', '--reason', 'left in a taxi'];
      await r.command(['mark-share', ...ops(r), ...lost]);
      await r.command(['mark-share', ...ops(r), ...lost, '--unwitnessed']);
      await r.command(['mark-share', ...ops(r), ...lost, '--unwitnessed', '--json']);
      const again = ['--index', String(first), '--pgp-key', keyFile(r, 'ed25519'), '--unwitnessed'];
      await r.command(['reissue', ...ops(r), ...again], [a, b, hexes('Ops')[2]!]);
      await r.command(['vouch-record', ...drill(r), '--digest', '0'.repeat(64), '--unwitnessed']);
      const transcript = ['--transcript', path.basename(transcriptOf(r))];
      const wim = [...transcript, '--role', 'witness', '--name', 'Wim'];
      await r.command(['sign-off', ...drill(r), ...wim, '--text']);
      await r.command(['sign-off', ...drill(r), ...wim, '--paper']);
      await r.command(['sign-off', ...drill(r), ...wim, '--paper']);
      await r.command(['sign-off', ...drill(r), ...wim, '--decline', 'did not see it', '--json']);
      await r.command(['verify-transcript', transcriptOf(r)]);
      await r.command(['verify-transcript', transcriptOf(r), '--json']);
      await r.command(['verify-transcript', transcriptOf(r), '--digest', '0'.repeat(64)]);
      await r.command(['verify-transcript', path.join(r.room, 'none')]);
      r.files();
    },
  },
  {
    name: 'terminal-create-key-set',
    play: async r => {
      const people = [
        '--holder',
        'Ada',
        '--pgp-key',
        keyFile(r, 'nistp256'),
        '--holder',
        'Berta',
        '--pgp-key',
        keyFile(r, 'ed25519'),
      ];
      const base = ['create-key-set', '--folder', r.folder, '--required', '2', ...people];
      await r.command([...base, '--name', 'New']);
      await r.command([...base, '--name', 'New', '--unwitnessed', '--pgp-key', keyFile(r, 'rsa2048')]);
      writeFileSync(path.join(r.room, 'pin.txt'), '4711');
      const seal = ['--seal', `PIN=${path.join(r.room, 'pin.txt')}`];
      await r.command([
        ...base,
        '--name',
        'New',
        ...seal.slice(0, 1),
        `PIN=${path.join(r.room, 'none')}`,
        '--unwitnessed',
      ]);
      await r.command([...base, '--name', 'a7'.repeat(33), '--unwitnessed']);
    },
  },
  {
    name: 'terminal-decode',
    play: async r => {
      await r.command(['decode-token', 'A'.repeat(32), '--otp', '-'], ['x'.repeat(23)]);
      await r.command(['decode-token', 'A'.repeat(32), '--otp', '-', '--json'], ['']);
      await r.command(['decode-token'], []);
      writeFileSync(path.join(r.room, 'text.txt'), 'no picture');
      await r.command(['scan', path.join(r.room, 'text.txt')]);
      await r.command(['scan', path.join(r.room, 'none.png')]);
    },
  },
];
