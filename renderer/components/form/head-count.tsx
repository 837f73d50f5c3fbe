/** Whether there are to be as many holders as a folder of keys made them: where the form had another number before. */
import { keyFolderMessages } from '../../messages/key-folder';
import { Check } from './fields';

const own = keyFolderMessages.count;

export interface HeadCountProps {
  /** How many the form had, and how many it has. */
  before: number;
  now: number;
  agreed: boolean;
  onAgreed(agreed: boolean): void;
}

export const HeadCount = ({ before, now, agreed, onAgreed }: HeadCountProps) => (
  <Check
    label={own.now(now)}
    hint={own.before(before)}
    checked={agreed}
    onChecked={onAgreed}
    required={own.open}
  />
);
