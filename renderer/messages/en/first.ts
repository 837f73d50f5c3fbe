/** What the page loads at once in English: its own texts, and what main may tell it. Another language is another object of this type. */
import { endingName } from '../../../shared/text/en/endings';
import { saidOfPage } from '../../../shared/text/en/of-page';
import { operationName } from '../../../shared/text/en/operation-names';
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

const messages = {
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

export type Messages = typeof messages;

export const first = { messages, said: saidOfPage };
