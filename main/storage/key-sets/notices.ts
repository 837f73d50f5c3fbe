/**
 * Notices: what every holder of a set is told when a share is made, given again, or marked lost or destroyed. Plain text, no secret; given to each holder
 * or read out. They answer why Vault never took share generation in: that the number of holders could grow
 * without those before them knowing (hashicorp/vault pull request 2523).
 */
import { fromHex, grouped } from '../../../shared/bytes';
import {
  allIndexesKnown,
  type IssuedShare,
  isWithdrawn,
  type KeySetRecord,
} from '../../../shared/records/key-set';
import { pgpWords } from '../../../shared/text/words';
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
    if (share.reissued > 0) return aboutListedShare(source, share, reissueText);
    return first.includes(share) ? [toFirstHolder(source, share)] : aboutNewShare(source, share);
  });
  const marks = source.record.shares.filter(share => share.markedBy !== '' && share.markedBy === transcript);
  return [...issued, ...marks.flatMap(share => aboutListedShare(source, share, markText))];
}

/** The text of a notice to one holder. */
type Text = (source: NoticeSource, share: IssuedShare, to: string) => string;

function aboutNewShare(source: NoticeSource, share: IssuedShare): Notice[] {
  const { shares, issued } = source.record;
  const before = shares.slice(0, shares.indexOf(share));
  // The shares of an adopted set whose indexes nobody told have holders, too.
  const unknown = before.length < issued - (shares.length - before.length);
  return toOthers(source, share, `new-share-index-${share.index}`, before, unknown, newShareText);
}

/** A share that was reissued or marked: everybody else who has one is told. */
function aboutListedShare(source: NoticeSource, share: IssuedShare, text: Text): Notice[] {
  const { shares, issued } = source.record;
  const others = shares.filter(one => one !== share);
  const about =
    text === reissueText
      ? `reissued-index-${share.index}-reissue-${share.reissued}`
      : `${share.status}-index-${share.index}${share.reissued > 0 ? `-reissue-${share.reissued}` : ''}`;
  return toOthers(source, share, about, others, shares.length < issued, text);
}

function toOthers(
  source: NoticeSource,
  share: IssuedShare,
  about: string,
  before: IssuedShare[],
  unknown: boolean,
  text: Text,
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
    text: text(source, share, one.holder || `the holder of index ${one.index}`),
  }));
  if (unknown) {
    const file = noticeFile(record, set, `${about}-for-every-other-holder`);
    notices.push({ file, text: text(source, share, 'every other holder') });
  }
  return notices;
}

const noticeFile = (record: KeySetRecord, set: string, rest: string): string =>
  `notices/${marked(record.practice, `${set}-${rest}.txt`)}`;

const PRACTICE_BANNER = ['PRACTICE. This is about a made-up key set that protects nothing.', ''];

const heading = (record: KeySetRecord, to: string, subject: string): string[] => [
  ...(record.practice ? PRACTICE_BANNER : []),
  subject,
  '',
  `To:            ${to}`,
  `Key set:       ${record.name}`,
  `Set id:        ${grouped(record.id)}`,
];

const ofShare = (record: KeySetRecord, share: IssuedShare): string[] => [
  `Index:         ${share.index}`,
  `Holder:        ${share.holder}`,
  `OpenPGP key:   ${grouped(share.pgp_fingerprint)}`,
  `Made at:       ${share.issuedAt} (this computer’s clock)`,
  `Shares now:    ${record.issued}, of which any ${record.required} together are the key`,
];

const ofFiles = (source: NoticeSource, transcript: string): string[] => [
  `Transcript:    transcripts/${transcript}`,
  `Record:        version ${source.record.sequence} of ${marked(source.record.practice, 'key-set.json')}, SHA-256`,
  `               ${grouped(source.digest)}`,
];

const howToCheck = (record: KeySetRecord): string[] => [
  'How to check this:',
  `- In the set’s directory, “sha256sum -c ${marked(record.practice, 'SHA256SUMS')}” says whether every file is as it was written.`,
  '- Quorate’s “verify-transcript” shows what was done and the transcript’s digest. Compare that digest with the',
  '  one read aloud at the ceremony and written on paper; without it a transcript proves nothing.',
  // Not every share of an adopted set need be listed: an honest record would look like an old copy.
  allIndexesKnown(record)
    ? `- The record must list ${record.issued} shares. If it lists fewer, it is an old copy.`
    : `- The record must give “issued” as ${record.issued}. If it gives fewer, it is an old copy.`,
];

/** What notices say now, and what they said in the words of an earlier version. */
const EARLIER_WORDS: readonly (readonly [string, string])[] = [
  [
    'its next rekey (OpenBao: rotate-keys) makes new shares for that number: the share issued here\nis then worthless.',
    'its next rekey makes new shares for that number: the share issued here is then worthless.',
  ],
  ['make it worthless, rekey (OpenBao: rotate-keys). There is', 'make it worthless, rekey. There is'],
];

/** The text of a notice as an earlier version wrote it: by it what that left half-way is known as ours. */
export const inEarlierWords = (text: string): string =>
  EARLIER_WORDS.reduce((so, [now, before]) => so.replace(now, before), text);

const NOT_TOLD = [
  'If this set unseals HashiCorp Vault or OpenBao: it was not told. Its own number of shares (“secret_shares”)',
  'stays as it was, and its next rekey (OpenBao: rotate-keys) makes new shares for that number: the share issued here',
  'is then worthless.',
  '',
];

function newShareText(source: NoticeSource, share: IssuedShare, to: string): string {
  const { record } = source;
  return [
    ...heading(record, to, 'A new share of your key set was issued.'),
    ...ofShare(record, share),
    ...ofFiles(source, share.transcript),
    '',
    'Your own share stays as it is and works as before. The threshold has not changed.',
    'If you did not expect this, speak to the other holders now.',
    '',
    ...howToCheck(record),
    '',
    ...(record.scheme === 'vault' ? NOT_TOLD : []),
  ].join('\n');
}

function reissueText(source: NoticeSource, share: IssuedShare, to: string): string {
  const { record } = source;
  return [
    ...heading(record, to, 'A share of your key set was given to its holder again.'),
    ...ofShare(record, share),
    ...ofFiles(source, share.transcript),
    '',
    'It is the same share, encrypted to the OpenPGP key above. The old copy still works, for whoever has it: to',
    'make it worthless, rekey (OpenBao: rotate-keys). There is no share more than before, and the threshold has not changed.',
    'If you did not expect this, speak to the other holders now.',
    '',
    ...howToCheck(record),
    '',
  ].join('\n');
}

function markText(source: NoticeSource, share: IssuedShare, to: string): string {
  const { record } = source;
  const left = record.issued - record.shares.filter(isWithdrawn).length;
  return [
    ...heading(record, to, `A share of your key set was recorded as ${share.status}.`),
    `Index:         ${share.index}`,
    `Holder:        ${share.holder || 'not named'}`,
    `Reason:        ${share.reason}`,
    `Shares left:   ${left}, of which any ${record.required} together are the key`,
    ...ofFiles(source, share.markedBy),
    '',
    'It still works, for whoever has it. When it is entered here, it is refused with an alarm.',
    'If you did not expect this, speak to the other holders now.',
    '',
    ...howToCheck(record),
    '',
  ].join('\n');
}

function toFirstHolder(source: NoticeSource, share: IssuedShare): Notice {
  const { record, set, digest } = source;
  const text = [
    ...heading(record, share.holder, 'You hold a share of a new key set.'),
    ...ofShare(record, share),
    `Your share:    the file in shares/ that ends in “-index-${share.index}.asc”, encrypted to the key above;`,
    '               “gpg --decrypt” opens it',
    ...ofFiles(source, share.transcript),
    '',
    'The record’s digest in words, for reading aloud:',
    ...inRows(pgpWords(fromHex(digest)), 8),
    '',
    ...howToCheck(record),
    '',
  ].join('\n');
  return { file: noticeFile(record, set, `your-share-${slug(share.holder)}-index-${share.index}`), text };
}

const inRows = (words: readonly string[], width: number): string[] =>
  Array.from(
    { length: Math.ceil(words.length / width) },
    (_, row) => `  ${words.slice(row * width, (row + 1) * width).join(' ')}`,
  );
