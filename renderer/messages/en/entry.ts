/** Texts of entering a share: typed, scanned, or opened with a card. */
import { plural } from '../../../shared/text/en/plural';

interface Typed {
  count: number;
  expected: number | null;
  notation: string;
  /** Place of a character in doubt. */
  doubt: number;
}

export const entry = {
  entry: {
    title: (holder: string) => `${holder}, enter your share`,
    titleUnknown: 'Enter your share',
    lead: 'The others look away. Nothing you type is shown or kept.',
    leadAgain: (accepted: number) =>
      accepted === 0
        ? 'Nothing was accepted. Try again, or pass the keyboard on.'
        : `The ${plural(accepted, { one: 'share', other: `${accepted} shares` })} already accepted ${plural(accepted, { one: 'stays', other: 'stay' })}.`,
    field: 'Share',
    show: 'Show while held',
    go: 'Accept share',
    judging: 'Judging the share…',
    empty: 'Hex or base64, as on the paper. Spaces do not matter.',
    emptySecretsjs: 'As on the paper, from the 8 it begins with. Spaces do not matter.',
    place: (row: number, cell: number) => `Row ${row}, cell ${cell}`,
    marked: (count: number): string =>
      count > 1
        ? 'What you type now takes the place of the two marked characters, one after the other.'
        : 'What you type now takes the place of the marked character.',
    typed: ({ count, expected, notation, doubt }: Typed) => {
      const so = `${count}${expected === null ? '' : ` of ${expected}`} characters.`;
      if (notation === 'hexTypo')
        return `${so} Character ${doubt} is not a hex digit (0 to 9, a to f). O is zero, l is one.`;
      if (notation === 'open')
        return `${so} Base64 so far. In hex, character ${doubt} would be wrong: O is zero, l is one.`;
      if (notation === 'strange')
        return `${so} Character ${doubt} is in no share: letters, digits, + and / are, and = at the end.`;
      if (expected !== null && count > expected) return `${so} That is ${count - expected} too many.`;
      if (notation === 'notEight') return `${so} A share of this key set begins with an 8.`;
      if (notation === 'secretsjs')
        return doubt > 0
          ? `${so} Character ${doubt} is not a hex digit (0 to 9, a to f). O is zero, l is one.`
          : `${so} There is no checksum; check it twice.`;
      return `${so} ${notation === 'hex' ? 'Hex has no checksum; check it twice.' : 'Read as base64.'}`;
    },
    leftOut: (count: number) => `${count} more …`,
    practice: 'Use the made-up share',
    practiceWhose: 'Whose made-up share',
    practiceShow: 'Show it as on paper',
    practiceHide: 'Put it away',
    practiceCard: (who: string) => `PRACTICE, made up: ${who}`,
    practiceCardHint: 'As it stands on paper. Type it row by row; it protects nothing.',
    someoneElse: 'Someone else is next',
    again: 'Type it again',
    /** In the place of a slip's refusal. */
    anew: (isPlace: boolean): string =>
      isPlace
        ? 'Typed anew there. Look once more at that character and the one after it; “Accept share” has all of it judged again.'
        : 'Changed since then. Compare it with the paper once more; “Accept share” has all of it judged again.',
    otherFirst: 'Another holder first',
    ways: 'How to enter the share',
    way: { type: 'Type', scan: 'Scan', card: 'Decrypt with a card' },
    scanning: 'The camera goes off as soon as the share is read. What it reads is not shown.',
    card: {
      label: 'Encrypted share',
      hint: 'Paste the text of its .asc file, choose the file, or scan its code. It is still encrypted, so it may be seen.',
      choose: 'Choose a file',
      chosen: (name: string) => `Chosen: ${name}.`,
      scanned: (bytes: number) => `Scanned: ${bytes} bytes.`,
      tooLarge: 'This file is larger than any encrypted share can be. Choose another.',
      scan: 'Scan its code',
      scanStop: 'Do not scan',
      remove: 'Use another',
      go: 'Decrypt and enter',
      waiting:
        'Waiting for the card. Keep it in. Its PIN is asked for in a window of its own, never in this one.',
    },
    privateKey: {
      accept: 'Accept private keys that are entered here',
      acceptHint:
        'Only where no card and no other computer can open an encrypted share. Each key that is entered is then exposed to this computer. The words and the transcript say so.',
      with: 'Open it with',
      card: 'A card or key of this computer’s gpg',
      entered: 'A private key that I enter here',
      legend: 'Private key',
      warning:
        'Once it is entered, this key is exposed to this computer, and the transcript says that it was. Replace it after the ceremony.',
      choose: 'Choose the private key',
      chosen: (name: string) => `Chosen: ${name}.`,
      none: 'No key is chosen yet.',
      missing: 'Choose the file of the private key first.',
      tooLarge: 'This file is larger than any private key can be. Choose another.',
      passphrase: 'Passphrase of the key',
      passphraseHint: 'Leave it empty for a key without one.',
      waiting: 'Opening the share…',
    },
  },
};
