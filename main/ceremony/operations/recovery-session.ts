/**
 * What is left of a quorum after the recovery token was issued: the token, and the key of the sealed store. Everything
 * asked of the session presents the token; the second wrong one ends it.
 *
 * The store itself is not kept: main brings the file with every request, and takes the new version away.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
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
  /** Overwritten by the process. */
  token: Uint8Array;
  /** The sealed store as it is on disk; null where there is none yet. */
  file: Uint8Array | null;
}

export interface RecoverySession {
  owner: StoreOwner;
  storeKey: Uint8Array;
  token: Uint8Array;
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
  given: Pick<RecoverySession, 'owner' | 'storeKey' | 'token' | 'known' | 'sessionMs'>,
): RecoverySession => ({ wrongTokens: 0, ...given });

/** SHA-256 makes both of one length, so that the comparison takes the same time whatever was presented. */
const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/**
 * Lets `work` go on for whoever brings the token, ASCII in bytes, white space ignored, overwritten in any case. Refuses TOKEN_EMPTY,
 * TOKEN_WRONG, and the second time TOKEN_WRONG_TWICE: then the caller ends the session.
 */
export function presentToken(session: RecoverySession, presented: Uint8Array): void {
  const token = withoutWhiteSpace(presented);
  try {
    if (token.length === 0) throw new Refusal('TOKEN_EMPTY');
    if (timingSafeEqual(digest(token), digest(session.token))) return;
    session.wrongTokens++;
    throw new Refusal(session.wrongTokens > WRONG_TOKENS_ALLOWED ? 'TOKEN_WRONG_TWICE' : 'TOKEN_WRONG');
  } finally {
    wipe(presented, token);
  }
}

/** What may be asked of the session, each with the sealed store as it is on disk. Refuse STORE_EXCHANGED. */
export const sessionCalls = {
  listStore: (session: RecoverySession, { file }: Presented): StoreView =>
    withOpen(session, file, viewOfStore),

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
    withOpen(session, file, store => {
      const grown = withEntry(store, name, content);
      const added = grown.entries.at(-1)!;
      return wiping([added.content], () => changed(session, grown, added.number));
    }),

  /** Refuses ENTRY_MISSING. */
  removeEntry: (session: RecoverySession, { file, name }: Presented & { name: string }): ChangedStore =>
    withOpen(session, file, store => {
      const gone = entryNamed(store, name);
      const rest = { ...store, entries: store.entries.filter(entry => entry !== gone) };
      return changed(session, rest, gone.number);
    }),
};

function changed(session: RecoverySession, store: SealedStore, entry: number): ChangedStore {
  const file = seal(store, session.storeKey, session.owner);
  session.known.push(fileDigest(file));
  return {
    file,
    entry,
    view: viewOfStore({ ...store, version: store.version + 1 }),
  };
}

const fileDigest = (file: Uint8Array | null): string | null => file && digest(file).toString('hex');

/**
 * Refuses STORE_EXCHANGED for a file that is neither the one under the words nor one that this session made of it: record
 * and store put back together would look sound to main.
 */
function withOpen<T>(session: RecoverySession, file: Uint8Array | null, work: (store: SealedStore) => T): T {
  const { storeKey, owner } = session;
  const presented = fileDigest(file);
  if (!session.known.includes(presented)) throw new Refusal('STORE_EXCHANGED');
  session.known = [presented];
  const store = file ? openStore(file, storeKey, owner) : emptyStore();
  try {
    return work(store);
  } finally {
    wipeStore(store);
  }
}
