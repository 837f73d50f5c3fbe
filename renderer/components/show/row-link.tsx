/** A link within a row of a table or list. */
interface Props {
  label: string;
  /** With the row's name: for those who hear the link alone. */
  whole: string;
  onClick(): void;
}

export function RowLink({ label, whole, onClick }: Props) {
  return (
    <p>
      <button type="button" class="link" aria-label={whole} onClick={onClick}>
        {label}
      </button>
    </p>
  );
}
