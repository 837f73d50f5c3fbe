/** What is to be done after an attempt, in words: on the screen and on paper. */
import type { ChecklistView } from '../../shared/contract/checklist';
import { checklistMessages as own } from '../messages/behind';
import { time } from './time';

export type Check = ChecklistView['checks'][number];

export const nameOf = ({ item, holder }: Check): string => {
  if (item !== 'given') return own[item];
  return holder ? own.given(holder) : own.givenAway;
};

/** Since when it stands so; '' where it was never ticked. */
export const sinceOf = ({ done, at }: Check): string => at && (done ? own.done : own.takenBack)(time(at));
