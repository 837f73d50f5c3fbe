/** What can be asked for by the words behind `quorate tss`. */
import type { Result } from '../../../shared/result';
import { need, type Session } from './session';

/** `Told`: what is typed for it. `Name`: the names of options. */
export interface Verb<Told, Name extends string = string> {
  needs: readonly Name[];
  takes?: readonly Name[];
  /** What comes behind the verb. */
  operands?: readonly string[];
  /** Any number of what is named last. */
  many?: true;
  /** It works on files from anywhere, and opens no ceremony folder by itself. */
  anywhere?: true;
  /** The values of its `--type`, where it has one. */
  types?: readonly string[];
  usage: string;
  run(session: Session, told: Told): Promise<void>;
}

/** Tells what a call answered: as the status, and in lines. Throws what it refused. */
export function tell<T>(session: Session, answered: Result<T>, lines: (value: T) => readonly string[]): T {
  const value = need(session, answered);
  session.status = value;
  for (const line of lines(value)) session.output.result(line);
  return value;
}
