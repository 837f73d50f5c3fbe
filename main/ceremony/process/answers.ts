/** What the ceremony process answers to each call: the one slot, and everything that is done in it. */
import { utf8 } from '../../../shared/bytes';
import type { ShareSource } from '../../../shared/contract/attempts';
import { failed, type Result } from '../../../shared/result';
import { asResult, failure, Refusal } from '../../../shared/text/refusals';
import { decryptPractice, keyViewOf, openWithPrivateKey, readPublicKey } from '../openpgp';
import { readSigningKey, verifyDetached } from '../openpgp/signature';
import { beginCheckShare, type CheckShareState, checkText } from '../operations/check-share';
import { beginCreateKeySet, type CreateKeySetState, makeKeySet } from '../operations/create-key-set';
import {
  beginGenerateShare,
  beginReissue,
  confirmLength,
  type GenerateShareState,
  submitText,
} from '../operations/generate-share';
import { beginMarkShare, type MarkShareState } from '../operations/mark-share';
import {
  addEntry,
  listStore,
  presentToken,
  type RecoverySessionState,
  readEntry,
  removeEntry,
} from '../operations/recovery-session';
import {
  beginRecoveryToken,
  forgetAttempt,
  type RecoveryTokenState,
  submitForToken,
} from '../operations/recovery-token';
import { beginVouchRecord, type VouchRecordState } from '../operations/vouch-record';
import { decodeToken } from '../recovery/token';
import { schemeNamed } from '../shamir/scheme';
import { enteredText, isLabelled } from '../shares/entered-text';
import { graded } from '../shares/grade';
import { typedForm } from '../shares/opened-share';
import { refuseOtherThings } from '../shares/other-things';
import { readVaultInit } from '../vault-init/vault-init';
import { send } from './channel';
import type {
  AttemptStart,
  CeremonyCall,
  CeremonyCalls,
  CeremonyRequest,
  Conditions,
  EnteredResult,
  Step,
} from './protocol';
import { AttemptSlot } from './slot';
import { wipe } from './wipe';

/** The preview may only practise; whoever starts this process decides, and nothing sent later changes it. */
const practiceOnly = process.argv.includes('--practice-only');

/** An attempt for which shares are entered. */
type Collecting = GenerateShareState | CheckShareState | RecoveryTokenState;
type State = Collecting | CreateKeySetState | MarkShareState | VouchRecordState | RecoverySessionState;

/** What is in the slot: the operation's own state, and what the room accepted. */
type SlotContent = State & { acceptPrivateKeys: boolean; slips: Set<string> };

const slot = new AttemptSlot<SlotContent>(() => send({ event: 'expired' }));

function requireAllowed(practice: boolean): void {
  slot.requireIdle();
  if (practiceOnly && !practice) throw new Refusal('PRACTICE_ONLY');
}

/** Opens the slot for an attempt on a set, if it may be begun. */
async function begin<Input extends { room: Conditions }>(
  input: Input,
  practice: boolean,
  beginOperation: (input: Input) => Promise<{ begun: AttemptStart; state: State }>,
): Promise<AttemptStart> {
  requireAllowed(practice);
  const { begun, state } = await beginOperation(input);
  slot.open(begun.nonce, input.room.expiryMs, {
    ...state,
    acceptPrivateKeys: input.room.acceptPrivateKeys ?? false,
    slips: new Set(),
  });
  return begun;
}

function collecting(nonce: string): Collecting & SlotContent {
  const state = slot.use(nonce);
  const { operation } = state;
  if (operation === 'generateShare' || operation === 'checkShare' || operation === 'recoveryToken')
    return state;
  throw new Refusal('NO_ATTEMPT');
}

/** The attempt ends with the share that issues, and with the one that shows the new index to be taken. */
async function submit(
  state: Collecting & SlotContent,
  typed: Uint8Array,
  source: ShareSource,
): Promise<Step<EnteredResult>> {
  const text = enteredText(typed);
  try {
    refuseOtherThings(text, typed, state.record);
    if (state.operation === 'recoveryToken') return await submitForRecovery(state, text);
    const accepted =
      state.operation === 'checkShare' ? await checkText(state, text) : await submitText(state, text);
    if (accepted.result) slot.close();
    return accepted;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'SHARE_HAS_NEW_INDEX') slot.close();
    const { record, slips } = state;
    throw error instanceof Refusal
      ? graded(error, { text, labelled: isLabelled(typed), source, record, slips })
      : error;
  } finally {
    // The one place where a share's text is overwritten: it covers every way out.
    wipe(typed, text);
  }
}

/** The same for what was in an encrypted share; it stays the caller's to wipe. */
const submitOpened = (
  state: Collecting & SlotContent,
  content: Uint8Array,
  source: 'card' | 'privateKey',
): Promise<Step<EnteredResult>> =>
  submit(state, typedForm(content, schemeNamed(state.record.scheme)), source);

/** With the last share the attempt becomes the session that its token opens. */
async function submitForRecovery(state: RecoveryTokenState, text: Uint8Array): Promise<Step<EnteredResult>> {
  const { accepted, session } = await submitForToken(state, text);
  if (session) {
    forgetAttempt(state);
    slot.become({ ...session, acceptPrivateKeys: false, slips: new Set() }, session.sessionMs);
  }
  return accepted;
}

/** What may be done with the token. The second wrong one ends the session at once. */
function withToken<T>(
  { nonce, token }: { nonce: string; token: Uint8Array },
  work: (session: RecoverySessionState) => T,
): T {
  try {
    const state = slot.use(nonce);
    if (state.operation !== 'recoverySession') throw new Refusal('NO_ATTEMPT');
    presentToken(state, token);
    return work(state);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'TOKEN_WRONG_TWICE') slot.close();
    throw error;
  } finally {
    wipe(token);
  }
}

type Answers = {
  [C in CeremonyCall]: (input: Parameters<CeremonyCalls[C]>[0]) => Promise<ReturnType<CeremonyCalls[C]>>;
};

const answers: Answers = {
  async readKey({ pgp_key, now }) {
    return keyViewOf(await readPublicKey(pgp_key, new Date(now)));
  },
  readVaultInit: async ({ bytes }) => readVaultInit(bytes),
  async verifySignOff({ signature, text, pgp_key, notBefore, now }) {
    const period = { notBefore: new Date(notBefore), now: new Date(now) };
    return verifyDetached(signature, utf8(text), await readSigningKey(pgp_key), period);
  },
  beginGenerateShare: input => begin(input, input.record.practice, beginGenerateShare),
  beginReissue: input => begin(input, input.record.practice, beginReissue),
  beginCheckShare: input => begin(input, input.record.practice, beginCheckShare),
  beginMarkShare: input => begin(input, input.record.practice, beginMarkShare),
  beginVouchRecord: input => begin(input, input.record.practice, beginVouchRecord),
  beginCreateKeySet: input => begin(input, input.practice, beginCreateKeySet),
  beginRecoveryToken: input => begin(input, input.record.practice, beginRecoveryToken),
  listStore: async input => withToken(input, session => listStore(session, input.file)),
  readEntry: async input => withToken(input, session => readEntry(session, input.file, input.name)),
  async addEntry(input) {
    try {
      return withToken(input, session => addEntry(session, input.file, input.name, input.content));
    } finally {
      wipe(input.content);
    }
  },
  removeEntry: async input => withToken(input, session => removeEntry(session, input.file, input.name)),
  async decodeToken({ encoded_token, otp }) {
    try {
      return decodeToken(encoded_token, otp);
    } finally {
      wipe(encoded_token, otp);
    }
  },
  async submit({ nonce, text, source = 'typed' }) {
    try {
      return await submit(collecting(nonce), text, source);
    } finally {
      wipe(text);
    }
  },
  async submitOpened({ nonce, text }) {
    try {
      return await submitOpened(collecting(nonce), text, 'card');
    } finally {
      wipe(text);
    }
  },
  async submitWithPrivateKey({ nonce, message, privateKey, passphrase }) {
    let text: Uint8Array | undefined;
    try {
      const state = collecting(nonce);
      if (!state.acceptPrivateKeys) throw new Refusal('PRIVATE_KEYS_NOT_ACCEPTED');
      text = await openWithPrivateKey(message, privateKey, passphrase);
      return await submitOpened(state, text, 'privateKey');
    } finally {
      wipe(message, privateKey, passphrase, text);
    }
  },
  async submitPractice({ nonce, message, privateKey }) {
    const state = collecting(nonce);
    if (!state.record.practice) throw new Refusal('NOT_A_PRACTICE_SET');
    const text = await decryptPractice(message, privateKey);
    try {
      return await submitOpened(state, text, 'privateKey');
    } finally {
      wipe(text);
    }
  },
  async confirm({ nonce }) {
    const state = slot.use(nonce);
    if (state.operation !== 'createKeySet') throw new Refusal('NO_ATTEMPT');
    const made = await makeKeySet(state);
    slot.close();
    return made;
  },
  async confirmMark({ nonce, operation }) {
    const isConfirmedHere = operation === 'markShare' || operation === 'vouchRecord';
    if (!isConfirmedHere || slot.use(nonce).operation !== operation) throw new Refusal('NO_ATTEMPT');
    slot.close();
    return null;
  },
  async confirmLength({ nonce, shareBytes }) {
    const state = collecting(nonce);
    if (state.operation !== 'generateShare') throw new Refusal('NO_ATTEMPT');
    confirmLength(state, shareBytes);
    return null;
  },
  async touch({ nonce }) {
    slot.use(nonce);
    return { secondsLeft: slot.secondsLeft };
  },
  async cancel() {
    slot.close();
    return null;
  },
};

/** Answers one request; never throws. A refusal is told by its code, anything else as INTERNAL without its text. */
export async function answer({ call, input }: CeremonyRequest): Promise<Result<unknown>> {
  if (!Object.hasOwn(answers, call)) return failed(failure('UNKNOWN_CALL'));
  const respond = answers[call] as (input: unknown) => Promise<unknown>;
  return asResult(() => respond(input));
}

/** Overwrites the one secret that an answer can hold, an entry of the sealed store. To be called when it was sent. */
export function overwriteAnswer(result: Result<unknown>): void {
  if (!result.ok || typeof result.value !== 'object' || result.value === null) return;
  if ('content' in result.value && result.value.content instanceof Uint8Array) wipe(result.value.content);
}
