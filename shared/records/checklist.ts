/**
 * The checklist of a result: what people did with it after the transcript had ended. Each encrypted file was given to its
 * holder, every holder was given the notice written for them, the digest was written on paper, the paper was signed. They tick
 * it off; a tick that is taken back is one more line.
 * It is in a file of its own beside the transcript: see `beside.ts`. Ticks are what people at the program said, no proof.
 */
import * as v from 'valibot';
import { Refusal } from '../text/refusals';
import { shown } from '../text/shown';
import type { StatementLine } from '../text/statement-lines';
import {
  type Beneath,
  type Beside,
  fileName,
  head,
  type KindBeside,
  lineText,
  nothingBeside,
  readBeside,
  withLine,
} from './beside';
import { statementIn } from './statement';
import type { Entry } from './transcript';
import { factsOf, linesIn, type WrittenLine } from './transcript-lines';

export const FORMAT = 'quorate-checklist';

const CHECKLIST = '.checklist.jsonl';

/** `20261121T143000Z-generate-share-1a2b3c4d.jsonl` -> `20261121T143000Z-generate-share-1a2b3c4d.checklist.jsonl`. */
export const checklistFile = (transcript: string): string =>
  `${transcript.replace(/\.jsonl$/, '')}${CHECKLIST}`;

/** Nothing that lists transcripts may take a checklist for one. */
export const isChecklist = (file: string): boolean => file.endsWith(CHECKLIST);

/** `given`: the file with this name, to its holder. */
export const checkItem = v.variant('item', [
  v.strictObject({ item: v.literal('given'), file: fileName }),
  v.strictObject({ item: v.literal('digestWritten') }),
  v.strictObject({ item: v.literal('paperSigned') }),
  v.strictObject({ item: v.literal('noticesGiven') }),
]);
export type CheckItem = v.InferOutput<typeof checkItem>;

const ofLine = { ...head(FORMAT), done: v.boolean() };
const [given, digestWritten, paperSigned, noticesGiven] = checkItem.options;
const line = v.variant('item', [
  v.strictObject({ ...ofLine, ...given.entries }),
  v.strictObject({ ...ofLine, ...digestWritten.entries }),
  v.strictObject({ ...ofLine, ...paperSigned.entries }),
  v.strictObject({ ...ofLine, ...head(FORMAT, 2), ...noticesGiven.entries }),
]);
export type CheckLine = v.InferOutput<typeof line>;
export type Checks = Beside<CheckLine>;

export const noChecks = (of: Beneath): Checks => nothingBeside(of);

const sayIn = (one: CheckItem & { done: boolean }): object => ({
  item: one.item,
  ...(one.item === 'given' && { file: one.file }),
  done: one.done,
});

// Each line has its number from 1, so one code says where.
const unusable = (position: number) => new Refusal('CHECKLIST_UNUSABLE', { position });
const kind: KindBeside<CheckLine> = {
  format: FORMAT,
  line,
  versionOf: said => ('item' in said && said.item === ('noticesGiven' satisfies CheckItem['item']) ? 2 : 1),
  newest: 2,
  inOrder: sayIn,
  unreadable: () => unusable(1),
  otherTranscript: () => unusable(1),
  broken: unusable,
};

/**
 * The next line (without line feed) and how the file stands after it. `at` is ISO 8601. Throws `Refusal` CHECKLIST_UNUSABLE
 * for names that cannot stand in one.
 */
export function nextCheck(
  before: Checks,
  at: string,
  transcript: string,
  said: CheckItem & { done: boolean },
): { line: string; after: Checks } {
  const text = lineText(kind, before, at, transcript, sayIn(said));
  const after = withLine(kind, before, text);
  if (!after) throw unusable(before.lines.length + 1);
  return { line: text, after };
}

/** Checks a checklist as `readBeside` does. Throws `Refusal` CHECKLIST_UNUSABLE with the line's number (from 1), and FILE_NEWER_FORMAT. */
export const verifyChecklist = (bytes: Uint8Array, of: Beneath): Checks => readBeside(kind, bytes, of);

/** One thing that is to be done, and how it stands. */
export interface Check {
  item: CheckItem['item'];
  /** With `given`: the file's name, and whose it is; `holder` is '' where the transcript does not say. */
  file: string;
  holder: string;
  done: boolean;
  /** When it was last ticked or taken back; '' if never. */
  at: string;
}

/**
 * What is to be done after an attempt, by the entries of its transcript; nothing where neither an encrypted file nor a notice came
 * out of it. A line about anything else, which an altered or a later file may have, is passed over.
 */
export function checksOf(entries: readonly Entry[], { lines }: Checks): Check[] {
  const files = handOuts(entries);
  const notices = hasNotices(entries);
  if (files.length === 0 && !notices) return [];
  const standing = (item: Check['item'], file = ''): Pick<Check, 'done' | 'at'> => {
    const last = lines.findLast(one => one.item === item && (one.item !== 'given' || one.file === file));
    return { done: last?.done ?? false, at: last?.at ?? '' };
  };
  return [
    ...files.map(({ file, holder }) => ({
      item: 'given' as const,
      file,
      holder,
      ...standing('given', file),
    })),
    ...([...(notices ? (['noticesGiven'] as const) : []), 'digestWritten', 'paperSigned'] as const).map(
      item => ({
        item,
        file: '',
        holder: '',
        ...standing(item),
      }),
    ),
  ];
}

const NOTICE = /(?:^|\/)notices\/[^/]/;

/** Written by its `recorded` entry, which names their files; that of a new set does not, and there each holder has one. */
const hasNotices = (entries: readonly Entry[]): boolean =>
  entries.some(
    ({ event, files }) =>
      event === 'recorded' && [files].flat().some(file => typeof file === 'string' && NOTICE.test(file)),
  ) || boundLines(entries).some(({ id, facts }) => id === 'holder' && facts.index !== undefined);

const boundLines = (entries: readonly Entry[]): readonly StatementLine[] =>
  entries[0] ? (statementIn(entries[0])?.lines ?? []) : [];

/** Encrypted shares by the folder in which they are written; other files are for everybody. */
const HANDED_OUT = /(?:^|\/)(?:shares|messages)\/([^/]+)$/;

function handOuts(entries: readonly Entry[]): { file: string; holder: string }[] {
  const lines = [...boundLines(entries), ...linesIn(entries[0]).filter(one => typeof one === 'string')];
  const files = entries
    .filter(({ event }) => event === 'exported')
    .flatMap(({ file, files }) => [file, files].flat())
    .flatMap(one => (typeof one === 'string' ? (HANDED_OUT.exec(one)?.[1] ?? []) : []));
  return [...new Set(files)].map(file => ({ file, holder: holderOf(file, lines) }));
}

/** The one new share has the line `to`; of several each has a line with its number, in which its file is named, too. */
function holderOf(file: string, lines: readonly WrittenLine[]): string {
  const number = /-(?:index-)?(\d+)(?:-reissue-\d+)?\.[a-z]+$/.exec(file)?.[1];
  const [to] = factsOf(lines, 'to');
  const holders = factsOf(lines, 'holder');
  // The sentence of one with an index is one without, too.
  const ofTss = holders.length > 0 ? [] : factsOf(lines, 'tssHolder');
  const whose =
    to ??
    holders.find(({ index }) => String(index) === number) ??
    ofTss.find(one => String(one.number) === number);
  return typeof whose?.holder === 'string' ? shown(whose.holder) : '';
}
