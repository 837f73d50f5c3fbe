import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { fork } from '../support/processes';
import {
  codesOf,
  filesIn,
  keyFile,
  opened,
  pgpKey,
  quorate,
  type Ran,
  refusalsOf,
  type Step,
  temporaryFolder,
  transcriptIn,
  vaultSet,
  withPerson,
} from './cli-kit';
import { decoded, reader, realSharesIn, Script, sharesIn, under } from './cli-recover-kit';

const root = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'folder-'));
});

const PIN = 'Safe PIN: 4711\n\tleft, then right\n';
const file = (name: string, content: string | Uint8Array): string => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};

/** A practice set, its sealed store filled as the options say. */
const createArgs = (...more: string[]) => [
  ...['create-key-set', '--folder', folder, '--name', 'Try', '--required', '2', '--practice'],
  ...['--holder', 'Ada', '--holder', 'Ben', ...more],
];
const madeSet = (...more: string[]): Promise<Ran> => quorate(createArgs(...more));
const recoverArgs = (...more: string[]) => ['recover', '--folder', folder, '--key-set', 'Try', ...more];

const CLOCK = 'or type its date and time, as in ';
const WORDS = '! for an exception: ';
const settled: Step[] = [
  [CLOCK, '\r'],
  ['Who operates the program', '\r'],
  ['Witness 1', '\r'],
];
const TOKEN = 'RECOVERY Token: ';
const PROMPT = 'RECOVERY > ';

const issued: Step[] = [
  ...settled,
  ['Enter to show it: ', '\r'],
  ['Enter when it is written down: ', '\r'],
  [WORDS, '\r'],
  ['RECOVERY Share (only Enter', '\r'],
  ['RECOVERY Share (only Enter', '\r'],
];
const ended = () => transcriptIn(folder, 'recovery-token').entries.at(-1);

describe('people at the terminal', () => {
  test('get a token by one-time password, read, add, list and remove entries after entering it once, and leave with the digest', async () => {
    await madeSet('--seal', `Safe PIN=${file('pin.txt', PIN)}`);
    const key = file('key.bin', Uint8Array.of(0, 1, 2, 255));
    const { type, token } = reader();
    const { status, shown, stderr } = await withPerson(recoverArgs(), [
      ...issued,
      [PROMPT, 'nonsense\r'],
      ['no such command', ''],
      [PROMPT, 'read Safe PIN\r'],
      [TOKEN, type],
      [PIN, ''],
      [PROMPT, `add "door key" ${key}\r`],
      ['version 2: 2 entries', ''],
      [PROMPT, 'read door key\r'],
      ['These bytes are no plain text. As base64:\nAAEC/w==\n', ''],
      [PROMPT, () => `read door key ${path.join(root, 'saved.bin')}\r`],
      ['4 bytes', ''],
      [PROMPT, 'remove Safe PIN\r'],
      [PROMPT, 'list\r'],
      ['version 3: 1 entry.\n  2  door key (4 bytes)', ''],
      [PROMPT, 'quit\r'],
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(shown).toContain('The session ended: recovery mode was left.');
    expect(shown).toContain('Write the digest on paper');
    expect(shown).not.toContain(token());
    expect([...readFileSync(path.join(root, 'saved.bin'))]).toEqual([0, 1, 2, 255]);
    expect(ended()).toMatchObject({ outcome: 'complete', storeVersion: 3 });
  });

  test('see the mode before every question of it, and no more after it', async () => {
    await madeSet();
    const { status, shown } = await withPerson(
      [],
      [
        ['Number: ', '10\r'],
        ['Ceremony folder: ', `${folder}\r`],
        ['Which key set', 'Try\r'],
        ['only Enter: a one-time password instead', '\r'],
        ...settled,
        ['only Enter: 10', '\r'],
        ...issued.slice(settled.length),
        [PROMPT, 'help\r'],
        ['leaves recovery mode', ''],
        [PROMPT, 'quit\r'],
        ['Number: ', 'q\r'],
      ],
    );
    expect(status).toBe(0);
    const [, during = '', after = ''] = shown.split(/The program is in RECOVERY MODE|The session ended/);
    const questions = [...during.matchAll(/^.*(?:: |> )$/gm)].map(match => match[0]);
    expect(questions.length).toBeGreaterThan(6);
    for (const question of questions) expect(question).toMatch(/^RECOVERY /);
    expect(after).toContain('\nNumber: ');
  });

  test('are given the token in an OpenPGP message when they name a key', async () => {
    await madeSet();
    const pgp = ['--pgp-key', keyFile(root, 'ed25519'), '--prefix', 'hvr.'];
    const { status } = await withPerson(recoverArgs(...pgp), [
      ...settled,
      [WORDS, '\r'],
      ['(only Enter', '\r'],
      ['(only Enter', '\r'],
      [PROMPT, 'list\r'],
      [
        TOKEN,
        async shown => {
          const token = await opened(under('The encoded token:', shown), 'ed25519');
          expect(token.toString()).toMatch(/^hvr\.[A-Za-z0-9]{24}$/);
          return `${token}\r`;
        },
      ],
      ['version 0: 0 entries', ''],
      [PROMPT, '\u0004'],
    ]);
    expect(status).toBe(0);
    expect(transcriptIn(folder, 'recovery-token').entries).toContainEqual(
      expect.objectContaining({ event: 'token-issued', pgp_fingerprint: pgpKey('ed25519').fingerprint }),
    );
  });

  test('who give a wrong token twice are out: 3', async () => {
    await madeSet();
    const wrong = `${'A'.repeat(24)}\r`;
    const { status, shown, stderr } = await withPerson(recoverArgs(), [
      ...issued,
      [PROMPT, 'list\r'],
      [TOKEN, wrong],
      [PROMPT, 'list\r'],
      [TOKEN, wrong],
    ]);
    expect(status).toBe(3);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('not the token of this session'),
      expect.stringContaining('second wrong token'),
    ]);
    expect(shown).toContain('The session ended: a second wrong token.');
  });

  test('are told how much time is left, and that the session is over: 1', async () => {
    await madeSet();
    const { status, shown, stderr } = await withPerson(
      recoverArgs(),
      [...issued, ['RECOVERY (', 'help\r'], ['seconds left) > ', '']],
      { fork, recoveryMs: 3000 },
    );
    expect([status, stderr]).toEqual([1, expect.stringContaining('This recovery session is over')]);
    expect(shown).toMatch(/RECOVERY This session ends in \d seconds\./);
    expect(shown).toContain('The session ended: its time was over');
  });

  test('who press Ctrl-C leave recovery mode, and the transcript ends: 130', async () => {
    await madeSet();
    const { status, shown } = await withPerson(recoverArgs(), [...issued, [PROMPT, '\u0003']]);
    expect(status).toBe(130);
    expect(shown).toContain('Write the digest on paper');
    expect(ended()).toMatchObject({ outcome: 'complete', sessionEnded: 'left' });
  });

  test('who see other words get no token: 3', async () => {
    await madeSet();
    const { status, stderr } = await withPerson(recoverArgs(), [
      ...settled,
      ['Enter to show it: ', '\r'],
      ['Enter when it is written down: ', '\r'],
      [WORDS, 'no\r'],
    ]);
    expect([status, stderr]).toEqual([3, expect.stringContaining('The words were not confirmed')]);
    expect(ended()).toMatchObject({ outcome: 'cancelled' });
  });
});

describe('a script', () => {
  test('sends shares, then commands and tokens line by line, and gets Vault’s fields in Vault’s order', async () => {
    await madeSet('--seal', `a=${file('a', 'one')}`, '--seal', `b c=${file('b', 'two\u0007')}`);
    const script = new Script(recoverArgs('--json', '--prefix', 'r.'));
    const started = await script.answer();
    expect(Object.keys(started)).toEqual(
      'started nonce progress required encoded_token otp otp_length pgp_fingerprint complete'.split(' '),
    );
    const { otp, ...rest } = started;
    expect(otp).toMatch(/^[A-Za-z0-9]{26}$/);
    script.send(...(await sharesIn(folder)));
    const issued = await script.answer();
    expect(issued).toEqual({ ...rest, progress: 2, complete: true, encoded_token: expect.any(String) });
    const token = await decoded(issued, otp);
    expect(token).toMatch(/^r\.[A-Za-z0-9]{24}$/);
    script.send('read b c', token);
    expect(await script.answer()).toEqual({ number: 2, name: 'b c', content: { base64: 'dHdvBw==' } });
    const saved = path.join(root, 'saved');
    script.send(`read "b c" ${saved}`, token);
    expect(await script.answer()).toEqual({ number: 2, name: 'b c', bytes: 4, file: saved });
    expect([...readFileSync(saved)]).toEqual([0x74, 0x77, 0x6f, 7]);
    // A hyphen stands for the token before.
    script.send('remove "a"', '-', 'list', token, 'quit', 'never read');
    const entries = [{ number: 2, name: 'b c', bytes: 4 }];
    expect(await script.answer()).toEqual({ storeVersion: 2, entries });
    expect(await script.answer()).toEqual({ storeVersion: 2, entries });
    const end = await script.answer();
    expect(end).toEqual({
      ...issued,
      storeVersion: 2,
      files: expect.arrayContaining([expect.stringMatching(/\.jsonl$/)]),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect([await script.ended, script.stderr]).toEqual([0, '']);
  });

  test('learns from the exit status that a command was refused, and the others were carried out: 3', async () => {
    await madeSet();
    const script = new Script(recoverArgs('--json'));
    const { otp } = await script.answer();
    script.send(...(await sharesIn(folder)));
    const token = await decoded(await script.answer(), otp);
    const large = file('large', new Uint8Array((1 << 20) + 1));
    script.send('read absent', token, `add x ${large}`, token, `add x ${folder}/absent`, token);
    script.send('list', 'A'.repeat(5000), `add x ${file('x', 'x')}`, token);
    expect(await script.answer()).toMatchObject({ storeVersion: 1 });
    script.child.stdin.end();
    expect(await script.ended).toBe(3);
    expect(codesOf({ ...script, status: 3, stdout: '' })).toEqual([
      'ENTRY_MISSING',
      'ENTRY_TOO_LARGE',
      'FILE_NOT_FOUND',
      'TOKEN_TOO_LONG',
    ]);
    expect(ended()).toMatchObject({ outcome: 'complete', storeVersion: 1 });
  });

  test('whose lines are out of step is stopped, and none of them is repeated: 2', async () => {
    await madeSet();
    const script = new Script(recoverArgs('--json'));
    await script.answer();
    script.send(...(await sharesIn(folder)));
    const { encoded_token } = await script.answer();
    script.send(String(encoded_token), 'list');
    expect(await script.ended).toBe(2);
    expect(script.stderr).not.toContain(String(encoded_token));
    expect(ended()).toMatchObject({ outcome: 'complete' });
  });

  test('gets an encrypted token in a file of its own, and is told before the shares when one is there', async () => {
    await madeSet();
    const [there, token] = [file('there', 'x'), path.join(root, 'token.txt')];
    const toKey = ['--pgp-key', keyFile(root, 'ed25519'), '--token-file'];
    const refused = await quorate(recoverArgs('--json', ...toKey, there));
    expect([refused.status, codesOf(refused)]).toEqual([1, ['FILE_EXISTS']]);
    const inside = await quorate(recoverArgs('--json', ...toKey, path.join(folder, 'token.txt')));
    expect([inside.status, codesOf(inside)]).toEqual([3, ['ENTRY_IN_FOLDER']]);
    const script = new Script(recoverArgs('--json', ...toKey, token));
    await script.answer();
    script.send(...(await sharesIn(folder)));
    const { encoded_token } = await script.answer();
    script.send('quit');
    expect(await script.ended).toBe(0);
    expect(readFileSync(token, 'utf8')).toBe(`${encoded_token}\n`);
    expect((await opened(readFileSync(token, 'utf8'), 'ed25519')).toString()).toMatch(/^[A-Za-z0-9]{24}$/);
  });

  test('of a real set needs --unwitnessed', async () => {
    const holders = ['ed25519', 'rsa2048'].flatMap(name => [
      '--holder',
      name,
      '--pgp-key',
      keyFile(root, name),
    ]);
    const options = ['--folder', folder, '--name', 'Try', '--required', '2', '--unwitnessed', ...holders];
    await quorate(['create-key-set', ...options, '--seal', `a=${file('a', 'one')}`]);
    const refused = await quorate(recoverArgs('--json'));
    expect([refused.status, codesOf(refused)]).toEqual([3, ['WITNESS_NEEDED']]);
    const real = await realSharesIn(folder, 'ed25519', 'rsa2048');
    const script = new Script(recoverArgs('--json', '--unwitnessed'));
    const { otp } = await script.answer();
    script.send(...real);
    const token = await decoded(await script.answer(), otp);
    script.send('read a', token, 'quit');
    expect(await script.answer()).toMatchObject({ content: { base64: 'b25l' } });
    expect(await script.ended).toBe(0);
    expect(transcriptIn(folder, 'recovery-token').entries[0]).toMatchObject({ witnessed: false });
  });
});

describe('what is sealed when a set is made', () => {
  test('is read with bounds, and a file that cannot be sealed makes no set', async () => {
    const large = file('large', new Uint8Array((1 << 20) + 1));
    const [none, empty] = [path.join(folder, 'absent'), file('empty', '')];
    const refused = {
      ENTRY_TOO_LARGE: large,
      FILE_NOT_FOUND: none,
      FILE_NOT_REGULAR: folder,
      ENTRY_EMPTY: empty,
    };
    for (const [code, at] of Object.entries(refused)) {
      const ran = await madeSet('--seal', `x=${at}`, '--json');
      expect([ran.status, codesOf(ran)]).toEqual([code === 'FILE_NOT_FOUND' ? 1 : 3, [code]]);
      // Of several it is told which: by its file. Its name in the store is nobody's business.
      expect(refusalsOf(ran)[0]?.message).toContain(`“${path.basename(at)}”`);
    }
    expect(filesIn(folder).filter(name => name.endsWith('.json'))).toEqual([]);
  });

  test('of several that cannot be sealed it is told which: by its place and file', async () => {
    const [good, empty] = [file('good', 'x'), file('empty', '')];
    const ran = await madeSet('--seal', `a=${good}`, '--seal', `Safe PIN=${empty}`, '--json');
    expect(refusalsOf(ran)).toEqual([
      expect.objectContaining({ code: 'ENTRY_EMPTY', file: `--seal 2, ${empty}` }),
    ]);
    expect(ran.stderr).not.toContain('Safe PIN');
  });

  test('is sealed also when the start was refused once, and asked for again', async () => {
    const holders = ['ed25519', 'nistp256'];
    const args = [
      ...['create-key-set', '--folder', folder, '--name', 'Try', '--required', '2'],
      ...holders.flatMap(name => ['--holder', name, '--pgp-key', keyFile(root, name)]),
      ...['--seal', `Safe PIN=${file('pin', PIN)}`],
    ];
    const network = async () => ({ state: 'live' as const, interfaces: ['eth0'], remarks: [] });
    const made = await withPerson(args, [...settled, ['press Enter to stop: ', 'eth0\r'], [WORDS, '\r']], {
      network,
    });
    expect(made.status).toBe(0);
    const script = new Script(recoverArgs('--json', '--unwitnessed'));
    const { otp } = await script.answer();
    script.send(...(await realSharesIn(folder, ...holders)));
    script.send('read safe pin', await decoded(await script.answer(), otp), 'quit');
    expect(await script.answer()).toMatchObject({
      content: { base64: Buffer.from(PIN).toString('base64') },
    });
  });
});

test('a set that was adopted has no recovery mode, and the program says why', async () => {
  const set = vaultSet('v114-16B-3-of-5');
  const adopt = ['generate-share', '--folder', folder, '--adopt', 'Try', ...set.claims, '--holder', 'Frida'];
  await quorate([...adopt, '--pgp-key', keyFile(root, 'ed25519'), '--unwitnessed']);
  const ran = await quorate(recoverArgs('--unwitnessed', '--json'), { input: set.shares.join('\n') });
  expect([ran.status, codesOf(ran)]).toEqual([3, ['RECOVERY_UNAVAILABLE']]);
  expect(ran.stderr).toContain('was made by another tool and has no root key here');
});
