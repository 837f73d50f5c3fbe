/** In which states a TSS request can be, what leads from one to the next, and what is shown of them. */

/** The seed's statuses, letter for letter, and one of ours: the seed has no word for a request that was cancelled. */
export const requestStatuses = [
  'PendingKeyHolderConfirmation',
  'KeyHolderConfirmationFailed',
  'MPCProcessing',
  'KeyGenerating',
  'KeyGeneratingFailed',
  'Success',
  'Cancelled',
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** Of a request whose keys were issued. */
export const ISSUED: RequestStatus = 'Success';

/** What can happen to a request. */
export const requestEvents = [
  /** Every holder that takes part has confirmed. */
  'allConfirmed',
  /** One of them declined. */
  'declined',
  /** The attempt starts: every digest is there (KeyGen), or every contribution from elsewhere (reshare). */
  'attemptStarted',
  /** The outputs are on disk, synced and read back. */
  'outputsWritten',
  /** The attempt came to nothing, for whatever reason that is none of the others. */
  'failed',
  /** The program ended in the middle of the attempt. */
  'crashed',
  'expired',
  'cancelled',
] as const;
export type RequestEvent = (typeof requestEvents)[number];

const edges: Record<RequestStatus, Partial<Record<RequestEvent, RequestStatus>>> = {
  PendingKeyHolderConfirmation: {
    allConfirmed: 'MPCProcessing',
    declined: 'KeyHolderConfirmationFailed',
    expired: 'KeyHolderConfirmationFailed',
    cancelled: 'Cancelled',
  },
  MPCProcessing: {
    attemptStarted: 'KeyGenerating',
    expired: 'KeyGeneratingFailed',
    cancelled: 'Cancelled',
  },
  KeyGenerating: {
    outputsWritten: 'Success',
    failed: 'KeyGeneratingFailed',
    crashed: 'KeyGeneratingFailed',
    expired: 'KeyGeneratingFailed',
    cancelled: 'KeyGeneratingFailed',
  },
  KeyHolderConfirmationFailed: {},
  KeyGeneratingFailed: {},
  Success: {},
  Cancelled: {},
};

/** Of a request that was just created. */
export const FIRST_STATUS: RequestStatus = 'PendingKeyHolderConfirmation';

/** The status after an event; undefined where nothing leads on from there. */
export const next = (status: RequestStatus, event: RequestEvent): RequestStatus | undefined =>
  edges[status][event];

/** True for a status that nothing leads on from: who wants more makes a new request. */
export const isTerminal = (status: RequestStatus): boolean => Object.keys(edges[status]).length === 0;

/** The seed's status alone: what the calls `cancel`, `read` and `list` answer with. */
export type ShownStatus = Exclude<RequestStatus, 'Cancelled'>;

/** A status as those calls show it. */
export interface Shown {
  status: ShownStatus;
  /** True where `status` is `Success` for no other reason than that the seed calls a cancelled request so. */
  cancelled: boolean;
}

/**
 * A status as the seed's calls show it: “If you see this status [Success] while running Cancel TSS request, this mean the
 * specified TSS request has been successfully canceled.” For answers only; nothing is decided by what is shown.
 */
export const shownAs = (status: RequestStatus): Shown =>
  status === 'Cancelled' ? { status: 'Success', cancelled: true } : { status, cancelled: false };
