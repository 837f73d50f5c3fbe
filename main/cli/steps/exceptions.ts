/** A witness's exception, stated at a prompt while an attempt waits. */

import { texts } from '../messages';
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
  session.output.say(texts.steps.exceptionIntro);
  const witness = await people.ask(texts.steps.askExceptionWitness, options);
  const expected = await people.ask(texts.steps.askExpected, options);
  const happened = await people.ask(texts.steps.askHappened, options);
  const decided = await people.ask(texts.steps.askDecided, options);
  const result = await session.api.attempt.exception({ nonce, witness, expected, happened, decided });
  if (result.ok) session.output.say(texts.steps.exceptionRecorded);
  else session.output.refuse(result.error);
}
