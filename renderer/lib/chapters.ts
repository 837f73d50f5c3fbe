/** Which chapter of the guide is about which screen, by the anchor of its heading. Operations name theirs themselves. */
import type { Route } from './app-context';

const BETWEEN = 'between-ceremonies-check-drill-mark-reissue';

/** Of a screen that is of no operation. */
export function chapterOf(route: Route): string {
  if (route.at === 'tss' && route.screen === 'vouch') return BETWEEN;
  if (route.at === 'tss' && route.screen === 'own') return 'threshold-keys-on-a-holders-own-computer';
  return chapterOfScreen[route.at];
}

/** Screens of an operation's form or attempt are where it is; of no operation, those of the window's day. */
export const chapterOfScreen: Readonly<Record<Route['at'], string>> = {
  home: 'which-operation-when',
  folder: 'on-the-day',
  adopt: 'a-set-made-by-vault-or-openbao',
  keySet: 'which-operation-when',
  drill: BETWEEN,
  attempt: 'a-new-share-in-the-window',
  recovery: 'recovery',
  decode: 'decode-a-token',
  verify: 'after-the-day',
  tss: 'threshold-keys-tss',
  form: 'a-new-share-in-the-window',
};
