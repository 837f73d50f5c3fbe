/** Every text that main hands on for people to read, in English, but those of files (`notices.ts`), which the page need not hold. Another language is another object of this type. */
import { drill } from './drill';
import { lastCeremony } from './last-ceremony';
import { network } from './network';
import { refusals } from './refusals/index';
import { remarks } from './remarks';
import { repaired } from './repaired';
import { transcript } from './transcript';
import { verdicts } from './verdicts';

/** A refusal's code is the id of its text. */
export const english = {
  ...refusals,
  ...network,
  ...remarks,
  ...repaired,
  ...verdicts,
  ...drill,
  ...lastCeremony,
  ...transcript,
};

/** Each id with what makes a sentence of its facts. The meaning of an id is frozen: another meaning, another id. */
export type Catalogue = Readonly<typeof english>;
