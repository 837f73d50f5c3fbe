/** Every text that main hands on for people to read, in English. Another language is another object of this type. */
import { network } from './network';
import { refusals } from './refusals/index';

/** A refusal's code is the id of its text. */
export const english = { ...refusals, ...network };

/** Each id with what makes a sentence of its facts. The meaning of an id is frozen: another meaning, another id. */
export type Catalogue = Readonly<typeof english>;
