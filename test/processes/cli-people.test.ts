import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { fromHex } from '../../shared/bytes';
import { pgpWords } from '../../shared/text/words';
import { fork } from '../support/processes';
import { perTier } from '../support/tier';
import {
  filesIn,
  hasPty,
  keyFile,
  onPty,
  pgpKey,
  quorate,
  type Step,
  temporaryFolder,
  transcriptIn,
  vaultSet,
  withPerson,
} from './cli-kit';

const root = temporaryFolder();
let folder: string;
let key: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'folder-'));
  key = keyFile(root, 'ed25519');
});

const set = vaultSet('v114-16B-3-of-5');
const [a, b, c] = set.shares as [string, string, string];
const adopt = (...more: string[]) => [
  ...['generate-share', '--folder', folder, '--adopt', 'Prod', ...set.claims],
  ...['--holder', 'Frida', '--pgp-key', key, ...more],
];
const CLOCK = 'or type its date and time, as in ';
const WORDS = '! for an exception: ';
const OPERATOR = 'Who operates the program';
const unnamed: Step[] = [
  [OPERATOR, '\r'],
  ['Witness 1', '\r'],
];
const settled: Step[] = [[CLOCK, '\r'], ...unnamed, [WORDS, '\r']];
const ended = () => transcriptIn(folder, 'generate-share').entries.at(-1);

describe('people at the terminal', () => {
  test('confirm clock and words, and give their shares one after the other', async () => {
    const { status, shown, stderr } = await withPerson(adopt(), [
      ...settled,
      ['Share 1 of 3: hand over', ''],
      ['Share: ', `${a}\r`],
      ['1 of 3 shares accepted', ''],
      ['Share: ', 'garbage!\r'],
      ['Share: ', `${b.slice(0, 3)}oops\u0015${b}x\u007f\r`],
      ['2 of 3 shares accepted', ''],
      ['Share 3 of 3: hand over', ''],
      ['Share: ', `${c}\r`],
      ['3 of 3 shares accepted', ''],
    ]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^This is not a share: [^\n]+\n$/);
    for (const share of [a, b, c]) expect(shown + stderr).not.toContain(share.slice(0, 8));
    expect(transcriptIn(folder, 'generate-share').entries[0]).toMatchObject({ witnessed: true });
  });

  test('an answer, an index or a command typed where a share is asked for is told as that, and costs nothing', async () => {
    const { status, stderr } = await withPerson(adopt(), [
      ...settled,
      ...['yes', 'n', '3', 'check-share'].map((typed): Step => ['Share: ', `${typed}\r`]),
      ...[a, b, c].map((share): Step => ['Share: ', `\u001b[200~${share}\u00a0\u001b[201~\r`]),
    ]);
    expect([status, stderr.split('\n')]).toEqual([
      0,
      [...Array(4).fill(expect.stringMatching(/^This is no share: a share is asked for here/)), ''],
    ]);
  });

  test('who sees other words says no, and nothing is done: 3', async () => {
    const { status, stderr } = await withPerson(adopt(), [[CLOCK, '\r'], ...unnamed, [WORDS, 'no\r']]);
    expect([status, stderr]).toEqual([3, expect.stringContaining('The words were not confirmed')]);
    expect(ended()).toMatchObject({ event: 'end', outcome: 'cancelled' });
  });

  test('a clock that cannot be read is asked for again at once, and the one from the wall is written down', async () => {
    await withPerson(adopt(), [
      [CLOCK, 'half past ten\r'],
      [CLOCK, '2026-11-31T10:30:00Z\r'],
      [CLOCK, '2026-11-21T10:30:00Z\r'],
      ...unnamed,
      [WORDS, '\r'],
      ['Share: ', '\u0003'],
    ]);
    expect(transcriptIn(folder, 'generate-share').entries[0]).toMatchObject({
      wallClock: '2026-11-21T10:30:00.000Z',
    });
  });

  test.each(perTier(['YES'], ['yes', 'y', 'YES', '']))('“%s” at the words is yes', async typed => {
    const { shown } = await withPerson(adopt(), [
      [CLOCK, '\r'],
      ...unnamed,
      [WORDS, `${typed}\r`],
      ['Share: ', '\u0004'],
    ]);
    expect(shown).toContain('Share 1 of 3');
  });

  test('what is neither yes nor no at the words is asked for again; a share there is not shown and ends nothing', async () => {
    const { status, shown, stderr } = await withPerson(adopt(), [
      [CLOCK, '\r'],
      ...unnamed,
      [WORDS, 'maybe\r'],
      [WORDS, `${a}\r`],
      [WORDS, '!\r'],
      ['Who states it', `${b}\r`],
      ['Who states it', 'Zoe\r'],
      ['expected: ', 'x\r'],
      ['happened: ', 'y\r'],
      ['decided: ', 'z\r'],
      [WORDS, 'yes\r'],
      ['Share: ', '@\r'],
      ['file: ', `${c}\r`],
      ['file: ', `${path.join(root, 'absent')}\r`],
      ['Share: ', '\u0004'],
    ]);
    expect(status).toBe(3);
    for (const share of [a, b, c]) {
      expect(shown + stderr).not.toContain(share.slice(0, 6));
      expect(readFileSync(transcriptIn(folder, 'generate-share').file, 'utf8')).not.toContain(
        share.slice(0, 6),
      );
    }
  });

  const live = {
    network: async () => ({ state: 'live' as const, interfaces: ['eth0', 'wlan0'], remarks: [] }),
  };

  test('live interfaces are accepted by typing their names, and the transcript says so', async () => {
    const accept = 'press Enter to stop: ';
    const { status } = await withPerson(
      adopt(),
      [
        [CLOCK, '\r'],
        ...unnamed,
        [accept, 'eth1\r'],
        [accept, 'eth0\r'],
        [accept, 'wlan0\r'],
        [WORDS, '\r'],
        ['Share: ', '\u0004'],
      ],
      live,
    );
    expect(status).toBe(1);
    expect(transcriptIn(folder, 'generate-share').entries[0]).toMatchObject({ liveAccepted: 'eth0, wlan0' });
  });

  test('a live interface that is not accepted stops the attempt before it begins: 3', async () => {
    const { status, stderr } = await withPerson(
      adopt(),
      [[CLOCK, '\r'], ...unnamed, ['press Enter to stop: ', '\r']],
      live,
    );
    expect([status, stderr]).toEqual([3, expect.stringContaining('live network interface')]);
  });

  test('an interface can be accepted on the command line, each by its own name', async () => {
    const steps: Step[] = [...settled, ['Share: ', '\u0004']];
    const both = await withPerson(adopt('--accept-live', 'eth0', '--accept-live', 'wlan0'), steps, live);
    expect(both.status).toBe(1);
    folder = mkdtempSync(path.join(root, 'folder-'));
    const one = await withPerson(
      adopt('--accept-live', 'eth0'),
      [[CLOCK, '\r'], ...unnamed, ['Live and not accepted: wlan0', '\r']],
      live,
    );
    expect(one.status).toBe(3);
  });

  test('a folder that fails at the end loses nothing: it is mended, and the result written', async () => {
    let shares = '';
    const aside = path.join(root, 'aside');
    const { status, shown, stderr } = await withPerson(adopt(), [
      ...settled,
      ['Share: ', `${a}\r`],
      ['Share: ', `${b}\r`],
      [
        'Share: ',
        () => {
          shares = path.join(
            path.dirname(path.dirname(transcriptIn(folder, 'generate-share').file)),
            'shares',
          );
          try {
            renameSync(shares, aside);
          } catch {
            mkdirSync(aside);
          }
          writeFileSync(shares, 'in the way');
          return `${c}\r`;
        },
      ],
      [
        'press Enter to write again',
        () => {
          renameSync(shares, path.join(root, 'was in the way'));
          renameSync(aside, shares);
          return '\r';
        },
      ],
    ]);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^[^\n]+\n$/)]);
    expect(shown).toContain('Done. Frida has share');
    expect(filesIn(folder).filter(file => file.endsWith('.asc'))).toHaveLength(1);
    expect(ended()).toMatchObject({ event: 'end', outcome: 'complete' });
  });

  test('an attempt nobody gives a share to ends by itself, with a warning before: 1', async () => {
    const { status, shown, stderr } = await withPerson(adopt(), settled, { fork, expiryMs: 3000 });
    expect([status, stderr]).toEqual([1, expect.stringContaining('nothing was entered for too long')]);
    expect(shown).toMatch(/This attempt ends in \d seconds unless somebody types\./);
    expect(ended()).toMatchObject({ event: 'end', outcome: 'expired' });
  });

  test('are warned while the words are compared, too; typing puts the end off, and they are warned anew', async () => {
    const waits: Step[] = settled.slice(0, -1);
    const warned = 'seconds unless somebody types';
    const steps: Step[] = [...waits, [warned, 'n'], [warned, '\u0003']];
    const { status, shown } = await withPerson(adopt(), steps, { fork, expiryMs: 11_500 });
    expect([status, shown]).toEqual([130, expect.not.stringContaining('Share 1 of 3')]);
  });

  test('see the new holder’s fingerprint as words, and the eight words again at each hand-over', async () => {
    const { shown } = await withPerson(adopt(), [...settled, ['Share: ', `${a}\r`], ['Share: ', '\u0004']]);
    for (const word of pgpWords(fromHex(pgpKey('ed25519').fingerprint))) expect(shown).toContain(word);
    const { words } = transcriptIn(folder, 'generate-share').entries[0] as { words: string[] };
    expect(words).toHaveLength(8);
    for (const word of words) expect(shown.split(word).length - 1).toBeGreaterThanOrEqual(3);
  });

  test('say who they are, and the transcript names them', async () => {
    const asked = await withPerson(adopt(), [
      [CLOCK, '\r'],
      [OPERATOR, 'Olga\u202e\r'],
      [OPERATOR, 'Olga\r'],
      ['Witness 1', 'Wim\r'],
      ['Witness 2', 'Wanda\r'],
      ['Witness 3', '\r'],
      [WORDS, 'no\r'],
    ]);
    expect(asked.stderr).toContain('A name is 1 to 100 characters');
    const named = { operator: 'Olga', witnesses: ['Wim', 'Wanda'] };
    expect(transcriptIn(folder, 'generate-share').entries[0]).toMatchObject(named);
    folder = mkdtempSync(path.join(root, 'folder-'));
    const given = adopt('--operator', 'Olga', '--witness', 'Wim', '--witness', 'Wanda', '--expiry', '60');
    await withPerson(given, [
      [CLOCK, '\r'],
      [WORDS, 'no\r'],
    ]);
    expect(transcriptIn(folder, 'generate-share').entries[0]).toMatchObject({ ...named, expiryMinutes: 60 });
  });

  test('in practice, only Enter takes a made-up share; who said to come next is told when it was another’s', async () => {
    await quorate([
      'create-key-set',
      '--folder',
      folder,
      '--name',
      'Try',
      '--required',
      '2',
      '--practice',
      '--holder',
      'A',
      '--holder',
      'B',
    ]);
    const args = [
      'generate-share',
      '--folder',
      folder,
      '--key-set',
      'Try',
      '--holder',
      'Frida',
      '--pgp-key',
      key,
    ];
    const { status, shown } = await withPerson(args, [
      ...settled,
      ['(only Enter: the made-up share', '=\r'],
      ['Whose share comes next?', 'Nobody\r'],
      ['Whose share comes next?', 'B\r'],
      // That of A is the first whose seat is empty.
      ['(only Enter: the made-up share', '\r'],
      ['OTHER HOLDER’S PAPER: this was A’s share, not B’s. It counts.', ''],
      ['(only Enter', '\r'],
      ['It was B’s share.', ''],
    ]);
    expect([status, shown]).toEqual([0, expect.stringContaining('PRACTICE')]);
    expect(
      transcriptIn(folder, 'generate-share').entries.filter(({ saidHolder }) => saidHolder),
    ).toMatchObject([{ holder: 'A', saidHolder: 'B' }]);
  });
});

describe.skipIf(!hasPty)('on a real terminal', () => {
  test('nothing of a share is echoed, typed early or late, and the share is made', () => {
    const { output, status } = onPty(adopt('--wall-clock', '2026-11-21T10:00Z', '--unwitnessed'), [
      ['Share: ', `${a}\n`],
      ['1 of 3 shares accepted', ''],
      ['Share: ', `${b}\n${c}\n`],
      ['2 of 3 shares accepted', ''],
      ['Share: ', `${c}\n`],
    ]);
    expect(status).toBe(0);
    for (const share of [a, b, c]) expect(output).not.toContain(share.slice(0, 6));
    expect(output).toContain('Done. Frida has share');
    // What everyone compares is on the screen.
    expect(output.replace(/\s/g, '')).toContain(pgpKey('ed25519').fingerprint);
  });

  // SIGTERM and a paste line by line only in the long run: test/processes/cli-generate-share.test.ts has the signal without a terminal.
  const ends = [
    ['Ctrl-C', '\u0003'],
    ['SIGTERM', 'SIGTERM'],
  ];
  test.each(perTier(ends.slice(0, 1), ends))(
    '%s cancels: 130, one line, and the transcript says so',
    (_, send) => {
      const { output, status } = onPty(adopt('--wall-clock', '2026-11-21T10:00Z', '--unwitnessed'), [
        ['Share: ', `${a}\n`],
        ['1 of 3 shares accepted', ''],
        ['Share: ', send],
      ]);
      expect(status).toBe(130);
      // After it the terminal is only told to mark no pastes any more.
      expect(output.replace('\u001b[?2004l', '').trimEnd().split('\n').at(-1)).toBe(
        'Cancelled. Everything entered was cleared.',
      );
      expect(output).not.toContain('    at ');
      expect(ended()).toMatchObject({ event: 'end', outcome: 'cancelled' });
      expect(readFileSync(transcriptIn(folder, 'generate-share').file, 'utf8')).not.toContain(a.slice(0, 8));
    },
  );

  // Bracketed or not, as terminals old and new paste.
  const pastes: [string, (text: string) => string][] = [
    ['marked as a paste', text => `\u001b[200~${text}\u001b[201~`],
    ['line by line', text => text],
  ];
  test.each(perTier(pastes.slice(0, 1), pastes))(
    'a private key pasted %s instead of a share is refused once and whole',
    (_, as) => {
      const privateKey = pgpKey('ed25519').secret_armored as string;
      const { output, status } = onPty(adopt('--wall-clock', '2026-11-21T10:00Z', '--unwitnessed'), [
        ['Share: ', as(privateKey)],
        ['Share: ', `${a}\n`],
        ['1 of 3 shares accepted', ''],
        ['Share: ', '\u0004'],
      ]);
      expect(status).toBe(3);
      for (const line of privateKey.split('\n').filter(line => /^[\w+/=]{20,}$/.test(line)))
        expect(output).not.toContain(line.slice(0, 20));
      const { entries } = transcriptIn(folder, 'generate-share');
      expect(entries.filter(({ event }) => event === 'share-refused')).toHaveLength(1);
    },
  );
});
