/** One file that is chosen, with its name beside the button. */
import { useState } from 'preact/hooks';
import { LONG_TEXT_MAX_BYTES } from '../../../shared/contract/limits';
import { tssMessages } from '../../messages/tss';
import { RefusalNote } from '../show/refusal';
import type { Brought } from './brought-text';
import { FileChoice } from './file-choice';

const own = tssMessages.brought;

interface Props {
  label: string;
  accept: string;
  /** Said while none was chosen. */
  none?: string;
  value: Brought;
  onValue(value: Brought): void;
  /** In bytes. */
  limit?: number;
}

export function BroughtFile({
  label,
  accept,
  value,
  onValue,
  none = own.none,
  limit = LONG_TEXT_MAX_BYTES,
}: Props) {
  const [tooLarge, setTooLarge] = useState(false);
  const take = async (file: File) => {
    const fits = file.size <= limit;
    setTooLarge(!fits);
    if (fits) onValue({ bytes: new Uint8Array(await file.arrayBuffer()), said: own.chosen(file.name) });
  };
  return (
    <>
      <div class="row">
        <FileChoice label={label} accept={accept} onFile={file => void take(file)} />
        <p class="hint" role="status">
          {value.said || none}
        </p>
      </div>
      {tooLarge && <RefusalNote refused={{ message: own.tooLarge }} />}
    </>
  );
}
