/** Refusals of threshold keys: there is no call of the program yet that could give them, so each names its test. */
import type { tssTexts } from '../../shared/text/en/refusals/tss';

type OfThresholdKeys = keyof typeof tssTexts;

const KIT = 'test/main/ceremony/tss';

export const thresholdKeyTests: Record<OfThresholdKeys, { test: string }> = {
  TSS_ID_OUT_OF_RANGE: { test: `${KIT}/keys.test.ts` },
  TSS_ID_TWICE: { test: `${KIT}/first-check.test.ts` },
  TSS_THRESHOLD: { test: `${KIT}/keys.test.ts` },
  TSS_QUORUM_SHORT: { test: `${KIT}/keys.test.ts` },
  TSS_OTHER_ROOT: { test: `${KIT}/contributions.test.ts` },
  TSS_OTHER_REQUEST: { test: `${KIT}/contributions.test.ts` },
  TSS_CONTRIBUTOR_UNKNOWN: { test: `${KIT}/contributions.test.ts` },
  TSS_CONTRIBUTED_TWICE: { test: `${KIT}/contributions.test.ts` },
  TSS_CONTRIBUTION_MISSING: { test: `${KIT}/contributions.test.ts` },
  TSS_COMMITMENT_COUNT: { test: `${KIT}/contributions.test.ts` },
  TSS_POINT: { test: `${KIT}/contributions.test.ts` },
  TSS_CHAIN_HASH: { test: `${KIT}/contributions.test.ts` },
  TSS_NOT_THEIR_SHARE: { test: `${KIT}/contributions.test.ts` },
  TSS_PROOF: { test: `${KIT}/contributions.test.ts` },
  TSS_SUM_IDENTITY: { test: `${KIT}/contributions.test.ts` },
  TSS_EPOCH_ALTERED: { test: `${KIT}/verify-epoch.test.ts` },
  TSS_SCALAR: { test: `${KIT}/keys.test.ts` },
  TSS_SHARE_DOES_NOT_FIT: { test: `${KIT}/first-check.test.ts` },
  TSS_SHARE_FILE_OTHER: { test: 'test/shared/records/tss-share-file.test.ts' },
  TSS_CHAIN_CODE: { test: `${KIT}/first-check.test.ts` },
  TSS_RECEIPT_UNKNOWN: { test: `${KIT}/receipts.test.ts` },
  TSS_RECEIPT_TWICE: { test: `${KIT}/receipts.test.ts` },
  TSS_RECEIPT_OTHER_EPOCH: { test: `${KIT}/receipts.test.ts` },
  TSS_RECEIPT_OTHER_REQUEST: { test: `${KIT}/receipts.test.ts` },
  TSS_RECEIPT_CHAIN: { test: `${KIT}/receipts.test.ts` },
  TSS_RECEIPT_PROOF: { test: `${KIT}/receipts.test.ts` },
  TSS_LOST_HELPS: { test: `${KIT}/recovery.test.ts` },
  TSS_TOO_MANY_HELPERS: { test: `${KIT}/recovery.test.ts` },
  TSS_HELPERS_WRONG: { test: `${KIT}/recovery.test.ts` },
  TSS_MASKS: { test: `${KIT}/recovery.test.ts` },
  TSS_TERM: { test: `${KIT}/recovery.test.ts` },
  TSS_CHALLENGE_SHORT: { test: `${KIT}/quorum-proof.test.ts` },
  TSS_PROOF_LIST: { test: `${KIT}/quorum-proof.test.ts` },
  TSS_PROOF_PART: { test: `${KIT}/quorum-proof.test.ts` },
  TSS_QUORUM_PROOF: { test: `${KIT}/quorum-proof.test.ts` },
  TSS_EXTENDED_KEY: { test: `${KIT}/child-keys.test.ts` },
  TSS_PATH: { test: `${KIT}/vectors.test.ts` },
  TSS_PATH_HARDENED: { test: `${KIT}/vectors.test.ts` },
  TSS_NO_CHILD: { test: `${KIT}/child-keys.test.ts` },
};
