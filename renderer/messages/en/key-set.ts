/** Texts of the screen of a key set. */
import { plural } from '../../../shared/text/en/plural';
export const keySet = {
  lead: (required: number, issued: number, left: number) =>
    left === issued
      ? required === issued
        ? `${issued === 2 ? 'Both' : `All ${issued}`} of its shares together are the secret.`
        : `Any ${required} of its ${issued} shares together are the secret.`
      : left < required
        ? `${required} shares together are the secret; ${issued} were issued, and ${left} are left.`
        : `${left === required ? (left === 2 ? 'Both' : `All ${left}`) : `Any ${required} of the ${left}`} shares that are left together are the secret; ${issued} were issued.`,
  generate: 'Generate a share',
  unproven:
    'Unproven: this set was made elsewhere. The program cannot tell a right share of it from a wrong one, and says so in every result.',
  verified: 'Every share of this set can be judged when it is entered.',
  shares: 'Shares',
  columns: {
    index: 'Index',
    holder: 'Holder',
    fingerprint: 'Encrypted to',
    at: 'Issued',
    status: 'Status',
  },
  never: 'never checked',
  checked: 'checked',
  entered: (when: string) => `entered in the ceremony of ${when}`,
  reissue: 'Issue again',
  check: 'Check a share',
  drill: 'Drill report',
  overview: 'Print overview',
  notices: 'Print notices',
  practiceCards: 'Practice cards',
  mark: 'Mark a share lost or destroyed',
  more: 'More about these shares',
  vouch: 'Vouch for it with the digest from paper',
  status: { unconfirmed: 'unconfirmed', active: 'active', lost: 'lost', destroyed: 'destroyed' },
  holderUnknown: 'not known',
  notIssuedHere: 'not issued here',
  noneKnown: 'No index of this set is known yet. Those of the shares that are entered become known.',
  missing: (count: number) =>
    plural(count, {
      one: 'The index of one more share is not known.',
      other: `The indexes of ${count} more shares are not known.`,
    }),
  burnt: (indexes: number[]) => `Reserved once and never issued: ${indexes.join(', ')}.`,
  directory: 'Files are in',
  look: 'Not as the last ceremony left it. Find out why before you go on:',
  record: 'Digest of the record',
  recordFromPaper: 'Not shown here: it is to come from paper.',
  recordNumber: (sequence: number) => `Version ${sequence} of the record. A ceremony may write several.`,
  lastDigest: 'Digest of the last ceremony',
};
