/** The practice ceremony of docs/rehearsal.md, typed into a terminal row by row, in the long run. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { table } from '../house/tables';
import { long } from '../support/tier';
import { checkout, filesIn, hasPty, onPty, pgpKey, quorate, temporaryFolder } from './cli-kit';

const document = readFileSync(path.join(checkout, 'docs/rehearsal.md'), 'utf8');

test.skipIf(!hasPty || !long)(
  'what it says is asked is asked, and what it says is then in the folder is there',
  async () => {
    await quorate(['--version']);
    const room = temporaryFolder();
    const folder = path.join(room, 'ceremony');
    const key = path.join(room, 'frida.asc');
    writeFileSync(key, pgpKey('rsa2048').public_armored);
    const rows = table(document, 'names: rehearsal in the terminal').map(
      ([asked, typed]): [string, string] => {
        const said = typed!
          .replaceAll('`', '')
          .replace('/media/ceremony', folder)
          .replace('/media/keys/frida.asc', key);
        // The clock's own time is the example.
        const question = asked!.replace(/as in \d.*$/, 'as in ');
        return [question, said === 'Enter' ? '\n' : `${said}\n`];
      },
    );
    expect(rows.length).toBeGreaterThan(25);
    const { output, status } = onPty(['guided'], rows);
    expect(status).toBe(0);
    expect(output).toContain('PRACTICE: nothing here is real.');
    expect(output).toContain('Done. Frida has share');

    const made = filesIn(folder);
    const parts = document.split('| in `PRACTICE-rehearsal` | what it is |')[1]!.split('\n\n')[0]!;
    const named = [...parts.matchAll(/^\| `([^`]+)` \|/gm)].map(match => match[1]!);
    expect(named).toHaveLength(6);
    for (const name of named)
      expect(
        made.some(file => `${file}/`.includes(`PRACTICE-rehearsal/${name}/`)),
        name,
      ).toBe(true);
  },
);
