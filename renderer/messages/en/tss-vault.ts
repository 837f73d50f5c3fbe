/** Texts of TSS vaults and their groups. */
import { plural } from '../../../shared/text/en/plural';
import { listed } from './common';

const types = { MainGroup: 'Main group', SigningGroup: 'Signing group', RecoveryGroup: 'Recovery group' };

export const vault = {
  label: 'TSS vault',
  cards: 'TSS vaults',
  open: (name: string) => `Open ${name}`,
  openShort: 'Open',
  practice: 'PRACTICE',
  groups: (count: number) => `${count} ${plural(count, { one: 'group', other: 'groups' })}`,
  keysMade: 'Its root keys are made.',
  keysNone: 'It has no keys yet.',
  recordOf: (sequence: number) => `Digest of the record, version ${sequence}`,
  record: 'Digest of the record',
  oldCopy:
    'A program cannot tell an old copy of a record from the newest. Compare the digest of the record with the papers of the vault’s last ceremony before you go on.',
  recordNumber: (sequence: number) => `Version ${sequence} of the record`,

  lead: 'Threshold keys for wallets: no holder has the whole private key.',
  noGroups: 'No group yet. A main group is who holds the shares of the root keys.',
  type: types,
  status: { New: 'New', Valid: 'Valid', Unavailable: 'Unavailable' },
  statusSays: {
    New: 'no keys in use yet',
    Valid: 'every holder confirmed their share',
    Unavailable: 'out of use',
  },
  ofHolders: (threshold: number, participants: number) =>
    `Any ${threshold} of its ${participants} holders together`,
  epoch: (number: number, state: 'issued' | 'valid' | 'void') =>
    `Keys of epoch ${number}: ${{ issued: 'issued, not in use yet', valid: 'valid', void: 'void' }[state]}.`,
  missing: (who: readonly string[]) => `Receipts missing: ${listed(who)}.`,
  columns: { number: 'Number', holder: 'Holder', key: 'OpenPGP key', share: 'Share' },
  confirmed: 'confirmed',
  unconfirmed: 'receipt missing',
  noShare: 'none yet',
  groupId: 'Group ID',
  openGroup: (what: string) => `Keys and receipts of the ${what}`,
  openGroupShort: 'Keys and receipts',
  newGroup: 'Create a group',
  newRequest: 'Create a request',
  goOn: 'Go on with the request',
  choice: (number: number, type: keyof typeof types, of: string, status: string) =>
    `${number}. ${types[type]}, ${of}, ${status}`,
  ofHoldersShort: (threshold: number, participants: number) => `${threshold} of ${participants}`,
  named: (type: keyof typeof types, threshold: number, participants: number) =>
    `${types[type]}, ${threshold} of ${participants}`,

  requestsTitle: 'Requests',
  noRequests: 'No request yet. New keys begin with one.',
  openRequest: (what: string) => `Open ${what}`,

  destroyTitle: 'To be destroyed',
  destroyWhy: { void: 'void', replaced: 'replaced by another main group' },
  destroyOf: (type: keyof typeof types, epoch: number, why: string) =>
    `${types[type]}, epoch ${epoch}: ${why}`,
  destroyed: 'destroyed',
  notDestroyed: 'NOT destroyed',
  stillOpens: (threshold: number) =>
    `Warning: ${threshold} of the shares that are left still open the vault, whatever was given out since.`,

  vaultForm: {
    title: 'Create a TSS vault',
    lead: 'TSS stands for threshold signature scheme. A vault has its own root keys, in shares among people. First comes its name, then its groups.',
    name: 'Name of the vault',
    nameHint: 'For example “Treasury”. It is also the name of its folder.',
    practice: 'Practice vault: its keys protect nothing',
    practiceHint: 'To learn and to rehearse. Whoever brings no OpenPGP key gets a made-up one.',
    go: 'Create the vault',
    asideTitle: 'What happens next',
    aside: [
      'You name the holders of the main group, with their OpenPGP keys.',
      'You create a request for new keys. Every holder confirms it with a signature.',
      'Everybody compares the words, and the keys are made: a file for each holder.',
      'Every holder checks their share and signs a receipt. Then the keys are in use.',
    ],
  },

  groupForm: {
    title: 'Create a group',
    lead: 'Who holds shares, and how many of them together are enough. It cannot be changed later.',
    typeLegend: 'What the group is for',
    typeHint: {
      MainGroup: 'Holds the root keys.',
      SigningGroup: 'Shares of the same keys, for signing every day.',
      RecoveryGroup: 'Shares of the same keys, kept for the day on which others are lost.',
    },
    threshold: 'How many holders are needed',
    thresholdHint: 'From 2 to the number of holders.',
    go: 'Create the group',
    also: (who: readonly string[]) =>
      `In another group of this vault, too: ${listed(who)}. A quorum of both may be fewer people.`,
    made: 'The group is recorded',
    onward: 'Go on',
    asideTitle: 'Before you create it',
    aside: [
      'Compare every fingerprint with its holder. Whoever puts another key here gets that holder’s share.',
      'One holder, one key: nobody holds two shares of a group.',
    ],
  },

  vouch: {
    words: 'Eight words for this record',
    doneLead: 'From now on a transcript speaks for it, and the vault can be used again.',
    toDo: 'Write the number of the record and its digest on paper, sign it, and keep it apart from this folder.',
    onward: 'On to the vault',
  },
};
