/** A ceremony: one slot for an attempt, and what is answered to each request. It has all its state in itself. */
import { fromBase64, toBase64, utf8 } from '../../../shared/bytes';
import type { ShareSource } from '../../../shared/contract/share-entry';
import { failed, type Refused, type Result } from '../../../shared/result';
import { asRefused, Refusal, type RefusalCode, refusedBy } from '../../../shared/text/refusals';
import { decryptPractice, keyViewOf, openWithPrivateKey, readPublicKey } from '../openpgp';
import { verifyClearSigned } from '../openpgp/clear-signed';
import { holderKey, readPublicKeyOf } from '../openpgp/holder-key';
import type { PublicKey } from '../openpgp/judged-key';
import { requireAllUsable } from '../openpgp/self-test';
import { isOlder, readSigningKey, verifyDetached } from '../openpgp/signature';
import type { Conditions } from '../operations/operation';
import {
  type Presented,
  presentToken,
  type RecoverySession,
  sessionCalls,
} from '../operations/recovery-session';
import {
  type AnyConfirmed,
  type AnyEntry,
  type OperationName,
  operations as shipped,
} from '../operations/registry';
import { decodeToken } from '../recovery/token';
import { slipKey } from '../shares/grade';
import { madeUpShare } from '../shares/made-up';
import { requireConfirmations } from '../tss/confirmations';
import { contributeShare } from '../tss/contribute-share';
import { keyGenFile } from '../tss/contribution-files';
import { judgeContribution } from '../tss/judge-contributions';
import { judgeShareFor } from '../tss/judged-share';
import { signedByMadeUp } from '../tss/made-up-signer';
import { judgeRecordedComplaint } from '../tss/recorded-complaints';
import { verifyGroup } from '../tss/recorded-epochs';
import { judgeRecordedProof } from '../tss/recorded-proofs';
import { checkRecordedReceipt, codeDigestOf } from '../tss/recorded-receipts';
import { makeRequestCodes } from '../tss/request-codes';
import { childOf, rootTextsFromSum } from '../tss/root-texts';
import { checkBroughtShare } from '../tss/share-check';
import { readVaultInit } from '../vault-init/vault-init';
import type { CeremonyCall, CeremonyCalls, CeremonyRequest, Step } from './protocol';
import { AttemptSlot } from './slot';
import { wipe, wiping } from './wipe';

export interface CeremonyOptions {
  /** Every operation there is; only tests have others. */
  operations?: Readonly<Record<string, AnyConfirmed | AnyEntry>>;
  /** The preview may only practise. */
  practiceOnly: boolean;
  /** Called when the attempt ended since nothing was entered. */
  onExpired: () => void;
  /** Overwrites every secret: the end of each attempt. */
  wipeAll: () => void;
}

/** An attempt for which shares are entered. */
interface Collecting {
  operation: AnyEntry;
  state: unknown;
  /** There are made-up shares, which protect nothing. */
  practice: boolean;
  acceptPrivateKeys: boolean;
  slips: Set<string>;
}

/** An attempt that waits for people to confirm its words. */
interface Confirming {
  operation: AnyConfirmed;
  state: unknown;
}

type SlotContent = ({ name: OperationName } & (Collecting | Confirming)) | { session: RecoverySession };

type Answers = {
  [C in CeremonyCall]: (input: Parameters<CeremonyCalls[C]>[0]) => Promise<ReturnType<CeremonyCalls[C]>>;
};

/** Refusals with which the attempt, or the session, ends: the new index is taken; the token was tried too often. */
const ends: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['SHARE_HAS_NEW_INDEX', 'TOKEN_WRONG_TWICE']);

/** What `answers.ts` gives to the entry. */
export interface Ceremony {
  /** Answers one request; never throws. A refusal is told by its code, anything else as INTERNAL without its text. */
  answer(request: CeremonyRequest): Promise<Result<unknown, Refused>>;
  /** Overwrites the one secret that an answer can hold, an entry of the sealed store. To be called when it was sent. */
  overwriteAnswer(result: Result<unknown, Refused>): void;
}

export function createCeremony({
  operations = shipped,
  practiceOnly,
  onExpired,
  wipeAll,
}: CeremonyOptions): Ceremony {
  const slot = new AttemptSlot<SlotContent>(onExpired, wipeAll);

  function collecting(nonce: string): Collecting {
    const content = slot.use(nonce);
    if (!('slips' in content)) throw new Refusal('NO_ATTEMPT');
    return content;
  }

  /** The operation of this name, where an attempt with this input may be opened in the slot. */
  function startable(name: OperationName, input: { conditions: Conditions }): AnyConfirmed | AnyEntry {
    const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
    if (!operation) throw new Refusal('UNKNOWN_CALL');
    const practice = operation.isPractice(input);
    slot.requireIdle();
    if (practiceOnly && !practice) throw new Refusal('PRACTICE_ONLY');
    return operation;
  }

  /** Does `work`; some refusals end what is in the slot. */
  async function ending<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal && ends.has(error.code)) slot.close();
      throw error;
    }
  }

  /** With its result the attempt ends, or becomes the session that the result opens. */
  async function enter(
    { operation, state, slips }: Collecting,
    typed: Uint8Array,
    source: ShareSource,
  ): Promise<Step> {
    const step = await ending(() => operation.enter(state, { typed, source, slips }));
    if (!step.result) return step;
    const session = operation.session?.(state);
    if (session) slot.become({ session }, session.sessionMs);
    else slot.close();
    return step;
  }

  /** The same for what was in an encrypted share, which is overwritten. */
  const enterOpened = (
    attempt: Collecting,
    content: Uint8Array,
    source: 'card' | 'privateKey',
  ): Promise<Step> =>
    wiping([content], () => enter(attempt, attempt.operation.typedForm(attempt.state, content), source));

  /** A request to the session, from whoever brings the token or asks soon after. What it brings in secret is overwritten. */
  const inSession =
    <I extends Presented & { content?: Uint8Array }, T>(call: (session: RecoverySession, input: I) => T) =>
    (input: I): Promise<T> =>
      wiping([input.token, input.content], () =>
        ending(() => {
          const content = slot.use(input.nonce);
          if (!('session' in content)) throw new Refusal('NO_ATTEMPT');
          presentToken(content.session, input.token);
          return call(content.session, input);
        }),
      );

  const answers: Answers = {
    async readKey({ pgp_key, now, practice }) {
      return keyViewOf(await readPublicKey(pgp_key, new Date(now), !practice));
    },
    readVaultInit: async ({ bytes }) => readVaultInit(bytes),
    async verifySignOff({ signature, text, pgp_key, notBefore, now }) {
      const period = { notBefore: new Date(notBefore), now: new Date(now) };
      return verifyDetached(signature, utf8(text), await readSigningKey(pgp_key), period);
    },
    async readHolderKey({ holder, pgp_key, now, practice, newerThan }) {
      const key = await readPublicKeyOf(holder, pgp_key, new Date(now), !practice);
      if (newerThan !== undefined && (await isOlder(key, fromBase64(newerThan))))
        throw new Refusal('TSS_KEY_OLDER', { holder });
      return keptOf(key);
    },
    async makeUpKey({ holder, now }) {
      const { key, practiceKey } = await holderKey(undefined, holder, true, new Date(now));
      return { key: keptOf(key), madeUp: practiceKey! };
    },
    signPractice: input => signedByMadeUp(input),
    verifyClearSigned: async ({ message, pgp_key, now }) =>
      verifyClearSigned(message, await readSigningKey(pgp_key), new Date(now)),
    makeRequestCodes: ({ confirmers, context, now, practice }) =>
      makeRequestCodes(confirmers, context, new Date(now), practice),
    readTssRootKeys: input => rootTextsFromSum(input),
    deriveTssChild: async ({ vault, extendedKey, path }) => childOf(vault, extendedKey, path),
    digestTssCode: async input => codeDigestOf(input),
    checkTssShare: input => checkBroughtShare(input),
    verifyTssGroup: check => verifyGroup(check),
    verifyTssProof: async check => judgeRecordedProof(check),
    judgeContribution: async ({ file, ...by }) => (await judgeContribution(file, by)).signature!,
    async requireConfirmations({ request, confirmations, keys, now }) {
      await requireConfirmations(request, confirmations, keys, now);
      return null;
    },
    contributeToKeyGen: input => keyGenFile(input),
    contributeToReshare: input => contributeShare(input),
    judgeTssShare: async input => judgeShareFor(input),
    judgeTssComplaint: complaint => judgeRecordedComplaint(complaint),
    checkTssReceipt: async ({ receipt, ...of }) => checkRecordedReceipt(of, receipt),
    decodeToken: async ({ encoded_token, otp }) =>
      wiping([encoded_token, otp], () => decodeToken(encoded_token, otp)),
    async selfTest() {
      await requireAllUsable();
      return null;
    },
    async begin({ operation: name, input }) {
      const operation = startable(name, input);
      const { start, state } = await operation.begin(input);
      slot.open(start.nonce, input.conditions.expiryMs, { name, ...contentOf(operation, input, state) });
      return start;
    },
    async join({ operation: name, input, nonce, digest }) {
      const operation = startable(name, input);
      const { helping } = operation;
      if (!helping) throw new Refusal('UNKNOWN_CALL');
      const statement = await helping.restate(input, nonce);
      if (statement.digest !== digest) throw new Refusal('STATEMENT_DIFFERS');
      const state = await helping.join(input);
      slot.open(nonce, input.conditions.expiryMs, { name, ...contentOf(operation, input, state) });
      return null;
    },
    submit: ({ nonce, text, source = 'typed', slips = [] }) =>
      wiping([text], () => {
        const attempt = collecting(nonce);
        for (const slip of slips) attempt.slips.add(slipKey(slip));
        return enter(attempt, text, source);
      }),
    submitOpened: ({ nonce, text }) => wiping([text], () => enterOpened(collecting(nonce), text, 'card')),
    submitWithPrivateKey: ({ nonce, message, privateKey, passphrase }) =>
      wiping([message, privateKey, passphrase], async () => {
        const attempt = collecting(nonce);
        if (!attempt.acceptPrivateKeys) throw new Refusal('PRIVATE_KEYS_NOT_ACCEPTED');
        const content = await openWithPrivateKey(message, privateKey, passphrase);
        return enterOpened(attempt, content, 'privateKey');
      }),
    async submitPractice({ nonce, message, privateKey }) {
      const attempt = collecting(nonce);
      if (!attempt.practice) throw new Refusal('NOT_A_PRACTICE_SET');
      return enterOpened(attempt, await decryptPractice(message, privateKey), 'privateKey');
    },
    showPractice: input => madeUpShare(input),
    async confirmLength({ nonce, shareBytes }) {
      const { operation, state } = collecting(nonce);
      if (!operation.confirmLength) throw new Refusal('NO_ATTEMPT');
      operation.confirmLength(state, shareBytes);
      return null;
    },
    async confirm({ nonce, operation, given }) {
      const content = slot.use(nonce);
      if (!('name' in content) || content.name !== operation || 'slips' in content)
        throw new Refusal('NO_ATTEMPT');
      const result = await content.operation.confirm(content.state, given);
      slot.close();
      return result;
    },
    async proceed({ nonce, operation, given }) {
      const content = slot.use(nonce);
      if (!('slips' in content) || content.name !== operation || !content.operation.proceed)
        throw new Refusal('NO_ATTEMPT');
      const result = await content.operation.proceed(content.state, given);
      slot.close();
      return result;
    },
    listStore: inSession(sessionCalls.listStore),
    readEntry: inSession(sessionCalls.readEntry),
    addEntry: inSession(sessionCalls.addEntry),
    removeEntry: inSession(sessionCalls.removeEntry),
    async touch({ nonce }) {
      slot.use(nonce);
      return { secondsLeft: slot.secondsLeft };
    },
    async cancel() {
      slot.close();
      return null;
    },
  };

  return {
    async answer({ call, input }) {
      if (!Object.hasOwn(answers, call)) return failed(refusedBy('UNKNOWN_CALL'));
      const respond = answers[call] as (input: unknown) => Promise<unknown>;
      return asRefused(() => respond(input));
    },
    overwriteAnswer(result) {
      if (!result.ok || typeof result.value !== 'object' || result.value === null) return;
      if ('content' in result.value && result.value.content instanceof Uint8Array) wipe(result.value.content);
    },
  };
}

/** An attempt that has begun, for the slot. */
function contentOf(
  operation: AnyConfirmed | AnyEntry,
  input: { conditions: Conditions },
  state: unknown,
): Collecting | Confirming {
  if (!('enter' in operation)) return { operation, state };
  const acceptPrivateKeys = input.conditions.acceptPrivateKeys ?? false;
  return { operation, state, practice: operation.isPractice(input), acceptPrivateKeys, slips: new Set() };
}

/** What a TSS vault's record keeps of a key. */
const keptOf = ({ fingerprint, encryptionFingerprint, keyMaterial, keyBytes }: PublicKey) => ({
  pgp_fingerprint: fingerprint,
  encryptionFingerprint,
  keyMaterial,
  pgp_key: toBase64(keyBytes),
});
