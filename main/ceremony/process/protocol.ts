/**
 * What main and the ceremony process say to each other: requests by name, one answer each, and a few events.
 *
 * Every value here survives a structured clone. What leaves the ceremony process is public or encrypted, with one
 * exception: the made-up private keys of a practice set (`PracticeKey`), which protect nothing.
 */

import type { PayloadForm, Proof, ShareSource } from '../../../shared/contract/attempts';
import type { KeyView } from '../../../shared/contract/keys';
import type { DecodedToken, StoreView, TokenPrefix } from '../../../shared/contract/recovery';
import type { KeySetRecord, StoreReference, WrappedRootKey } from '../../../shared/records/key-set';
import type { Statement } from '../../../shared/records/statement';
import type { Failure, Result } from '../../../shared/result';
import type { SignatureFile } from '../openpgp/signature';
import type { ForeignExport } from '../shares/new-index';
import type { VaultInit } from '../vault-init/vault-init';

/** An OpenPGP key as it came in: text of a person, or bytes of a file. */
export type KeyInput = string | Uint8Array;

/** What a share of another set in the folder would look like, so that it can be named when it turns up here. */
export interface OtherSet {
  name: string;
  id: string;
  scheme: KeySetRecord['scheme'];
  required: number;
  secretLength: number;
  verifiers: { index: number; holder: string; verifier: string }[];
}

/** How the attempt stands towards the room; every line of it is bound under the words. */
export interface Conditions {
  /** Milliseconds without input after which the attempt ends. */
  expiryMs: number;
  /** By which OpenPGP keys are judged and messages are not dated: milliseconds since 1970, the confirmed clock. */
  now: number;
  unwitnessed: boolean;
  /** Shares may be opened with private keys that are entered. Absent: they may not. */
  acceptPrivateKeys?: boolean;
}

export interface GenerateShareInput {
  room: Conditions;
  record: KeySetRecord;
  recordDigest: string;
  holder: string;
  /** Absent only with a practice set: the process then makes a key. */
  pgp_key: KeyInput | undefined;
  payload: PayloadForm;
  newIndex?: number | undefined;
  /** Exports in the folder of which the record knows nothing: their indexes are not free. */
  exported?: ForeignExport[] | undefined;
  acceptCollisionRisk: boolean;
  /** How many more than required are to be entered, and agree. */
  proofShares?: number | undefined;
  /** The operator says that the key was drawn at random: shares that agreed may have verifiers in the record. */
  declareRandom?: boolean | undefined;
  /** Length of the secret as people know it, for what a scheme can check by it. */
  secretBytes?: number | undefined;
  others: OtherSet[];
}

/** A listed share goes to its holder's new key. Everything else is as in `GenerateShareInput`. */
export interface ReissueInput
  extends Pick<GenerateShareInput, 'room' | 'record' | 'recordDigest' | 'pgp_key' | 'payload' | 'others'> {
  index: number;
  /** Who has it, where the record does not say. */
  holder?: string | undefined;
}

/** One holder's share is judged by itself. */
export type CheckShareInput = Pick<GenerateShareInput, 'room' | 'record' | 'recordDigest' | 'others'>;

/** A listed share is recorded as lost or destroyed. */
export interface MarkShareInput extends Pick<GenerateShareInput, 'room' | 'record' | 'recordDigest'> {
  index: number;
  status: 'lost' | 'destroyed';
  reason: string;
}

/** People speak for the record, or for a share that is kept apart, by a digest from paper. */
export interface VouchRecordInput extends Pick<GenerateShareInput, 'room' | 'record' | 'recordDigest'> {
  /** What in the folder speaks against the record, a sentence each; none where people speak for a share. */
  against?: string[] | undefined;
  /**
   * A reserved index, the digest of its attempt's transcript ('' where that cannot be read: then people give the record's), and
   * what becomes of it; absent for the record itself.
   */
  apart?: { index: number; digest: string; use: 'issued' | 'unused' } | undefined;
}

/** A quorum opens the root key of a set that has one. */
export interface RecoveryTokenInput
  extends Pick<GenerateShareInput, 'room' | 'record' | 'recordDigest' | 'others'> {
  /** To whom the token is encrypted; absent where a one-time password is drawn. */
  pgp_key: KeyInput | undefined;
  prefix: TokenPrefix;
  /** How long the session may last that begins with the token, in milliseconds. */
  sessionMs: number;
}

/** What goes into the sealed store of a set from its beginning. `content` is overwritten by the process. */
export interface EntryToSeal {
  name: string;
  content: Uint8Array;
}

export interface CreateKeySetInput {
  room: Conditions;
  practice: boolean;
  name: string;
  scheme: string;
  required: number;
  /** Where `pgp_key` is absent (practice only) the process makes a key. */
  holders: { name: string; pgp_key?: KeyInput | undefined }[];
  seal?: EntryToSeal[] | undefined;
}

/** An attempt that has begun: everything is fixed. */
export interface AttemptStart {
  nonce: string;
  bound: Statement;
  required: number;
  /** The index that is issued, given again or marked, or 0. */
  index: number;
  /** Who has it, by the record; absent for a new one, whose holder is named by people. */
  holder?: string;
  pgp_fingerprint: string;
  keyMaterial: string[];
  /** The one-time password of a recovery token: a named plaintext, in this answer only. */
  otp?: string;
  /** The key that was made up for the holder of a practice set's new share. */
  practiceKey?: PracticeKey;
}

/** A made-up key pair of a practice set, armored. Protects nothing. */
export interface PracticeKey {
  holder: string;
  armored: string;
  publicArmored: string;
}

/** A share that was accepted, and what it led to. */
export interface Step<Result> {
  index: number;
  /** Whose it is by the record; '' where that does not say. */
  holder: string;
  /** How many shares are accepted. */
  progress: number;
  /** Characters of the first share of a set whose length nobody knew: to be confirmed before the next. */
  lengthToConfirm?: number;
  /** Shares of those entered do not agree. Without a result the attempt goes on. */
  dispute?: Dispute;
  /** What the operation is for, with the share that completes it. */
  result?: Result;
}

/** What a share gives that completes an attempt, in the operations for which shares are entered. */
export type EnteredResult = NewShareMessage | IssuedToken | CheckedShare;

/** A share that passed its check. */
export interface CheckedShare {
  /** How much that shows: the record knows this very share, or only its form was judged. */
  checked: 'verified' | 'unproven';
}

/** The recovery token as it is handed out, with which its session begins: XORed with the one-time password, or encrypted. */
export interface IssuedToken {
  encoded_token: string;
  /** The sealed store that the words stood for. */
  store: StoreReference | null;
}

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
interface Presented {
  nonce: string;
  /** Overwritten by the process. */
  token: Uint8Array;
  /** The sealed store as it is on disk; null where there is none yet. */
  file: Uint8Array | null;
}

/** Shares that do not agree, as far as it can be told which. */
export interface Dispute {
  refusal: Failure;
  /** Indexes of shares that are certainly not of the set the others are of. They were cleared. */
  setAside: number[];
}

/** A new share, encrypted; the only form in which it ever leaves the process. */
export interface IssuedMessage {
  index: number;
  /** The binary OpenPGP message. */
  message: Uint8Array;
  /** The same, armored, for the `.asc` file. */
  armored: string;
  /** 64 hex digits, or null where the record may not hold one. */
  verifier: string | null;
  /** Length of the secret in bytes, as the shares showed it. */
  secretLength: number;
  /** Every index that was entered, in order: for an adopted set some become known by this. */
  entered: number[];
}

/** A new share of a set that exists. */
export interface NewShareMessage extends IssuedMessage {
  proof: Proof;
  /** Of the shares that were entered, where the record may hold them from now on. */
  verifiers: { index: number; verifier: string }[];
}

export interface CreatedKeySet {
  id: string;
  secretLength: number;
  rootKey: WrappedRootKey;
  shares: (IssuedMessage & { holder: string; pgp_fingerprint: string; keyMaterial: string[] })[];
  /** Made-up private keys of a practice set, armored, by holder. Empty for a real set. */
  practiceKeys: PracticeKey[];
  /** The first version of the sealed store; null where nothing was to be sealed. */
  store: Uint8Array | null;
}

/** Requests, by name. One slot: a second `begin` is refused until the first attempt has ended. */
export interface CeremonyCalls {
  /** Judges a key outside any attempt. `now` as in `Room`. */
  readKey(input: { pgp_key: KeyInput; now: number }): KeyView;
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
  beginGenerateShare(input: GenerateShareInput): AttemptStart;
  beginReissue(input: ReissueInput): AttemptStart;
  beginCheckShare(input: CheckShareInput): AttemptStart;
  beginMarkShare(input: MarkShareInput): AttemptStart;
  beginVouchRecord(input: VouchRecordInput): AttemptStart;
  beginCreateKeySet(input: CreateKeySetInput): AttemptStart;
  beginRecoveryToken(input: RecoveryTokenInput): AttemptStart;
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
   * counts as typed.
   */
  submit(input: { nonce: string; text: Uint8Array; source?: ShareSource }): Step<EnteredResult>;
  /** The same for what was in an encrypted share, which may be the share's bytes and no text. */
  submitOpened(input: { nonce: string; text: Uint8Array }): Step<EnteredResult>;
  /**
   * An encrypted share and the private key that opens it, where the attempt was started so. The three arrays are
   * overwritten by the process before it answers, whatever the answer is.
   */
  submitWithPrivateKey(
    input: { nonce: string } & Record<'message' | 'privateKey' | 'passphrase', Uint8Array>,
  ): Step<EnteredResult>;
  /** People say that the first share of a set of unknown length is whole, by how many characters it has. */
  confirmLength(input: { nonce: string; shareBytes: number }): null;
  /** Practice sets only: an encrypted share and the made-up private key that opens it. */
  submitPractice(input: { nonce: string; message: string; privateKey: string }): Step<EnteredResult>;
  confirm(input: { nonce: string }): CreatedKeySet;
  /** The words were confirmed: the share may be marked, or the record vouched for, now. */
  confirmMark(input: { nonce: string; operation: 'markShare' | 'vouchRecord' }): null;
  /** The time without input starts anew. */
  touch(input: { nonce: string }): { secondsLeft: number };
  /** Overwrites everything and ends the attempt. Never refused. */
  cancel(input: Record<string, never>): null;
}

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
  | { id: number; result: Result<unknown> };
