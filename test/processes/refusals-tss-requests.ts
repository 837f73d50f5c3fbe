/** Refusals of TSS vaults, groups and requests, each with the test that provokes it. */
import type { tssRequestTexts } from '../../shared/text/en/refusals/tss-requests';

const RULES = 'test/shared/tss/request-rules.test.ts';
/** The cases of that test. */
const CASES = 'test/shared/tss/request-cases.ts';
const GROUPS = 'test/shared/tss/group-rules.test.ts';
const TEXT = 'test/shared/tss/confirmation-text.test.ts';
const REQUESTS = 'test/main/requests/requests.test.ts';

export const tssRequestTests: Record<keyof typeof tssRequestTexts, { test: string }> = {
  TSS_VAULT_UNKNOWN: { test: 'test/processes/tss-requests.test.ts' },
  TSS_VAULT_EXISTS: { test: 'test/processes/tss-requests.test.ts' },
  TSS_HOLDER_COUNT: { test: GROUPS },
  TSS_KEY_LENGTH: { test: GROUPS },
  TSS_KEY_OTHER: { test: 'test/processes/tss-renewed-key.test.ts' },
  TSS_KEY_AS_BEFORE: { test: 'test/processes/tss-renewed-key.test.ts' },
  TSS_KEY_OLDER: { test: 'test/processes/tss-renewed-key.test.ts' },
  TSS_PARTICIPANTS: { test: GROUPS },
  TSS_REQUEST_TYPE: { test: CASES },
  TSS_GROUP_UNKNOWN: { test: CASES },
  TSS_TARGET_TYPE: { test: CASES },
  TSS_TARGET_NOT_NEW: { test: CASES },
  TSS_TARGET_NOT_VALID: { test: CASES },
  KEY_EXISTS: { test: RULES },
  TSS_SOURCE_NOT_TAKEN: { test: CASES },
  TSS_SOURCE_MISSING: { test: CASES },
  TSS_SOURCE_TYPE: { test: CASES },
  TSS_SOURCE_NOT_VALID: { test: CASES },
  TSS_SOURCE_UNAVAILABLE: { test: CASES },
  TSS_HOLDER_UNKNOWN: { test: CASES },
  TSS_HOLDER_TWICE: { test: CASES },
  TSS_HOLDER_UNCONFIRMED: { test: CASES },
  TSS_RECOVERY_MODE: { test: CASES },
  TSS_RECOVERY_GROUPS: { test: CASES },
  TSS_LOST_HOLDER_MISSING: { test: CASES },
  TSS_LOST_HOLDER_NOT_TAKEN: { test: CASES },
  TSS_MAIN_IDS_NOT_TAKEN: { test: CASES },
  TSS_KEY_OF_ANOTHER: { test: RULES },
  TSS_DESCRIPTION: { test: CASES },
  TSS_EXPIRY: { test: CASES },
  TSS_REQUEST_WAITING: { test: RULES },
  TSS_REQUEST_UNKNOWN: { test: REQUESTS },
  TSS_REQUEST_STATE: { test: REQUESTS },
  TSS_REQUEST_DUE: { test: REQUESTS },
  TSS_REQUEST_OTHER_RECORD: { test: 'test/shared/tss/request-of-record.test.ts' },
  CLEAR_SIGNED_UNREADABLE: { test: 'test/shared/openpgp/clear-signed.test.ts' },
  TSS_CONFIRMER_UNKNOWN: { test: 'test/processes/tss-requests.test.ts' },
  TSS_CONFIRMER_TWO: { test: 'test/main/program/tss-requests.test.ts' },
  TSS_CONFIRMATION_OTHER_REQUEST: { test: TEXT },
  TSS_CONFIRMATION_TEXT: { test: TEXT },
  TSS_CONFIRMATION_CODE: { test: TEXT },
  TSS_CONFIRMATION_DECISION: { test: REQUESTS },
  TSS_CONFIRMATION_MISSING: { test: 'test/main/ceremony/operations/key-gen.test.ts' },
  TSS_CONFIRMATION_INVALID: { test: 'test/main/ceremony/operations/key-gen.test.ts' },
  TSS_FINGERPRINT_OTHER: { test: 'test/processes/tss-contribute.test.ts' },
  TSS_CONTEXT_USED: { test: 'test/processes/key-gen.test.ts' },
  TSS_ANSWERED_ALREADY: { test: REQUESTS },
};
