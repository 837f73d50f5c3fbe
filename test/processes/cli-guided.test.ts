/** The guided ceremony: nothing that was typed is lost by a refusal, nothing is made by a slip of the finger. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makePracticeKey } from '../../main/ceremony/openpgp';
import { line } from '../../shared/text/statement-lines';
import {
  filesIn,
  hasPty,
  keyFile,
  onPty,
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
beforeAll(() => quorate(['--version']));
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'folder-'));
  key = keyFile(root, 'ed25519');
});

const MENU = 'Number: ';
const settled: Step[] = [
  ['or type its date and time, as in ', '\r'],
  ['Who operates the program', '\r'],
  ['Witness 1', '\r'],
  ['only Enter: 10', '\r'],
];
const WORDS = '! for an exception: ';
const inFolder: Step = ['Ceremony folder: ', () => `${folder}\r`];
const practiceSet = (name = 'Try'): Step[] => [
  [MENU, '1\r'],
  inFolder,
  ['Name of the new set: ', `${name}\r`],
  ['Holder 1', 'Ada\r'],
  ['Holder 2', 'Ben\r'],
  ['Holder 3', '\r'],
  ['needed to open it: ', '2\r'],
  ...settled,
  [WORDS, '\r'],
  ['Done. The key set is made.', ''],
];
const quit: Step = [MENU, 'q\r'];

test('makes a practice set, shows it and goes on, and asks for the folder once', async () => {
  const { status, shown } = await withPerson(
    [],
    [
      ...practiceSet(),
      [MENU, '3\r'],
      ['Which key set', 'Try\r'],
      ['Who is to have', 'Frida\r'],
      ['public key, file: ', `${path.join(root, 'absent')}\r`],
      // Refused at its question, and asked again there.
      ['public key, file: ', `${key}\r`],
      ...settled,
      [WORDS, 'no\r'],
      [MENU, '4\r'],
      ['Transcript, file: ', () => `${transcriptIn(folder, 'create-key-set').file}\r`],
      ['from paper', '\r'],
      ['Internally consistent', ''],
      quit,
    ],
  );
  expect([status, shown]).toEqual([0, expect.stringContaining('Try (practice)')]);
  expect(shown.split('Ceremony folder: ')).toHaveLength(2);
});

test('refuses a threshold above the holders at its question, an empty answer and a name twice, and keeps the rest', async () => {
  const { status, shown } = await withPerson(
    [],
    [
      [MENU, '1\r'],
      inFolder,
      ['Name of the new set: ', '\r'],
      ['Name of the new set: ', 'Try\r'],
      ['Holder 1', '\r'],
      ['Holder 1', 'Ada\r'],
      ['Holder 2', 'Ada\r'],
      ['Holder 2', 'Ben\r'],
      ['Holder 3', '\r'],
      ['needed to open it: ', '9\r'],
      ['needed to open it: ', 'two\r'],
      ['needed to open it: ', '2\r'],
      ...settled,
      [WORDS, '\r'],
      ['Done. The key set is made.', ''],
      quit,
    ],
  );
  expect(status).toBe(0);
  expect(shown.split('Name of the new set: ')).toHaveLength(3);
  expect(transcriptIn(folder, 'create-key-set').entries.at(-1)).toMatchObject({ outcome: 'complete' });
});

test('a task that was given up or refused is offered again with what was typed', async () => {
  const { status } = await withPerson(
    [],
    [
      ...practiceSet().slice(0, -2),
      [WORDS, 'no\r'],
      [MENU, '1\r'],
      ['Name of the new set (only Enter: Try', '\r'],
      ['Holder 1 (only Enter: Ada', '\r'],
      ['Holder 2 (only Enter: Ben', 'Berta\r'],
      ['Holder 3', '\r'],
      ['(only Enter: 2', '\r'],
      ...settled,
      [WORDS, '\r'],
      ['Done. The key set is made.', ''],
      [MENU, '1\r'],
      // That one is done: the next begins anew.
      ['Name of the new set: ', '\u0003'],
      quit,
    ],
  );
  expect(status).toBe(0);
  expect(
    filesIn(folder)
      .filter(file => file.endsWith('.asc'))
      .join(),
  ).toContain('berta');
});

test('how long an attempt may be without input is asked for, in a range, and stands in its transcript', async () => {
  const told = practiceSet().slice(0, -3);
  const { status } = await withPerson(
    [],
    [
      ...told,
      ['only Enter: 10', '4\r'],
      ['from 5 to 60', ''],
      ['only Enter: 10', 'an hour\r'],
      ['from 5 to 60', ''],
      ['only Enter: 10', '45\r'],
      [WORDS, '\r'],
      ['Done. The key set is made.', ''],
      [MENU, '6\r'],
      ['Which key set', 'Try\r'],
      ...settled,
      [WORDS, 'no\r'],
      quit,
    ],
  );
  expect(status).toBe(0);
  const chosen = (of: string) => transcriptIn(folder, of).entries[0];
  expect(chosen('create-key-set')).toMatchObject({ expiryMinutes: 45 });
  expect(chosen('check-share')).toMatchObject({ expiryMinutes: 10 });
});

test('a folder that is not there is made after a yes only', async () => {
  const [slip, wanted] = [path.join(folder, 'slip'), path.join(folder, 'wanted')];
  const { status } = await withPerson(
    [],
    [
      [MENU, '7\r'],
      ['Ceremony folder: ', `${slip}\r`],
      ['yes or no', '\r'],
      ['yes or no', 'no\r'],
      ['Ceremony folder: ', `${wanted}\r`],
      ['yes or no', 'yes\r'],
      ['Which key set', 'Try\r'],
      ['There is no key set', '\u0003'],
      [MENU, 'f\r'],
      ['Ceremony folder: ', `${folder}\r`],
      quit,
    ],
  );
  expect([status, existsSync(slip), existsSync(wanted)]).toEqual([0, false, true]);
});

test('Ctrl-C gives up the task, also in the middle of an attempt, and leaves the program at the menu', async () => {
  const { status, stderr } = await withPerson(
    [],
    [
      ...practiceSet(),
      [MENU, '6\r'],
      ['Which key set', 'Try\r'],
      ...settled,
      [WORDS, '\u0003'],
      [MENU, '6\r'],
      ['Which key set', '\u0003'],
      [MENU, '\u0003'],
    ],
  );
  expect(status).toBe(130);
  expect(stderr).toContain('Cancelled');
  expect(transcriptIn(folder, 'check-share').entries.at(-1)).toMatchObject({ outcome: 'cancelled' });
});

test('a set made elsewhere is adopted after a yes only, and numbers that cannot be are refused where they are typed', async () => {
  const set = vaultSet('v114-16B-3-of-5');
  const { status, stderr } = await withPerson(
    [],
    [
      [MENU, '3\r'],
      inFolder,
      ['Which key set', 'Prud\r'],
      ['made elsewhere', 'no\r'],
      ['Which key set', 'Prod\r'],
      ['made elsewhere', 'y\r'],
      ['are needed', '1\r'],
      ['are needed', '3\r'],
      ['shares exist', '2\r'],
      ['shares exist', '5\r'],
      ['Indexes', '1 x 2\r'],
      ['Indexes', '256\r'],
      ['Indexes', `${set.x.join(', ')}\r`],
      ['practice', 'maybe\r'],
      ['practice', 'no\r'],
      ['Who is to have', 'Frida\r'],
      ['public key, file: ', `${key}\r`],
      ...settled,
      [WORDS, '\r'],
      ['Share: ', '\u0004'],
      quit,
    ],
  );
  expect([status, stderr]).toEqual([0, expect.stringContaining('input ended')]);
  expect(transcriptIn(folder, 'generate-share').entries[0]).toMatchObject({
    bound: expect.arrayContaining([line('required', { required: 3, issued: 5 })]),
  });
});

test('no key is taken that cannot be used', async () => {
  const bad = path.join(root, 'bad.asc');
  writeFileSync(bad, 'no key');
  const { shown } = await withPerson(
    [],
    [
      [MENU, '2\r'],
      inFolder,
      ['Name of the new set: ', 'Real\r'],
      ['Holder 1', 'Ada\r'],
      ['public key, file: ', `${bad}\r`],
      ['public key, file: ', `${key}\r`],
      ['Holder 2', '\u0003'],
      quit,
    ],
  );
  expect(shown).not.toContain('Done');
});

test('a key of a rehearsal is taken in practice, and in earnest refused at its question', async () => {
  const madeUp = path.join(root, 'made-up.asc');
  const { publicArmored } = await makePracticeKey('Ada', new Date(Date.now() - 60_000));
  writeFileSync(madeUp, publicArmored);
  const { status, shown } = await withPerson(
    [],
    [
      ...practiceSet(),
      [MENU, '3\r'],
      ['Which key set', 'Try\r'],
      ['Who is to have', 'Frida\r'],
      ['public key, file: ', `${madeUp}\r`],
      ...settled,
      [WORDS, 'no\r'],
      [MENU, '2\r'],
      ['Name of the new set: ', 'Real\r'],
      ['Holder 1', 'Ada\r'],
      ['public key, file: ', `${madeUp}\r`],
      ['made up for a rehearsal', ''],
      ['public key, file: ', `${key}\r`],
      ['Holder 2', '\u0003'],
      quit,
    ],
  );
  expect([status, shown.split('made up for a rehearsal').length]).toEqual([0, 2]);
});

describe.skipIf(!hasPty)('on a real terminal', () => {
  test('goes on after Ctrl-C, and ends with SIGTERM', () => {
    const { status, output } = onPty(
      [],
      [
        [MENU, '7\n'],
        ['Ceremony folder: ', '\u0003'],
        [MENU, '7\n'],
        ['Ceremony folder: ', 'SIGTERM'],
      ],
    );
    expect([status, output]).toEqual([130, expect.not.stringContaining('    at ')]);
  });
});
