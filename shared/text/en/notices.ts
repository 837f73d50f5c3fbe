/** Notices: what every holder of a set is told when a share is made, given again, or marked lost or destroyed. */
import { fromHex, grouped } from '../../bytes';
import { inRows } from '../columns';
import { pgpWords } from '../words';
import { practiceBanner } from './practice';
import { type ShareStatus, shareStatuses } from './share-status';

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
  /** ISO 8601, by the machine's clock. */
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

const nameOf = ({ holder, holderIndex }: OfSet): string =>
  holder || (holderIndex > 0 ? `the holder of index ${holderIndex}` : 'every other holder');

const heading = (f: OfSet, subject: string): string[] => [
  ...practiceBanner(f.practice, 'notice'),
  subject,
  '',
  `To:            ${nameOf(f)}`,
  `Key set:       ${f.keySet}`,
  `Set id:        ${grouped(f.id)}`,
];

const ofShare = (f: OfSet, share: NewShare): string[] => [
  `Index:         ${share.index}`,
  `Holder:        ${share.holder}`,
  `OpenPGP key:   ${grouped(share.pgp_fingerprint)}`,
  `Made at:       ${share.issuedAt} (this computer’s clock)`,
  `Shares now:    ${f.issued}, of which any ${f.required} together are the key`,
];

const ofFiles = (f: OfSet): string[] => [
  `Transcript:    transcripts/${f.transcript}`,
  `Record:        version ${f.sequence} of ${f.recordFile}, SHA-256`,
  `               ${grouped(f.recordDigest)}`,
];

const howToCheck = (f: OfSet): string[] => [
  'How to check this:',
  `- In the set’s directory, “sha256sum -c ${f.sumsFile}” says whether every file is as it was written.`,
  '- Quorate’s “verify-transcript” shows what was done and the transcript’s digest. Compare that digest with the',
  '  one read aloud at the ceremony and written on paper; without it a transcript proves nothing.',
  // Not every share of an adopted set need be listed: an honest record would look like an old copy.
  f.allIndexesKnown
    ? `- The record must list ${f.issued} shares. If it lists fewer, it is an old copy.`
    : `- The record must give “issued” as ${f.issued}. If it gives fewer, it is an old copy.`,
];

const NOT_TOLD = [
  'If this set unseals HashiCorp Vault or OpenBao: it was not told. Its own number of shares (“secret_shares”)',
  'stays as it was, and its next rekey (OpenBao: rotate-keys) makes new shares for that number: the share issued here',
  'is then worthless.',
  '',
];

export const notices = {
  ofNewShare: (f: OfSet & { share: NewShare }) =>
    [
      ...heading(f, 'A new share of your key set was issued.'),
      ...ofShare(f, f.share),
      ...ofFiles(f),
      '',
      'Your own share stays as it is and works as before. The threshold has not changed.',
      'If you did not expect this, speak to the other holders now.',
      '',
      ...howToCheck(f),
      '',
      ...(f.scheme === 'vault' ? NOT_TOLD : []),
    ].join('\n'),
  ofReissue: (f: OfSet & { share: NewShare }) =>
    [
      ...heading(f, 'A share of your key set was given to its holder again.'),
      ...ofShare(f, f.share),
      ...ofFiles(f),
      '',
      'It is the same share, encrypted to the OpenPGP key above. The old copy still works, for whoever has it: to',
      'make it worthless, rekey (OpenBao: rotate-keys). There is no share more than before, and the threshold has not changed.',
      'If you did not expect this, speak to the other holders now.',
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
  ofMark: (f: OfSet & { share: MarkedShare }) =>
    [
      ...heading(f, `A share of your key set was recorded as ${shareStatuses[f.share.status]}.`),
      `Index:         ${f.share.index}`,
      `Holder:        ${f.share.holder || 'not named'}`,
      `Reason:        ${f.share.reason}`,
      `Shares left:   ${f.share.left}, of which any ${f.required} together are the key`,
      ...ofFiles(f),
      '',
      'It still works, for whoever has it. When it is entered here, it is refused with an alarm.',
      'If you did not expect this, speak to the other holders now.',
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
  ofFirstShare: (f: OfSet & { share: NewShare }) =>
    [
      ...heading(f, 'You hold a share of a new key set.'),
      ...ofShare(f, f.share),
      `Your share:    the file in shares/ that ends in “-index-${f.share.index}.asc”, encrypted to the key above;`,
      '               “gpg --decrypt” opens it',
      ...ofFiles(f),
      '',
      'The record’s digest in words, for reading aloud:',
      ...inRows(pgpWords(fromHex(f.recordDigest)), 8),
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
};
