/** Every text of the page in English. Another language is another object of this type. */
import { attempt } from './en/attempt';
import { common } from './en/common';
import { home } from './en/home';
import { result } from './en/result';
import { sets } from './en/sets';

export const en = { ...common, home, ...sets, ...attempt, ...result };

export type Messages = typeof en;
