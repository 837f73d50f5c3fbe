/**
 * What main and the ceremony process say to each other: requests by name, one answer each, and a few events.
 *
 * Every value here survives a structured clone. What leaves the ceremony process is public or encrypted, but for the named
 * plaintexts, and what is made up for practice and protects nothing: private keys (`PracticeKey`), and shares that they open.
 * What an operation takes and gives stands in its own file; main has the types from here.
 */

import type { KeyView } from '../../../shared/contract/keys';
import type { DecodedToken, StoreView } from '../../../shared/contract/recovery';
import type { ShareSource } from '../../../shared/contract/share-entry';
import type { TssContributionFile } from '../../../shared/records/tss-contribution';
import type { RecordedComplaint, RecordedReceipt } from '../../../shared/records/tss-epoch';
import type { ConfirmationCode, TssRequest } from '../../../shared/records/tss-request';
import type { TssGroup, TssVaultRecord } from '../../../shared/records/tss-vault';
import type { Refused, Result } from '../../../shared/result';
import type { OnBoth } from '../../../shared/tss/curve-names';
import type { HolderKey } from '../../../shared/tss/request-rules';
import type { Signed } from '../openpgp/clear-signed';
import type { KeyInput, PracticeKey } from '../openpgp/holder-key';
import type { SignatureFile } from '../openpgp/signature';
import type { AttemptStart } from '../operations/operation';
import type { ChangedStore, Presented, ReadEntry } from '../operations/recovery-session';
import type {
  ConfirmedResult,
  EnteredPart,
  EnteredResult,
  OperationName,
  Operations,
} from '../operations/registry';
import type { Step as AcceptedShare } from '../shares/entry';
import type { Slip } from '../shares/grade';
import type { MadeUpShare } from '../shares/made-up';
import type { GivenConfirmation } from '../tss/confirmations';
import type { ContributedShare, ShareContribution } from '../tss/contribute-share';
import type { ContributionInput } from '../tss/contribution-files';
import type { EnteredId } from '../tss/entered-share';
import type { JudgedBy, SignedBy } from '../tss/judge-contributions';
import type { ShareToJudge } from '../tss/judged-share';
import type { MadeUpSigning } from '../tss/made-up-signer';
import type { ComplaintCheck } from '../tss/recorded-complaints';
import type { GroupCheck, VerifiedGroup } from '../tss/recorded-epochs';
import type { ProofCheck, ProofShows } from '../tss/recorded-proofs';
import type { CodeFor } from '../tss/request-codes';
import type { KeysByFingerprint } from '../tss/request-names';
import type { ChildPublicKey } from '../tss/root-texts';
import type { ShareBrought, ShareChecked, ShareCheckInput } from '../tss/share-check';
import type { VaultInit } from '../vault-init/vault-init';

export type { PracticeKey } from '../openpgp/holder-key';
export type { CheckedShare } from '../operations/check-share';
export type { CreatedKeySet, CreateKeySetInput } from '../operations/create-key-set';
export type { GenerateShareInput } from '../operations/generate-share';
export type { NewShareMessage } from '../operations/issuing/issue';
export type { KeyGenInput } from '../operations/key-gen';
export type { AttemptStart, Conditions } from '../operations/operation';
export type { SignerCommitments, SignerPart } from '../operations/prove-keys';
export type {
  MaskGiven,
  MaskWanted,
  RecoverShareInput,
} from '../operations/recovering/recover-share';
export type { ChangedStore } from '../operations/recovery-session';
export type { IssuedToken, RecoveryTokenInput } from '../operations/recovery-token';
export type { EnteredResult, OperationName } from '../operations/registry';
export type { FromElsewhere, ReshareInput } from '../operations/reshare';
export type { Dispute } from '../shares/entry';
export type { Slip } from '../shares/grade';
export type { OtherSet } from '../shares/judge';
export type { FoundMisfit } from '../tss/checked-messages';
export type { EnteredId } from '../tss/entered-share';
export type { Announced, GivenContribution, NewKeys } from '../tss/new-keys';
export type { ComplaintCheck } from '../tss/recorded-complaints';
export type { RecoveryPart } from '../tss/recovery-part';
export type { ShareChecked } from '../tss/share-check';
export type { Brought, Encrypted, JudgedBrought } from '../tss/share-opening';

/** A share that the ceremony process accepted, and what it led to. */
export type Step = AcceptedShare<EnteredResult, EnteredPart>;

/** An epoch of a group, by its number. */
export interface EpochCheck {
  group: TssGroup;
  number: number;
}

/** Requests, by name. One slot: a second `begin` is refused until the first attempt has ended. */
export interface CeremonyCalls {
  /** Judges a key outside any attempt. `now` as in `Conditions`. */
  readKey(input: { pgp_key: KeyInput; now: number; practice: boolean }): KeyView;
  /** What Vault printed: the public facts in it. `bytes` is overwritten by the process. */
  readVaultInit(input: { bytes: Uint8Array }): VaultInit;
  /**
   * Verifies a detached signature of `text` outside any attempt, made from `notBefore` to `now` (milliseconds since 1970).
   * When it was made (ISO 8601), by which primary key, and the signature as a file that gpg reads.
   */
  verifySignOff(input: {
    signature: KeyInput;
    text: string;
    pgp_key: KeyInput;
    notBefore: number;
    now: number;
  }): {
    at: string;
    fingerprint: string;
    file: SignatureFile;
  };
  /**
   * Judges a holder's key as `readKey`, saying whose it is, and gives what a TSS vault's record keeps of it. `newerThan`: a copy (base64 of
   * the binary) that it is to take the place of; refuses TSS_KEY_OLDER where its owner had signed that one later.
   */
  readHolderKey(input: {
    holder: string;
    pgp_key: KeyInput;
    now: number;
    practice: boolean;
    newerThan?: string;
  }): HolderKey;
  /** Makes a key up for a holder of a practice vault: what the record keeps, and both parts of it. Protects nothing. */
  makeUpKey(input: { holder: string; now: number }): { key: HolderKey; madeUp: PracticeKey };
  /** A text, or the answer to a practice request, clear-signed with a made-up key. Refuses as `signedByMadeUp`. */
  signPractice(input: MadeUpSigning): string;
  /** Verifies a clear-signed text (with line feeds): what was signed, when (ISO 8601), by which primary key. */
  verifyClearSigned(input: { message: string; pgp_key: KeyInput; now: number }): Signed;
  /** A code for each of those who have to confirm a TSS request, encrypted to them. `context` is the request's. */
  makeRequestCodes(input: {
    confirmers: readonly CodeFor[];
    context: string;
    now: number;
    practice: boolean;
  }): ConfirmationCode[];
  /** Judges a contribution to a TSS request that was made elsewhere: its signature as it is to be kept. Refuses as `judgeContribution`. */
  judgeContribution(input: { file: TssContributionFile } & JudgedBy & { signed: SignedBy }): SignatureFile;
  /**
   * Makes a holder's contribution to a KeyGen, every message of it encrypted: public but for those. Nothing of it stays. Refuses
   * as `keyGenFile`.
   */
  contributeToKeyGen(input: ContributionInput): TssContributionFile;
  /** The same of a holder's share to a reshare, out of their sum; what was brought is overwritten. Refuses as `contributeShare`. */
  contributeToReshare(input: ShareContribution): ContributedShare;
  /** Judges a share for a request before its attempt is begun: whose it is. What was brought is overwritten. Refuses as `judgeShareFor`. */
  judgeTssShare(input: ShareToJudge): EnteredId;
  /** Checks the proofs of a receipt over an epoch. Refuses as `checkReceipts`. */
  checkTssReceipt(input: EpochCheck & { receipt: Extract<RecordedReceipt, { how: 'signed' }> }): null;
  /** Opens the one message that a complaint is about, and says what is found. Refuses TSS_COMPLAINT_KEY. */
  judgeTssComplaint(input: ComplaintCheck): RecordedComplaint['finding'];
  /** Verifies again that everybody has confirmed a TSS request. Refuses as `requireConfirmations`. */
  requireConfirmations(input: {
    request: TssRequest;
    confirmations: readonly GivenConfirmation[];
    keys: KeysByFingerprint;
    now: number;
  }): null;
  /** Recomputes the keys of a group from its record, and verifies receipts over them. Refuses as `verifyGroup`. */
  verifyTssGroup(input: GroupCheck): VerifiedGroup;
  /** Judges a proof of a quorum by a record. Refuses as `judgeRecordedProof`. */
  verifyTssProof(input: ProofCheck): ProofShows;
  /** Opens and checks a holder's share; see `checkBroughtShare`. What was brought is overwritten. */
  checkTssShare(input: ShareCheckInput): ShareChecked;
  /** xpub and cpub of keys that all have confirmed, out of a holder's sum: a named plaintext. What was brought is overwritten. */
  readTssRootKeys(input: ShareBrought): OnBoth<string>;
  /** The public key at a path below a root. `extendedKey` is overwritten. */
  deriveTssChild(input: { vault: TssVaultRecord; extendedKey: Uint8Array; path: string }): ChildPublicKey;
  /** What the record keeps of the code of a sum (26 characters): 64 hex digits; '' for what is no code. Hashes are in hex. */
  digestTssCode(input: { epochHash: string; context: string; tss_node_id: string; code: string }): string;
  /** Tries the cryptography at hand with fixed test keys, of every kind there is one of. Refuses CRYPTO_UNUSABLE. Holds nothing. */
  selfTest(input: Record<string, never>): null;
  /** Begins an attempt. Refuses as the operation does, ATTEMPT_IN_PROGRESS, and PRACTICE_ONLY where that is all there may be. */
  begin(input: BeginInput): AttemptStart;
  /**
   * Has this process help in an attempt that another one has begun, under the same nonce. `digest` is that of the statement
   * under the words; where this process's own input gives another, nothing is done but to refuse: STATEMENT_DIFFERS. Also
   * refuses ATTEMPT_IN_PROGRESS, PRACTICE_ONLY, and UNKNOWN_CALL where the operation has no helpers.
   */
  join(input: BeginInput & { nonce: string; digest: string }): null;
  /** The recovery session. The second wrong token ends it: TOKEN_WRONG_TWICE. */
  listStore(input: Presented): StoreView;
  readEntry(input: Presented & { name: string }): ReadEntry;
  /** `content` is overwritten by the process. */
  addEntry(input: Presented & { name: string; content: Uint8Array }): ChangedStore;
  removeEntry(input: Presented & { name: string }): ChangedStore;
  /** Outside any attempt. Both are overwritten by the process. */
  decodeToken(input: { encoded_token: Uint8Array; otp: Uint8Array }): DecodedToken;
  /**
   * `text` is overwritten by the process before it answers, whatever the answer is. Where it is not told how it came it
   * counts as typed. `slips`: what any process of this attempt has told as a slip.
   */
  submit(input: { nonce: string; text: Uint8Array; source?: ShareSource; slips?: readonly Slip[] }): Step;
  /** The same for what was in an encrypted share, which may be the share's bytes and no text. */
  submitOpened(input: { nonce: string; text: Uint8Array }): Step;
  /**
   * An encrypted share and the private key that opens it, where the attempt was started so. The three arrays are
   * overwritten by the process before it answers, whatever the answer is.
   */
  submitWithPrivateKey(
    input: { nonce: string } & Record<'message' | 'privateKey' | 'passphrase', Uint8Array>,
  ): Step;
  /** People say that the first share of a set of unknown length is whole, by how many characters it has. */
  confirmLength(input: { nonce: string; shareBytes: number }): null;
  /** Practice sets only: an encrypted share and the made-up private key that opens it. */
  submitPractice(input: { nonce: string; message: string; privateKey: string }): Step;
  /** The text of a made-up share of a practice set, outside any attempt: a named plaintext. Refuses as `madeUpShare`. */
  showPractice(input: MadeUpShare): string;
  /** The words of an attempt of this operation were confirmed: its result, with which the attempt ends. */
  confirm(input: { nonce: string; operation: OperationName; given?: unknown }): ConfirmedResult;
  /**
   * What this process of an attempt of this operation gives to what is brought to it, when all shares are in, or its own is. Both are
   * public or encrypted, but for entropy that the holder of its share adds, which is overwritten. The attempt ends with it in this
   * process.
   */
  proceed(input: { nonce: string; operation: OperationName; given?: unknown }): unknown;
  /** The time without input starts anew. */
  touch(input: { nonce: string }): { secondsLeft: number };
  /** Overwrites everything and ends the attempt. Never refused. */
  cancel(input: Record<string, never>): null;
}

/** An operation, and what it begins with. */
export type BeginInput = {
  [O in OperationName]: { operation: O; input: Parameters<Operations[O]['begin']>[0] };
}[OperationName];

/** What an operation gives of which people only confirm the words. */
export type ResultOf<O extends OperationName> = Operations[O] extends {
  confirm(state: never, given: never): Promise<infer R>;
}
  ? R
  : never;

/** What it is given when they have. */
export type GivenTo<O extends OperationName> = Operations[O] extends {
  confirm(state: never, given: infer G): Promise<unknown>;
}
  ? G
  : undefined;

/** What an operation with shares is given when all are in, and what it gives then. */
export type ProceedsOn<O extends OperationName> = Operations[O] extends {
  proceed(state: never, given: infer G): Promise<unknown>;
}
  ? G
  : undefined;
export type ProceedsTo<O extends OperationName> = Operations[O] extends {
  proceed(state: never, given: never): Promise<infer R>;
}
  ? R
  : never;

export type CeremonyCall = keyof CeremonyCalls;
export type CeremonyInput<C extends CeremonyCall> = Parameters<CeremonyCalls[C]>[0];
export type CeremonyOutput<C extends CeremonyCall> = ReturnType<CeremonyCalls[C]>;

export interface CeremonyRequest {
  id: number;
  call: CeremonyCall;
  input: unknown;
}

export type CeremonyMessage =
  | { event: 'ready' }
  /** The attempt ended by itself, everything was overwritten. */
  | { event: 'expired' }
  | { id: number; result: Result<unknown, Refused> };
