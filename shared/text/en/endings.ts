/** How an attempt ended, in a word or two. */
import { wordOf } from '../word-of';

/** As the end entry has it. */
export const outcomes = {
  complete: 'complete',
  cancelled: 'cancelled',
  expired: 'expired',
  failed: 'failed',
  interrupted: 'interrupted',
  'record-changed': 'the record was changed by somebody else',
};

/** In the place of an outcome where the transcript has none. */
export const noOutcome = { unfinished: 'without an end', unreadable: 'the file cannot be read' };

export const endingName = (ending: string): string => wordOf({ ...outcomes, ...noOutcome }, ending);
