/**
 * Notices: what every holder of a set is told when a share is made, given again, or marked lost or destroyed. Plain text, no secret; given to each holder
 * or read out. They answer why Vault never took share generation in: that the number of holders could grow
 * without those before them knowing (hashicorp/vault pull request 2523).
 */
import { allIndexesKnown, type IssuedShare, type KeySetRecord } from '../../../shared/records/key-set';
import { isWithdrawn } from '../../../shared/records/share-health';
import type { Entry } from '../../../shared/records/transcript';
import { type Language, languages } from '../../../shared/text/languages';
import { noticeText } from '../../../shared/text/notices';
import { marked, slug } from '../files/names';

export interface Notice {
  /** Relative to the set's directory. */
  file: string;
  text: string;
}

/** Records that already list what the notices tell of. */
export interface NoticeSource {
  record: KeySetRecord;
  /** SHA-256 of the record file, hex. */
  digest: string;
  /** The set's name in file names. */
  set: string;
  /** That of the ceremony which they tell of. */
  language: Language;
}

/** Shares of a created set that came to be with it, in one attempt. */
export const firstShares = (record: KeySetRecord): IssuedShare[] =>
  record.origin === 'created'
    ? record.shares.filter(share => share.transcript === record.transcripts[0])
    : [];

/**
 * The notices about the shares that one transcript tells of: for a new set one to each holder; for a new share, one
 * given again and one marked lost or destroyed, one to each holder of another share. None when the record lists no
 * share that was issued or marked in that attempt.
 */
export function noticesOf(source: NoticeSource, transcript: string): Notice[] {
  const made = source.record.shares.filter(share => share.transcript === transcript && share.issuedAt !== '');
  const first = firstShares(source.record);
  const issued = made.flatMap(share => {
    if (share.reissued > 0) return aboutListedShare(source, share, tellReissue);
    return first.includes(share) ? [toFirstHolder(source, share)] : aboutNewShare(source, share);
  });
  const marks = source.record.shares.filter(share => share.markedBy !== '' && share.markedBy === transcript);
  return [...issued, ...marks.flatMap(share => aboutListedShare(source, share, tellMark))];
}

/** The text of a notice to one holder. */
type Tell = (source: NoticeSource, share: IssuedShare, to: { holder: string; index: number }) => string;

function aboutNewShare(source: NoticeSource, share: IssuedShare): Notice[] {
  const { shares, issued } = source.record;
  const before = shares.slice(0, shares.indexOf(share));
  // The shares of an adopted set whose indexes nobody told have holders, too.
  const unknown = before.length < issued - (shares.length - before.length);
  return toOthers(source, share, `new-share-index-${share.index}`, before, unknown, tellNewShare);
}

/** A share that was reissued or marked: everybody else who has one is told. */
function aboutListedShare(source: NoticeSource, share: IssuedShare, tell: Tell): Notice[] {
  const { shares, issued } = source.record;
  const others = shares.filter(one => one !== share);
  const about =
    tell === tellReissue
      ? `reissued-index-${share.index}-reissue-${share.reissued}`
      : `${share.status}-index-${share.index}${share.reissued > 0 ? `-reissue-${share.reissued}` : ''}`;
  return toOthers(source, share, about, others, shares.length < issued, tell);
}

function toOthers(
  source: NoticeSource,
  share: IssuedShare,
  about: string,
  before: IssuedShare[],
  unknown: boolean,
  tell: Tell,
): Notice[] {
  const { record, set } = source;
  const told = before.filter(
    (one, at) => one.holder === '' || before.findIndex(o => o.holder === one.holder) === at,
  );
  const notices = told.map(one => ({
    file: noticeFile(
      record,
      set,
      `${about}-for-${one.holder ? `${slug(one.holder)}-` : ''}index-${one.index}`,
    ),
    text: tell(source, share, one),
  }));
  if (unknown) {
    const file = noticeFile(record, set, `${about}-for-every-other-holder`);
    notices.push({ file, text: tell(source, share, { holder: '', index: 0 }) });
  }
  return notices;
}

const noticeFile = (record: KeySetRecord, set: string, rest: string): string =>
  `notices/${marked(record.practice, `${set}-${rest}.txt`)}`;

/** What notices say now, and what they said in the words of an earlier version. */
const EARLIER_WORDS: readonly (readonly [string, string])[] = [
  [
    'its next rekey (OpenBao: rotate-keys) makes new shares for that number: the share issued here\nis then worthless.',
    'its next rekey makes new shares for that number: the share issued here is then worthless.',
  ],
  ['make it worthless, rekey (OpenBao: rotate-keys). There is', 'make it worthless, rekey. There is'],
];

/** The language of a ceremony, as its transcript says it; earlier versions said none, and wrote English. */
export const noticeLanguage = (start: Entry | undefined): Language =>
  languages.find(language => language === start?.language) ?? 'en';

/** The text of a notice as an earlier version wrote it: by it what that left half-way is known as ours. */
export const inEarlierWords = (text: string): string =>
  EARLIER_WORDS.reduce((so, [now, before]) => so.replace(now, before), text);

/** What every notice tells of. */
const ofSet = (
  { record, digest }: NoticeSource,
  transcript: string,
  to: { holder: string; index: number },
) => ({
  practice: record.practice,
  holder: to.holder,
  holderIndex: to.index,
  keySet: record.name,
  id: record.id,
  scheme: record.scheme,
  issued: record.issued,
  required: record.required,
  allIndexesKnown: allIndexesKnown(record),
  sequence: record.sequence,
  recordFile: marked(record.practice, 'key-set.json'),
  recordDigest: digest,
  sumsFile: marked(record.practice, 'SHA256SUMS'),
  transcript,
});

const newShare = ({ index, holder, pgp_fingerprint, issuedAt }: IssuedShare) => ({
  index,
  holder,
  pgp_fingerprint,
  issuedAt,
});

const tellNewShare: Tell = (source, share, to) =>
  noticeText(source.language, {
    about: 'newShare',
    ...ofSet(source, share.transcript, to),
    share: newShare(share),
  });

const tellReissue: Tell = (source, share, to) =>
  noticeText(source.language, {
    about: 'reissue',
    ...ofSet(source, share.transcript, to),
    share: newShare(share),
  });

const tellMark: Tell = (source, share, to) => {
  const { index, holder, status, reason, markedBy } = share;
  const left = source.record.issued - source.record.shares.filter(isWithdrawn).length;
  return noticeText(source.language, {
    about: 'marked',
    ...ofSet(source, markedBy, to),
    share: { index, holder, status, reason, left },
  });
};

function toFirstHolder(source: NoticeSource, share: IssuedShare): Notice {
  const { record, set } = source;
  const told = noticeText(source.language, {
    about: 'firstShare',
    ...ofSet(source, share.transcript, share),
    share: newShare(share),
  });
  return {
    file: noticeFile(record, set, `your-share-${slug(share.holder)}-index-${share.index}`),
    text: told,
  };
}
