/** Every text of the terminal in English. Another language is another object of this type. */
import { airGap } from './air-gap';
import { checkShare } from './check-share';
import { command } from './command';
import { completion } from './completion';
import { createKeySet } from './create-key-set';
import { decodeToken } from './decode-token';
import { demo } from './demo';
import { drill } from './drill';
import { generateShare } from './generate-share';
import { guided } from './guided';
import { launch } from './launch';
import { markShare } from './mark-share';
import { options } from './options';
import { pages } from './pages';
import { recover } from './recover';
import { registry } from './registry';
import { reissue } from './reissue';
import { scan } from './scan';
import { sealedStore } from './sealed-store';
import { signOff } from './sign-off';
import { stdio } from './stdio';
import { steps } from './steps';
import { terminal } from './terminal';
import { tss } from './tss';
import { verifyTranscript } from './verify-transcript';
import { vouchRecord } from './vouch-record';

export const messages = {
  airGap,
  checkShare,
  command,
  completion,
  createKeySet,
  decodeToken,
  demo,
  drill,
  generateShare,
  guided,
  launch,
  markShare,
  options,
  pages,
  recover,
  registry,
  reissue,
  scan,
  sealedStore,
  signOff,
  stdio,
  steps,
  terminal,
  tss,
  verifyTranscript,
  vouchRecord,
};

export type Messages = typeof messages;
