/** Notices: what every holder of a set is told when a share is made, given again, or marked lost or destroyed. They are set by `shared/text/notices.ts`. */
import { practiceBanner } from './practice';
import { type ShareStatus, shareStatuses } from './share-status';

/** The files by which a notice can be checked, and what they must say. */
interface ToCheck {
  sumsFile: string;
  issued: number;
  allIndexesKnown: boolean;
}

export const notices = {
  banner: practiceBanner,
  /** Each with the sign that the language puts behind it. */
  labels: {
    to: 'To:',
    keySet: 'Key set:',
    setId: 'Set id:',
    index: 'Index:',
    holder: 'Holder:',
    key: 'OpenPGP key:',
    madeAt: 'Made at:',
    now: 'Shares now:',
    reason: 'Reason:',
    left: 'Shares left:',
    yours: 'Your share:',
    transcript: 'Transcript:',
    record: 'Record:',
  },
  values: {
    everyOther: 'every other holder',
    holderOf: (index: number) => `the holder of index ${index}`,
    notNamed: 'not named',
    byClock: (at: string) => `${at} (this computer’s clock)`,
    ofThem: (count: number, required: number) => `${count}, of which any ${required} together are the key`,
    yourFile: (index: number) => [
      `the file in shares/ that ends in “-index-${index}.asc”, encrypted to the key above;`,
      '“gpg --decrypt” opens it',
    ],
    record: (sequence: number, file: string) => `version ${sequence} of ${file}, SHA-256`,
  },
  subject: {
    newShare: 'A new share of your key set was issued.',
    reissue: 'A share of your key set was given to its holder again.',
    firstShare: 'You hold a share of a new key set.',
  },
  marked: (status: ShareStatus) => `A share of your key set was recorded as ${shareStatuses[status]}.`,
  /** Lines of at most some 120 columns. */
  said: {
    newShare: ['Your own share stays as it is and works as before. The threshold has not changed.'].join(
      '\n',
    ),
    reissue: [
      'It is the same share, encrypted to the OpenPGP key above. The old copy still works, for whoever has it: to',
      'make it worthless, rekey (OpenBao: rotate-keys). There is no share more than before, and the threshold has not changed.',
    ].join('\n'),
    marked: [
      'It still works, for whoever has it. When it is entered here, it is refused with an alarm.',
    ].join('\n'),
  },
  unexpected: 'If you did not expect this, speak to the other holders now.',
  inWords: 'The record’s digest in words, for reading aloud:',
  howToCheck: ({ sumsFile, issued, allIndexesKnown }: ToCheck) => [
    'How to check this:',
    `- In the set’s directory, “sha256sum -c ${sumsFile}” says whether every file is as it was written.`,
    '- Quorate’s “verify-transcript” shows what was done and the transcript’s digest. Compare that digest with the',
    '  one read aloud at the ceremony and written on paper; without it a transcript proves nothing.',
    // Not every share of an adopted set need be listed: an honest record would look like an old copy.
    allIndexesKnown
      ? `- The record must list ${issued} shares. If it lists fewer, it is an old copy.`
      : `- The record must give “issued” as ${issued}. If it gives fewer, it is an old copy.`,
  ],
  notTold: [
    'If this set unseals HashiCorp Vault or OpenBao: it was not told. Its own number of shares (“secret_shares”)',
    'stays as it was, and its next rekey (OpenBao: rotate-keys) makes new shares for that number: the share issued here',
    'is then worthless.',
  ].join('\n'),
};

export type NoticeLabels = typeof notices.labels;
