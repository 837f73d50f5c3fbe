/** What is wrong with the files of a set or vault, and whether it can be opened all the same. */
import type { KeySetSummary } from '../../shared/contract/key-sets';
import { gradeOf } from '../../shared/text/refusal-grades';
import type { Facts, RefusalCode } from '../../shared/text/refusals';
import { said } from '../messages/at-hand';

type Troubled = Pick<KeySetSummary, 'name' | 'trouble' | 'troubleFacts'>;

const isCode = (trouble: string): trouble is RefusalCode => Object.hasOwn(said, trouble);

/** The trouble as a refusal; of a failing medium where the code is not known here. */
export function troubleWith({ name, trouble, troubleFacts }: Troubled) {
  const code = isCode(trouble) ? trouble : 'FOLDER_FAILED';
  const facts: Facts = { ...troubleFacts, name };
  const grade = gradeOf(code);
  return { code, facts, ...(grade && { grade }), alarm: grade === 'stop' };
}

/**
 * A record that no transcript speaks for may be looked at, to be compared with the papers; so may one that was read where another
 * file of its set was not.
 */
export const mayBeOpened = ({ trouble, sequence }: Pick<KeySetSummary, 'trouble' | 'sequence'>): boolean =>
  trouble === '' ||
  trouble === 'RECORD_UNWITNESSED' ||
  (sequence > 0 && (trouble === 'FOLDER_FAILED' || trouble === 'FOLDER_UNREADABLE'));
