/** Key sets and the folder they are in, as calls see them. */

import * as v from 'valibot';
import { holderName, index, keySetName, scheme, shareStatus } from '../records/key-set';
import { endings } from '../records/outcome';
import { MAX_ENTRIES } from '../records/sealed-store';
import { carriedOutView } from './carried-out';
import { ceremonyView } from './ceremonies';
import { newEntry } from './entries';
import { pgpKeyInput } from './keys';
import { EXPIRY_MINUTES } from './limits';
import { textView } from './texts';

export { keySetName };

const whole = v.pipe(v.number(), v.integer());
const clock = v.pipe(v.string(), v.maxLength(40));
/** Whether it is a plain name is judged later, so that the refusal says what is wrong with it. */
const givenName = v.pipe(v.string(), v.maxLength(400));
export const MAX_WITNESSES = 20;

/** How the people in the room vouch for the machine. The same for every operation. */
export const conditionParams = {
  /** Live interfaces accepted by name. */
  acceptLive: v.optional(v.array(v.pipe(v.string(), v.maxLength(64))), []),
  /** True when no people are at the screen; accepts every live interface, and the transcript says both. */
  unwitnessed: v.optional(v.boolean(), false),
  /** The time on the wall as the operator read it, ISO 8601. Absent: the machine's clock was not confirmed. */
  wallClock: v.optional(clock),
  /** Who drives the program, and who watches: one plain name each, as they gave it. For the transcript. */
  operator: v.optional(givenName),
  witnesses: v.optional(v.pipe(v.array(givenName), v.maxLength(MAX_WITNESSES)), []),
};

/** The same for every operation that takes shares. */
export const entryConditionParams = {
  ...conditionParams,
  /**
   * Whether shares may be opened with private keys that are entered into this program. Each one that is has then been
   * exposed to this computer; the words stand for it, and the transcript says so.
   */
  acceptPrivateKeys: v.optional(v.boolean(), false),
};

const expiryMinutes = v.optional(
  v.pipe(whole, v.minValue(EXPIRY_MINUTES.least), v.maxValue(EXPIRY_MINUTES.most)),
);

/** The conditions of what is an attempt. */
export const startConditionParams = { ...conditionParams, expiryMinutes };
/** The same of one that takes shares. */
export const startEntryConditionParams = { ...entryConditionParams, expiryMinutes };

export const createKeySetParams = v.strictObject({
  name: v.string(),
  scheme: v.optional(v.string(), 'vault'),
  required: whole,
  /** One share each, in this order round the table. Only a practice set may leave `pgp_key` out: one is made up. */
  holders: v.pipe(
    v.array(v.strictObject({ name: v.string(), pgp_key: v.optional(pgpKeyInput) })),
    v.maxLength(256),
  ),
  practice: v.optional(v.boolean(), false),
  /** What goes into the set's sealed store from its beginning. */
  seal: v.optional(v.pipe(v.array(newEntry), v.maxLength(MAX_ENTRIES + 1)), []),
  ...startConditionParams,
});

export const adoptParams = v.strictObject({
  name: v.string(),
  scheme: v.optional(v.string(), 'vault'),
  required: whole,
  /** How many shares exist, as claimed. */
  issued: whole,
  /** The indexes that are known. In Vault's form the last byte of each share. */
  indexes: v.optional(v.pipe(v.array(whole), v.maxLength(256)), []),
  practice: v.optional(v.boolean(), false),
  /**
   * How long a whole share is, as claimed: in Vault's form bytes (content and index), of secrets.js the characters of its
   * text. Absent: 33 in Vault's form; of secrets.js the first share that is entered shows it.
   */
  shareBytes: v.optional(whole),
});

const lastCeremony = {
  /**
   * The last ceremony's digest (hex), to be compared with the holders' papers; '' when there was none, and, with `lastCeremonyAt`
   * set, where a share of it is kept apart: then it is to come from paper.
   */
  lastDigest: v.string(),
  lastCeremonyAt: v.string(),
  /**
   * That digest is on nobody's paper yet: the program ended the transcript by itself when it repaired what was interrupted, or it is
   * of an attempt that was given up since then. Until somebody has signed off one of these, on paper or by file, or ticked off that its
   * digest was written down.
   */
  lastRepaired: v.boolean(),
  /** What that ceremony was for, as transcripts call it, and how it ended; '' where there was none. */
  lastOperation: v.string(),
  lastOutcome: v.picklist([...endings, '']),
  /**
   * Where it was not carried out: the last one that was, whose digest is on the papers of holders who were not there since. Null
   * where there is none, it is not known, or it is to come from paper.
   */
  lastCarriedOut: v.nullable(carriedOutView),
};

const keySetHead = {
  name: keySetName,
  id: v.string(),
  practice: v.boolean(),
  scheme,
  required: v.number(),
  issued: v.number(),
  origin: v.picklist(['created', 'adopted']),
  /** Sequence number of the record; every change adds one. */
  sequence: v.number(),
  ...lastCeremony,
  /** The code of what is wrong with this set's files; '' when they read well. */
  trouble: v.string(),
  /** What its sentence is made from; empty when they do. */
  troubleFacts: v.record(v.string(), v.unknown()),
};

export const keySetSummary = v.object({
  ...keySetHead,
  /** How many of those issued are not recorded as lost or destroyed. */
  left: v.number(),
  /** Names of the transcripts of ceremonies in which a share was refused with an alarm, oldest first. */
  alarms: v.array(v.string()),
});
export type KeySetSummary = v.InferOutput<typeof keySetSummary>;

export const folderView = v.object({
  path: v.string(),
  keySets: v.array(keySetSummary),
  /** What an interrupted attempt had left and how it was settled when the folder was opened. */
  settled: v.array(textView),
  /** Where it holds neither set nor vault and such lie directly above or below it: ceremony folders, absolute. */
  near: v.optional(v.array(v.object({ path: v.string(), where: v.picklist(['above', 'below']) }))),
  /** Where nothing can be written: why. What would write is refused with the reason. */
  readOnly: v.optional(textView),
});
export type FolderView = v.InferOutput<typeof folderView>;

/** Public facts of what `vault operator init -format=json` printed. The shares in it are not entered by this. */
export const initView = v.object({
  /** 0 where it is not in the file (the API's answer leaves it out). */
  required: v.number(),
  issued: v.number(),
  indexes: v.array(index),
  /** The shares in it are OpenPGP messages. */
  encrypted: v.boolean(),
  /** Bytes of a whole share; 0 where the keys are encrypted, or not in the file. */
  shareBytes: v.number(),
  /** They are recovery keys, of a Vault with auto-unseal. */
  recovery: v.boolean(),
  /** The file held these in clear: they have now been exposed to this computer. */
  exposedKeys: v.boolean(),
  exposedRootToken: v.boolean(),
});
export type InitView = v.InferOutput<typeof initView>;

/** The drill: every holder, when the share was last checked, what is overdue. */
export const drillView = v.object({
  name: keySetName,
  overdueAfterDays: v.number(),
  ...lastCeremony,
  shares: v.array(
    v.object({
      index,
      holder: v.string(),
      status: shareStatus,
      /** ISO 8601; '' when never. */
      checkedAt: v.string(),
      /** As in `keySet.read`. */
      checkedIn: v.string(),
      /** The last check could judge the form and no more. */
      formOnly: v.boolean(),
      overdue: v.boolean(),
    }),
  ),
  /** Shares of an adopted set whose index is not known. */
  unknown: v.number(),
  /** Issued and not recorded as lost or destroyed. With no more than required, `text` warns. */
  usable: v.number(),
  /** What else is not as it was left in the set's directory: to be looked into. */
  remarks: v.array(textView),
  /** The same as text, for printing. */
  text: textView,
});
export type DrillView = v.InferOutput<typeof drillView>;

export const noticesView = v.object({
  /** What holders are told of the shares as they are now, newest first. `file` is relative to the set's directory, `text` to the last letter. */
  notices: v.array(v.object({ transcript: v.string(), file: v.string(), text: v.string() })),
  /** Files that are missing, or not as `SHA256SUMS` lists them: of these no text is given. */
  altered: v.array(v.string()),
});
export type NoticesView = v.InferOutput<typeof noticesView>;

export const keySetView = v.object({
  ...keySetHead,
  secretLength: v.nullable(v.number()),
  /** SHA-256 of the record file, hex. */
  recordDigest: v.string(),
  allIndexesKnown: v.boolean(),
  /** `verified`: every share can be judged alone. `unproven`: nothing can be known before a quorum, or even then. */
  proof: v.picklist(['verified', 'unproven']),
  shares: v.array(
    v.object({
      index,
      holder: v.union([holderName, v.literal('')]),
      pgp_fingerprint: v.string(),
      issuedAt: v.string(),
      transcript: v.string(),
      status: shareStatus,
      /** ISO 8601 of the holder's last check; '' when never. */
      checkedAt: v.string(),
      /** Transcript of that check, or of the ceremony in which the share was entered and found right; '' where it is not known. */
      checkedIn: v.string(),
      /** Why it was marked lost or destroyed. */
      reason: v.string(),
    }),
  ),
  burnt: v.array(index),
  /** Shares that were issued and are not recorded: to be kept apart. `file` is relative to the ceremony folder. */
  apart: v.array(v.object({ index, holder: v.string(), file: v.string() })),
  /** True where the record holds a root key: recovery mode can open it. */
  recoverable: v.boolean(),
  /** Version of the sealed store; 0 where there is none. */
  storeVersion: v.number(),
  /** By their transcripts, oldest first: those that the record lists, in its order, and between them by time what has ended besides. */
  ceremonies: v.array(ceremonyView),
  /** What in the directory is not as the last ceremony left it. */
  remarks: v.array(textView),
  /** Where this set's files are. */
  directory: v.string(),
  /** Indexes whose made-up share the program can enter by itself (practice sets only). */
  practiceShares: v.array(index),
});
export type KeySetView = v.InferOutput<typeof keySetView>;
