/** Buttons that choose files. The same file again is a new try. */
interface Props {
  label: string;
  accept: string;
  onFile(file: File): void;
}

interface FilesProps {
  label: string;
  accept?: string;
  /** A folder is chosen: all files in it, however deep. */
  folder?: boolean;
  onFiles(files: File[]): void;
}

/** A button that chooses several files at once. */
export function FilesChoice({ label, accept = '', folder = false, onFiles }: FilesProps) {
  return (
    <label class="second slim file-choice">
      {label}
      <input
        type="file"
        accept={accept}
        multiple
        {...(folder && { webkitdirectory: true })}
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
