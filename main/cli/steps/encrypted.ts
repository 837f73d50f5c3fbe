/** Encrypted shares: opened with a card by this machine's gpg, or with a private key that is entered. */

import type { AttemptView } from '../../../shared/contract/attempts';
import {
  LONG_TEXT_MAX_BYTES,
  PASSPHRASE_MAX_BYTES,
  PGP_KEY_MAX_BYTES,
} from '../../../shared/contract/limits';
import type { Result } from '../../../shared/result';
import { asResult } from '../../../shared/text/failure';
import { readBounded } from '../../storage/files/read';
import { texts } from '../messages';
import { orAborted } from '../terminal/aborted';
import { askPath } from '../terminal/questions';
import type { AskOptions } from '../terminal/terminal';
import type { Asked } from './said-holder';
import { need, type Session } from './session';

const readMessage = (file: string) =>
  asResult(() => readBounded(file, LONG_TEXT_MAX_BYTES, { followLinks: true }));

/** Ends the command where the file cannot be read as one of an encrypted share. */
export async function mustBeMessage(session: Session, file: string): Promise<void> {
  // By mistake it may be a share in clear.
  need(session, await readMessage(file)).fill(0);
}

/** Opens the message in a file, or the one that was piped, which is overwritten. */
export async function enterByCard(
  session: Session,
  of: Asked,
  from: string | Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<Result<AttemptView>> {
  const read = typeof from === 'string' ? await readMessage(from) : { ok: true as const, value: from };
  if (!read.ok) return read;
  session.output.say(texts.steps.openingWithCard);
  // The terminal is gpg's while it runs: its pinentry may ask there.
  session.people?.lend();
  try {
    return await orAborted(session.api.attempt.enter({ source: 'card', message: read.value, ...of }), signal);
  } finally {
    read.value.fill(0);
  }
}

export interface KeyFiles {
  messageFile: string;
  keyFile: string;
}

/** Asks for the two files of an encrypted share that is opened with a private key. */
export async function askKeyFiles({ people, output }: Session, options: AskOptions): Promise<KeyFiles> {
  output.say(texts.steps.privateKeyExposed);
  return {
    messageFile: await askPath(people!, texts.steps.askEncryptedFile, options),
    keyFile: await askPath(people!, texts.steps.askPrivateKeyFile, options),
  };
}

/**
 * Opens it with the key and a passphrase, which is asked for, again when it was wrong, until only Enter is pressed then.
 */
export async function enterByPrivateKey(
  session: Session,
  of: Asked,
  { messageFile, keyFile }: KeyFiles,
  options: AskOptions,
): Promise<Result<AttemptView>> {
  const ask = (question: string) => session.people!.askHidden(question, PASSPHRASE_MAX_BYTES, options);
  let { bytes: passphrase } = await ask(texts.steps.askPassphrase);
  for (;;) {
    const result = await tryPassphrase(session, of, { messageFile, keyFile }, passphrase);
    if (result.ok || result.error.code !== 'PRIVATE_KEY_PASSPHRASE') return result;
    session.output.refuse(result.error);
    ({ bytes: passphrase } = await ask(texts.steps.askPassphraseAgain));
    if (passphrase.length === 0) return result;
  }
}

/** Reads both files anew: what was read before has been overwritten. */
async function tryPassphrase(
  { api }: Session,
  of: Asked,
  { messageFile, keyFile }: KeyFiles,
  passphrase: Uint8Array<ArrayBuffer>,
): Promise<Result<AttemptView>> {
  const message = await readMessage(messageFile);
  const key = await asResult(() => readBounded(keyFile, PGP_KEY_MAX_BYTES, { followLinks: true }));
  try {
    if (!message.ok) return message;
    if (!key.ok) return key;
    return await api.attempt.enter({
      source: 'privateKey',
      ...{ message: message.value, pgp_private_key: key.value },
      passphrase,
      ...of,
    });
  } finally {
    passphrase.fill(0);
    if (key.ok) key.value.fill(0);
  }
}
