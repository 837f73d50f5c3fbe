/** Files that are chosen, one or several, with their names beside the button. */
import {
  LONG_TEXT_MAX_BYTES,
  TSS_RECORD_MAX_BYTES,
  TSS_SHARE_FILE_MAX_BYTES,
} from '../../../shared/contract/limits';
import type { Refused } from '../../../shared/result';
import { tssMessages } from '../../messages/tss';
import { type Brought, nothingBrought, useChosenFile } from './chosen-file';
import { FileChoice, FilesChoice } from './file-choice';

const own = tssMessages.brought;

interface Props {
  label: string;
  accept: string;
  /** Said while none was chosen. */
  none?: string;
  value: Brought;
  onValue(value: Brought): void;
  /** What taking it back does, where something else is taken then. */
  takeBack?: string;
  /** In bytes. */
  limit?: number;
}

export function BroughtFile({
  label,
  accept,
  value,
  onValue,
  none = own.none,
  takeBack = own.takeBack,
  limit = LONG_TEXT_MAX_BYTES,
}: Props) {
  const { take, note } = useChosenFile(limit, onValue);
  return (
    <>
      <div class="row">
        <FileChoice label={label} accept={accept} onFile={take} />
        <p class="hint" role="status">
          {value.said || none}
        </p>
        {value.said && (
          <button type="button" class="link" onClick={() => onValue(nothingBrought)}>
            {takeBack}
          </button>
        )}
      </div>
      {note}
    </>
  );
}

/**
 * What is said of a refusal that leaves open which file is meant: those that were brought, by name, where all of them are known by it.
 * One that names its file is of another, in the ceremony folder.
 */
export const notNeeded =
  (...brought: Brought[]) =>
  ({ code, facts }: Refused): { says: string } | null => {
    const there = brought.filter(({ said }) => said !== '');
    const names = there.flatMap(({ name }) => name ?? []);
    const isMeant = code === 'FILE_DAMAGED' && !facts.name && names.length > 0;
    if (!isMeant || names.length !== there.length) return null;
    return { says: names.length === 1 ? own.notNeeded(names[0]!) : own.notAllNeeded(names) };
  };

type KnownFileProps = Omit<Props, 'accept' | 'limit'>;

/** The record of a TSS vault. */
export const BroughtRecord = (props: KnownFileProps) => (
  <BroughtFile accept=".json" limit={TSS_RECORD_MAX_BYTES} {...props} />
);

/** A holder's share file, or the message with the share that was checked. */
export const BroughtShare = (props: KnownFileProps) => (
  <BroughtFile accept=".json,.asc" limit={TSS_SHARE_FILE_MAX_BYTES} {...props} />
);

interface FilesProps extends Pick<Parameters<typeof FilesChoice>[0], 'label' | 'accept' | 'folder'> {
  /** What is said of what was chosen. */
  said: string;
  onFiles(files: File[]): void;
}

export function BroughtFiles({ said, ...choice }: FilesProps) {
  return (
    <div class="row">
      <FilesChoice {...choice} />
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}
