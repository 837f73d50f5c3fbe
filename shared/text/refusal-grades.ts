/** How grave a refusal of a share is: what the person at the keyboard should think of first. */
import type { RefusalCode } from './en/refusals/index';

/**
 * `slip`: probably mistyped or misread; what was typed may stay and be corrected. `paper`: a share or another thing that
 * is not the one wanted here; another paper, file or card is to be brought. `stop`: the room should stop and find out.
 */
export type Grade = 'slip' | 'paper' | 'stop';

/** Of a share whose index alone says that the room should stop. */
export const stopsByIndex: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'SHARE_INDEX_ZERO',
  'SHARE_LOST',
  'SHARE_DESTROYED',
  'SHARE_BURNT',
  'SHARE_APART',
  'SHARE_NOT_LISTED',
  'SHARE_MORE_THAN_ISSUED',
]);

const stops: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  ...stopsByIndex,
  'RECORD_OLDER',
  'RECORD_ALTERED',
  'RECORD_UNWITNESSED',
  'RECORD_LOST',
  'RECORD_CHANGED',
  'STATEMENT_DIFFERS',
  'ISSUED_NOT_RECORDED',
  'DIGEST_OTHER',
  'APART_ALTERED',
  'PGP_KEY_PRIVATE',
  'ROOT_KEY_CLOSED',
  'TOKEN_WRONG_TWICE',
  'STORE_OLDER',
  'STORE_NEWER',
  'STORE_EXCHANGED',
  'STORE_OTHER_SET',
  'TSS_COMMITMENT_COUNT',
  'TSS_POINT',
  'TSS_NOT_THEIR_SHARE',
  'TSS_PROOF',
  'TSS_SUM_IDENTITY',
  'TSS_EPOCH_ALTERED',
  'TSS_OWN_DIGEST_OTHER',
  'TSS_CONFIRMATION_INVALID',
  'TSS_SHARE_DESTROYED',
]);

const slips: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'SHARE_EMPTY',
  'SHARE_NOT_READABLE',
  'SHARE_HAS_SIGN',
  'SHARE_HEX_TYPO',
  'SHARE_HEX_ODD',
  'SHARE_CASE_LOST',
  'SHARE_IS_ANSWER',
  'SECRETSJS_NOT_READABLE',
  'SECRETSJS_CUT',
]);

/** Of threshold keys, as they are entered into an attempt. */
const papers: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'TSS_SHARE_OTHER_EPOCH',
  'TSS_SHARE_OTHER_VAULT',
  'TSS_SHARE_NOT_ASKED',
  'TSS_SHARE_REPEATED',
]);

/**
 * The grade that a code has by itself; how a share came and what was refused before can change it. Undefined for what is
 * no share and no reason to stop.
 */
export function gradeOf(code: RefusalCode): Grade | undefined {
  if (stops.has(code)) return 'stop';
  if (slips.has(code)) return 'slip';
  if (papers.has(code)) return 'paper';
  return /^(SHARES?|SECRETSJS)_/.test(code) ? 'paper' : undefined;
}
