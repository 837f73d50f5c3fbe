/** Texts of the boards of a TSS vault: what gives a lost share again, and what has happened to the vault. */
import { listed } from './common';
import { vault } from './tss-vault';

type Type = keyof typeof vault.type;

const keys = (type: Type, epoch: number) => `${vault.type[type]}, epoch ${epoch}.`;

export const vaultBoard = {
  title: (type: Type, of: string) => `${vault.type[type]}: ${of}`,
  holders: 'Holders and their OpenPGP keys',
  next: (who: readonly string[]) => `Next: a check and a receipt of ${listed(who)}.`,
  ifLost: 'If a share is lost',
  whoseLost: (who: string) => `${who}’s share is lost`,
  others: (need: number, who: readonly string[]) => `${need} of the others here (${listed(who)})`,
  rescuers: (need: number, who: readonly string[]) => `${need} of the recovery group (${listed(who)})`,
  recovery: {
    A: (from: readonly string[]) => `Recovery A: the same share again, from ${listed(from)}.`,
    B: (from: readonly string[]) => `Recovery B: the same share again, from ${listed(from)}.`,
    C: (from: readonly string[]) => `Recovery C: a whole new main group, from ${listed(from)}.`,
  },
  sameShare: 'After A and B it is the same share: one that was stolen still opens.',
  nothing: {
    main: 'Nothing here gives it again. As long as all have theirs, make a recovery group of these keys.',
    other: 'Nothing here gives it again. Make another group from the main group.',
  },
  earlierRequests: (count: number) => `Earlier requests: ${count}`,
  time: 'What has happened',
  group: (type: Type, of: string) => `Group created: ${vault.type[type]}, ${of}`,
  request: (what: string) => `Request: ${what}`,
  issued: 'Keys issued',
  receipt: (name: string) => `Receipt of ${name}`,
  byCode: (name: string) => `Receipt of ${name}, by code`,
  checked: {
    fits: (name: string) => `Check: ${name}’s share fits`,
    misfit: (name: string) => `Check: ${name}’s share does not fit`,
    destroyed: (name: string) => `Check: ${name}’s share, recorded as destroyed, still opens`,
  },
  lastCheck: 'Last check here',
  foundTo: { fits: 'fits', misfit: 'does NOT fit', destroyed: 'opens, though recorded as destroyed' },
  noCheck: 'none',
  complaint: (name: string, contributor: string) => `Complaint of ${name} about holder ${contributor}`,
  void: { complaint: 'Keys void, by a complaint', declared: 'Keys declared void' } as Record<string, string>,
  gone: (names: readonly string[]) => `Shares destroyed: ${listed(names)}`,
  keys,
};
