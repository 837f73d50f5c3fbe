/**
 * Generate a recovery token (Vault's `/sys/generate-recovery-token`): a quorum opens the root key of the record, and a
 * token comes out, XORed with a one-time password or encrypted to an OpenPGP key.
 *
 * Here the secret at 0 is computed, for as long as it takes to unwrap the root key. That it opens proves the quorum
 * right. What stays is the key of the sealed store and the token: see `recovery-session.ts`.
 */

import { toBase64 } from '../../../shared/bytes';
import type { TokenPrefix } from '../../../shared/contract/recovery';
import { type KeySetRecord, secretLengthOf, type WrappedRootKey } from '../../../shared/records/key-set';
import { type StatementLine, statementOf } from '../../../shared/records/statement';
import { tokenLength } from '../../../shared/shares/token-prefix';
import { Refusal } from '../../../shared/text/refusals';
import { encryptTo, type PublicKey, readPublicKey } from '../openpgp';
import type { AttemptStart, IssuedToken, OtherSet, RecoveryTokenInput, Step } from '../process/protocol';
import { drawNonce } from '../process/slot';
import { wipe } from '../process/wipe';
import { randomBase62 } from '../recovery/base62';
import { openRootKey, storeKeyOf } from '../recovery/root-key';
import { drawToken, encodeToken } from '../recovery/token';
import { evaluateAt, type Point } from '../shamir/gf256';
import { schemeNamed } from '../shamir/scheme';
import { judgeShare } from '../shares/judge';
import { beginSession, type RecoverySessionState } from './recovery-session';
import { conditionLines, keyLines, operationLine, recordLine, setLines } from './statement-lines';

export interface RecoveryTokenState {
  operation: 'recoveryToken';
  record: KeySetRecord;
  rootKey: WrappedRootKey;
  others: OtherSet[];
  prefix: TokenPrefix;
  /** How the token is handed out: exactly one of the two. */
  key: PublicKey | undefined;
  otp: Uint8Array | undefined;
  sessionMs: number;
  accepted: Point[];
}

/**
 * Fixes everything; draws the one-time password, which is in the answer and never again. Refuses
 * RECOVERY_UNAVAILABLE, and as `readPublicKey` does.
 */
export async function beginRecoveryToken(
  input: RecoveryTokenInput,
): Promise<{ begun: AttemptStart; state: RecoveryTokenState }> {
  const { record, prefix, pgp_key, others, sessionMs } = input;
  const { rootKey } = record;
  if (!rootKey) throw new Refusal('RECOVERY_UNAVAILABLE');
  const key = pgp_key === undefined ? undefined : await readPublicKey(pgp_key, new Date(input.room.now));
  const otp = key ? undefined : randomBase62(tokenLength(prefix));
  const nonce = drawNonce();
  return {
    begun: {
      nonce,
      bound: statementOf(statementLines(input, key, nonce)),
      required: record.required,
      index: 0,
      pgp_fingerprint: key?.fingerprint ?? '',
      keyMaterial: key?.keyMaterial ?? [],
      ...(otp && { otp: new TextDecoder().decode(otp) }),
    },
    state: {
      operation: 'recoveryToken',
      record,
      rootKey,
      others,
      prefix,
      key,
      otp,
      sessionMs,
      accepted: [],
    },
  };
}

function statementLines(
  { record, recordDigest, prefix, room, sessionMs }: RecoveryTokenInput,
  key: PublicKey | undefined,
  nonce: string,
): StatementLine[] {
  const head = prefix === 'none' ? 'no prefix' : `prefix ${prefix}`;
  const { store } = record;
  return [
    operationLine(record.practice, 'generate a recovery token'),
    {
      label: 'Opens',
      value: `the sealed store, for at most ${Math.round(sessionMs / 60_000)} minutes, to whoever has the token`,
    },
    { label: 'Token', value: `${tokenLength(prefix)} characters, ${head}` },
    {
      label: 'Given as',
      value: key ? 'OpenPGP message holding the token' : 'XOR with the one-time password, base64',
    },
    ...(key ? keyLines('Key', key) : []),
    {
      label: 'Sealed store',
      value: store ? `version ${store.version}, SHA-256 ${store.sha256}` : 'empty, no version yet',
    },
    ...setLines(record),
    recordLine(record, recordDigest),
    ...conditionLines(room, nonce),
  ];
}

/** A share was accepted; with the last one, the token and the session it opens. */
export interface RecoveryStep {
  accepted: Step<IssuedToken>;
  session?: RecoverySessionState;
}

/**
 * Judges one share from its text, which the caller overwrites. The one that reaches the threshold opens the root key. Where
 * that fails (ROOT_KEY_CLOSED) nothing is issued, and the shares stay.
 */
export async function submitForToken(state: RecoveryTokenState, text: Uint8Array): Promise<RecoveryStep> {
  const { record } = state;
  const point = schemeNamed(record.scheme).decode(text, secretLengthOf(record));
  try {
    judgeShare(point, { ...state, newIndex: 0 });
    const entered = [...state.accepted, point];
    const complete = entered.length >= record.required;
    const made = complete ? await openWith(state, entered.slice(0, record.required)) : undefined;
    state.accepted = entered;
    return {
      accepted: {
        index: point.index,
        holder: record.shares.find(share => share.index === point.index)?.holder ?? '',
        progress: entered.length,
        ...(made && { result: made.issued }),
      },
      ...(made && { session: made.session }),
    };
  } catch (error) {
    wipe(point.value);
    throw error;
  }
}

async function openWith(
  state: RecoveryTokenState,
  points: readonly Point[],
): Promise<{ issued: IssuedToken; session: RecoverySessionState }> {
  const { record, prefix, sessionMs } = state;
  const secret = evaluateAt(schemeNamed(record.scheme).field, points, 0);
  let rootKey: Uint8Array | undefined;
  let token: Uint8Array | undefined;
  try {
    rootKey = openRootKey(state.rootKey, secret, record.id);
    token = drawToken(prefix);
    const issued = await handedOut(state, token);
    const session = beginSession({
      owner: { id: record.id, practice: record.practice },
      storeKey: storeKeyOf(rootKey, record.id),
      token,
      known: [record.store?.sha256 ?? null],
      sessionMs,
    });
    return { issued, session };
  } catch (error) {
    wipe(token);
    throw error;
  } finally {
    wipe(secret, rootKey);
  }
}

async function handedOut({ key, otp, record }: RecoveryTokenState, token: Uint8Array): Promise<IssuedToken> {
  const { store } = record;
  if (otp) return { encoded_token: encodeToken(token, otp), store };
  // One of the two is there by construction.
  const { message } = await encryptTo(key!, token);
  return { encoded_token: toBase64(message), store };
}

/** Overwrites what the attempt held; what the session needs is not among it. */
export function forgetAttempt({ accepted, otp }: RecoveryTokenState): void {
  wipe(otp, ...accepted.map(point => point.value));
}
