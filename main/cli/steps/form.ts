/**
 * The questions of one task of the guided ceremony. What was answered is offered again until the task is done, so that a
 * refusal costs nobody what they typed; what cannot be right is refused at its question.
 */
import { texts } from '../messages';
import { askNeeded, askPath, askPathOrNone } from '../terminal/questions';
import type { People } from '../terminal/terminal';

/** Why an answer cannot be taken; undefined when it can. */
export type Judge = (answer: string) => string | undefined | Promise<string | undefined>;

interface LineOptions {
  judge?: Judge;
  /** What only Enter means where nothing was answered before; without it Enter is no answer. */
  enter?: string;
  isPath?: boolean;
}

/** The set that is asked for: the one answer that is offered again in the next task. */
export const KEY_SET = 'key-set';

export class Form {
  readonly #answers = new Map<string, string>();

  constructor(private readonly people: People) {}

  /** Everything but what goes on from task to task is forgotten: the task is done. */
  forget(): void {
    const keySet = this.#answers.get(KEY_SET);
    this.#answers.clear();
    if (keySet !== undefined) this.#answers.set(KEY_SET, keySet);
  }

  /**
   * A line, or a path with the home directory expanded; '' for Enter where `enter` says what that means.
   *
   * @param key what is asked, in no language: what was answered under it before is offered
   * @param question without a colon
   */
  async line(key: string, question: string, { judge, enter, isPath }: LineOptions = {}): Promise<string> {
    const before = this.#answers.get(key);
    const byEnter = before ?? enter;
    // With an answer to fall back on Enter means that one; the hyphen then stands for nothing.
    const hyphen = before !== undefined && enter !== undefined;
    const asked = askedWith(question, before, enter);
    for (;;) {
      const typed = await this.#typed(asked, isPath === true, byEnter !== undefined);
      const answer = typed === '' ? (before ?? '') : hyphen && typed === '-' ? '' : typed;
      const reason = answer === '' ? undefined : await judge?.(answer);
      if (reason === undefined) {
        this.#answers.set(key, answer);
        if (answer === '') this.#answers.delete(key);
        return answer;
      }
      this.people.remark(reason);
    }
  }

  /** A whole number in a range. */
  async number(key: string, question: string, from: number, to: number): Promise<number> {
    const reason = texts.steps.wholeNumberFromTo(from, to);
    const judge = (answer: string) =>
      /^\d{1,9}$/.test(answer) && Number(answer) >= from && Number(answer) <= to ? undefined : reason;
    return Number(await this.line(key, question, { judge }));
  }

  #typed(asked: string, isPath: boolean, mayBeEmpty: boolean): Promise<string> {
    if (isPath) return mayBeEmpty ? askPathOrNone(this.people, asked) : askPath(this.people, asked);
    return mayBeEmpty ? this.people.ask(asked) : askNeeded(this.people, asked);
  }
}

/** The question with what only Enter stands for, and the hyphen. */
function askedWith(question: string, before: string | undefined, enter: string | undefined): string {
  if (before === undefined)
    return enter === undefined
      ? texts.steps.question(question)
      : texts.steps.questionOrEnter(question, enter);
  return enter === undefined
    ? texts.steps.questionOrEnter(question, before)
    : texts.steps.questionEnterOrHyphen(question, before, enter);
}
