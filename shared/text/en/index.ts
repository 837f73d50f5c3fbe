/** Every text that main hands on as an id with facts, in English. Another language is another object of this type. */
import { network } from './network';
import { saidOfPage } from './of-page';
import { refusals } from './refusals/index';
import { transcript } from './transcript';

/** A refusal's code is the id of its text. */
export const said = { ...saidOfPage, ...network, ...refusals, ...transcript };

/** Each id with what makes a sentence of its facts. The meaning of an id is frozen: another meaning, another id. */
export type Catalogue = Readonly<typeof said>;
