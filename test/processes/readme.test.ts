/** The blocks of the README, pasted into a shell on a real terminal as a new user does. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { perTier } from '../support/tier';
import { checkout, has, hasPty, programOnPty, quorate, temporaryFolder } from './cli-kit';

const readme = readFileSync(path.join(checkout, 'README.md'), 'utf8');

/** The first block of commands under a heading. */
function blockUnder(heading: string): string {
  const [, block] = /```sh\n([\s\S]*?)```/.exec(readme.split(`## ${heading}\n`)[1] ?? '') ?? [];
  if (block === undefined) throw new Error(`no commands under “${heading}” in the README`);
  return block;
}

const TMPDIR = temporaryFolder();
const SHELL = ['/bin/bash', '--norc', '--noprofile', '-i'];
const PROMPT = 'READY> ';
const env = { TMPDIR, PS1: PROMPT, HISTFILE: '', TERM: 'xterm' };
const can = hasPty && has('gpg', '--version') && has('/bin/bash', '--version') && has('npm', '--version');

beforeAll(() => quorate(['--version']));

describe.skipIf(!can)('the README, pasted into a terminal', () => {
  // A terminal that marks pastes, as all of today do; one that does not comes with recovery, below, and here in the long run.
  const pasted = perTier(
    [['as one paste', 'on']],
    [
      ['line by line', 'off'],
      ['as one paste', 'on'],
    ],
  );
  test.each(pasted)(
    'the first ceremony in ten lines, %s, ends with the new share',
    (_, bracketed) => {
      const block = blockUnder('A first ceremony in ten lines');
      const { output } = programOnPty(
        SHELL,
        [
          [PROMPT, `bind 'set enable-bracketed-paste ${bracketed}'\n`],
          [PROMPT, bracketed === 'on' ? `\u001b[200~${block}\u001b[201~\n` : block],
          ['Done. The key set is made.', ''],
          ['3 of 3 shares accepted', ''],
          ['Done. Frida has share', ''],
          ['Transcript', ''],
          [
            PROMPT,
            'echo SIZE $(gpg --quiet --decrypt $DIR/PRACTICE-try/shares/*-frida-*.asc | wc -c); gpgconf --kill all\n',
          ],
          ['SIZE 66', 'exit\n'],
        ],
        { env, seconds: 150 },
      );
      expect(output).not.toContain('command not found');
    },
    160_000,
  );

  test('recovery in the terminal comes to its first question, and the commands before it were carried out', () => {
    const block = blockUnder('Recovery in the terminal');
    const { output } = programOnPty(
      SHELL,
      [
        [PROMPT, `bind 'set enable-bracketed-paste off'; DIR=$(mktemp -d)\n`],
        [PROMPT, block],
        ['Done. The key set is made.', ''],
        ['RECOVERY', ''],
        ['or type its date and time, as in ', '\u0003'],
        [PROMPT, 'exit\n'],
      ],
      { env, seconds: 100 },
    );
    expect(output).not.toContain('command not found');
  }, 110_000);
});
