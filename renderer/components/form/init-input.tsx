/**
 * What `vault operator init -format=json` printed. It may hold keys in clear: the field shows nothing, is emptied at
 * once, and only the public facts come back from the program.
 */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { InitView } from '../../../shared/contract/key-sets';
import { LONG_TEXT_MAX_BYTES } from '../../../shared/contract/limits';
import { useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { adoptMessages } from '../../messages/behind';
import { Folded } from '../show/folded';
import { Note } from '../show/note';
import { RefusalNote } from '../show/refusal';
import { Field } from './field';
import { FileChoice } from './file-choice';

/** Long enough for a paste to be whole, short enough to seem at once. */
const PAUSE_MS = 250;

export function InitInput({ onRead }: { onRead(view: InitView): void }) {
  const { api, text } = useApp();
  const own = adoptMessages.init;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [view, setView] = useState<InitView | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const { busy, refused, run } = useRequests();
  useEffect(() => () => clearTimeout(timer.current), []);

  const read = async (bytes: Uint8Array<ArrayBuffer>) => {
    setView(null);
    setTooLarge(bytes.length > LONG_TEXT_MAX_BYTES);
    const value =
      bytes.length > LONG_TEXT_MAX_BYTES ? undefined : await run(() => api.keySet.readInit({ text: bytes }));
    bytes.fill(0);
    if (!value) return;
    setView(value);
    onRead(value);
  };
  const take = () => {
    const bytes = new TextEncoder().encode(field.current!.value);
    field.current!.value = '';
    if (bytes.length > 0) void read(bytes);
  };
  const typed = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(take, PAUSE_MS);
  };
  const takeFile = async (file: File) => {
    if (file.size > LONG_TEXT_MAX_BYTES) setTooLarge(true);
    else await read(new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <Folded title={own.title} form="fields">
      <div class="stack">
        <p class="hint">{own.lead}</p>
        <Field id={id} label={own.label}>
          <input
            ref={field}
            id={id}
            type="password"
            autocomplete="off"
            spellcheck={false}
            onInput={typed}
            aria-describedby={`${id}-hint`}
          />
        </Field>
        <div class="row">
          <FileChoice label={own.choose} accept=".json,.txt" onFile={file => void takeFile(file)} />
          <p class="hint" id={`${id}-hint`}>
            {busy ? text.working : own.hint}
          </p>
        </div>
        <RefusalNote refused={tooLarge ? { message: own.tooLarge } : refused} />
        {view && <Seen view={view} />}
      </div>
    </Folded>
  );
}

function Seen({ view }: { view: InitView }) {
  const { text } = useApp();
  const own = adoptMessages.init;
  const exposed = [view.exposedKeys && own.exposedKeys, view.exposedRootToken && own.exposedRootToken].filter(
    Boolean,
  );
  return (
    <>
      {exposed.length > 0 && <RefusalNote refused={{ message: exposed.join(text.between) }} />}
      <Note tone="good" role="status">
        {own.read(view.required, view.issued, view.indexes.length)}
      </Note>
      {view.encrypted && <p class="hint">{own.encrypted}</p>}
      {view.recovery && <p class="hint">{own.recovery}</p>}
    </>
  );
}
