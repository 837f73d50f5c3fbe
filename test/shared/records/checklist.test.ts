import { describe, expect, it } from 'vitest';
import { sha256, utf8 } from '../../../shared/bytes';
import type { EndedTranscript } from '../../../shared/records/beside';
import {
  type CheckItem,
  type Checks,
  checklistFile,
  checksOf,
  nextCheck,
  noChecks,
  verifyChecklist,
} from '../../../shared/records/checklist';
import { nextSignOff, noSignOffs, verifySignOffs } from '../../../shared/records/sign-off';
import { statementFacts, statementOf } from '../../../shared/records/statement';
import {
  type AnyFacts,
  type Entry,
  type EventName,
  emptyChain,
  nextLine,
  verifyChain,
} from '../../../shared/records/transcript';
import { Refusal } from '../../../shared/text/refusals';
import { line, type StatementLine } from '../../../shared/text/statement-lines';

const AT = '2026-11-21T15:00:00.000Z';
const of: EndedTranscript = {
  file: '20261121T143000Z-generate-share-1a2b3c4d.jsonl',
  digest: sha256('last line'),
};
const DANA = { item: 'given', file: 'payments-dana-kim-index-9.asc' } as const;

function write(said: (CheckItem & { done: boolean })[]): { lines: string[]; after: Checks } {
  let after = noChecks(of);
  const lines = said.map(one => {
    const next = nextCheck(after, AT, of.file, one);
    after = next.after;
    return next.line;
  });
  return { lines, after };
}
const bytes = (lines: string[]): Uint8Array => utf8(lines.map(text => `${text}\n`).join(''));
const { lines, after } = write([
  { ...DANA, done: true },
  { item: 'digestWritten', done: true },
  { item: 'digestWritten', done: false },
]);

/** A transcript of these entries, as it would be read. */
function entriesOf(bound: StatementLine[], more: [EventName, AnyFacts][]): Entry[] {
  const head = { format: 'quorate-transcript', version: 3, operation: 'x' };
  const all: [EventName, AnyFacts][] = [
    ['start', { ...head, ...statementFacts(statementOf(bound)) }],
    ...more,
    ['end', { outcome: 'complete' }],
  ];
  let chain = emptyChain;
  const text = all.map(([event, facts]) => {
    const next = nextLine(chain, AT, event, facts);
    chain = next.chain;
    return next.line;
  });
  return verifyChain(bytes(text)).entries;
}

const refusal = (given: string[] | Uint8Array, which: Partial<EndedTranscript> = {}): string => {
  try {
    verifyChecklist(given instanceof Uint8Array ? given : bytes(given), { ...of, ...which });
    return 'ok';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return `${error.code} ${error.failure.position ?? ''}`.trim();
  }
};

describe('what is to be done', () => {
  it('is to give each encrypted file to its holder, whatever came out: of a set, of one share, of threshold keys', () => {
    const set = entriesOf(
      [
        line('holder', { number: 1, holder: 'Ada Obi', index: 17 }),
        line('holder', { number: 2, holder: 'Bo Lind', index: 4 }),
      ],
      [
        [
          'exported',
          {
            indexes: [17, 4],
            files: [
              'set/shares/set-ada-obi-index-17.asc',
              'set/shares/set-bo-lind-index-4.asc',
              'set/sealed/sealed-store.bin',
              'set/practice-keys/PRACTICE-ada-obi-index-17-private-key.asc',
            ],
          },
        ],
      ],
    );
    const who = (entries: Entry[]) =>
      checksOf(entries, noChecks(of)).map(({ file, holder }) => [file, holder]);
    const then = [
      ['', ''],
      ['', ''],
    ];
    expect(who(set)).toEqual([
      ['set-ada-obi-index-17.asc', 'Ada Obi'],
      ['set-bo-lind-index-4.asc', 'Bo Lind'],
      // The notices.
      ['', ''],
      ...then,
    ]);
    const one = entriesOf(
      [line('to', { holder: 'Dana Kim' })],
      // A write that was repeated says it again.
      [
        ['exported', { index: 9, file: `shares/${DANA.file}` }],
        ['exported', { index: 9, file: `shares/${DANA.file}` }],
      ],
    );
    expect(who(one)).toEqual([[DANA.file, 'Dana Kim'], ...then]);
    const tss = entriesOf(
      [line('tssHolder', { number: '2', holder: 'Cy Lund' })],
      [
        [
          'exported',
          { files: ['v/contributions/r-2-1234.json', 'v/messages/r-2.json', 'v/messages/r-3.json'] },
        ],
      ],
    );
    expect(who(tss)).toEqual([['r-2.json', 'Cy Lund'], ['r-3.json', ''], ...then]);
  });

  it('is to give them to the same holders where a transcript of before says so in sentences', () => {
    const files = ['set-bo-lind-index-1.asc', 'set-ada-obi-index-17.asc', 'set-cy-index-2.asc'];
    const start = { format: 'quorate-transcript', version: 2, operation: 'createKeySet' };
    const bound = ['Holder 1: Ada Obi, index 17', 'Holder 2: Bo Lind, index 1'];
    const first = nextLine(emptyChain, AT, 'start', { ...start, bound });
    const second = nextLine(first.chain, AT, 'exported', { files: files.map(file => `set/shares/${file}`) });
    const { entries } = verifyChain(bytes([first.line, second.line]));
    const given = checksOf(entries, noChecks(of)).filter(({ item }) => item === 'given');
    expect(given.map(({ holder }) => holder)).toEqual(['Bo Lind', 'Ada Obi', '']);
  });

  it('is to give the notices, where the record was changed and they were written', () => {
    const items = (files: string[]) =>
      checksOf(entriesOf([], [['recorded', { issued: 3, files }]]), noChecks(of)).map(({ item }) => item);
    expect(items(['set/notices/set-lost-index-9.txt'])).toEqual([
      'noticesGiven',
      'digestWritten',
      'paperSigned',
    ]);
    expect(items(['set/key-set.json'])).toEqual([]);
  });

  it('is nothing where nothing encrypted and no notice came out', () => {
    expect(checksOf(entriesOf([], [['recorded', { issued: 0 }]]), after)).toEqual([]);
  });

  it('stands as it was said last; the tick and its taking back are both kept', () => {
    const entries = entriesOf(
      [line('to', { holder: 'Dana Kim' })],
      [['exported', { index: 9, file: `shares/${DANA.file}` }]],
    );
    expect(checksOf(entries, after).map(({ item, done, at }) => [item, done, at])).toEqual([
      ['given', true, AT],
      ['digestWritten', false, AT],
      ['paperSigned', false, ''],
    ]);
    expect(verifyChecklist(bytes(lines), of).lines.map(({ done }) => done)).toEqual([true, true, false]);
  });
});

describe('a checklist', () => {
  it('cites the digest of its transcript, and each line the one before', () => {
    expect(JSON.parse(lines[0]!)).toMatchObject({ seq: 0, previous: of.digest, transcript: of.file });
    expect(JSON.parse(lines[1]!)).toMatchObject({ seq: 1, previous: sha256(lines[0]!) });
    expect(verifyChecklist(bytes(lines), of)).toEqual(after);
    expect(verifyChecklist(new Uint8Array(), of)).toEqual(noChecks(of));
    expect(checklistFile(of.file)).toBe('20261121T143000Z-generate-share-1a2b3c4d.checklist.jsonl');
  });

  it('of another transcript, altered, torn in the middle or of another kind is refused by its line', () => {
    expect(refusal(lines)).toBe('ok');
    expect(refusal(lines, { digest: sha256('other') })).toBe('CHECKLIST_UNUSABLE 1');
    expect(refusal(lines, { file: 'other.jsonl' })).toBe('CHECKLIST_UNUSABLE 1');
    expect(refusal(lines.with(1, lines[1]!.replace('true', 'false')))).toBe('CHECKLIST_UNUSABLE 3');
    expect(refusal(lines.toSpliced(1, 1))).toBe('CHECKLIST_UNUSABLE 2');
    expect(refusal([...lines, ''])).toBe('CHECKLIST_UNUSABLE 4');
    expect(refusal(lines.with(0, lines[0]!.replace('"done"', '"more":1,"done"')))).toBe(
      'CHECKLIST_UNUSABLE 1',
    );
    // A later program may have gone on in the same file.
    for (const at of [0, 2])
      expect(refusal(lines.with(at, lines[at]!.replace('"version":1', '"version":3')))).toBe(
        'FILE_NEWER_FORMAT',
      );
    expect(refusal(lines.with(0, lines[0]!.replace('"version":1', '"version":2')))).toBe(
      'CHECKLIST_UNUSABLE 1',
    );
    expect(refusal(utf8(`${lines[0]}\n${lines[1]!.slice(0, 40)}`))).toBe('ok');
    expect(refusal(Uint8Array.of(0xff))).toBe('CHECKLIST_UNUSABLE 1');
  });

  it('is no file of sign-offs and no transcript, and neither is taken for it', () => {
    expect(() => verifySignOffs(bytes(lines), of)).toThrow(Refusal);
    expect(() => verifyChain(bytes(lines))).toThrow(Refusal);
    const signed = nextSignOff(noSignOffs(of), AT, of.file, { role: 'A', name: 'B', how: 'paper' });
    expect(refusal([signed.line])).toBe('CHECKLIST_UNUSABLE 1');
  });
});

it('without the transcript’s name its digest alone counts, and all lines name the same one', () => {
  const { digest } = of;
  expect(verifyChecklist(bytes(lines), { digest }).lines).toHaveLength(3);
  const renamed = nextCheck({ ...after, lines: after.lines }, AT, 'another.jsonl', {
    item: 'paperSigned',
    done: true,
  });
  expect(() => verifyChecklist(bytes([...lines, renamed.line]), { digest })).toThrow(Refusal);
});

it('that notices were given is a line of version 2, among others of version 1', () => {
  const { lines, after } = write([
    { ...DANA, done: true },
    { item: 'noticesGiven', done: true },
  ]);
  expect(lines.map(one => JSON.parse(one).version)).toEqual([1, 2]);
  expect(verifyChecklist(bytes(lines), of)).toEqual(after);
});
