/** Texts of an attempt: words, hand-over, shares, and how it can end. */
import { plural } from '../../../shared/text/en/plural';
import { listed } from './common';

export const attempt = {
  statement: {
    title: 'Compare the words',
    lead: 'One person reads the words and the lines aloud. Everyone else follows on this screen or a projector, compares the lines with what was agreed, and notes the words.',
    words: 'Eight words for everything below',
    lines: 'What this attempt will do',
    presentTitle: 'Who was named, for the transcript',
    presentHint: 'The names are not under the words. If one is wrong, cancel and begin again.',
    unread: 'The words can be confirmed once the last line was on the screen.',
    readOn: 'Read on',
    /** Of the words, before shares are entered or before what they stand for is recorded. */
    goShares: 'Everyone sees the same words',
    goRecord: 'Everyone sees the same words: record it',
    recording: 'Writing the record…',
    asideTitle: 'Why',
    aside: [
      'The words stand for every line of this page. Nothing under them can change without new words.',
      'If a line is not what you agreed on, cancel. Nothing has been made yet.',
      'The words catch a substitution on an honest computer. They cannot make a dishonest one honest.',
    ],
  },

  aside: {
    words: 'Everyone compares these words',
    wordsCheck: 'The words of this check',
    does: 'What this attempt does',
    issues: 'Issues',
    oneShare: (index: number) => `one new share, index ${index}`,
    again: (index: number) => `the share with index ${index} again`,
    checks: 'Checks',
    oneHolder: 'one share, alone; nothing is issued',
    to: 'To',
    as: 'As',
    nonce: 'Nonce',
    payload: {
      hex: 'OpenPGP file, hex text',
      base64: 'OpenPGP file, base64 text',
      raw: 'OpenPGP file, raw bytes',
    },
    secretsjs: 'OpenPGP file, secrets.js text',
    keyOf: (holder: string) => `${holder}’s key`,
    left: (time: string) => `Ends in ${time} unless somebody types or goes on`,
  },

  lastMinute: {
    text: (seconds: number) => `This attempt ends in ${seconds} seconds unless somebody goes on.`,
    stay: 'We are still here',
  },

  cancel: {
    link: 'Cancel attempt',
    title: 'Cancel this attempt?',
    text: 'Everything entered so far is cleared. Nothing is issued. The transcript says that it was cancelled.',
    keep: 'Go on with the attempt',
    go: 'Cancel the attempt',
  },

  /** In place of `cancel`, where the window is to be closed. */
  closing: {
    title: 'Close the window?',
    go: 'Close the window',
  },

  seats: {
    accepted: 'shares accepted',
    entered: 'entered, not agreeing',
    count: (progress: number, required: number) => `${progress} of ${required}`,
    nameless: (place: number) => `Holder ${place + 1}`,
    state: {
      idle: 'not needed yet',
      turn: 'whose turn it is',
      accepted: 'accepted',
      disputed: 'entered, and does not agree',
      refused: 'refused',
    },
    sentence: (progress: number, required: number, accepted: string[], turn: string, refused: string) =>
      [
        `${progress} of ${required} shares accepted.`,
        accepted.length > 0 ? `Accepted: ${listed(accepted)}.` : '',
        turn ? `Next: ${turn}.` : '',
        refused ? `Refused: ${refused}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    disputedSentence: (progress: number, required: number, entered: string[], turn: string) =>
      [
        `${progress} of ${required} shares are entered, and they do not agree. None is accepted yet.`,
        entered.length > 0 ? `Entered: ${listed(entered)}.` : '',
        turn ? `Next: ${turn}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
  },

  handOver: {
    confirmLength: (characters: number) =>
      `This first share has ${characters} characters, and every other one must have as many: nobody had said how long they are. Compare it with the papers. If it is not whole, cancel.`,
    goLength: (characters: number) => `Yes, the papers have ${characters} characters`,
    title: (holder: string) => `Pass the keyboard to ${holder}`,
    titleUnknown: 'Pass the keyboard to the next holder',
    lead: 'Compare the words with what was read aloud. The others look away from the keyboard.',
    who: 'Who is next',
    unknown: 'A holder the record does not name',
    again: (holder: string) => `${holder}, to enter it again`,
    titleCheck: 'Pass the keyboard to the holder',
    leadCheck:
      'One holder is checked, alone. Everyone else looks away from the keyboard. The words of this check are in its transcript, too.',
    hintCheck:
      'Whose share it is, the share itself shows. Have its paper, its code or its encrypted file at hand.',
    goCheck: 'I have my share at hand',
    titleDisputed: 'These shares do not agree',
    leadDisputed:
      'Nothing is lost and nothing was issued. One holder enters a share again, corrected, or a holder who was not needed yet adds one.',
    go: (holder: string) => `I am ${holder}: the words match`,
    goUnknown: 'The words match',
    accepted: (whose: string, missing: number) =>
      missing < 1
        ? `${whose} is accepted.`
        : `${whose} is accepted. ${plural(missing, { one: 'One more is', other: `${missing} more are` })} needed.`,
    theShare: (holder: string) => `${holder}’s share`,
    aShare: 'The share',
    /** Somebody said to be one holder, and entered the share of another. */
    othersShare: (whose: string, said: string) =>
      `This was ${whose}’s share, not ${said}’s. It counts. Look whether papers were exchanged.`,
  },

  writing: {
    title: 'The result could not be written',
    lead: 'The result is made and encrypted, and kept in memory. It counts as issued only when it is on the disk.',
    keep: 'Do not close the program. Mend what the message says, then write again. Nothing is lost meanwhile.',
    go: 'Write again',
    cancel:
      'The result is made. If its file is on the disk already, it counts as issued; what is found there is said next. The result in memory is cleared.',
    busy: 'The result is being written',
    busyLead: 'It is written, and read back, before this attempt says complete.',
  },

  ended: {
    cancelled: {
      title: 'The attempt was cancelled',
      lead: 'Everything that was entered has been cleared. Nothing was issued.',
    },
    expired: {
      title: 'The attempt has expired',
      lead: 'Nothing was entered for too long, so the program ended it. Everything that was entered has been cleared. Nothing was issued.',
    },
    failed: {
      title: 'The attempt has failed',
      lead: 'It ended before anything could be issued. Everything that was entered has been cleared.',
    },
    unrecorded: {
      title: 'Issued, not recorded: keep it apart',
      lead: 'Somebody changed the record while the share was being written. The share is in no record, and its index is never given again.',
      file: (file: string, index: number) =>
        `The share with index ${index} is in ${file}. Nobody is to use it before it is recorded. SHA-256 of the file:`,
    },
    uncertain: {
      title: 'It is not known whether anything was issued',
      lead: 'The attempt was cancelled while its result was being written, and the folder could not be read or written then.',
      toDo: 'Mend what the message says and open the ceremony folder again. What is found there is settled and told. Until then take it as issued.',
    },
    transcript: 'The transcript says so, too. A new attempt will have other words.',
    again: 'Begin again with the same details',
    goKeySet: (name: string) => `Back to ${name}`,
    goHome: 'Back to all key sets',
  },
};
