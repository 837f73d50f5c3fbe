/** What the command `tss` is told to carry out a request with, and by whom: an operation for each type of request. */
import type { ConditionOptions } from '../options/groups';
import type { Session } from './session';

/** Which request, and where contributions from elsewhere lie. */
export interface RequestRun extends ConditionOptions {
  vault_id: string;
  tss_request_id: string;
  /** A folder, if there are any to be taken after the words. */
  contributions?: string | undefined;
}

/** Carries out a request. */
export type RunRequest = (session: Session, run: RequestRun) => Promise<void>;
