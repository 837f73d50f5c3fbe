/** Shares of TSS groups, as they are entered into an attempt in the terminal: sums, of people or a pipe, or opened with a card. */
import type { AttemptView } from '../../../shared/contract/attempts';
import type { EnteringOptions } from '../options/groups';
import { type OutcomeOf, resultPage } from '../terminal/texts';
import { takeShares } from './attempt';
import { type PipedLines, pipedLines } from './piped-lines';
import type { Session } from './session';

/** The second line of a sum, which gpg prints, too: its code in base32. */
const CODE = /^[A-Z2-7]{26}\s*$/;

/** The lines of a pipe without the codes of sums: what is left is one share a line. */
function withoutCodes(lines: PipedLines): PipedLines {
  return {
    ...lines,
    next: async signal => {
      for (;;) {
        const line = await lines.next(signal);
        if (!line || line.bytes.length > 40 || !CODE.test(new TextDecoder('latin1').decode(line.bytes)))
          return line;
        line.bytes.fill(0);
      }
    },
  };
}

/** Such shares out of a pipe; undefined where people enter them. */
export const pipedSums = (session: Session): PipedLines | undefined =>
  session.people ? undefined : withoutCodes(pipedLines(session));

/**
 * Carries out an attempt with such shares from its start to what is said of its result; `status`: what is told of it under `--json`.
 * `input`: where they come from in a pipe; it is ended.
 */
export async function withTssShares(
  session: Session,
  options: EnteringOptions,
  started: AttemptView,
  outcome: OutcomeOf,
  status: (view: AttemptView) => unknown,
  input = pipedSums(session),
): Promise<void> {
  session.status = status(started);
  const shares = takeShares(session, options, started.nonce, { operation: { status } }, undefined, input);
  const made = await shares.finally(() => input?.end());
  session.output.say(resultPage(made, outcome));
}
