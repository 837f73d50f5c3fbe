/** A public text or file that somebody brings: pasted, chosen as a file, or scanned. */
import { useId, useState } from 'preact/hooks';
import { LONG_TEXT_MAX_BYTES } from '../../../shared/contract/limits';
import { useApp } from '../../lib/app-context';
import { useOnlyOne } from '../../lib/only-one';
import { tssMessages } from '../../messages/tss';
import { Scanner } from '../scan/lazy-scanner';
import { RefusalNote } from '../show/refusal';
import { useFault } from './fault';
import { FileChoice } from './file-choice';

const own = tssMessages.brought;

/** What was brought; `said` where it is not what stands in the field. */
export interface Brought {
  bytes: Uint8Array<ArrayBuffer>;
  said: string;
}
export const nothingBrought: Brought = { bytes: new Uint8Array(0), said: '' };

interface Props {
  label: string;
  hint: string;
  value: Brought;
  onValue(value: Brought): void;
}

export function BroughtText({ label, hint, value, onValue }: Props) {
  const { text, say } = useApp();
  const id = useId();
  const [tooLarge, setTooLarge] = useState(false);
  const [scanning, setScanning] = useOnlyOne();
  const { note, describedBy, invalid, again, onInvalid } = useFault(id);
  const take = (bytes: Uint8Array<ArrayBuffer>, said: string) => {
    setScanning(false);
    onValue({ bytes, said });
  };
  const takeFile = async (file: File) => {
    setTooLarge(file.size > LONG_TEXT_MAX_BYTES);
    if (file.size <= LONG_TEXT_MAX_BYTES)
      take(new Uint8Array(await file.arrayBuffer()), own.chosen(file.name));
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {tooLarge && <RefusalNote refused={{ message: own.tooLarge }} />}
      {value.said ? (
        <p class="note good" role="status">
          {value.said}{' '}
          <button type="button" class="link" onClick={() => onValue(nothingBrought)}>
            {own.remove}
          </button>
        </p>
      ) : (
        <textarea
          id={id}
          rows={3}
          required
          onInput={event => {
            onValue({ bytes: new TextEncoder().encode(event.currentTarget.value), said: '' });
            again(event);
          }}
          onInvalid={onInvalid}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={invalid}
          aria-describedby={describedBy(hint)}
        />
      )}
      {note}
      <div class="row">
        <FileChoice
          label={text.keyInput.choose}
          accept=".asc,.txt,.gpg"
          onFile={file => void takeFile(file)}
        />
        <button type="button" class="second slim" onClick={() => setScanning(!scanning)}>
          {scanning ? text.keyInput.scanStop : text.keyInput.scan}
        </button>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
      {scanning && (
        <Scanner kind="signed" say={say} onRead={bytes => take(bytes, own.scanned(bytes.length))} />
      )}
    </div>
  );
}
