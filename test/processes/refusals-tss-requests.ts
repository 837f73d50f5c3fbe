/** Refusals of TSS vaults, groups and requests, each with the test that provokes it. */
import type { tssRequestTexts } from '../../shared/text/en/refusals/tss-requests';

const RULES = 'test/shared/tss/request-rules.test.ts';
const TEXT = 'test/shared/tss/confirmation-text.test.ts';
const REQUESTS = 'test/main/requests/requests.test.ts';

export const tssRequestTests: Record<keyof typeof tssRequestTexts, { test: string }> = {
  TSS_VAULT_UNKNOWN: { test: 'test/processes/tss-requests.test.ts' },
  TSS_VAULT_EXISTS: { test: 'test/processes/tss-requests.test.ts' },
  TSS_HOLDER_COUNT: { test: RULES },
  TSS_KEY_LENGTH: { test: RULES },
  TSS_PARTICIPANTS: { test: RULES },
  TSS_REQUEST_TYPE: { test: RULES },
  TSS_GROUP_UNKNOWN: { test: RULES },
  TSS_TARGET_TYPE: { test: RULES },
  TSS_TARGET_NOT_NEW: { test: RULES },
  TSS_TARGET_NOT_VALID: { test: RULES },
  KEY_EXISTS: { test: RULES },
  TSS_SOURCE_NOT_TAKEN: { test: RULES },
  TSS_SOURCE_MISSING: { test: RULES },
  TSS_SOURCE_TYPE: { test: RULES },
  TSS_SOURCE_NOT_VALID: { test: RULES },
  TSS_SOURCE_UNAVAILABLE: { test: RULES },
  TSS_HOLDER_UNKNOWN: { test: RULES },
  TSS_HOLDER_TWICE: { test: RULES },
  TSS_HOLDER_UNCONFIRMED: { test: RULES },
  TSS_RECOVERY_MODE: { test: RULES },
  TSS_RECOVERY_GROUPS: { test: RULES },
  TSS_LOST_HOLDER_MISSING: { test: RULES },
  TSS_LOST_HOLDER_NOT_TAKEN: { test: RULES },
  TSS_MAIN_IDS_NOT_TAKEN: { test: RULES },
  TSS_KEY_OF_ANOTHER: { test: RULES },
  TSS_DESCRIPTION: { test: RULES },
  TSS_EXPIRY: { test: RULES },
  TSS_REQUEST_WAITING: { test: RULES },
  TSS_REQUEST_UNKNOWN: { test: REQUESTS },
  TSS_REQUEST_STATE: { test: REQUESTS },
  TSS_REQUEST_OTHER_RECORD: { test: 'test/shared/tss/request-of-record.test.ts' },
  CLEAR_SIGNED_UNREADABLE: { test: 'test/shared/openpgp/clear-signed.test.ts' },
  TSS_CONFIRMER_UNKNOWN: { test: 'test/processes/tss-requests.test.ts' },
  TSS_CONFIRMER_TWO: { test: 'test/main/program/tss-requests.test.ts' },
  TSS_CONFIRMATION_OTHER_REQUEST: { test: TEXT },
  TSS_CONFIRMATION_TEXT: { test: TEXT },
  TSS_CONFIRMATION_CODE: { test: TEXT },
  TSS_CONFIRMATION_DECISION: { test: REQUESTS },
  TSS_ANSWERED_ALREADY: { test: REQUESTS },
};
