/** What an attempt will do in one sentence that is read aloud, by the facts of its statement. */
import { listed } from './common';

/** How many shares must agree, of how many; and how many more, as a proof. */
export interface Quorum {
  required: string | number;
  issued: string | number;
  more: number;
}
interface Whose {
  index: string | number;
  holder: string | number;
}
interface NewKeys {
  name: string;
  holders: readonly string[];
  threshold: string | number;
}

const agree = ({ required, issued, more }: Quorum) =>
  `${required} of ${issued} must agree${more > 0 ? `, and ${more} more as a proof` : ''}`;

export const sentence = {
  title: 'In one sentence',
  practice: (said: string) => `PRACTICE: ${said}`,
  createKeySet: ({
    name,
    required,
    holders,
  }: {
    name: string;
    required: string | number;
    holders: readonly string[];
  }) =>
    `A new key set, “${name}”, with a share each for ${listed(holders)}; any ${required} of them open it.`,
  generateShare: ({ index, holder, ...quorum }: Whose & Quorum) =>
    `One new share, index ${index}, for ${holder}; ${agree(quorum)}.`,
  reissueShare: ({ index, holder, ...quorum }: Whose & Quorum) =>
    `The share with index ${index} once more, for ${holder}; ${agree(quorum)}. The old copy still works.`,
  checkShare: ({ name }: { name: string }) =>
    `One holder’s share of “${name}” is checked, alone; nothing is issued.`,
  markShare: ({
    index,
    holder,
    mark,
    left,
    required,
    isEnough,
  }: Whose & {
    mark: 'lost' | 'destroyed';
    left: string | number;
    required: string | number;
    isEnough: boolean;
  }) =>
    `The share with index ${index}${holder ? `, ${holder}’s,` : ''} is marked ${mark}; ${left} are left, and ${required} are needed to open it.${isEnough ? '' : ' That is too few.'}`,
  vouchForRecord: ({ name, number }: { name: string; number: string | number }) =>
    `Our paper has the digest of record number ${number} of “${name}”; we vouch for it, and nothing else changes.`,
  recordShareApart: ({ index, holder }: Whose) =>
    `The share with index ${index}, for ${holder}, which was kept apart, is recorded as issued.`,
  giveUpShareApart: ({ index, holder }: Whose) =>
    `The share with index ${index}, for ${holder}, which was kept apart, was destroyed and is never to be used.`,
  issueRecoveryToken: ({ name, minutes, ...quorum }: { name: string; minutes: string | number } & Quorum) =>
    `One recovery token, which opens the sealed store of “${name}” for at most ${minutes} minutes; ${agree(quorum)}.`,
  keyGen: ({ name, holders, threshold }: NewKeys) =>
    `New root keys for “${name}”, with a share each for ${listed(holders)}; ${threshold} of them must agree.`,
  reshare: ({ name, holders, threshold }: NewKeys) =>
    `New shares of the same root keys of “${name}”, one each for ${listed(holders)}; ${threshold} of them must agree. Shares given out before still work.`,
  recoverShare: ({ name, holder, helpers }: { name: string; holder: string; helpers: readonly string[] }) =>
    `The lost share of ${holder} in “${name}” once more, by the shares of ${listed(helpers)}; the keys and all other shares stay as they are.`,
  proveKeys: ({ name, signers }: { name: string; signers: readonly string[] }) =>
    `A proof that ${listed(signers)} together hold the keys of “${name}”; nothing else is signed.`,
};

export type SentenceMessages = typeof sentence;
