/** A witness's exception, stated at a prompt while an attempt waits. */

import type { AskOptions } from '../terminal/terminal';
import type { Session } from './session';

/** What is typed alone on a line to state one. No share begins with it. */
export const EXCEPTION_KEY = '!';

/** Asks for the four fields and has them written down. A refusal is said; the attempt goes on in any case. */
export async function stateException(
  session: Session,
  nonce: string,
  options: AskOptions = {},
): Promise<void> {
  const people = session.people!;
  session.output.say(
    'An exception, for the transcript. Never say a share or a secret here: everyone can read it.',
  );
  const witness = await people.ask('Who states it (name): ', options);
  const expected = await people.ask('What was expected: ', options);
  const happened = await people.ask('What happened: ', options);
  const decided = await people.ask('What was decided: ', options);
  const result = await session.api.attempt.exception({ nonce, witness, expected, happened, decided });
  if (result.ok) session.output.say('The exception is in the transcript.');
  else session.output.refuse(result.error);
}
