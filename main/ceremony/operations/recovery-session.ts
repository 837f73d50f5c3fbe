/**
 * What is left of a quorum after the recovery token was issued: the token, and the key of the sealed store. Everything
 * asked of the session presents the token; the second wrong one ends it.
 *
 * The store itself is not kept: main brings the file with every request, and takes the new version away.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { StoreView } from '../../../shared/contract/recovery';
import { Refusal } from '../../../shared/refusals';
import type { ChangedStore, ReadEntry } from '../protocol';
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
import { withoutWhiteSpace } from '../secret-text';
import { wipe } from '../wipe';

const WRONG_TOKENS_ALLOWED = 1;

export interface RecoverySessionState {
  operation: 'recoverySession';
  owner: StoreOwner;
  storeKey: Uint8Array;
  token: Uint8Array;
  /** The longest it lasts, whatever is done in it. */
  sessionMs: number;
  wrongTokens: number;
}

export const beginSession = (
  given: Pick<RecoverySessionState, 'owner' | 'storeKey' | 'token' | 'sessionMs'>,
): RecoverySessionState => ({ operation: 'recoverySession', wrongTokens: 0, ...given });

/** SHA-256 makes both of one length, so that the comparison takes the same time whatever was presented. */
const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/**
 * Lets `work` go on for whoever brings the token, ASCII in bytes, white space ignored, overwritten in any case. Refuses TOKEN_EMPTY,
 * TOKEN_WRONG, and the second time TOKEN_WRONG_TWICE: then the caller ends the session.
 */
export function presentToken(session: RecoverySessionState, presented: Uint8Array): void {
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

/** `file` is null where no version was ever written. */
export const listStore = (session: RecoverySessionState, file: Uint8Array | null): StoreView =>
  withOpen(session, file, viewOfStore);

/** One entry's content: a named plaintext. Refuses ENTRY_MISSING. */
export const readEntry = (session: RecoverySessionState, file: Uint8Array | null, name: string): ReadEntry =>
  withOpen(session, file, store => {
    const { number, name: listed, content } = entryNamed(store, name);
    return { number, name: listed, content: Uint8Array.from(content) };
  });

/** `content` is overwritten. Refuses as `withEntry` does. */
export function addEntry(
  session: RecoverySessionState,
  file: Uint8Array | null,
  name: string,
  content: Uint8Array,
): ChangedStore {
  try {
    return withOpen(session, file, store => {
      const grown = withEntry(store, name, content);
      const added = grown.entries.at(-1)!;
      try {
        return changed(session, grown, added.number);
      } finally {
        wipe(added.content);
      }
    });
  } finally {
    wipe(content);
  }
}

/** Refuses ENTRY_MISSING. */
export const removeEntry = (
  session: RecoverySessionState,
  file: Uint8Array | null,
  name: string,
): ChangedStore =>
  withOpen(session, file, store => {
    const gone = entryNamed(store, name);
    const rest = { ...store, entries: store.entries.filter(entry => entry !== gone) };
    return changed(session, rest, gone.number);
  });

function changed({ storeKey, owner }: RecoverySessionState, store: SealedStore, entry: number): ChangedStore {
  return {
    file: seal(store, storeKey, owner),
    entry,
    view: viewOfStore({ ...store, version: store.version + 1 }),
  };
}

function withOpen<T>(
  { storeKey, owner }: RecoverySessionState,
  file: Uint8Array | null,
  work: (store: SealedStore) => T,
): T {
  const store = file ? openStore(file, storeKey, owner) : emptyStore();
  try {
    return work(store);
  } finally {
    wipeStore(store);
  }
}
