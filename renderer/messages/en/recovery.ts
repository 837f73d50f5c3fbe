/** Texts of recovery mode: the token, its session, the sealed store. */

import { plural } from '../../../shared/text/en/plural';
import { sayNumber } from '../../../shared/text/times';
import { digestOnPaper } from './common';

const size = (bytes: number): string =>
  bytes < 1024
    ? plural(bytes, { one: '1 byte', other: `${bytes} bytes` })
    : `${sayNumber('en', bytes / 1024, 1)} KiB`;

export const recovery = {
  recovery: {
    steps: ['Purpose', 'Compare words', 'Shares', 'Token and store', 'Result'],
    open: 'Recovery mode',

    band: {
      text: (keySet: string) => `RECOVERY MODE of “${keySet}”.`,
      only: 'Only the recovery token and the sealed store can be used.',
      left: (time: string) => `Session ends in ${time}`,
    },

    enter: {
      title: 'Recovery mode',
      lead: (keySet: string) => `A quorum opens the sealed store of “${keySet}”, for half an hour at most.`,
      what: [
        'The sealed store keeps small secrets for a bad day: emergency credentials, PINs, recovery codes.',
        'You need as many holders as the set requires, each with a share, and someone to take the recovery token.',
        'In recovery mode nothing else can be done: no share is issued, no set is made.',
      ],
      asideTitle: 'What happens next',
      aside: [
        'Enough holders enter their shares. Together they open the root key of this set.',
        'One token comes out, under a one-time password or encrypted to an OpenPGP key.',
        'With the token the sealed store is listed, read and changed, until the mode is left or its time is over.',
      ],
      version: (version: number) =>
        version === 0 ? 'Nothing is sealed in this set yet.' : `The sealed store is version ${version}.`,
      go: 'Enter recovery mode',
    },

    leave: {
      link: 'Leave recovery mode',
      title: 'Leave recovery mode?',
      open: 'The token stops working at once. To open the store again, a quorum has to start anew.',
      collecting: 'Everything entered so far is cleared. No token is issued.',
      keep: 'Stay in recovery mode',
      go: 'Leave recovery mode',
    },

    start: {
      title: 'Generate a recovery token',
      lead: (required: number) => `${required} holders enter their shares. One token comes out, once.`,
      way: 'How the token is handed out',
      otp: 'Under a one-time password',
      otpHint:
        'The program draws it and shows it once, before the shares. One person keeps the password, another the encoded token.',
      pgp: 'To an OpenPGP key',
      pgpHint: 'Only whoever has the private key or smart card can read the token.',
      more: 'More options',
      prefix: 'Prefix of the token',
      none: 'None: 24 characters',
      noneHint: 'Right unless another tool expects a prefix.',
      r: '“r.”, as Vault 1.3 to 1.9 wrote it',
      hvr: '“hvr.”, as Vault writes it since 1.10',
      go: 'Show the words',
      goOtp: 'Show the password',
      asideTitle: 'What happens next',
      aside: [
        'Everything on this page is fixed and shown under eight words.',
        'Each holder compares the words, then enters a share, unseen by the others.',
        'No token is made before the shares have opened the root key.',
      ],
    },

    otp: {
      title: 'Write down the one-time password',
      lead: 'One person writes it down, alone. The others look away from the screen.',
      label: 'One-time password',
      shape: (length: number) => `${length} characters, in groups of four. Large and small letters differ.`,
      cover: 'Cover it (F8)',
      for: 'With it the encoded token is decoded later. Whoever sees only one of the two cannot work out the token.',
      once: 'It is not shown again. If it gets lost, cancel the attempt and start another.',
      written: 'It is written down, and each character was compared',
      writtenFirst: 'Write it down first, and compare each character.',
      go: 'Go on to the words',
      lost: 'The one-time password was shown once, at the start. If nobody has written it down, cancel the attempt and start another.',
    },

    aside: {
      token: 'one recovery token',
      asOtp: 'encoded, under the one-time password',
      asPgp: 'OpenPGP message',
      key: 'The token is encrypted to',
    },

    session: {
      title: 'The recovery token is issued',
      lead: 'It opens the sealed store until you leave recovery mode, or the session’s time is over.',
      storeTitle: 'The sealed store',
      storeLead:
        'The token is asked for once, and again after two minutes in which nothing was asked of the store. Nothing of it stays in the window.',
      tabs: 'What is open',
      token: 'Token',
      store: 'Sealed store',
      encoded: 'Encoded token',
      encodedHint:
        'Not secret without the one-time password. Keep the two apart: whoever has both has the token.',
      message: 'Token, encrypted',
      messageHint: 'Only the key below opens it.',
      copy: 'Copy',
      decodeTitle: 'To decode it',
      decodeHere: 'Decode it here',
      decodeElsewhere: 'Or on another computer, which asks for the one-time password:',
      decodeCommand: (encoded: string) => `quorate decode-token ${encoded}`,
      openTitle: 'To open it',
      openHint: 'Save the text as token.txt. On a computer with the private key or smart card it opens with:',
      openCommand: 'base64 -d token.txt | gpg --decrypt',
      lastMinute: (seconds: number) => `The recovery session ends in ${seconds} seconds.`,
      noLonger: 'Its whole time is nearly over and cannot be made longer.',
    },

    writing: {
      title: 'The transcript could not be written',
      lead: 'A token counts as issued, and a session as ended, only when the transcript on the disk says so.',
      cancel: 'The token in memory is cleared. What the folder then holds decides, and is said next.',
    },

    done: {
      title: 'The recovery session has ended',
      /** `ended`: the sentence of why, or ''. */
      lead: (ended: string) => `${ended} The token opens nothing any more.`.trim(),
      toDo: [
        'Destroy what is left of the token: the paper with the one-time password, and copies of the encoded token.',
        'To open the sealed store again, enter recovery mode again. A quorum then gets a new token.',
        digestOnPaper,
      ],
    },
    goBack: 'Back to recovery mode',
  },

  store: {
    token: 'Recovery token',
    tokenPlaceholder: 'token',
    tokenHint: 'Spaces do not matter. The second wrong token ends the session.',
    tokenKept: 'The token was entered. It is asked for again when nothing is done here for two minutes.',
    presenting: 'Opening the sealed store…',
    list: 'List what is sealed',
    version: (version: number) =>
      version === 0 ? 'No version has been written yet.' : `Version ${version} of the sealed store.`,
    empty: 'Nothing is sealed yet. Add an entry: a password, a PIN, recovery codes, a small file.',
    columns: { number: 'No.', name: 'Name', size: 'Size', act: 'What to do' },
    size,
    read: 'Read',
    remove: 'Remove',
    readOf: (name: string) => `Read ${name}`,
    removeOf: (name: string) => `Remove ${name}`,
    add: 'Add an entry',
    close: 'Close',
    listed: (count: number) =>
      count === 0
        ? ''
        : plural(count, { one: 'One entry is sealed.', other: `${count} entries are sealed.` }),
    gone: (name: string) => `“${name}” is put away.`,
    added: (name: string) => `“${name}” is sealed, written and read back.`,
    removed: (name: string) => `“${name}” is removed from the sealed store.`,
    readTitle: (name: string) => `Read “${name}”`,
    readLead: 'It is shown masked. Who looks at the screen, you decide.',
    save: 'Save',
    saveOf: (name: string) => `Save ${name} to a file`,
    saveTitle: (name: string) => `Save “${name}” to a file`,
    saveLead:
      'The file holds the secret in clear. Choose a place that leaves with you, not the ceremony folder, and have the file destroyed when it is no longer needed.',
    saveGo: 'Save to this file',
    savePath: 'The whole path of a new file',
    savePathHint: 'For example /media/stick/key.bin. A file that is there already is never written over.',
    savePathFault: 'Write the whole path, from the root or the drive on.',
    saved: (name: string, file: string) => `“${name}” is saved, read back, and in clear in ${file}.`,
    removeTitle: (name: string) => `Remove “${name}”?`,
    removeLead: 'It cannot be brought back, except from a copy of the folder made before.',
    removeName: 'Its name, to confirm',
    removeDiffers: 'The name has to be exactly that of the entry.',
    addTitle: 'Add an entry',
    addLead: 'It is sealed under the root key of this set, and can be read only in a recovery session.',
    entry: {
      title: (name: string) => `Entry “${name}”`,
      content: 'What is in it',
      base64: 'These bytes are not text. They are shown as base64; “Save” writes them to a file as they are.',
      masked: (bytes: number) => `${size(bytes)}, not shown`,
    },
    forgets: 'Put away by itself after a minute.',
    show: 'Show',
    hide: 'Hide',
    putAway: 'Put away',
  },
};
