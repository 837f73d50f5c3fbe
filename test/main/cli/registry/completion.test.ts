/** The scripts that complete `quorate` in a shell, run by that shell. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { optionsOf, type Surroundings } from '../../../../main/cli/commands/command';
import { parseCommand } from '../../../../main/cli/registry/arguments';
import { commands } from '../../../../main/cli/registry/registry';
import { UsageError } from '../../../../main/cli/terminal/exit';

const cwd = mkdtempSync(path.join(tmpdir(), 'quorate-completion-'));
mkdirSync(path.join(cwd, 'my stick'));
writeFileSync(path.join(cwd, 'my key.asc'), '');
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function scriptFor(shell: string): Promise<string> {
  const asked = parseCommand(['completion', shell]);
  const command = commands.get('completion')!;
  const written: string[] = [];
  const stdout = { write: (text: string) => written.push(text) };
  if (!('alone' in command) || !('options' in asked)) throw new Error('it needs no session');
  expect(await command.alone({ stdout } as unknown as Surroundings, asked.options)).toBe(0);
  return written.join('');
}

/** How a shell is asked, in a script of its own, for what completes its arguments, the last of them in part. */
const asking = {
  bash: `
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _quorate
    [ "\${#COMPREPLY[@]}" -eq 0 ] || printf '%s\\n' "\${COMPREPLY[@]}"`,
  // Stand-ins for the three of zsh's completion system, which runs only in its line editor.
  zsh: `
    words=("$@") CURRENT=$#
    compadd() { shift; for one in "$@"; do [[ $one = "$words[CURRENT]"* ]] && print -r -- $one; done; return 0 }
    _files() { [ "$1" = -/ ] && print -rl -- *(N/) || print -rl -- *(N) }
    _quorate`,
} as const;
const before = { bash: '', zsh: 'compdef() { : }\n' };

for (const shell of ['bash', 'zsh'] as const) {
  const isThere = spawnSync(shell, ['-c', ':']).status === 0;
  describe.skipIf(!isThere)(shell, () => {
    async function completed(...words: string[]): Promise<string[]> {
      const script = before[shell] + (await scriptFor(shell)) + asking[shell];
      const { stdout, stderr, status } = spawnSync(shell, ['-c', script, shell, 'quorate', ...words], {
        cwd,
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
      return stdout.split('\n').filter(Boolean).sort();
    }

    test('completes a command', async () => {
      expect(await completed('')).toEqual([...commands.keys(), 'help', '--help', '--version'].sort());
      expect(await completed('ver')).toEqual(['verify-transcript']);
      expect(await completed('no-such', '')).toEqual([]);
    });

    test('completes every option of every command', async () => {
      expect(commands.size).toBeGreaterThan(10);
      for (const [name, command] of commands) {
        const options = Object.keys(optionsOf(command)).map(option => `--${option}`);
        expect(await completed(name, '--'), name).toEqual(options.sort());
      }
      expect(await completed('mark-share', '--folder', 'x', '--l')).toEqual(['--lang', '--lost']);
    });

    test('completes values: choices, files, directories, and nothing where a name is typed', async () => {
      expect(await completed('generate-share', '--payload', '')).toEqual(['base64', 'hex', 'raw']);
      expect(await completed('recover', '--prefix', 'h')).toEqual(['hvr.']);
      expect(await completed('create-key-set', '--folder', '')).toEqual(['my stick']);
      expect(await completed('check-share', '--card', '')).toEqual(['my key.asc', 'my stick']);
      expect(await completed('reissue', '--holder', '')).toEqual([]);
      expect(await completed('verify-transcript', 'my')).toEqual(['my key.asc', 'my stick']);
      expect(await completed('decode-token', '')).toEqual([
        '--help',
        '--json',
        '--lang',
        '--otp',
        '--version',
      ]);
      expect(await completed('completion', '')).toEqual(['bash', 'zsh']);
    });
  });
}

test('no other shell has one', () => {
  for (const typed of [['fish'], ['constructor'], []])
    expect(() => parseCommand(['completion', ...typed])).toThrow(
      new UsageError('Which shell? It is bash or zsh.'),
    );
});
