/** What is known of an attempt from its start, and how it is told. */
import type { AttemptView, PayloadForm, Proof } from '../../shared/contract/attempts';

export interface RunDetails {
  operation: AttemptView['operation'];
  keySet: string;
  practice: boolean;
  holder: string;
  payload: PayloadForm;
  /** How many shares more than required are asked for; none where it is absent. */
  proofShares?: number;
  /** Secrets to be sealed were given with its start. */
  sealing?: boolean;
  seats: AttemptView['seats'];
  /** Absent: none may be entered. */
  acceptsPrivateKeys?: boolean;
  /** Characters of the first share, where people have yet to say that it is whole. */
  lengthToConfirm?: number;
  expiryMs: number;
}

/** Whether people enter shares in this operation, or only confirm its words. */
export const takesShares = (operation: AttemptView['operation']): boolean =>
  operation !== 'createKeySet' && operation !== 'markShare';

/** What a result shows beside its files. */
export interface Shown {
  key: string;
  proof: Proof;
}

/** Why a recovery session ended, for its transcript. */
export const SESSION_ENDS = {
  cancelled: 'recovery mode was left',
  expired: 'its time was over, or nothing was done for too long',
  failed: 'the ceremony process ended unexpectedly',
  lost: 'the ceremony process ended unexpectedly',
} as const;
