/** `quorate tss`: vaults, groups and requests from the terminal, up to the confirmation of everybody. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { texts } from '../../main/cli/messages';
import { clearSigned, openedBy, type TestHolder, testHolder } from '../support/holders';
import { codesOf, quorate, quorateChild, statusOf, temporaryFolder } from './cli-kit';

const { next } = texts.tss;
const people: TestHolder[] = [];
const files = temporaryFolder();

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri']) {
    const person = await testHolder(name);
    people.push(person);
    await fs.writeFile(path.join(files, `${name}.asc`), person.pgp_key);
  }
});

const holders = () =>
  people.flatMap(({ name }) => ['--holder', name, '--pgp-key', path.join(files, `${name}.asc`)]);

const idIn = (text: string): string => /^[0-9a-f-]{36}|^\d{32}/m.exec(text)![0];

/** A folder with a vault, a main group and a request; what is typed behind `tss` gets both. */
async function requested() {
  const folder = path.join(temporaryFolder(), 'ceremony');
  const where = ['--folder', folder, '--vault', 'Treasury'];
  const tss = (...args: string[]) => quorate(['tss', ...args, ...where]);
  const vault = await quorate(['tss', 'vault', 'create', '--folder', folder, '--name', 'Treasury']);
  expect([vault.status, vault.stderr]).toEqual([0, `${next.vault}\n`]);
  const group = await tss('group', 'create', '--type', 'MainGroup', '--threshold', '2', ...holders());
  expect([group.status, group.stderr]).toEqual([0, `${next.mainGroup}\n`]);
  const made = await tss('request', 'create', '--type', 'KeyGen', '--target', idIn(group.stdout));
  const id = idIn(made.stdout);
  expect([made.status, made.stderr]).toEqual([0, `${next.request(id, 'Ada Wolf, Ben Okri')}\n`]);
  return { tss, folder, id, made };
}

test('a vault is made in a folder of its own, and listed by a process of its own', async () => {
  const folder = path.join(temporaryFolder(), 'ceremony');
  const made = await quorate(['tss', 'vault', 'create', '--folder', folder, '--name', 'Treasury', '--json']);
  const { vault_id } = statusOf(made) as { vault_id: string };
  const listed = await quorateChild(['tss', 'vault', 'list', '--folder', folder]);
  expect([listed.status, listed.stdout]).toEqual([0, `${vault_id}  Treasury, 0 groups\n`]);
});

test('each holder opens their code, signs their text, and it is taken; then the request is cancelled', async () => {
  const { tss, id, made, folder } = await requested();
  expect(made.stdout).toContain('KeyGen, PendingKeyHolderConfirmation');
  for (const [at, person] of people.entries()) {
    const message = await tss('request', 'confirm-text', id, '--holder', person.name);
    expect(message.stderr).toContain(`This is the message for ${person.name}.`);
    const code = (await openedBy(person, message.stdout)).split('\n')[2]!;
    const text = await tss('request', 'confirm-text', id, '--holder', person.name, '--code', code);
    expect(text.stdout).toContain(`Holder: ${person.name}\n`);
    expect(text.stderr).toBe(`${next.text(person.name, false)}\n`);
    const file = path.join(files, `${person.name}-${at}.txt.asc`);
    await fs.writeFile(file, await clearSigned(text.stdout, person.key));
    const taken = await tss('request', 'confirm', id, file);
    expect([taken.status, taken.stderr]).toEqual([0, '']);
    expect(taken.stdout).toContain(at === 0 ? 'PendingKeyHolderConfirmation' : 'MPCProcessing');
  }
  expect((await quorate(['tss', 'vault', 'list', '--folder', folder])).stdout).toContain(
    'Treasury, 1 group\n',
  );
  const cancelled = await tss('request', 'cancel', id);
  expect([cancelled.status, cancelled.stdout]).toEqual([0, `${id}  KeyGen, cancelled\n`]);
  expect((await tss('request', 'list')).stdout).toBe(`${id}  KeyGen, cancelled\n`);
  expect(statusOf(await tss('request', 'show', id, '--json'))).toMatchObject({
    tss_request_id: id,
    status: 'Success',
    cancelled: true,
  });
});

test('a text without its code, and one that declines where confirming was meant, is refused with its code', async () => {
  const { tss, id } = await requested();
  const [ada] = people as [TestHolder];
  const file = path.join(files, 'refused.asc');
  const textFor = (...more: string[]) =>
    tss('request', 'confirm-text', id, '--holder', ada.name, ...more, '--json');
  const wrong = await textFor('--code', 'AAAAAAAAAAAAAAAA');
  expect([wrong.status, codesOf(wrong)]).toEqual([3, ['TSS_CONFIRMATION_CODE']]);
  const { texts } = statusOf(await textFor()) as { texts: { text: string }[] };
  await fs.writeFile(file, await clearSigned(texts[0]!.text, ada.key));
  const without = await tss('request', 'confirm', id, file, '--json');
  expect([without.status, codesOf(without)]).toEqual([3, ['TSS_CONFIRMATION_CODE']]);
  await fs.writeFile(file, 'I confirm');
  expect(codesOf(await tss('request', 'confirm', id, file, '--json'))).toEqual(['CLEAR_SIGNED_UNREADABLE']);
});

describe('a command line', () => {
  test.each([
    [['tss'], 'What is to be done?'],
    [['tss', 'vault', '--folder', 'x'], 'is followed by what is to be done'],
    [['tss', 'vault', 'destroy', '--folder', 'x'], 'is followed by what is to be done'],
    [['tss', 'vault', 'create', '--folder', 'x'], 'Option --name is missing.'],
    [['tss', 'vault', 'list', '--folder', 'x', '--name', 'y'], 'There is no option --name here.'],
    [['tss', 'vault', 'list', 'all', '--folder', 'x'], 'There is an argument too many.'],
    [['tss', 'request', 'show', '--folder', 'x', '--vault', 'y'], 'ID is missing.'],
    [['tss', 'request', 'confirm', '1', '--folder', 'x', '--vault', 'y'], 'FILE is missing.'],
    [
      [
        'tss',
        'group',
        'create',
        '--folder',
        'x',
        '--vault',
        'y',
        '--type',
        'MainGroup',
        '--threshold',
        '2',
        '--holder',
        'Z',
      ],
      'Each --holder needs a --pgp-key after it.',
    ],
  ])('%# that says too little or too much is told what is wrong', async (args, said) => {
    const ran = await quorate(args);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(said);
  });
});
