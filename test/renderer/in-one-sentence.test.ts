/** What an attempt will do in one sentence, of the lines of its statement. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inOneSentence } from '../../renderer/lib/in-one-sentence';
import { given } from '../../renderer/messages/given';
import { statement } from '../../shared/text/en/statement';
import { languages } from '../../shared/text/languages';
import { line, type StatementLine } from '../../shared/text/statement-lines';

const own = Object.fromEntries(
  await Promise.all(
    languages
      .filter(language => language in given)
      .map(async language => [language, (await given[language]!.later()).later.sentence] as const),
  ),
);
const en = own.en!;

const mode = 'real';
const set = [
  line('keySet', { name: 'Payments' }),
  line('required', { required: 3, issued: 5 }),
  line('record', { number: 4, digest: 'a'.repeat(64) }),
];
const apart = line('apart', { index: 9, holder: 'Dana Kim' });
const vault = line('tssVault', { name: 'Treasury' });
const target = [
  line('tssTarget', { type: 'SigningGroup', groupId: 'g', threshold: 2, participants: 3 }),
  line('tssHolder', { number: 1, holder: 'Ada Wolf' }),
  line('tssHolder', { number: 2, holder: 'Ben Okri' }),
];
const lost = [
  vault,
  line('tssLost', { number: 2, holder: 'Ada Wolf', fingerprint: 'a'.repeat(40) }),
  line('tssHelps', { number: 1, type: 'SigningGroup', holder: 'Ben Okri' }),
  line('tssHelps', { number: 3, type: 'RecoveryGroup', holder: 'Cy Lund' }),
];

/** A statement of each operation, what has to be said of it, and its sentence in English. */
const statements: Record<string, [StatementLine[], (string | number)[], string]> = {
  createKeySet: [
    [
      line('createKeySet', { mode }),
      line('keySet', { name: 'Payments' }),
      line('requiredOfNew', { required: 2, shares: 3 }),
      ...['Ada Wolf', 'Ben Okri', 'Cy Lund'].map((holder, at) =>
        line('holder', { number: at + 1, holder, index: 7 * at + 1 }),
      ),
    ],
    ['Payments', 'Ada Wolf', 'Ben Okri', 'Cy Lund', 2],
    'A new key set, “Payments”, with a share each for Ada Wolf, Ben Okri and Cy Lund; any 2 of them open it.',
  ],
  generateShare: [
    [
      line('generateShare', { mode }),
      line('issuesNew', { index: 9 }),
      line('to', { holder: 'Dana Kim' }),
      ...set,
    ],
    [9, 'Dana Kim', 3, 5],
    'One new share, index 9, for Dana Kim; 3 of 5 must agree.',
  ],
  reissueShare: [
    [
      line('reissueShare', { mode }),
      line('issuesAgain', { index: 9 }),
      line('to', { holder: 'Dana Kim' }),
      ...set,
      line('proofShares', { more: 1 }),
    ],
    [9, 'Dana Kim', 3, 5, 1],
    'The share with index 9 once more, for Dana Kim; 3 of 5 must agree, and 1 more as a proof. The old copy still works.',
  ],
  checkShare: [
    [line('checkShare', { mode }), line('issuesNothing'), ...set],
    ['Payments'],
    'One holder’s share of “Payments” is checked, alone; nothing is issued.',
  ],
  markShare: [
    [
      line('markShare', { mode, status: 'lost' }),
      line('marked', { index: 9, holder: 'Dana Kim', status: 'active' }),
      line('leftTooFew', { left: 2, required: 3 }),
      ...set,
    ],
    [9, 'Dana Kim', 2, 3],
    'The share with index 9, Dana Kim’s, is marked lost; 2 are left, and 3 are needed to open it. That is too few.',
  ],
  vouchForRecord: [
    [line('vouchForRecord', { mode }), ...set],
    ['Payments', 4],
    'Our paper has the digest of record number 4 of “Payments”; we vouch for it, and nothing else changes.',
  ],
  recordShareApart: [
    [line('recordShareApart', { mode }), ...set, apart],
    [9, 'Dana Kim'],
    'The share with index 9, for Dana Kim, which was kept apart, is recorded as issued.',
  ],
  giveUpShareApart: [
    [line('giveUpShareApart', { mode }), ...set, apart],
    [9, 'Dana Kim'],
    'The share with index 9, for Dana Kim, which was kept apart, was destroyed and is never to be used.',
  ],
  issueRecoveryToken: [
    [line('issueRecoveryToken', { mode }), line('opensStore', { minutes: 15 }), ...set],
    ['Payments', 15, 3, 5],
    'One recovery token, which opens the sealed store of “Payments” for at most 15 minutes; 3 of 5 must agree.',
  ],
  keyGen: [
    [line('keyGen', { mode }), vault, ...target],
    ['Treasury', 'Ada Wolf', 'Ben Okri', 2],
    'New root keys for “Treasury”, with a share each for Ada Wolf and Ben Okri; 2 of them must agree.',
  ],
  reshare: [
    [line('reshare', { mode }), vault, ...target],
    ['Treasury', 'Ada Wolf', 'Ben Okri', 2],
    'New shares of the same root keys of “Treasury”, one each for Ada Wolf and Ben Okri; 2 of them must agree. Shares given out before still work.',
  ],
  recoverA: [
    [line('recoverA', { mode }), ...lost],
    ['Treasury', 'Ada Wolf', 'Ben Okri', 'Cy Lund'],
    'The lost share of Ada Wolf in “Treasury” once more, by the shares of Ben Okri and Cy Lund; the keys and all other shares stay as they are.',
  ],
  recoverB: [
    [line('recoverB', { mode }), ...lost],
    ['Treasury', 'Ada Wolf', 'Ben Okri', 'Cy Lund'],
    'The lost share of Ada Wolf in “Treasury” once more, by the shares of Ben Okri and Cy Lund; the keys and all other shares stay as they are.',
  ],
  proveKeys: [
    [
      line('proveKeys', { mode }),
      vault,
      line('tssSigner', { number: 1, holder: 'Ada Wolf' }),
      line('tssSigner', { number: 2, holder: 'Ben Okri' }),
    ],
    ['Treasury', 'Ada Wolf', 'Ben Okri'],
    'A proof that Ada Wolf and Ben Okri together hold the keys of “Treasury”; nothing else is signed.',
  ],
};

test('every operation has its sentence, in every language, with every fact that it is about', () => {
  const operations = Object.entries(statement.lines).flatMap(([id, text]) =>
    text.startsWith('Operation: ') ? [id] : [],
  );
  expect(Object.keys(statements).sort()).toEqual(operations.sort());
  for (const [id, [lines, facts, sentence]] of Object.entries(statements)) {
    expect(inOneSentence(lines, en), id).toBe(sentence);
    for (const [language, texts] of Object.entries(own)) {
      const said = inOneSentence(lines, texts);
      for (const fact of facts) expect(said, `${id} in ${language}`).toContain(String(fact));
    }
  }
});

test('in practice it says so', () => {
  const [, ...others] = statements.generateShare![0];
  const said = inOneSentence([line('generateShare', { mode: 'practice' }), ...others], en);
  expect(said).toBe('PRACTICE: One new share, index 9, for Dana Kim; 3 of 5 must agree.');
});

test('of a statement that lacks what it would say, or of an operation that is not known, nothing is said', () => {
  for (const [lines] of Object.values(statements)) expect(inOneSentence(lines.slice(0, 1), en)).toBe('');
  expect(inOneSentence([{ id: 'toString', facts: {} }, ...set], en)).toBe('');
  expect(inOneSentence([], en)).toBe('');
});

test('every statement that a program made for the recordings has one', () => {
  const folder = 'test/behaviour/recorded';
  const recorded = readdirSync(folder).flatMap(name =>
    Array.from(
      readFileSync(`${folder}/${name}`, 'utf8').matchAll(/"bound":(\[\{"id".*?\}\])/g),
      ([, lines]) => JSON.parse(lines!.replace(/:<[^>]*>/g, ':9')) as StatementLine[],
    ),
  );
  expect(new Set(recorded.map(([first]) => first!.id)).size).toBeGreaterThan(6);
  for (const lines of recorded) expect(inOneSentence(lines, en), lines[0]!.id).not.toBe('');
});
