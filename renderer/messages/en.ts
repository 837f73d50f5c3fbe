/** Every text of the page in English. Another language is another object of this type. */
import { adopt } from './en/adopt';
import { attempt } from './en/attempt';
import { check } from './en/check-share';
import { common } from './en/common';
import { createKeySet } from './en/create-key-set';
import { decode } from './en/decode';
import { drill } from './en/drill';
import { entry } from './en/entry';
import { generate } from './en/generate-share';
import { home } from './en/home';
import { keyGen } from './en/key-gen';
import { keySet } from './en/key-set';
import { mark } from './en/mark-share';
import { proveKeys } from './en/prove-keys';
import { recoverShare } from './en/recover-share';
import { recovery } from './en/recovery';
import { reissue } from './en/reissue';
import { reshare } from './en/reshare';
import { result } from './en/result';
import { signing } from './en/signing';
import { vouch } from './en/vouch-record';

export const en = {
  adopt,
  ...attempt,
  check,
  ...common,
  ...createKeySet,
  decode,
  drill,
  ...entry,
  generate,
  home,
  keySet,
  keyGen,
  proveKeys,
  mark,
  ...recovery,
  recoverShare,
  reissue,
  reshare,
  result,
  ...signing,
  vouch,
};

export type Messages = typeof en;
