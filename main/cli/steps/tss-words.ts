/** What people declare of a TSS vault at the terminal: they are shown what it is with its words, say yes, and it is recorded. */
import type { Result } from '../../../shared/result';
import { failure } from '../../../shared/text/failure';
import { texts } from '../messages';
import type { StartConditionOptions } from '../options/groups';
import { askYesNo } from '../terminal/questions';
import { wordRows } from '../terminal/texts';
import { type StartConditions, startUnderConditions } from './conditions';
import { refused, type Session } from './session';
import { tell } from './tss-verb';

/** Without people `--unwitnessed` is needed: ends with WITNESS_NEEDED, with NOT_CONFIRMED where they say no, and as `call`. */
export async function underWords<T extends { words: string[] }>(
  session: Session,
  told: StartConditionOptions,
  {
    call,
    question,
    lines,
  }: {
    /** Tells the words; with `words` it records. */
    call(more: StartConditions & { words?: string }): Promise<Result<T>>;
    question(shown: T): string;
    lines(done: T): readonly string[];
  },
): Promise<void> {
  if (!session.people && !told.unwitnessed) throw refused(session, failure('WITNESS_NEEDED'));
  let given: StartConditions | undefined;
  const shown = await startUnderConditions(session, told, conditions => {
    given = conditions;
    return call(conditions);
  });
  session.output.say(question(shown));
  session.output.say(wordRows(shown.words));
  if (session.people && (await askYesNo(session.people, texts.tss.askDeclared)) === 'no')
    throw refused(session, failure('NOT_CONFIRMED'));
  tell(session, await call({ ...given!, words: shown.words.join(' ') }), lines);
}
