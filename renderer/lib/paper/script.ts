/** A blank script for a ceremony, kept by hand: numbered steps with room for time and initials, people, bags, exceptions. */
import { paperMessages } from '../../messages/paper';
import type { Paper, Part, Step } from './paper';
import { everyRole, signPart } from './parts';

type StepName = keyof typeof paperMessages.script.steps;

const own = paperMessages.script;

/** What each ceremony does between its beginning and its end, which are the same for all. */
const doing = {
  set: ['names', 'keys', 'statement', 'words', 'confirm', 'complete', 'handOut'],
  share: ['newHolder', 'statement', 'words', 'enter', 'complete', 'handOut'],
  check: ['check'],
  token: ['mode', 'statement', 'words', 'password', 'enter', 'token', 'leave'],
  other: [],
} satisfies Record<string, readonly StepName[]>;

export type Ceremony = keyof typeof doing;
export const ceremonies = Object.keys(doing) as Ceremony[];

const BEFORE: readonly StepName[] = [
  'clock',
  'people',
  'devices',
  'bags',
  'machine',
  'program',
  'lastDigest',
  'start',
];
const AFTER: readonly StepName[] = [
  'digest',
  'record',
  'copies',
  'exceptions',
  'off',
  'close',
  'sign',
  'end',
];

/** Empty steps, for what this room does besides. */
const SPARE = { other: 12, usual: 3 };
const BAGS_LEFT_BLANK = 3;
const EXCEPTIONS = 6;
/** Groups of a digest, and verification words. */
const [GROUPS, WORDS] = [16, 8];

export interface OfScript {
  ceremony: Ceremony;
  holders: number;
  practice: boolean;
}

export function scriptPaper({ ceremony, holders, practice }: OfScript): Paper {
  const boxes: Partial<Record<StepName, NonNullable<Step['boxes']>>> = {
    clock: { count: 1, of: 'lines' },
    program: { count: 2, of: 'lines' },
    words: { count: WORDS, of: 'words' },
    complete: { count: 1, of: 'lines' },
    enter: { count: holders, of: 'lines' },
    check: { count: holders, of: 'lines' },
    digest: { count: GROUPS, of: 'groups' },
    record: { count: GROUPS, of: 'groups' },
    end: { count: 1, of: 'lines' },
  };
  const step = (name: StepName): Step => ({
    text: own.steps[name],
    ...(boxes[name] && { boxes: boxes[name] }),
  });
  const empty: Step[] = Array.from({ length: SPARE[ceremony === 'other' ? 'other' : 'usual'] }, () => ({
    text: '',
  }));
  const parts: [string, Step[]][] = [
    [own.before, BEFORE.map(step)],
    [own.doing, [...doing[ceremony].map(step), ...empty]],
    [own.after, AFTER.map(step)],
  ];
  let first = 1;
  const numbered = parts.map(([title, steps]): Part => {
    const part: Part = { part: 'steps', title, first, steps };
    first += steps.length;
    return part;
  });
  const people = [...everyRole(), ...Array.from({ length: holders }, (_, place) => own.holder(place + 1))];
  return {
    title: own.title,
    about: own.ceremonies[ceremony],
    practice,
    digest: '',
    parts: [
      { part: 'text', lines: [own.lead] },
      { part: 'table', columns: own.about, tall: true, rows: own.aboutRows.map(label => [label, '']) },
      {
        part: 'table',
        title: own.people,
        columns: own.peopleColumns,
        tall: true,
        rows: people.map(role => [role, '', '', '', '']),
      },
      {
        part: 'table',
        title: own.bags,
        columns: own.bagColumns,
        tall: true,
        rows: [...own.bagContents, ...Array<string>(BAGS_LEFT_BLANK).fill('')].map(what => [
          what,
          '',
          '',
          '',
          '',
        ]),
      },
      { part: 'sheet' },
      ...numbered,
      { part: 'sheet' },
      { part: 'text', title: own.exceptions, lines: [own.exceptionsHint] },
      {
        part: 'table',
        columns: own.exceptionColumns,
        tall: true,
        rows: Array.from({ length: EXCEPTIONS }, () => ['', '', '\n\n\n', '']),
      },
      signPart(people, own.signHint),
    ],
  };
}
