/** Buttons that choose files. The same file again is a new try. */
interface Props {
  label: string;
  accept: string;
  onFile(file: File): void;
}

interface FolderProps {
  label: string;
  /** All files in it, however deep. */
  onFiles(files: File[]): void;
}

/** A button that chooses a folder. */
export function FolderChoice({ label, onFiles }: FolderProps) {
  return (
    <label class="second slim file-choice">
      {label}
      <input
        type="file"
        {...{ webkitdirectory: true }}
        onChange={event => {
          const files = Array.from(event.currentTarget.files ?? []);
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
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
