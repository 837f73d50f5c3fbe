/** The guided ceremony by its name, which is the only way to it in an installed Quorate. */
import { expect, test } from 'vitest';
import type { Surroundings } from '../../../../main/cli/commands/command';
import { run } from '../../../../main/cli/launch/run';
import { texts } from '../../../../main/cli/messages';
import { parseCommand } from '../../../../main/cli/registry/arguments';
import { help } from '../../../../main/cli/registry/help';

test('it is a command, and help names it as one, and what the name alone is', () => {
  expect(parseCommand(['guided'])).toMatchObject({ command: 'guided' });
  expect(parseCommand(['--lang', 'de', 'guided'])).toMatchObject({ command: 'guided' });
  expect(help).toMatch(/^ {2}quorate guided {2,}the guided ceremony, in a terminal$/m);
  expect(help).toMatch(/^ {2}quorate {2,}installed: the window; in a checkout: the guided ceremony$/m);
});

test('where nobody can be asked it says so, and nothing is begun', async () => {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  const around = { stdin: {}, stdout: stream, stderr: stream } as unknown as Surroundings;
  expect(await run(['guided'], around)).toBe(2);
  expect(said).toEqual([`${texts.guided.needsTerminal} ${texts.registry.seeHelp('guided ')}\n`]);
});
