/** A public text or file that somebody brings: pasted, chosen as a file, or scanned. */
import { useId } from 'preact/hooks';
import { LONG_TEXT_MAX_BYTES } from '../../../shared/contract/limits';
import { useApp } from '../../lib/app-context';
import { useOnlyOne } from '../../lib/only-one';
import { tssMessages } from '../../messages/tss';
import { Scanner } from '../scan/lazy-scanner';
import { type Brought, nothingBrought, useChosenFile } from './chosen-file';
import { useFault } from './fault';
import { Field } from './field';
import { FileChoice } from './file-choice';
import { Taken } from './taken';

const own = tssMessages.brought;

interface Props {
  label: string;
  hint: string;
  value: Brought;
  onValue(value: Brought): void;
}

export function BroughtText({ label, hint, value, onValue }: Props) {
  const { text, say } = useApp();
  const id = useId();
  const [scanning, setScanning] = useOnlyOne();
  const { note, describedBy, invalid, again, onInvalid } = useFault(id);
  const taken = (brought: Brought) => {
    setScanning(false);
    onValue(brought);
  };
  const file = useChosenFile(LONG_TEXT_MAX_BYTES, taken);
  return (
    <Field id={id} label={label} note={note}>
      {file.note}
      {value.said ? (
        <Taken said={value.said} rows={3} remove={own.remove} onRemove={() => onValue(nothingBrought)} />
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
      <div class="row">
        <FileChoice label={text.keyInput.choose} accept=".asc,.txt,.gpg" onFile={file.take} />
        <button type="button" class="second slim" onClick={() => setScanning(!scanning)}>
          {scanning ? text.keyInput.scanStop : text.keyInput.scan}
        </button>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
      {scanning && (
        <Scanner
          kind="signed"
          say={say}
          onRead={bytes => taken({ bytes, said: own.scanned(bytes.length) })}
        />
      )}
    </Field>
  );
}
