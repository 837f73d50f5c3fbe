/** Every text that main hands on as an id with facts, in German. */
import type { Catalogue } from '../en/index';
import { network } from './network';
import { saidOfPage } from './of-page';
import { refusals } from './refusals/index';
import { transcript } from './transcript';

export const said: Catalogue = { ...saidOfPage, ...network, ...refusals, ...transcript };
