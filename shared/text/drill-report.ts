/** The report of a drill, for printing: who has had their share checked, and whose check is overdue. One layout for all languages. */
import type { LastCeremony } from '../records/last-ceremony';
import { isWithdrawn } from '../records/share-health';
import { ceremonyOfCheck } from '../records/transcript-name';
import type { Nested, Say } from './en/nested';
import type { ShareStatus } from './en/share-status';
import { laidOut } from './laid-out';
import type { Language } from './languages';

interface CheckedShare {
  index: number;
  holder: string;
  status: ShareStatus;
  /** ISO 8601; '' when never. */
  checkedAt: string;
  /** File name of its transcript; '' where it is not known. */
  checkedIn: string;
  /** The last check could judge the form and no more. */
  formOnly: boolean;
  overdue: boolean;
}

export interface DrillReport extends LastCeremony {
  practice: boolean;
  name: string;
  /** When it was made, ISO 8601. */
  at: string;
  sequence: number;
  issued: number;
  usable: number;
  required: number;
  /** The record lists a transcript. */
  hadCeremony: boolean;
  remarks: readonly Nested[];
  shares: readonly CheckedShare[];
  /** Shares whose index nobody has told. */
  unknown: number;
  overdueAfterDays: number;
}

/** What a language says in it. */
export interface DrillWords {
  language: Language;
  banner(practice: boolean, in_: 'report'): readonly string[];
  statuses: Readonly<Record<ShareStatus, string>>;
  lastCeremony(last: DrillReport, say: Say): string;
  title(name: string, at: string): string;
  record(report: DrillReport): string;
  /** Where as many are usable as required, and where there are fewer. */
  justEnough(usable: number, required: number): string;
  tooFew(usable: number, required: number): string;
  remark(said: string): string;
  columns: readonly [index: string, holder: string, status: string, lastCheck: string];
  notNamed: string;
  never: string;
  /** Behind the day of a check. */
  formOnly: string;
  inCeremony: string;
  overdueMark: string;
  notListed(count: number): string;
  overdue(count: number, days: number): string;
  nothingOverdue(days: number): string;
  /** Of so many shares a check showed the form alone, which does not show that one is right. */
  formAlone(count: number): string;
}

/** Gives what makes the report in the language of `words`. `say` makes the sentences of its remarks. */
export const drillIn =
  (words: DrillWords) =>
  (report: DrillReport, say: Say): string => {
    const { shares, unknown, usable, required, overdueAfterDays: days } = report;
    const overdue = shares.filter(share => share.overdue).length;
    const formAlone = shares.filter(share => share.formOnly && !isWithdrawn(share)).length;
    return laidOut([
      { lines: words.banner(report.practice, 'report') },
      {
        lines: [
          words.title(report.name, say.time(words.language, report.at)),
          words.record(report),
          ...(usable === required ? [words.justEnough(usable, required)] : []),
          ...(usable < required ? [words.tooFew(usable, required)] : []),
          words.lastCeremony(report, say),
          ...report.remarks.map(remark => words.remark(say(remark))),
        ],
      },
      { table: [[...words.columns, ''], ...shares.map(share => rowOf(words, share, say))] },
      { lines: unknown > 0 ? [words.notListed(unknown)] : [] },
      {
        lines: [
          [
            overdue > 0 ? words.overdue(overdue, days) : words.nothingOverdue(days),
            ...(formAlone > 0 ? [words.formAlone(formAlone)] : []),
          ].join(words.language === 'ja' ? '' : ' '),
        ],
      },
    ]);
  };

const rowOf = (words: DrillWords, share: CheckedShare, say: Say) => [
  String(share.index),
  share.holder || words.notNamed,
  words.statuses[share.status],
  checkOf(words, share, say),
  share.overdue ? words.overdueMark : '',
];

/** By the day. Without a verifier a check shows the form of a share, and the report must not say more. */
function checkOf(words: DrillWords, share: CheckedShare, say: Say): string {
  if (share.checkedAt === '') return words.never;
  const how = share.formOnly ? words.formOnly : ceremonyOfCheck(share) ? words.inCeremony : '';
  return `${say.time(words.language, share.checkedAt, 'day')}${how}`;
}
