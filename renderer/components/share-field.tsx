/**
 * The masked field for a share. The real input is a password field, so that no input method, clipboard or spell
 * checker sees its text; it lies unseen over a drawing of groups of dots. Its text is in the page's state only
 * while it is shown, as long as a button is held: it is read once, as bytes, and the field is empty at once.
 */
import type { Ref } from 'preact';
import { useImperativeHandle, useRef, useState } from 'preact/hooks';
import { useApp } from '../app-context';
import { cellGroups, type TypedSoFar, typedSoFar } from '../lib/share-text';

export interface ShareFieldHandle {
  /** The typed text as UTF-8 bytes, which the caller overwrites. The field is empty afterwards. */
  take(): Uint8Array<ArrayBuffer>;
  focus(): void;
}

interface Props {
  handle: Ref<ShareFieldHandle>;
  label: string;
  describedBy: string;
  secretLength?: number | null;
  onTyped?(typed: TypedSoFar): void;
  /** What is asked for, where it is not a share. */
  placeholder?: string;
}

interface Drawing {
  /** Dots, or what is typed while the button is held. */
  groups: { at: number; character: string }[][];
  leftOut: number;
  caret: number;
  selection: [number, number];
}

const DOT = '•';
const nothing: Drawing = { groups: [], leftOut: 0, caret: 0, selection: [0, 0] };

export function ShareField({ handle, label, describedBy, secretLength = null, onTyped, placeholder }: Props) {
  const { text } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const held = useRef(false);
  const [drawing, setDrawing] = useState<Drawing>(nothing);

  const draw = () => {
    const { value, selectionStart, selectionEnd, selectionDirection } = input.current!;
    const from = selectionStart ?? value.length;
    const to = selectionEnd ?? value.length;
    const { groups, leftOut } = cellGroups(held.current ? value : value.replace(/\S/g, DOT));
    setDrawing({
      groups,
      leftOut,
      caret: selectionDirection === 'backward' ? from : to,
      selection: [from, to],
    });
  };
  const typed = () => {
    onTyped?.(typedSoFar(input.current!.value, secretLength));
    draw();
  };
  const show = (on: boolean) => {
    if (held.current === on) return;
    held.current = on;
    draw();
  };

  useImperativeHandle(handle, () => ({
    take() {
      const bytes = new TextEncoder().encode(input.current!.value);
      input.current!.value = '';
      held.current = false;
      typed();
      return bytes;
    },
    focus: () => input.current?.focus(),
  }));

  const holdKey = (event: KeyboardEvent, on: boolean) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    show(on);
  };
  return (
    <div class="share-field">
      <div class="drawn" aria-hidden="true">
        {drawing.groups.length === 0 ? (
          <Empty placeholder={placeholder ?? text.entry.placeholder} />
        ) : (
          <Drawn drawing={drawing} leftOut={text.entry.leftOut(drawing.leftOut)} />
        )}
      </div>
      <input
        ref={input}
        type="password"
        aria-label={label}
        aria-describedby={describedBy}
        autocomplete="off"
        spellcheck={false}
        data-first=""
        onInput={typed}
        onSelect={draw}
        onKeyUp={draw}
        onClick={draw}
      />
      <button
        type="button"
        onPointerDown={() => show(true)}
        onPointerUp={() => show(false)}
        onPointerLeave={() => show(false)}
        onPointerCancel={() => show(false)}
        onKeyDown={event => holdKey(event, true)}
        onKeyUp={event => holdKey(event, false)}
        onBlur={() => show(false)}
      >
        {text.entry.show}
      </button>
    </div>
  );
}

function Empty({ placeholder }: { placeholder: string }) {
  return (
    <span class="group">
      <i class="caret" />
      <span class="placeholder">{placeholder}</span>
    </span>
  );
}

/** The caret stands before the first drawn character at or after its place, or at the very end. */
function Drawn({ drawing, leftOut }: { drawing: Drawing; leftOut: string }) {
  const { groups, caret, selection } = drawing;
  const cells = groups.flat();
  const caretBefore = cells.find(cell => cell.at >= caret)?.at;
  const selected = (at: number) => at >= selection[0] && at < selection[1];
  return (
    <>
      {drawing.leftOut > 0 && <span class="placeholder">{leftOut}</span>}
      {groups.map((group, number) => (
        <span class="group" key={group[0]!.at}>
          {group.map(cell => (
            <span key={cell.at} class={selected(cell.at) ? 'selected' : undefined}>
              {cell.at === caretBefore && <i class="caret" />}
              {cell.character}
            </span>
          ))}
          {caretBefore === undefined && number === groups.length - 1 && <i class="caret" />}
        </span>
      ))}
    </>
  );
}
