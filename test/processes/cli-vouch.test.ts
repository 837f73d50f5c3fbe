/** vouch-record from the terminal, with the whole program as it is installed. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { grouped, sha256 } from '../../shared/bytes';
import { pgpWords } from '../../shared/text/words';
import { codesOf, hasPty, quorate, type Step, statusOf, temporaryFolder, withPerson } from './cli-kit';

const root = temporaryFolder();
let template: string;
let folder: string;
let paper: string;

beforeAll(async () => {
  template = mkdtempSync(path.join(root, 'template-'));
  const holders = ['Ada', 'Ben'].flatMap(name => ['--holder', name]);
  const made = await quorate([
    ...['create-key-set', '--folder', template, '--name', 'Set', '--required', '2', '--practice', ...holders],
  ]);
  expect(made.status).toBe(0);
  paper = sha256(readFileSync(path.join(template, 'PRACTICE-set', 'PRACTICE-key-set.json')));
  expect(made.stdout).toContain(`Record number 1, digest\n    ${grouped(paper)}\n`);
});

beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'folder-'));
});

const on = (command: string, ...more: string[]) => [command, '--folder', folder, '--key-set', 'Set', ...more];

function withoutTranscripts(): void {
  cpSync(template, folder, { recursive: true });
  rmSync(path.join(folder, 'PRACTICE-set', 'transcripts'), { recursive: true });
}

describe('a set that no transcript speaks for', () => {
  test('is vouched for by its digest from a pipe; the result says what goes on paper', async () => {
    withoutTranscripts();
    const refused = await quorate(on('check-share', '--json'), { input: '' });
    expect([refused.status, codesOf(refused)]).toEqual([3, ['RECORD_UNWITNESSED']]);
    const wrong = await quorate(on('vouch-record', '--json', '--digest', sha256('other')));
    expect([wrong.status, codesOf(wrong)]).toEqual([3, ['DIGEST_OTHER']]);
    const done = await quorate(on('vouch-record', '--json', '--digest', grouped(paper)));
    const record = sha256(readFileSync(path.join(folder, 'PRACTICE-set', 'PRACTICE-key-set.json')));
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(statusOf(done)).toMatchObject({ complete: true, index: 0, recordNumber: 2, recordDigest: record });
    const again = await quorate(on('vouch-record', '--json', '--digest', paper));
    expect([again.status, codesOf(again)]).toEqual([3, ['NOTHING_TO_VOUCH']]);
  });

  test.skipIf(!hasPty)(
    'asks people for the digest, again when it is mistyped, and shows the record under words',
    async () => {
      withoutTranscripts();
      const words = pgpWords(Buffer.from(paper, 'hex'));
      const asked = 'Digest from paper, 64 hex digits or 32 words: ';
      const steps: Step[] = [
        ['it can only be looked at', ''],
        [asked, `${words.with(2, 'quorate').join(' ')}\r`],
        [asked, `${words.join(' ')}\r`],
        ['or type its date and time, as in ', '\r'],
        ['Who operates the program', '\r'],
        ['Witness 1', '\r'],
        ['people say that this number and digest are on their paper', ''],
        ['! for an exception: ', '\r'],
        ['This transcript speaks for the record from now on', ''],
      ];
      const { status, stderr } = await withPerson(on('vouch-record'), steps);
      expect([status, stderr]).toEqual([0, expect.stringMatching(/^Word 3 is not the PGP word/)]);
    },
  );

  test('wrong options end with 2', async () => {
    withoutTranscripts();
    for (const args of [on('vouch-record'), on('vouch-record', '--digest', paper, '--issued', '--unused')])
      expect((await quorate(args)).status).toBe(2);
  });
});
