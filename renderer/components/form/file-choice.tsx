/** A button that chooses a file. The same file again is a new try. */
interface Props {
  label: string;
  accept: string;
  onFile(file: File): void;
}

export function FileChoice({ label, accept, onFile }: Props) {
  return (
    <label class="second slim file-choice">
      {label}
      <input
        type="file"
        accept={accept}
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
