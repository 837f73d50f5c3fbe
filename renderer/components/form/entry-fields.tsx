/**
 * One secret for the sealed store: its name, and a text or a file. The text is only in its own masked area, and a file is
 * only read when it is sealed.
 */

import { createRef, type RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ENTRY_MAX_BYTES } from '../../../shared/contract/limits';
import { useApp } from '../../lib/app-context';
import { RefusalNote } from '../show/refusal';
import { useFault } from './fault';
import { Field } from './field';
import { Choices, TextField } from './fields';
import { FileChoice } from './file-choice';

export interface EntryDraft {
  name: string;
  way: 'text' | 'file';
  file: File | null;
  area: Area;
}
type Area = RefObject<HTMLTextAreaElement | null>;

export const newDraft = (): EntryDraft => ({ name: '', way: 'text', file: null, area: createRef() });

/** What is to be sealed. The caller overwrites `content`. */
export async function entryOf({ name, way, file, area }: EntryDraft) {
  const content =
    way === 'text'
      ? new TextEncoder().encode(area.current?.value ?? '')
      : new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
  return { name: name.trim(), content };
}

interface Props {
  draft: EntryDraft;
  onDraft(more: Partial<EntryDraft>): void;
  /** To find the name's field by, for moving the focus. */
  row?: number;
}

export function EntryFields({ draft, onDraft, row }: Props) {
  const { text } = useApp();
  const own = text.seal;
  /** Name of the file that was. */
  const [tooLarge, setTooLarge] = useState('');
  const takeFile = (file: File) => {
    const fits = file.size <= ENTRY_MAX_BYTES;
    setTooLarge(fits ? '' : file.name);
    onDraft({ file: fits ? file : null });
  };
  return (
    <>
      <TextField
        label={own.name}
        hint={own.nameHint}
        value={draft.name}
        onValue={name => onDraft({ name })}
        {...(row !== undefined && { row })}
        more={{ required: true }}
      />
      <Choices<EntryDraft['way']>
        legend={own.way}
        value={draft.way}
        onValue={way => onDraft({ way })}
        choices={[
          { value: 'text', label: own.text },
          { value: 'file', label: own.file },
        ]}
      />
      {draft.way === 'text' ? (
        <SecretArea area={draft.area} />
      ) : (
        <>
          {tooLarge && <RefusalNote refused={{ code: 'ENTRY_TOO_LARGE', facts: { name: tooLarge } }} />}
          <div class="row">
            <FileChoice label={own.choose} accept="" onFile={takeFile} />
            <p class="hint" role="status">
              {draft.file ? own.chosen(draft.file.name) : own.none}
            </p>
          </div>
        </>
      )}
    </>
  );
}

/** Masked by the browser's drawing; several lines cannot be a password field. */
function SecretArea({ area }: { area: Area }) {
  const { text } = useApp();
  const id = useId();
  const [shown, setShown] = useState(false);
  const { note, describedBy, invalid, again, onInvalid } = useFault(id);
  return (
    <Field id={id} label={text.seal.content} note={note}>
      <textarea
        ref={area}
        id={id}
        class={shown ? '' : 'hidden-text'}
        rows={2}
        autocomplete="off"
        spellcheck={false}
        required
        data-secret=""
        onInput={again}
        onInvalid={onInvalid}
        aria-invalid={invalid}
        aria-describedby={describedBy()}
      />
      <div class="row">
        <button type="button" class="second slim" onClick={() => setShown(!shown)}>
          {shown ? text.seal.hide : text.seal.show}
        </button>
      </div>
    </Field>
  );
}
