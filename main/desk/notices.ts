/**
 * Notices: what every holder of a set is told when a share is made. Plain text, no secret; given to each holder
 * or read out. They answer why Vault never took share generation in: that the number of holders could grow
 * without those before them knowing (hashicorp/vault pull request 2523).
 */
import { fromHex, grouped } from '../../shared/bytes';
import { allIndexesKnown, type IssuedShare, type KeySetRecord } from '../../shared/key-set';
import { pgpWords } from '../../shared/words';
import { marked, slug } from './names';

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
    ? record.shares.filter(share => share.transcript === record.shares[0]?.transcript)
    : [];

/**
 * The notices about the shares that one transcript tells of: for a new set one to each holder, for a new share
 * one to each holder of another share. None when the record lists no share issued in that attempt.
 */
export function noticesOf(source: NoticeSource, transcript: string): Notice[] {
  const made = source.record.shares.filter(share => share.transcript === transcript && share.issuedAt !== '');
  const first = firstShares(source.record);
  return made.flatMap(share =>
    first.includes(share) ? [toFirstHolder(source, share)] : aboutNewShare(source, share),
  );
}

function aboutNewShare(source: NoticeSource, share: IssuedShare): Notice[] {
  const { record, set } = source;
  const about = `new-share-index-${share.index}`;
  const before = record.shares.slice(0, record.shares.indexOf(share));
  const told = before.filter(
    (one, at) => one.holder === '' || before.findIndex(o => o.holder === one.holder) === at,
  );
  const notices = told.map(one => ({
    file: noticeFile(
      record,
      set,
      `${about}-for-${one.holder ? `${slug(one.holder)}-` : ''}index-${one.index}`,
    ),
    text: newShareText(source, share, one.holder || `the holder of index ${one.index}`),
  }));
  // The shares of an adopted set whose indexes nobody told have holders, too.
  if (before.length < record.issued - (record.shares.length - before.length)) {
    const file = noticeFile(record, set, `${about}-for-every-other-holder`);
    notices.push({ file, text: newShareText(source, share, 'every other holder') });
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

const ofFiles = (source: NoticeSource, share: IssuedShare): string[] => [
  `Transcript:    transcripts/${share.transcript}`,
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

function newShareText(source: NoticeSource, share: IssuedShare, to: string): string {
  const { record } = source;
  return [
    ...heading(record, to, 'A new share of your key set was issued.'),
    ...ofShare(record, share),
    ...ofFiles(source, share),
    '',
    'Your own share stays as it is and works as before. The threshold has not changed.',
    'If you did not expect this, speak to the other holders now.',
    '',
    ...howToCheck(record),
    '',
    'If this set unseals HashiCorp Vault or OpenBao: it was not told. Its own number of shares (“secret_shares”)',
    'stays as it was, and its next rekey makes new shares for that number: the share issued here is then worthless.',
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
    ...ofFiles(source, share),
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
