/** Notices: what every holder of a set is told when a share is made, given again, or marked lost or destroyed. One layout for all languages. */
import { fromHex, grouped } from '../bytes';
import { textsIn } from './catalogues';
import { inRows } from './columns';
import type { NoticeLabels } from './en/notices';
import type { ShareStatus } from './en/share-status';
import { type LabelledLines, type LaidOutPart, laidOut } from './laid-out';
import type { Language } from './languages';
import { pgpWords } from './words';

/** What every notice tells of: a set, and the files by which it can be checked. */
interface OfSet {
  practice: boolean;
  /** Whom it is for; '' where the record does not name them. */
  holder: string;
  /** Their index; 0 for every other holder. */
  holderIndex: number;
  keySet: string;
  /** 32 hex digits. */
  id: string;
  scheme: string;
  issued: number;
  required: number;
  allIndexesKnown: boolean;
  /** The record: its number, its file, its SHA-256 as hex. */
  sequence: number;
  recordFile: string;
  recordDigest: string;
  sumsFile: string;
  /** The file of the transcript. */
  transcript: string;
}

interface NewShare {
  index: number;
  holder: string;
  pgp_fingerprint: string;
  /** ISO 8601, by the machine's clock. It stays so: a repair compares what it finds with what it would write. */
  issuedAt: string;
}

interface MarkedShare {
  index: number;
  holder: string;
  status: ShareStatus;
  reason: string;
  /** Shares that are neither lost nor destroyed now. */
  left: number;
}

export type NoticeFacts = OfSet &
  (
    | { about: 'newShare' | 'reissue' | 'firstShare'; share: NewShare }
    | { about: 'marked'; share: MarkedShare }
  );

/** The text of a notice in a language. */
export function noticeText(language: Language, facts: NoticeFacts): string {
  const own = textsIn(language).notices;
  const { labels, values } = own;
  const parts: LaidOutPart[] = [
    { lines: own.banner(facts.practice, 'notice') },
    { lines: [facts.about === 'marked' ? own.marked(facts.share.status) : own.subject[facts.about]] },
    {
      facts: [
        [labels.to, nameOf(language, facts)],
        [labels.keySet, facts.keySet],
        [labels.setId, grouped(facts.id)],
        ...shareFacts(language, facts),
        [labels.transcript, `transcripts/${facts.transcript}`],
        [labels.record, values.record(facts.sequence, facts.recordFile), grouped(facts.recordDigest)],
      ],
    },
    {
      lines:
        facts.about === 'firstShare'
          ? [own.inWords, ...inRows(pgpWords(fromHex(facts.recordDigest)), 8)]
          : [own.said[facts.about], own.unexpected],
    },
    { lines: own.howToCheck(facts) },
    { lines: facts.about === 'newShare' && facts.scheme === 'vault' ? [own.notTold] : [] },
  ];
  return laidOut(parts, Object.values(labels));
}

function nameOf(language: Language, { holder, holderIndex }: OfSet): string {
  const { values } = textsIn(language).notices;
  return holder || (holderIndex > 0 ? values.holderOf(holderIndex) : values.everyOther);
}

/** The rows of a notice that tell of the share. */
function shareFacts(language: Language, facts: NoticeFacts): LabelledLines[] {
  const { labels, values } = textsIn(language).notices;
  const { index, holder } = facts.share;
  const row = (label: keyof NoticeLabels, ...lines: string[]): LabelledLines => [labels[label], ...lines];
  const whose = [row('index', String(index)), row('holder', holder || values.notNamed)];
  if (facts.about === 'marked') {
    const { reason, left } = facts.share;
    return [...whose, row('reason', reason), row('left', values.ofThem(left, facts.required))];
  }
  return [
    ...whose,
    row('key', grouped(facts.share.pgp_fingerprint)),
    row('madeAt', values.byClock(facts.share.issuedAt)),
    row('now', values.ofThem(facts.issued, facts.required)),
    ...(facts.about === 'firstShare' ? [row('yours', ...values.yourFile(index))] : []),
  ];
}
