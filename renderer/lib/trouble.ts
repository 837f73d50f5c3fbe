/** What is wrong with a set's files, and whether it can be opened all the same. */
import type { KeySetSummary } from '../../shared/contract/key-sets';
import { failure, isPageRefusal } from './refusals';

type Troubled = Pick<KeySetSummary, 'name' | 'trouble'>;

/** The trouble in the program's own sentence; of a failing medium where the code is not known here. */
export const troubleWith = ({ name, trouble }: Troubled) =>
  failure(isPageRefusal(trouble) ? trouble : 'FOLDER_FAILED', { name });

/** A record that no transcript speaks for may be looked at, to be compared with the papers. */
export const mayBeOpened = ({ trouble }: Pick<Troubled, 'trouble'>): boolean =>
  trouble === '' || trouble === 'RECORD_UNWITNESSED';
