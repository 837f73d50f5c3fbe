/** Every text that main hands on as an id with facts, in Spanish. */
import type { Catalogue } from '../en/index';
import { network } from './network';
import { spanishOfPage } from './of-page';
import { refusals } from './refusals/index';
import { transcript } from './transcript';

export const spanish: Catalogue = { ...spanishOfPage, ...network, ...refusals, ...transcript };
