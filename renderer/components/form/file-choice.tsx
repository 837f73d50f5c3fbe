/** Buttons that choose files. The same file again is a new try. */
interface Props {
  label: string;
  /** What it is for, where the button does not say it. */
  name?: string;
  accept: string;
  onFile(file: File): void;
}

interface FilesProps extends Omit<Props, 'accept' | 'onFile'> {
  accept?: string;
  /** A folder is chosen: all files in it, however deep. */
  folder?: boolean;
  single?: boolean;
  onFiles(files: File[]): void;
}

/** A button that chooses several files at once. */
export const FilesChoice = ({ label, name, accept = '', folder, single, onFiles }: FilesProps) => (
  <label class="second slim file-choice">
    {label}
    <input
      type="file"
      accept={accept}
      multiple={!single}
      aria-label={name}
      {...(folder && { webkitdirectory: true })}
      onChange={event => {
        const files = Array.from(event.currentTarget.files ?? []);
        // A folder's files may still be coming.
        if (files.length === 0) return;
        event.currentTarget.value = '';
        onFiles(files);
      }}
    />
  </label>
);

export const FileChoice = ({ onFile, ...props }: Props) => (
  <FilesChoice {...props} single onFiles={([file]) => onFile(file!)} />
);
