/** Every text of the page in English. Another language is another object of this type. */
import { attempt } from './en/attempt';
import { common } from './en/common';
import { entry } from './en/entry';
import { home } from './en/home';
import { recovery } from './en/recovery';
import { result } from './en/result';
import { scan } from './en/scan';
import { sets } from './en/sets';
import { shares } from './en/shares';
import { signing } from './en/signing';

export const en = {
  ...common,
  home,
  ...sets,
  ...attempt,
  ...entry,
  ...result,
  ...shares,
  ...signing,
  ...recovery,
  scan,
};

export type Messages = typeof en;
