/** Standard input line by line, where it is no terminal; given up in an orderly way when nobody waits any more. */

import { orAborted } from '../terminal/aborted';
import type { ByteLine } from '../terminal/byte-lines';
import type { Session } from './session';
import { shareLines } from './share-lines';

export interface PipedLines {
  /** The next line that is not blank; undefined at the end. Rejects with the signal's reason. */
  next(signal: AbortSignal): Promise<ByteLine | undefined>;
  /** Overwrites what was read and is not needed. */
  end(): Promise<void>;
}

/** The one reader of `session.lines`. An armored message is one line. */
export function pipedLines(session: Session): PipedLines {
  const lines = shareLines(session.lines());
  let pending: Promise<IteratorResult<ByteLine, void>> | undefined;
  return {
    next: async signal => {
      pending = lines.next();
      const next = await orAborted(pending, signal);
      pending = undefined;
      return next.done ? undefined : next.value;
    },
    end: async () => {
      const ended = lines.return(undefined);
      // A line that is still waited for may never come; if it does, nobody wants it any more.
      if (pending) pending.then(late => late.value?.bytes.fill(0)).catch(() => {});
      else await ended;
    },
  };
}
