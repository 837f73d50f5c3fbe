import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyChain, FORMAT, nextLine, VERSION } from '../../shared/records/transcript';
import { line } from '../../shared/text/statement-lines';
import { byAnother } from '../support/statement';
import {
  codesOf,
  filesIn,
  keyFile,
  opened,
  quorate,
  quorateChild,
  statusOf,
  temporaryFolder,
  transcriptIn,
} from './cli-kit';

const root = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'folder-'));
});

const HOLDERS = [
  ['Ada', 'ed25519'],
  ['Berta', 'rsa2048'],
  ['Chen', 'nistp256'],
] as const;

const create = (...more: string[]) => [
  'create-key-set',
  '--folder',
  folder,
  '--name',
  'Main',
  '--required',
  '2',
  ...more,
];
const withKeys = () => HOLDERS.flatMap(([name, key]) => ['--holder', name, '--pgp-key', keyFile(root, key)]);
const real = ['--unwitnessed', '--json'];

/** A set, and each holder’s share as its holder has it after decrypting the file. */
async function madeSet(run = quorate) {
  const ran = await run(create(...withKeys(), ...real));
  const status = statusOf(ran);
  const shares = await Promise.all(
    HOLDERS.map(async ([, key], at) => {
      const index = (status.indexes as number[])[at];
      const file = (status.files as string[]).find(name => name.endsWith(`-index-${index}.asc`))!;
      const armored = readFileSync(path.join(folder, file), 'utf8').split('\n\n')[1]!;
      return (await opened(armored.replace(/\n=.{4}\n-----END[\s\S]*$/, ''), key)).toString();
    }),
  );
  return { ran, status, shares };
}

describe('create-key-set', () => {
  test('gives each holder a share encrypted to their key, and all the files that go with it', async () => {
    const { ran, status, shares } = await madeSet(quorateChild);
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(status).toEqual({
      started: true,
      nonce: expect.stringMatching(/^[0-9a-f]{32}$/),
      progress: 2,
      required: 2,
      key: '',
      pgp_fingerprint: '',
      complete: true,
      index: 0,
      name: 'Main',
      indexes: shares.map(share => Number.parseInt(share.slice(-2), 16)),
      holders: ['Ada', 'Berta', 'Chen'],
      files: expect.any(Array),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const written = filesIn(folder);
    for (const file of status.files as string[]) expect(written).toContain(path.normalize(file));
    for (const ending of ['key-set.json', 'SHA256SUMS', '.jsonl', '.asc']) {
      expect(written.some(file => file.endsWith(ending))).toBe(true);
    }
    expect(written.some(file => file.split(path.sep).includes('notices'))).toBe(true);
    for (const share of shares) {
      expect(share).toMatch(/^[0-9a-f]{66}$/);
      for (const file of written) expect(readFileSync(path.join(folder, file)).includes(share)).toBe(false);
      expect(ran.stdout + ran.stderr).not.toContain(share);
    }
  });

  test('its holders give a fourth share to a newcomer, who can then take part; every share was checked', async () => {
    const { shares } = await madeSet();
    const share = (holder: string, key: string, input: string[]) =>
      quorate(
        [
          'generate-share',
          '--folder',
          folder,
          '--key-set',
          'Main',
          '--holder',
          holder,
          '--pgp-key',
          keyFile(root, key),
          ...real,
        ],
        { input: `${input.join('\n')}\n` },
      );
    const first = await share('Dora', 'rsa3072', [shares[0]!, shares[2]!]);
    expect([first.status, first.stderr]).toEqual([0, '']);
    const dora = (await opened(statusOf(first).key as string, 'rsa3072')).toString();
    const second = await share('Emil', 'nistp384', [dora, shares[1]!]);
    expect([second.status, second.stderr]).toEqual([0, '']);
    const altered = `${dora.startsWith('0') ? '1' : '0'}${dora.slice(1)}`;
    const third = await share('Finn', 'nistp521', [altered, dora, shares[1]!]);
    expect([third.status, codesOf(third)]).toEqual([0, ['SHARE_DOES_NOT_MATCH']]);
  });

  test('one key for two holders, too few holders and a name that is taken are refused: 3', async () => {
    const key = keyFile(root, 'ed25519');
    const twice = await quorate(
      create('--holder', 'Ada', '--pgp-key', key, '--holder', 'Ben', '--pgp-key', key, ...real),
    );
    expect([twice.status, codesOf(twice)]).toEqual([3, ['SAME_KEY_TWICE']]);
    const few = await quorate(create('--holder', 'Ada', '--pgp-key', key, ...real));
    expect([few.status, codesOf(few)]).toEqual([3, ['TOO_FEW_HOLDERS']]);
    expect(statusOf(few)).toMatchObject({
      complete: false,
      started: false,
      required: 2,
      name: 'Main',
      files: [],
    });
    await madeSet();
    const taken = await quorate(create(...withKeys(), ...real));
    expect([taken.status, codesOf(taken)]).toEqual([3, ['KEY_SET_EXISTS']]);
  });

  test('a real set from a script needs --unwitnessed; a practice set needs neither that nor keys', async () => {
    const ran = await quorate(create(...withKeys(), '--json'));
    expect([ran.status, codesOf(ran), filesIn(folder)]).toEqual([3, ['WITNESS_NEEDED'], []]);
    const practice = await quorate(create('--practice', '--holder', 'Ada', '--holder', 'Ben', '--json'));
    expect([practice.status, practice.stderr]).toEqual([0, '']);
    for (const file of statusOf(practice).files as string[]) expect(file).toMatch(/PRACTICE/);
  });

  test('usage errors are 2, one sentence, and nothing on standard output', async () => {
    for (const args of [
      [],
      ['nonsense'],
      create('--holder', 'Ada'),
      create('--required', 'two'),
      ['demo', 'deadbeef'],
    ]) {
      const ran = await quorate(args);
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toMatch(/^[A-Z][^\n]+ quorate ([a-z-]+ )?--help shows how\.\n$/);
      expect(ran.stderr).not.toContain('deadbeef');
    }
  });

  test('--help and --version are 0', async () => {
    const help = await quorateChild(['--help']);
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain('quorate generate-share');
    const version = await quorateChild(['--version']);
    expect([version.status, version.stdout]).toEqual([0, '0.1.0\n']);
  });
});

describe('verify-transcript', () => {
  test('says what it shows, with the digest from paper and without', async () => {
    const { status } = await madeSet();
    const { file, entries } = transcriptIn(folder, 'create-key-set');
    const alone = await quorate(['verify-transcript', file, '--json']);
    expect([alone.status, statusOf(alone)]).toEqual([
      0,
      {
        complete: true,
        digest: status.digest,
        words: expect.any(Array),
        digestMatches: false,
        finished: true,
        entries: entries.length,
        verdict: { id: 'transcriptConsistent', facts: { finished: true, lines: 'asThen' } },
        checklist: null,
      },
    ]);
    expect(statusOf(alone).words).toHaveLength(32);
    const paper = await quorate([
      'verify-transcript',
      file,
      '--digest',
      (status.digest as string).toUpperCase(),
      '--json',
    ]);
    expect([paper.status, statusOf(paper)]).toMatchObject([0, { digestMatches: true, complete: true }]);
    const people = await quorateChild(['verify-transcript', file]);
    expect(people.stdout).toContain('Internally consistent; authorship and completeness unproven.');
    for (const word of statusOf(alone).words as string[]) expect(people.stdout).toContain(word);
  });

  test('shows the lines that stood under the words below the start: in words, and by its id what it cannot word', async () => {
    await madeSet();
    const { file } = transcriptIn(folder, 'create-key-set');
    const own = await quorate(['verify-transcript', file]);
    expect(own.stdout).toMatch(
      /^\d+ \S+ \d{4}, [\d:]{8} UTC {2}Started: create a key set\.\n( {4}[A-Z].+: .+\n)* {4}Key set: Main\n/,
    );
    const said = { id: 'later', facts: { holder: 'Dana Kim', indexes: [1, 2] } };
    const bound = byAnother([line('to', { holder: 'Dana Kim' }), said]);
    const facts = {
      format: FORMAT,
      version: VERSION,
      operation: 'generateShare',
      ...bound,
      note: '    To: Eve',
    };
    const start = nextLine(emptyChain, '2026-11-21T10:00:00Z', 'start', facts);
    const end = nextLine(start.chain, '2026-11-21T10:01:00Z', 'end', { outcome: 'cancelled' });
    const restated = path.join(folder, 'restated.jsonl');
    writeFileSync(restated, `${start.line}\n${end.line}\n`);
    const { stdout } = await quorate(['verify-transcript', restated]);
    expect(stdout).toContain('are shown by their ids');
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      '21 Nov 2026, 10:00:00 UTC  Started: generate a share.',
      '    To: Dana Kim',
      '    later: {"holder":"Dana Kim","indexes":[1,2]}',
      '21 Nov 2026, 10:01:00 UTC  Ended: cancelled.',
    ]);
  });

  test('another digest, a line altered, the end cut off, and no transcript at all are 3', async () => {
    await madeSet();
    const { file } = transcriptIn(folder, 'create-key-set');
    const text = readFileSync(file, 'utf8');
    const altered = path.join(folder, 'altered.jsonl');
    const judge = async (content: string | Uint8Array, ...more: string[]) => {
      writeFileSync(altered, content);
      const ran = await quorate(['verify-transcript', altered, ...more, '--json']);
      return [ran.status, codesOf(ran), statusOf(ran).complete];
    };
    expect(await judge(text, '--digest', '00'.repeat(32))).toEqual([3, ['TRANSCRIPT_OTHER_DIGEST'], false]);
    // The place is said; or whose digest it is, where the file lies in a ceremony folder.
    const right = String(statusOf(await quorate(['verify-transcript', file, '--json'])).digest);
    const slip = `${right.slice(0, 60)}${right.endsWith('0000') ? '1111' : '0000'}`;
    const told = async (...args: string[]) => (await quorate(['verify-transcript', ...args])).stderr;
    expect(await told(altered, '--digest', slip)).toContain(
      'it differs only in group 16 of 16 groups of four',
    );
    const beside = path.join(path.dirname(file), '20261128T101010Z-check-share-00aa11bb.jsonl');
    writeFileSync(beside, text.split('\n').slice(0, -2).concat('').join('\n'));
    expect(await told(beside, '--digest', right)).toMatch(
      /but was cut short or altered: do not rely on it\. The one that has the digest is “[^”]*-create-key-set-/,
    );
    rmSync(beside);
    expect(await judge(text, '--digest', 'abc')).toEqual([3, ['DIGEST_UNREADABLE'], false]);
    expect(await judge(text.replace('Ada', 'Eve'))).toEqual([3, ['TRANSCRIPT_BROKEN'], false]);
    expect(await judge(text.split('\n').slice(0, -2).concat('').join('\n'))).toEqual([
      3,
      ['TRANSCRIPT_UNFINISHED'],
      false,
    ]);
    expect(await judge(Uint8Array.of(0xff, 0xfe))).toEqual([3, ['TRANSCRIPT_UNREADABLE'], false]);
    const absent = await quorate(['verify-transcript', path.join(folder, 'absent.jsonl'), '--json']);
    expect([absent.status, codesOf(absent)]).toEqual([1, ['FILE_NOT_FOUND']]);
  });
});

test.skipIf(!existsSync('/dev/full'))(
  'a status that could not be written is no success: 1, and one line',
  () => {
    const command = 'exec "$0" "$@" > /dev/full';
    const args = [
      'create-key-set',
      '--folder',
      folder,
      '--name',
      'Full',
      '--required',
      '2',
      '--practice',
      '--json',
    ];
    const entry = path.resolve('out/cli/index.js');
    const holders = ['--holder', 'Ada', '--holder', 'Ben'];
    const ran = spawnSync('sh', ['-c', command, process.execPath, entry, ...args, ...holders], {
      encoding: 'utf8',
    });
    expect(ran.status).toBe(1);
    expect(ran.stderr).toBe(
      'The output could not be written whole. If anything was issued, it is in the ceremony folder.\n',
    );
  },
);
