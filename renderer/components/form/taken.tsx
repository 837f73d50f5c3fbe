/** What was brought, and the way to take it back, in place of the field. */
import { Note } from '../show/note';

interface Props {
  said: string;
  /** Of the field whose place it takes: what is below stays where it is. */
  rows: 2 | 3;
  remove: string;
  onRemove(): void;
}

export const Taken = ({ said, rows, remove, onRemove }: Props) => (
  <div class={`taken rows-${rows}`}>
    <Note
      tone="good"
      role="status"
      way={
        <button type="button" class="link" onClick={onRemove}>
          {remove}
        </button>
      }
    >
      {said}
    </Note>
  </div>
);
