/**
 * Generate a recovery token (Vault's `/sys/generate-recovery-token`): a quorum opens the root key of the record, and a
 * token comes out, XORed with a one-time password or encrypted to an OpenPGP key.
 *
 * Here the secret at 0 is computed, for as long as it takes to unwrap the root key. That it opens proves the quorum
 * right. What stays is the key of the sealed store, behind the token: see `recovery-session.ts`.
 */

import { toBase64 } from '../../../shared/bytes';
import { TOKEN_KEPT_MS } from '../../../shared/contract/limits';
import type { TokenPrefix } from '../../../shared/contract/recovery';
import type { KeySetRecord, StoreReference, WrappedRootKey } from '../../../shared/records/key-set';
import { tokenLength } from '../../../shared/shares/token-prefix';
import { Refusal } from '../../../shared/text/refusals';
import { line, type StatementLine } from '../../../shared/text/statement-lines';
import { encryptTo, type PublicKey, readPublicKey } from '../openpgp';
import type { KeyInput } from '../openpgp/holder-key';
import { drawNonce } from '../process/slot';
import { wipe } from '../process/wipe';
import { randomBase62 } from '../recovery/base62';
import { openRootKey, storeKeyOf } from '../recovery/root-key';
import { requireStoreCipher } from '../recovery/store-cipher';
import { StoreLock } from '../recovery/store-lock';
import { drawToken, encodeToken } from '../recovery/token';
import { evaluateAt, type Point } from '../shamir/gf256';
import { schemeNamed } from '../shamir/scheme';
import { ofKeySet } from '../shares/entry';
import type { OtherSet } from '../shares/judge';
import { type EntryInput, isPracticeSet, NOTHING_ISSUED, type SetOperation } from './operation';
import { beginSession, type RecoverySession } from './recovery-session';
import { keyLines, modeOf, recordLine, setLines, stated } from './statement-lines';

/** A quorum opens the root key of a set that has one. */
export interface RecoveryTokenInput extends EntryInput {
  /** To whom the token is encrypted; absent where a one-time password is drawn. */
  pgp_key: KeyInput | undefined;
  prefix: TokenPrefix;
  /** How long the session may last that begins with the token, in milliseconds. */
  sessionMs: number;
}

/** The recovery token as it is handed out, with which its session begins: XORed with the one-time password, or encrypted. */
export interface IssuedToken {
  encoded_token: string;
  /** The sealed store that the words stood for. */
  store: StoreReference | null;
}

export interface RecoveryTokenState {
  record: KeySetRecord;
  rootKey: WrappedRootKey;
  others: OtherSet[];
  prefix: TokenPrefix;
  /** How the token is handed out: exactly one of the two. */
  key: PublicKey | undefined;
  otp: Uint8Array | undefined;
  sessionMs: number;
  accepted: Point[];
  /** What the token opens, once it is made. */
  session: RecoverySession | undefined;
}

const opening = ofKeySet<RecoveryTokenState, IssuedToken>({
  /**
   * The share that reaches the threshold opens the root key. Where that fails (ROOT_KEY_CLOSED) nothing is issued, and the
   * shares before it stay.
   */
  async take(state, point) {
    const { required } = state.record;
    const entered = [...state.accepted, point];
    const progress = entered.length;
    const made = progress >= required ? await openWith(state, entered.slice(0, required)) : undefined;
    state.accepted = entered;
    if (!made) return { progress };
    state.session = made.session;
    return { progress, result: made.issued };
  },
});

export const recoveryToken: SetOperation<RecoveryTokenInput, RecoveryTokenState, IssuedToken> = {
  ...opening,
  isPractice: isPracticeSet,
  /**
   * Fixes everything; draws the one-time password, which is in the answer and never again. Refuses
   * RECOVERY_UNAVAILABLE, and as `requireStoreCipher` and `readPublicKey` do.
   */
  async begin(input) {
    const { record, prefix, pgp_key, others, sessionMs } = input;
    const { rootKey } = record;
    if (!rootKey) throw new Refusal('RECOVERY_UNAVAILABLE');
    requireStoreCipher();
    const key =
      pgp_key === undefined
        ? undefined
        : await readPublicKey(pgp_key, new Date(input.conditions.now), !record.practice);
    const otp = key ? undefined : randomBase62(tokenLength(prefix));
    const nonce = drawNonce();
    return {
      start: {
        ...NOTHING_ISSUED,
        nonce,
        bound: stated(input.conditions, nonce, statementLines(input, key)),
        required: record.required,
        ...(key && { pgp_fingerprint: key.fingerprint, keyMaterial: key.keyMaterial }),
        ...(otp && { otp: new TextDecoder().decode(otp) }),
      },
      state: {
        record,
        rootKey,
        others,
        prefix,
        key,
        otp,
        sessionMs,
        accepted: [],
        session: undefined,
      },
    };
  },
  /** The session, after a result. What the attempt held is overwritten; what the session needs is not among it. */
  session({ session, accepted, otp }) {
    wipe(otp, ...accepted.map(point => point.value));
    return session!;
  },
};

function statementLines(
  { record, recordDigest, prefix, sessionMs }: RecoveryTokenInput,
  key: PublicKey | undefined,
): StatementLine[] {
  const { store } = record;
  const characters = tokenLength(prefix);
  return [
    line('issueRecoveryToken', { mode: modeOf(record.practice) }),
    line('opensStore', { minutes: Math.round(sessionMs / 60_000) }),
    prefix === 'none' ? line('tokenWithoutPrefix', { characters }) : line('token', { characters, prefix }),
    ...(key ? [line('asMessageOfToken'), ...keyLines(key)] : [line('underPassword')]),
    store ? line('store', { version: store.version, sha256: store.sha256 }) : line('storeEmpty'),
    ...setLines(record),
    recordLine(record, recordDigest),
  ];
}

async function openWith(
  state: RecoveryTokenState,
  points: readonly Point[],
): Promise<{ issued: IssuedToken; session: RecoverySession }> {
  const { record, prefix, sessionMs } = state;
  const secret = evaluateAt(schemeNamed(record.scheme).field, points, 0);
  let rootKey: Uint8Array | undefined;
  let token: Uint8Array | undefined;
  let storeKey: Uint8Array | undefined;
  try {
    rootKey = openRootKey(state.rootKey, secret, record.id);
    token = drawToken(prefix);
    const issued = await handedOut(state, token);
    storeKey = storeKeyOf(rootKey, record.id);
    const session = beginSession({
      owner: { id: record.id, practice: record.practice },
      lock: new StoreLock(storeKey, token, TOKEN_KEPT_MS),
      known: [record.store?.sha256 ?? null],
      sessionMs,
    });
    return { issued, session };
  } finally {
    wipe(secret, rootKey, token, storeKey);
  }
}

async function handedOut({ key, otp, record }: RecoveryTokenState, token: Uint8Array): Promise<IssuedToken> {
  const { store } = record;
  if (otp) return { encoded_token: encodeToken(token, otp), store };
  // One of the two is there by construction.
  const { message } = await encryptTo(key!, token);
  return { encoded_token: toBase64(message), store };
}
