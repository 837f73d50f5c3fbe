/** What the page loads at once in Japanese: its own texts, and what main may tell it. */
import { endingName } from '../../../shared/text/ja/endings';
import { saidOfPage } from '../../../shared/text/ja/of-page';
import { operationName } from '../../../shared/text/ja/operation-names';
import type { first as english, Messages } from '../en/first';
import { attempt } from './attempt';
import { check } from './check-share';
import { common } from './common';
import { createKeySet } from './create-key-set';
import { decode } from './decode';
import { entry } from './entry';
import { generate } from './generate-share';
import { home } from './home';
import { keyGen } from './key-gen';
import { keySet } from './key-set';
import { language } from './language';
import { mark } from './mark-share';
import { proveKeys } from './prove-keys';
import { recoverShare } from './recover-share';
import { recovery } from './recovery';
import { reissue } from './reissue';
import { reshare } from './reshare';
import { result } from './result';
import { signing } from './signing';
import { vouch } from './vouch-record';

const messages: Messages = {
  ...attempt,
  check,
  ...common,
  ...createKeySet,
  decode,
  ...entry,
  generate,
  home,
  keySet,
  keyGen,
  language,
  proveKeys,
  mark,
  ...recovery,
  recoverShare,
  reissue,
  reshare,
  result,
  ...signing,
  endingName,
  operationName,
  vouch,
};

export const first: typeof english = { messages, said: saidOfPage };
