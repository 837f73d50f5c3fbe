/** Where shares come from: people at the terminal, one after another, or a pipe. */

import type { AttemptView } from '../../../shared/contract/attempts';
import { SHARE_TEXT_MAX_BYTES } from '../../../shared/contract/limits';
import { encryptedShare } from '../../../shared/shares/encrypted-share';
import { failure } from '../../../shared/text/failure';
import { texts } from '../messages';
import type { ByteLine } from '../terminal/byte-lines';
import { askPath } from '../terminal/questions';
import { type AskOptions, InputEnded } from '../terminal/terminal';
import { wordRows } from '../terminal/texts';
import { askKeyFiles, type KeyFiles } from './encrypted';
import { EXCEPTION_KEY, stateException } from './exceptions';
import { type PipedLines, pipedLines } from './piped-lines';
import { askHolder, HOLDER_KEY } from './said-holder';
import { need, type Session } from './session';
import type { Watch } from './watch';

/**
 * A share as text in bytes; the index of a made-up one that the program enters by itself; or an encrypted one: its file
 * or its bytes for the card, or its file and that of a private key.
 */
export type Entry =
  | ByteLine
  | { practice: number }
  | { card: string | Uint8Array<ArrayBuffer> }
  | { privateKey: KeyFiles };

export interface Source {
  /** Index of the seat whose holder somebody said to be; absent where nobody did. Until it is taken. */
  readonly said?: number | undefined;
  /** The next share; undefined when there is no more input. */
  next(progress: number): Promise<Entry | undefined>;
  /** Overwrites what was read and is not needed. */
  end(): Promise<void>;
}

/**
 * Shares from standard input, one a line; with `withCard` encrypted ones are for gpg. `input`: the lines, where more than
 * shares is read from them; the caller ends it then.
 */
export function fromPipe(
  session: Session,
  signal: AbortSignal,
  withCard: boolean,
  input?: PipedLines,
): Source {
  const lines = input ?? pipedLines(session);
  return {
    next: async () => {
      const line = await lines.next(signal);
      return line && isForCard(line, withCard) ? { card: line.bytes } : line;
    },
    end: async () => {
      if (!input) await lines.end();
    },
  };
}

/** An encrypted one, where such are for gpg. */
export const isForCard = ({ bytes }: ByteLine, withCard: boolean): boolean =>
  withCard && encryptedShare(bytes) === 'message';

/** Typed alone on a line, instead of a share: none begins with these. */
const CARD_KEY = '@';
const PRIVATE_KEY_KEY = '#';
const ENCRYPTED_FILE = texts.steps.askEncryptedFile;

/** `turn`: what is said before a share, where it is not one of several. */
export function fromPeople(session: Session, { touch, signal }: Watch, turn = nextOf): Source {
  const options = { until: signal, onKey: touch };
  // What a key or several lines are is said by whoever judges shares, and stands in the transcript then.
  const judged = { ...options, judged: true };
  let said: number | undefined;
  const next = async (progress: number): Promise<Entry | undefined> => {
    const view = need(session, await session.api.attempt.read());
    if (!view) return undefined;
    if (view.seats.some(({ index, accepted }) => accepted && index === said)) said = undefined;
    const madeUp = view.practice ? await nextPracticeShare(session, view) : undefined;
    sayTurn(session, view, turn(view, progress));
    const question = madeUp === undefined ? texts.steps.askShare : texts.steps.askShareOrMadeUp(madeUp);
    try {
      for (;;) {
        const line = await session.people!.askHidden(question, SHARE_TEXT_MAX_BYTES, judged);
        if (madeUp !== undefined && line.bytes.length === 0) return { practice: madeUp };
        const key = keyOf(line);
        if (key === undefined) return line;
        line.bytes.fill(0);
        if (key === HOLDER_KEY) {
          said = await askHolder(session, view, options);
          continue;
        }
        const entry = await enteredByKey(session, view, key, options);
        if (entry) return entry;
      }
    } catch (error) {
      if (error instanceof InputEnded) return undefined;
      throw error;
    }
  };
  return {
    next,
    end: async () => {},
    get said() {
      return said;
    },
  };
}

const nextOf = ({ required, proofShares }: AttemptView, progress: number): string =>
  texts.steps.handOver(progress + 1, required + proofShares);

function sayTurn({ output }: Session, view: AttemptView, turn: string): void {
  output.say(texts.steps.turn(turn));
  output.say(texts.steps.wordsToCompare(wordRows(view.words)));
  output.say(view.acceptsPrivateKeys ? texts.steps.signsWithPrivateKey : texts.steps.signs);
}

type Key = typeof CARD_KEY | typeof PRIVATE_KEY_KEY | typeof EXCEPTION_KEY | typeof HOLDER_KEY | 'not alone';
const keys: readonly Key[] = [CARD_KEY, PRIVATE_KEY_KEY, EXCEPTION_KEY, HOLDER_KEY];

/** Which key begins the line; undefined for a share. */
function keyOf({ bytes }: ByteLine): Key | undefined {
  const key = keys.find(one => bytes[0] === one.charCodeAt(0));
  return key !== undefined && bytes.length > 1 ? 'not alone' : key;
}

/** What the key leads to; undefined when a share is to be asked for again. */
async function enteredByKey(
  session: Session,
  { nonce, acceptsPrivateKeys }: AttemptView,
  key: Exclude<Key, typeof HOLDER_KEY>,
  options: AskOptions,
): Promise<Entry | undefined> {
  switch (key) {
    case CARD_KEY:
      return { card: await askPath(session.people!, ENCRYPTED_FILE, options) };
    case PRIVATE_KEY_KEY:
      if (acceptsPrivateKeys) return { privateKey: await askKeyFiles(session, options) };
      session.output.refuse(failure('PRIVATE_KEYS_NOT_ACCEPTED'));
      return undefined;
    case EXCEPTION_KEY:
      return stateException(session, nonce, options).then(() => undefined);
    case 'not alone':
      // It is not repeated: what follows may be a share.
      session.output.say(texts.steps.signAlone);
      return undefined;
  }
}

/** The first made-up share of a practice set whose seat is still empty. */
async function nextPracticeShare({ api }: Session, view: AttemptView): Promise<number | undefined> {
  const set = await api.keySet.read();
  if (!set.ok || !set.value) return undefined;
  const taken = new Set(view.seats.filter(seat => seat.accepted).map(seat => seat.index));
  return set.value.practiceShares.find(index => !taken.has(index));
}
