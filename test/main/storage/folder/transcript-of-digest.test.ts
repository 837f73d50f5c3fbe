/** The digest from paper is another transcript's: whose, and whether the one that was chosen is a copy of that. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOfTranscript, transcriptOfDigest } from '../../../../main/storage/folder/transcript-of-digest';
import { statementFacts, statementOf } from '../../../../shared/records/statement';
import {
  type AnyFacts,
  emptyChain,
  FORMAT,
  nextLine,
  VERSION,
  verifyChain,
} from '../../../../shared/records/transcript';
import { subjectIn } from '../../../../shared/records/transcript-lines';
import { sayIn } from '../../../../shared/text/catalogues';
import { languages } from '../../../../shared/text/languages';
import { line } from '../../../../shared/text/statement-lines';
import { textOf } from '../../../../shared/text/text';
import { failure } from '../../../support/texts';
import { createSet, NAME } from '../attempts';
import { opened, temporaryFolder } from '../support';

async function made() {
  const at = await temporaryFolder();
  const set = await createSet(await opened(at));
  const name = (await set.load()).record.transcripts[0]!;
  const file = set.transcriptPath(name);
  return { at, set, name, file, digest: verifyChain(readFileSync(file)).chain.digest };
}

const cut = (file: string) => Buffer.from(`${readFileSync(file, 'utf8').split('\n')[0]}\n`);

/** As somebody would alter it: every line of it chained anew. */
function altered(file: string): Uint8Array {
  let chain = emptyChain;
  const lines = verifyChain(readFileSync(file)).entries.map(
    ({ seq: _s, previous: _p, at, event, ...facts }) => {
      const next = nextLine(chain, at, event, { ...facts, operator: 'Mallory' } as AnyFacts);
      chain = next.chain;
      return `${next.line}\n`;
    },
  );
  return Buffer.from(lines.join(''));
}

test.each([
  ['cut', cut],
  ['altered', altered],
])('a copy that was %s is not called another ceremony, and is not to be relied on', async (_how, change) => {
  const { at, set, name, file, digest } = await made();
  const found = await transcriptOfDigest({ folder: at }, digest, verifyChain(change(file)));
  expect(found).toMatchObject({ name, directory: set.name, sameCeremony: true });
  const refused = failure('TRANSCRIPT_OTHER_DIGEST', { in: 'groups', places: [1], ...found });
  for (const language of languages)
    expect(sayIn(language)(textOf(refused))).toContain(`${set.name}/transcripts/${name}`);
  expect(refused.message).toMatch(/cut short or altered: do not rely on it/);
});

test('another ceremony is told by what it was of, when it began and where it lies', async () => {
  const { at, set, name, digest } = await made();
  const other = nextLine(emptyChain, '2026-11-22T10:00:00Z', 'start', {
    ...{ format: 'quorate-transcript', version: 3, operation: 'createKeySet' },
  } as AnyFacts);
  const found = await transcriptOfDigest({ folder: at }, digest, verifyChain(Buffer.from(`${other.line}\n`)));
  expect(found).toEqual({ name, directory: set.name, of: NAME, begun: '2026-11-21T10:00:00Z' });
});

const AT = '2026-11-23T10:00:00Z';

/** A ceremony whose statement names a set, as a whole transcript. */
function ceremonyOf(name: string, id: string): Uint8Array {
  const lines = [
    line('checkShare', { mode: 'real' }),
    line('keySet', { name }),
    line('keySetId', { keySetId: id }),
  ];
  const facts = {
    format: FORMAT,
    version: VERSION,
    operation: 'checkShare',
    ...statementFacts(statementOf(lines)),
  };
  const start = nextLine(emptyChain, AT, 'start', facts);
  return Buffer.from(`${start.line}\n${nextLine(start.chain, AT, 'end', { outcome: 'cancelled' }).line}\n`);
}

async function withCeremonies(...ceremonies: [directory: string, bytes: Uint8Array][]) {
  const at = await temporaryFolder();
  for (const [directory, bytes] of ceremonies) {
    const transcripts = path.join(at, directory, 'transcripts');
    mkdirSync(transcripts, { recursive: true });
    writeFileSync(path.join(transcripts, 'one.jsonl'), bytes);
  }
  return at;
}

test('a set is called by its name in the ceremony, whatever its directory was renamed to', async () => {
  const ceremony = ceremonyOf('Ops 2026', 'aa');
  const at = await withCeremonies(['archive', ceremony]);
  const other = verifyChain(ceremonyOf('Payroll', 'bb'));
  const { digest } = verifyChain(ceremony).chain;
  expect(await transcriptOfDigest({ folder: at }, digest, other)).toMatchObject({
    of: 'Ops 2026',
    directory: 'archive',
  });
});

test('a ceremony of another set that began in the same moment is no altered copy of this one', async () => {
  const [ops, payroll] = [ceremonyOf('Ops', 'aa'), ceremonyOf('Payroll', 'bb')];
  const at = await withCeremonies(['ops', ops], ['payroll', payroll]);
  const read = verifyChain(payroll);
  const found = await transcriptOfDigest({ folder: at }, read.chain.digest, verifyChain(ops));
  expect(found).toEqual({ name: 'one.jsonl', directory: 'payroll', of: 'Payroll', begun: AT });
});

test('of copies the one in the directory at hand is named', async () => {
  const ceremony = ceremonyOf('Ops', 'aa');
  const at = await withCeremonies(['copy-of-ops', ceremony], ['ops', ceremony], ['z-ops', ceremony]);
  const { digest } = verifyChain(ceremony).chain;
  const other = verifyChain(ceremonyOf('Payroll', 'bb'));
  for (const first of ['ops', 'z-ops'])
    expect(await transcriptOfDigest({ folder: at, first }, digest, other)).toMatchObject({
      directory: first,
    });
});

test('of transcripts of before, too, the set is known', () => {
  const lines = ['Operation: check one share', 'Key set: Ops: 2026', 'Key set id: aa'];
  const start = nextLine(emptyChain, AT, 'start', { format: FORMAT, version: 2, bound: lines });
  expect(subjectIn(verifyChain(Buffer.from(`${start.line}\n`)).entries[0]!)).toEqual({
    name: 'Ops: 2026',
    id: 'aa',
  });
});

test('no name of a file or directory breaks a line or colours it', async () => {
  const { file, digest } = await made();
  const read = verifyChain(readFileSync(file));
  const elsewhere = await temporaryFolder();
  const put = (directory: string, name: string) => {
    const transcripts = path.join(elsewhere, directory, 'transcripts');
    mkdirSync(transcripts, { recursive: true });
    copyFileSync(file, path.join(transcripts, name));
  };
  put('AAA', 'x\u001b[31mRED\nThe digest matches.jsonl');
  expect(await transcriptOfDigest({ folder: elsewhere }, digest, read)).toBeUndefined();
  put('B\u001b[31m\nB', 'y\u202e.jsonl');
  const found = await transcriptOfDigest({ folder: elsewhere }, digest, read);
  expect(found).toMatchObject({ name: 'y\ufffd.jsonl', directory: 'B\ufffd[31m\ufffdB' });
});

test('a file that lies in no ceremony folder is looked for nowhere else', async () => {
  expect(folderOfTranscript('/home/u/x.jsonl')).toEqual({ folder: undefined });
  expect(folderOfTranscript('/media/a/set/transcripts/x.jsonl')).toEqual({
    folder: '/media/a',
    first: 'set',
  });
  const { file, digest } = await made();
  expect(
    await transcriptOfDigest({ folder: undefined }, digest, verifyChain(readFileSync(file))),
  ).toBeUndefined();
});
