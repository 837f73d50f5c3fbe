/** `quorate recover`: a quorum opens the root key, a recovery token is issued, and the sealed store can be used. */

import path from 'node:path';
import { grouped, utf8 } from '../../../shared/bytes';
import type { Value } from '../../../shared/contract';
import { asResult } from '../../../shared/text/failure';
import { text } from '../../../shared/text/text';
import { mustBeNew, mustBeOutside, writeEntryFile } from '../../storage/files/entry-file';
import { say, texts } from '../messages';
import { examples } from '../messages/examples';
import { entering, inFolder, startConditions } from '../options/groups';
import { table, untouched, type ValuesOf } from '../options/options';
import { recovery } from '../options/rows';
import { storeHelp } from '../recovery/store-commands';
import { useStore } from '../recovery/store-prompt';
import { type AttemptOf, takeShares } from '../steps/attempt';
import { checkEntering, type Entered } from '../steps/collect';
import { startUnderConditions } from '../steps/conditions';
import { readKeyFile } from '../steps/files';
import { openSet } from '../steps/one-set';
import { type PipedLines, pipedLines } from '../steps/piped-lines';
import { need, orRefuse, type Session } from '../steps/session';
import type { Watch } from '../steps/watch';
import { afterFailure } from '../steps/writing';
import { Ended } from '../terminal/exit';
import { keyLines, resultPage } from '../terminal/texts';
import { asGiven, command, task } from './command';

/** The final status under `--json`: Vault's fields letter for letter, then ours. */
export interface RecoverStatus {
  started: boolean;
  nonce: string;
  progress: number;
  required: number;
  encoded_token: string;
  pgp_fingerprint: string;
  otp_length: number;
  /** True when the token was issued. */
  complete: boolean;
  /** Version of the sealed store at the end of the session; 0 where there is none. */
  storeVersion: number;
  files: string[];
  /** Digest of the transcript, hex; '' until the session has ended. */
  digest: string;
}

type TokenStatus = Value<'recoveryToken', 'read'>;

const atTheEnd = { storeVersion: 0, files: [], digest: '' };
const idle: RecoverStatus = {
  started: false,
  nonce: '',
  progress: 0,
  required: 0,
  encoded_token: '',
  pgp_fingerprint: '',
  otp_length: 0,
  complete: false,
  ...atTheEnd,
};

const options = table({
  'pgp-key': recovery.text('FILE', texts.recover.keyHelp, { as: 'keyFile' }),
  prefix: recovery.text('', texts.recover.prefixHelp, {
    preset: 'none',
    choices: ['none', 'r.', 'hvr.'],
    only: texts.recover.prefixIsOneOf,
  }),
  'token-file': recovery.text('FILE', texts.recover.tokenFileHelp),
  ...inFolder,
  ...startConditions,
  ...entering,
});
type RecoverOptions = ValuesOf<typeof options>;

export const recoverAttempt: AttemptOf<'recoveryToken'> & Entered = {
  operation: 'recoveryToken',
  outcome: () => [texts.recover.done],
  isTold: true,
};

export const recover = command(options, asGiven, {
  usage: ['--folder --key-set [--pgp-key] [--prefix]\n[--token-file]'],
  example: examples.recover,
  tasks: [
    task(10, texts.recover.task, async asking => {
      const set = await asking.set();
      const practice = await asking.isPractice(set.keySet);
      const question = texts.recover.askKeyFile;
      const keyFile = await asking.keyFile('token-recipient', question, practice, texts.recover.enterOtp);
      return { ...untouched(options), ...set, keyFile: keyFile === '' ? undefined : keyFile };
    }),
  ],
  run: openAndUse,
});

/**
 * Runs until recovery mode is left, or throws `Ended` or `Interrupted`; recovery mode is left in any case. Under `--json`
 * every answer is a line of its own: the start (with the one-time password), the issued token, each command of the
 * prompt; the final status is left in the session.
 */
async function openAndUse(session: Session, options: RecoverOptions): Promise<void> {
  await checkEntering(session, options);
  session.status = idle;
  const { api, output, people } = session;
  const { keyFile, tokenFile } = options;
  const pgp_key = keyFile === undefined ? undefined : await orRefuse(session, () => readKeyFile(keyFile));
  // Before anything is entered: that it can be written is not found out when the token is there.
  if (tokenFile !== undefined) await orRefuse(session, () => mustBeNew(tokenFile));
  const { required, practice } = await openSet(session, options);
  if (tokenFile !== undefined)
    await orRefuse(session, () => mustBeOutside(path.resolve(tokenFile), options.folder));
  session.status = { ...idle, required };
  if (pgp_key)
    output.say(
      keyLines(texts.recover.recipient, need(session, await api.pgpKey.read({ pgp_key, practice }))),
    );
  need(session, await api.recovery.enter());
  if (people) people.mode = 'RECOVERY ';
  output.say(texts.recover.recoveryMode);
  const input = people ? undefined : pipedLines(session);
  try {
    const exit = await issueAndUse(session, options, pgp_key, input);
    await leave(session);
    if (exit !== undefined && input) throw new Ended(exit);
  } catch (error) {
    // The first reason is the one that counts; what is not written now is settled when the folder is next opened.
    await leave(session).catch(() => {});
    throw error;
  } finally {
    await input?.end();
    if (people) people.mode = '';
  }
}

async function issueAndUse(
  session: Session,
  options: RecoverOptions,
  pgp_key: Uint8Array<ArrayBuffer> | undefined,
  input: PipedLines | undefined,
) {
  const { api, output } = session;
  const { prefix } = options;
  const answer = await startUnderConditions(session, options, conditions =>
    api.recoveryToken.start({ pgp_key, prefix, ...conditions }),
  );
  if (output.json) output.answer(answer);
  const { otp, ...started } = answer;
  session.status = { ...started, ...atTheEnd };
  const { nonce } = started;
  const first = async ({ signal, touch }: Watch) => {
    if (otp !== undefined) await sayOtp(session, otp, { until: signal, onKey: touch });
  };
  await takeShares(session, options, nonce, recoverAttempt, first, input);
  const issued = session.status as TokenStatus;
  session.status = { ...issued, ...atTheEnd };
  if (output.json) output.answer(issued);
  sayToken(session, issued);
  if (options.tokenFile !== undefined) await writeToken(session, options.tokenFile, issued);
  return useStore(session, nonce, input);
}

async function sayOtp(
  { output, people }: Session,
  otp: string,
  options: { until: AbortSignal; onKey: () => void },
): Promise<void> {
  const page = texts.recover.otpPage(otp, grouped(otp));
  if (!people) return output.say(`\n${page}`);
  output.say(texts.recover.otpComesNext);
  await people.ask(texts.recover.askShowOtp, options);
  await people.askAside(page, texts.recover.askOtpWritten, options);
}

function sayToken({ output }: Session, { encoded_token, pgp_fingerprint }: TokenStatus): void {
  output.say(texts.recover.encodedToken(encoded_token));
  output.say(pgp_fingerprint ? texts.recover.tokenForKey : texts.recover.tokenForOtp);
  output.say(texts.recover.sessionOpen(storeHelp));
}

/** The text as it is shown, and a line feed. A medium that fails ends nothing: the token is on the screen as well. */
async function writeToken({ output }: Session, file: string, { encoded_token }: TokenStatus): Promise<void> {
  const written = await asResult(() => writeEntryFile(path.resolve(file), utf8(`${encoded_token}\n`)));
  if (written.ok) output.say(texts.recover.tokenFileWritten(path.resolve(file)));
  else output.refuse(written.error, file);
}

/** Leaves recovery mode, and shows what became of it. Does nothing when that was done before. */
async function leave(session: Session): Promise<void> {
  const { api, output, people } = session;
  const left = await api.recovery.leave();
  if (!left.ok) await afterFailure(session, left.error);
  if (people) people.mode = '';
  const status = session.status as RecoverStatus;
  const view = need(session, await api.attempt.read());
  if (view?.nonce !== status.nonce || !view.result || view.settled.length > 0 || status.digest) return;
  const { files, transcript } = view.result;
  const { storeVersion = 0 } = need(session, await api.keySet.read()) ?? {};
  session.status = {
    ...status,
    storeVersion,
    files,
    digest: transcript.digest,
  };
  if (view.sessionEnded) output.say(`\n${say(text('sessionEnded', { why: view.sessionEnded }))}`);
  output.say(resultPage(view, recoverAttempt.outcome));
}
