/** TSS vaults, their groups and requests, as calls take and answer them. The seed's fields keep their names, letter for letter. */
import * as v from 'valibot';
import { epochStates } from '../records/tss-epoch';
import { modes, recoveryModes, requestTypes } from '../records/tss-request';
import { groupStatuses, groupTypes } from '../records/tss-vault';
import { decisions } from '../tss/confirmation-text';
import { ceremonyView } from './ceremonies';
import { conditionParams } from './key-sets';
import { pgpKeyInput } from './keys';
import { TSS_RECORD_MAX_BYTES } from './limits';
import { bytesUpTo, longTextBytes } from './share-entry';
import { textView } from './texts';

export const tssRecordBytes = bytesUpTo(TSS_RECORD_MAX_BYTES);
export const whole = v.pipe(v.number(), v.integer());
/** Judged later, so that the refusal says what is wrong. */
export const givenText = v.pipe(v.string(), v.maxLength(1000));
const ids = v.pipe(v.array(givenText), v.maxLength(1000));
const vault = { vault_id: givenText };
const request = { ...vault, tss_request_id: givenText };

export const vaultParams = v.strictObject(vault);
/** Whether a vault in which nothing may be done is shown all the same, as far as its record can be read. */
const toLook = { toLook: v.optional(v.boolean(), false) };
export const lookParams = v.strictObject({ ...vault, ...toLook });
export const createVaultParams = v.strictObject({
  name: givenText,
  practice: v.optional(v.boolean(), false),
});

export const createGroupParams = v.strictObject({
  ...vault,
  type: v.picklist(groupTypes),
  /** In the order of their identifiers, which become 1..n. */
  key_share_holders: v.pipe(
    // Only a practice vault may leave a key out: one is made up.
    v.array(v.strictObject({ name: givenText, pgp_key: v.optional(pgpKeyInput) })),
    v.maxLength(1000),
  ),
  /** How many there are; absent: as many as are named. */
  participants: v.optional(whole),
  threshold: whole,
});

/** The same key of a holder, anew. */
export const renewKeyParams = v.strictObject({
  ...vault,
  key_share_holder_group_id: givenText,
  tss_node_id: givenText,
  pgp_key: pgpKeyInput,
});

export const createRequestParams = v.strictObject({
  ...vault,
  type: givenText,
  target_key_share_holder_group_id: givenText,
  source_key_share_holder_group: v.optional(
    v.strictObject({ key_share_holder_group_id: givenText, tss_node_ids: v.optional(ids) }),
  ),
  description: v.optional(givenText, ''),
  /** Of a Recovery; absent: C, the seed's own. */
  recoveryMode: v.optional(givenText),
  /** Recovery A and B: whose share was lost, and the new key it is encrypted to; absent: the key that they have. */
  lostHolder: v.optional(v.strictObject({ tss_node_id: givenText, pgp_key: v.optional(pgpKeyInput) })),
  /** Recovery B: who of the main group takes part. */
  mainTssNodeIds: v.optional(ids),
  mode: v.optional(v.picklist(modes), 'strict'),
  /** Milliseconds since 1970; absent: in seven days. */
  expires_timestamp: v.optional(whole),
});

export const requestParams = v.strictObject(request);
export const confirmTextParams = v.strictObject({
  ...request,
  /** Whose text; absent: everybody's. */
  holder: v.optional(givenText),
  decision: v.optional(v.picklist(decisions), 'confirm'),
  /** The code that the holder found in their message; absent: none. */
  code: v.optional(givenText, ''),
});
/** What a holder of a practice vault says, with the key that was made up for them. */
export const practiceAnswerParams = v.strictObject({
  ...request,
  holder: givenText,
  decision: v.optional(v.picklist(decisions), 'confirm'),
});
export const practiceSignParams = v.strictObject({
  ...vault,
  key_share_holder_group_id: givenText,
  tss_node_id: givenText,
  /** What a check of the share gave. */
  toSign: v.pipe(v.string(), v.maxLength(1 << 16)),
});
export const practiceSignedView = v.object({ signed: v.string() });
/** `signed`: the clear-signed text, as the bytes of the file. */
export const answerParams = v.strictObject({ ...request, signed: longTextBytes });

const pgpKeyView = { pgp_fingerprint: v.string(), encryptionFingerprint: v.string() };

export const tssVaultView = v.object({
  vault_id: v.string(),
  name: v.string(),
  practice: v.boolean(),
  /** Root public keys in hex; null while there are none. */
  roots: v.nullable(v.object({ secp256k1: v.string(), ed25519: v.string() })),
  groups: whole,
  /** Number of the record's version, and its digest; 0 and '' where it cannot be read. */
  sequence: whole,
  recordDigest: v.string(),
  /** Code of what keeps it from being used, and its facts; '' for none. */
  trouble: v.string(),
  troubleFacts: v.record(v.string(), v.unknown()),
  /** As those of a key set; none where the record cannot be read. */
  ceremonies: v.array(ceremonyView),
  /** Files that are not as they were left, of one that can be used, or whose record people may vouch for. */
  remarks: v.array(textView),
});
export type TssVaultView = v.InferOutput<typeof tssVaultView>;

export const tssVaultsView = v.object({ vaults: v.array(tssVaultView) });

export const tssGroupView = v.object({
  key_share_holder_group_id: v.string(),
  type: v.picklist(groupTypes),
  key_share_holders: v.array(
    v.object({
      tss_node_id: v.string(),
      name: v.string(),
      ...pgpKeyView,
      /** True when a receipt shows that the share they were given last fits. */
      confirmed: v.boolean(),
    }),
  ),
  participants: whole,
  threshold: whole,
  status: v.picklist(groupStatuses),
  created_timestamp: whole,
  epochs: v.array(v.object({ number: whole, state: v.picklist(epochStates), tss_request_id: v.string() })),
  /** Who of them is in another group of the vault, too. Told when the group is created. */
  alsoInOtherGroups: v.array(v.string()),
});
export type TssGroupView = v.InferOutput<typeof tssGroupView>;

export const tssGroupsView = v.object({ groups: v.array(tssGroupView) });

export const tssRequestView = v.object({
  tss_request_id: v.string(),
  source_key_share_holder_group: v.nullable(
    v.object({ key_share_holder_group_id: v.string(), tss_node_ids: v.array(v.string()) }),
  ),
  target_key_share_holder_group_id: v.string(),
  /** '' where its files cannot be read, as `status` and most others. */
  type: v.picklist(['', ...requestTypes]),
  /** As the seed has it: `Success` also for one that was cancelled, which `cancelled` tells. */
  status: v.string(),
  description: v.string(),
  created_timestamp: whole,
  cancelled: v.boolean(),
  recoveryMode: v.picklist(['', ...recoveryModes]),
  /** Identifier; '' for none. */
  lostHolder: v.string(),
  mainTssNodeIds: v.array(v.string()),
  mode: v.picklist(modes),
  expires_timestamp: whole,
  /** 64 hex digits: what everything that is made for it is bound to. */
  context: v.string(),
  confirmations: v.array(
    v.object({ name: v.string(), ...pgpKeyView, answer: v.picklist(['', 'confirmed', 'declined']) }),
  ),
  /** Who contributes, and what is there of it: nothing, its digest, or its file. `digest` is '' for nothing. */
  contributions: v.array(
    v.object({
      tss_node_id: v.string(),
      name: v.string(),
      brought: v.picklist(['', 'digest', 'file']),
      digest: v.string(),
    }),
  ),
  /** Why it failed: `declined`, `expired`, `due` (by the clock alone), `crashed`, a refusal's code; '' for none. */
  reason: v.string(),
  /** Name of the holder whose contribution it failed by; '' for nobody's. */
  contributor: v.string(),
  /** Why its epoch is void, and whose contribution it was (''); null where it is not. */
  void: v.nullable(v.object({ reason: v.string(), contributor: v.string() })),
  /** Code of what is wrong with its files; '' for none. */
  trouble: v.string(),
});
export type TssRequestView = v.InferOutput<typeof tssRequestView>;

/** Oldest first. */
export const tssRequestsView = v.object({ requests: v.array(tssRequestView) });

export const confirmTextView = v.object({
  texts: v.array(
    v.object({
      name: v.string(),
      pgp_fingerprint: v.string(),
      /** To be put into a file as it is, and clear-signed. */
      text: v.string(),
      /** The message with the code, armored; '' where there is none. */
      codeMessage: v.string(),
    }),
  ),
});

/** A holder of a group, by number and name. */
export const holderView = { tss_node_id: v.string(), name: v.string() };

export const epochParams = v.strictObject({
  ...vault,
  key_share_holder_group_id: givenText,
  /** Its number; absent: the newest. */
  epoch: v.optional(whole),
  ...toLook,
});
export const receiptByCodeParams = v.strictObject({
  ...vault,
  key_share_holder_group_id: givenText,
  epoch: v.optional(whole),
  tss_node_id: givenText,
  /** 26 characters, the second line of the sum. */
  code: givenText,
});
/** `signed`: the clear-signed text, as the bytes of the file. */
export const signedTextParams = v.strictObject({ ...vault, signed: longTextBytes });

export const chainSideView = v.object({ chainCheck: v.string(), holders: v.array(v.string()) });

export const tssEpochView = v.object({
  key_share_holder_group_id: v.string(),
  type: v.picklist(groupTypes),
  participants: whole,
  threshold: whole,
  /** Its number, from 1. */
  epoch: whole,
  state: v.picklist(epochStates),
  /** 64 hex digits: over everything that it was made of. */
  hash: v.string(),
  tss_request_id: v.string(),
  context: v.string(),
  mode: v.picklist(modes),
  /** ISO 8601, as all times here. */
  issuedAt: v.string(),
  /** Root public keys in hex. */
  roots: v.object({ secp256k1: v.string(), ed25519: v.string() }),
  /** `signed`: by their own key. `code`: on this machine's word. */
  receipts: v.array(v.object({ ...holderView, how: v.picklist(['signed', 'code']), at: v.string() })),
  /** Who has not confirmed the share that they have now. */
  missing: v.array(v.object(holderView)),
  /** Names of those whose receipts are over one chain code, by its check: more than one where they disagree. */
  chainCodes: v.array(chainSideView),
  complaints: v.array(
    v.object({ ...holderView, contributor: v.string(), finding: v.string(), at: v.string() }),
  ),
  /** Why it is void, whose contribution did not fit (''), whose receipts were missing; null where it is not. */
  void: v.nullable(
    v.object({ reason: v.string(), contributor: v.string(), missing: v.array(v.string()), at: v.string() }),
  ),
  /** Who is said to have destroyed their share of it. */
  destroyed: v.array(v.object({ ...holderView, at: v.string() })),
  /** Checks of shares of it at a ceremony, oldest first, with the file name of the transcript. */
  checks: v.array(
    v.object({
      ...holderView,
      at: v.string(),
      /** `misfit`: something in it does not fit. `destroyed`: it fits, and was recorded as destroyed before. */
      found: v.picklist(['fits', 'misfit', 'destroyed']),
      /** False of a share that its holder was given again since. */
      ofShareNow: v.boolean(),
      transcript: v.string(),
    }),
  ),
  /** Number of the record's version, and its digest, to be compared with paper. */
  sequence: whole,
  recordDigest: v.string(),
});
export type TssEpochView = v.InferOutput<typeof tssEpochView>;

const declaredParams = {
  ...vault,
  key_share_holder_group_id: givenText,
  epoch: v.optional(whole),
  /** The words as people compared them; absent: only they are told, and nothing is recorded. */
  words: v.optional(givenText),
  ...conditionParams,
};
export const declareVoidParams = v.strictObject(declaredParams);
export const destroyedParams = v.strictObject({ ...declaredParams, tss_node_ids: ids });

export const tssDeclaredView = v.object({
  vault: v.string(),
  /** Eight PGP words: of everything that is declared, and of the record that it stands on. */
  words: v.array(v.string()),
  /** Whose receipts are missing; whose shares were destroyed. */
  holders: v.array(v.object(holderView)),
  recorded: v.boolean(),
  epoch: tssEpochView,
});
export type TssDeclaredView = v.InferOutput<typeof tssDeclaredView>;

export const tssDestroyListView = v.object({
  toDestroy: v.array(
    v.object({
      key_share_holder_group_id: v.string(),
      type: v.picklist(groupTypes),
      epoch: whole,
      why: v.picklist(['void', 'replaced']),
      threshold: whole,
      /** As many are left as open the vault. */
      stillOpens: v.boolean(),
      holders: v.array(v.object({ ...holderView, destroyed: v.boolean() })),
    }),
  ),
});
export type TssDestroyListView = v.InferOutput<typeof tssDestroyListView>;

/** Of which vault something is. */
export const vaultView = { vault: v.string(), vault_id: v.string(), practice: v.boolean() };
