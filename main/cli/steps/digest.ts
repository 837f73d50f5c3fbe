/** Asking for a digest that people have on paper: in hex, which else would be taken for a share, or in words. */
import { asResult } from '../../../shared/text/failure';
import { isNoDigest, typedDigest } from '../../../shared/text/typed-digest';
import { askNeeded } from '../terminal/questions';
import type { People } from '../terminal/terminal';
import type { Session } from './session';

/** What was typed, until it can be read as a digest: 64 hex digits or 32 words. */
export async function askDigest(
  { output }: Pick<Session, 'output'>,
  people: People,
  question: string,
): Promise<string> {
  for (;;) {
    const typed = await askNeeded(people, question, { conceals: isNoDigest });
    const read = await asResult(() => typedDigest(typed));
    if (read.ok) return typed;
    output.refuse(read.error);
  }
}
