/**
 * What is left of a quorum after the recovery token was issued: the key of the sealed store, which the token opens. Whoever asks
 * something of the session brings the token, or nothing where somebody brought it shortly before; the second wrong one ends it.
 *
 * The store itself is not kept: main brings the file with every request, and takes the new version away.
 */
import { createHash } from 'node:crypto';
import type { StoreView } from '../../../shared/contract/recovery';
import { Refusal } from '../../../shared/text/refusals';
import { secretCopy, wipe, wiping } from '../process/wipe';
import {
  emptyStore,
  entryNamed,
  openStore,
  type SealedStore,
  type StoreOwner,
  seal,
  viewOfStore,
  wipeStore,
  withEntry,
} from '../recovery/sealed-store';
import type { StoreLock } from '../recovery/store-lock';
import { withoutWhiteSpace } from '../shares/secret-text';

const WRONG_TOKENS_ALLOWED = 1;

/** A new version of the sealed store. */
export interface ChangedStore {
  /** The whole file. */
  file: Uint8Array;
  /** The number of the entry that was added or removed. */
  entry: number;
  view: StoreView;
}

/** An entry in clear: a named plaintext. */
export interface ReadEntry {
  number: number;
  name: string;
  content: Uint8Array<ArrayBuffer>;
}

/** What every request to the open session brings. */
export interface Presented {
  nonce: string;
  /** Overwritten by the process. Null where the one that was brought before is to do. */
  token: Uint8Array | null;
  /** The sealed store as it is on disk; null where there is none yet. */
  file: Uint8Array | null;
}

export interface RecoverySession {
  owner: StoreOwner;
  lock: StoreLock;
  /**
   * SHA-256 (hex) of the store's file as it may be presented next, null for none: the one the words stood for, or what
   * came of it here. A change may have been written or not.
   */
  known: (string | null)[];
  /** The longest it lasts, whatever is done in it. */
  sessionMs: number;
  wrongTokens: number;
}

export const beginSession = (
  given: Pick<RecoverySession, 'owner' | 'lock' | 'known' | 'sessionMs'>,
): RecoverySession => ({ wrongTokens: 0, ...given });

/**
 * Opens the store's key for whoever brings the token, ASCII in bytes, white space ignored, overwritten in any case. Refuses
 * TOKEN_EMPTY, TOKEN_WRONG, and the second time TOKEN_WRONG_TWICE: then the caller ends the session. Null is for who brings none.
 */
export function presentToken(session: RecoverySession, presented: Uint8Array | null): void {
  if (!presented) return;
  const token = withoutWhiteSpace(presented);
  try {
    if (token.length === 0) throw new Refusal('TOKEN_EMPTY');
    if (session.lock.open(token)) return;
    session.wrongTokens++;
    throw new Refusal(session.wrongTokens > WRONG_TOKENS_ALLOWED ? 'TOKEN_WRONG_TWICE' : 'TOKEN_WRONG');
  } finally {
    wipe(presented, token);
  }
}

/** What may be asked of the session, each with the sealed store as it is on disk. Refuse TOKEN_NEEDED and STORE_EXCHANGED. */
export const sessionCalls = {
  listStore: (session: RecoverySession, { file }: Presented): StoreView =>
    withOpen(session, file, store => viewOfStore(store)),

  /** One entry's content: a named plaintext, which the caller wipes when it was sent. Refuses ENTRY_MISSING. */
  readEntry: (session: RecoverySession, { file, name }: Presented & { name: string }): ReadEntry =>
    withOpen(session, file, store => {
      const { number, name: listed, content } = entryNamed(store, name);
      return { number, name: listed, content: secretCopy(content) };
    }),

  /** Refuses as `withEntry` does. `content` stays the caller's to wipe. */
  addEntry: (
    session: RecoverySession,
    { file, name, content }: Presented & { name: string; content: Uint8Array },
  ): ChangedStore =>
    withOpen(session, file, (store, key) => {
      const grown = withEntry(store, name, content);
      const added = grown.entries.at(-1)!;
      return wiping([added.content], () => changed(session, key, grown, added.number));
    }),

  /** Refuses ENTRY_MISSING. */
  removeEntry: (session: RecoverySession, { file, name }: Presented & { name: string }): ChangedStore =>
    withOpen(session, file, (store, key) => {
      const gone = entryNamed(store, name);
      const rest = { ...store, entries: store.entries.filter(entry => entry !== gone) };
      return changed(session, key, rest, gone.number);
    }),
};

function changed(session: RecoverySession, key: Uint8Array, store: SealedStore, entry: number): ChangedStore {
  const file = seal(store, key, session.owner);
  session.known.push(fileDigest(file));
  return {
    file,
    entry,
    view: viewOfStore({ ...store, version: store.version + 1 }),
  };
}

const fileDigest = (file: Uint8Array | null): string | null =>
  file && createHash('sha256').update(file).digest('hex');

/**
 * Refuses TOKEN_NEEDED where the token that was brought last no longer does, and STORE_EXCHANGED for a file that is neither the one under the words nor one that this session made of it: record
 * and store put back together would look sound to main.
 */
function withOpen<T>(
  session: RecoverySession,
  file: Uint8Array | null,
  work: (store: SealedStore, key: Uint8Array) => T,
): T {
  const { lock, owner } = session;
  const key = lock.use();
  if (!key) throw new Refusal('TOKEN_NEEDED');
  const presented = fileDigest(file);
  if (!session.known.includes(presented)) throw new Refusal('STORE_EXCHANGED');
  session.known = [presented];
  const store = file ? openStore(file, key, owner) : emptyStore();
  try {
    return work(store, key);
  } finally {
    wipeStore(store);
  }
}
