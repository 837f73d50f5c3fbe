/** What was brought, and the way to take it back, in place of the field. */
import { Note } from '../show/note';

interface Props {
  said: string;
  remove: string;
  onRemove(): void;
}

export const Taken = ({ said, remove, onRemove }: Props) => (
  <Note tone="good" role="status">
    {said}{' '}
    <button type="button" class="link" onClick={onRemove}>
      {remove}
    </button>
  </Note>
);
