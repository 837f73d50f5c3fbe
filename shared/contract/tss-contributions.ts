/** Contributions to a TSS request, brought and made elsewhere, and the attempt for a KeyGen, as calls take and answer them. */
import * as v from 'valibot';
import { MAX_HOLDERS } from '../records/tss-epoch';
import {
  conditionParams,
  entryConditionParams,
  startConditionParams,
  startEntryConditionParams,
} from './key-sets';
import { pgpKeyInput } from './keys';
import { ENTROPY_MAX_BYTES, PASSPHRASE_MAX_BYTES, PGP_KEY_MAX_BYTES } from './limits';
import { bytesUpTo, longTextBytes, nonce } from './share-entry';
import { typedDigest } from './transcripts';
import { givenText as given, holderView, requestParams, tssRecordBytes, whole } from './tss';

const request = requestParams.entries;

/** Of a contribution to a KeyGen that is made elsewhere: 64 hex digits or 32 PGP words, as they are typed. */
export const digestParams = v.strictObject({ ...request, tss_node_id: given, digest: typedDigest });
/** Whose digest is taken back. */
export const withdrawDigestParams = v.strictObject({ ...request, tss_node_id: given });
/** The contribution's file and its detached signature, as bytes. */
export const contributionParams = v.strictObject({
  ...request,
  contribution: longTextBytes,
  signature: pgpKeyInput,
});

/** A contributor's own entropy, such as throws of dice: bytes of any kind, which are overwritten. */
const entropy = bytesUpTo(ENTROPY_MAX_BYTES);

/** Of those whose contributions are made at the table, and who add some of their own. */
const ownEntropy = {
  ownEntropy: v.optional(
    v.pipe(v.array(v.strictObject({ tss_node_id: given, entropy })), v.maxLength(MAX_HOLDERS)),
    [],
  ),
};

/** Those that were made elsewhere, and of which only the digests were brought before. */
const contributions = v.optional(
  v.array(v.strictObject({ contribution: longTextBytes, signature: pgpKeyInput })),
  [],
);

/** An attempt for a request that everybody has confirmed. */
export const keyGenParams = v.strictObject({
  ...request,
  ...ownEntropy,
  /** To be judged before it is begun, where nobody sees the words; they are taken when it is confirmed, as ever. */
  contributions,
  ...startConditionParams,
});
export const keyGenConfirmParams = v.strictObject({ nonce, contributions });

/** Of a reshare: who of the source holders who are listed takes no part; as many as its threshold have to be left. */
const absent = { absent: v.optional(v.pipe(v.array(given), v.maxLength(MAX_HOLDERS)), []) };

/** An attempt for a request by which a quorum gives shares to another group. */
export const reshareParams = v.strictObject({
  ...request,
  ...absent,
  ...ownEntropy,
  ...startEntryConditionParams,
});
/** An attempt for a request by which one lost share is given again. */
export const recoverShareParams = v.strictObject({
  ...request,
  /** Of helpers who add some of their own. */
  ownEntropy: v.optional(
    v.pipe(
      v.array(v.strictObject({ key_share_holder_group_id: given, tss_node_id: given, entropy })),
      v.maxLength(2 * MAX_HOLDERS),
    ),
    [],
  ),
  ...startEntryConditionParams,
});

/** A share that is to be entered for a request, judged before its attempt is begun. */
export const judgeShareParams = v.strictObject({
  ...request,
  /** The message with the sum, which is opened with this machine's gpg ... */
  share: v.optional(longTextBytes),
  /** ... or what was in it, as `attempt.enter` takes it; with neither no share is judged. */
  opened: v.optional(longTextBytes),
  /** Whose shares were judged before, and are to be entered with it. */
  judged: v.optional(
    v.pipe(
      v.array(v.strictObject({ key_share_holder_group_id: given, tss_node_id: given })),
      v.maxLength(2 * MAX_HOLDERS),
    ),
    [],
  ),
  ...absent,
  ...conditionParams,
});

const seatView = v.object({ key_share_holder_group_id: v.string(), ...holderView });

export const judgedShareView = v.object({
  /** Whose shares are to be entered when the attempt is begun. */
  seats: v.array(seatView),
  /** Whose the share is that was given; null where none was. */
  share: v.nullable(seatView),
});

export const readContributionParams = v.strictObject({ request: tssRecordBytes, record: tssRecordBytes });
export const compareContributionParams = v.strictObject({
  ...readContributionParams.entries,
  /** Whose contribution. */
  tss_node_id: given,
  /** Of the record, as it is on the contributor's own paper: 64 hex digits or 32 words. */
  recordDigest: typedDigest,
  /** Of each key that is to be compared: the last 16 digits of its fingerprint, from its holder or their paper. */
  fingerprints: v.array(v.strictObject({ tss_node_id: given, lastDigits: given })),
});
export const makeContributionParams = v.strictObject({
  ...compareContributionParams.entries,
  /** To a reshare: the message with the sum of the contributor's share, opened with this machine's gpg or a private key ... */
  share: v.optional(longTextBytes, () => new Uint8Array(0)),
  pgp_private_key: v.optional(bytesUpTo(PGP_KEY_MAX_BYTES), () => new Uint8Array(0)),
  passphrase: v.optional(bytesUpTo(PASSPHRASE_MAX_BYTES), () => new Uint8Array(0)),
  /** ... or the two lines that were in it, opened elsewhere. */
  opened: v.optional(longTextBytes, () => new Uint8Array(0)),
  /** The clear-signed receipts of the epoch that the share is of, as the bytes of the files that `read` names. */
  receipts: v.optional(v.pipe(v.array(longTextBytes), v.maxLength(MAX_HOLDERS)), []),
  /** The contributor's own, beside what is drawn. */
  entropy: v.optional(entropy, () => new Uint8Array(0)),
  ...entryConditionParams,
});

/** Whose contribution it is, when everything was compared. */
export const comparedContributionView = v.object(holderView);

/** What a contribution would be to, for whoever is to make it. */
export const toContributeView = v.object({
  vault: v.string(),
  vault_id: v.string(),
  practice: v.boolean(),
  tss_request_id: v.string(),
  type: v.string(),
  context: v.string(),
  recordNumber: whole,
  /** Whose keys are contributed to a reshare; null in a KeyGen. */
  source: v.nullable(
    v.object({ key_share_holder_group_id: v.string(), type: v.string(), epoch: whole, hash: v.string() }),
  ),
  /** The group that gets shares. */
  target: v.object({ key_share_holder_group_id: v.string(), type: v.string() }),
  threshold: whole,
  contributors: v.array(v.object(holderView)),
  /** Names of the files in `receipts/` by which the holders of the source group have confirmed their shares. */
  receipts: v.array(v.string()),
  /** Who gets shares; `toCompare`: not known from the epoch that they are made from. */
  targets: v.array(v.object({ ...holderView, pgp_fingerprint: v.string(), toCompare: v.boolean() })),
});
export type ToContributeView = v.InferOutput<typeof toContributeView>;

export const madeContributionView = v.object({
  tss_request_id: v.string(),
  tss_node_id: v.string(),
  name: v.string(),
  /** 64 hex digits, and its 32 PGP words: what goes to the ceremony first, and on paper. */
  digest: v.string(),
  words: v.array(v.string()),
  /** The text of the contribution's file. */
  contribution: v.string(),
  /** What its maker signs, detached. */
  text: v.string(),
  /** Whose receipt of the shares that are contributed is on the word of the machine at the ceremony: names. */
  byCode: v.array(v.string()),
});
export type MadeContributionView = v.InferOutput<typeof madeContributionView>;
