/**
 * The masked field for a share. The real input is a password field, so that no input method, clipboard or spell
 * checker sees its text; it lies unseen over a drawing of groups of dots. Its text is in the page's state only
 * while it is shown, as long as a button is held. It leaves as bytes; whoever uses the field says when it is empty again. A
 * minute without a key empties it, whatever else happens.
 */
import type { Ref } from 'preact';
import { useEffect, useImperativeHandle, useRef, useState } from 'preact/hooks';
import { placeOfSeen } from '../../../shared/shares/seen-text';
import { useApp } from '../../lib/app-context';
import { type Cell, cellGroups, type TypedSoFar, typedSoFar } from '../../lib/share-text';

export interface ShareFieldHandle {
  /** The typed text as UTF-8 bytes, which the caller overwrites. The field is empty afterwards. */
  take(): Uint8Array<ArrayBuffer>;
  /** The same, and the text stays, masked. */
  read(): Uint8Array<ArrayBuffer>;
  clear(): void;
  /** Shows which character is at fault, counted from 1 over all that is typed and can be seen, until another key comes. */
  mark(position: number): void;
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
  /** What was typed is being judged: nothing is typed meanwhile. */
  still?: boolean;
}

interface Drawing {
  /** Dots, or what is typed while the button is held. */
  groups: Cell[][];
  leftOut: number;
  caret: number;
  selection: [number, number];
  /** Place of the character at fault; -1 for none. */
  fault: number;
}

const asDot = ({ at }: Cell): Cell => ({ at, character: '•' });

/** What was typed and left does not stay for the next person. */
const LEFT_MS = 60_000;
const nothing: Drawing = { groups: [], leftOut: 0, caret: 0, selection: [0, 0], fault: -1 };

export function ShareField(props: Props) {
  const { handle, label, describedBy, secretLength = null, onTyped, placeholder, still = false } = props;
  const { text } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const held = useRef(false);
  const [drawing, setDrawing] = useState<Drawing>(nothing);
  const marked = useRef(0);
  const left = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const draw = () => {
    const { value, selectionStart, selectionEnd, selectionDirection } = input.current!;
    const from = selectionStart ?? value.length;
    const to = selectionEnd ?? value.length;
    const { groups, leftOut } = cellGroups(value);
    setDrawing({
      groups: held.current ? groups : groups.map(cells => cells.map(asDot)),
      leftOut,
      caret: selectionDirection === 'backward' ? from : to,
      selection: [from, to],
      fault: placeOfSeen(value, marked.current || typedSoFar(value, secretLength).doubt)?.from ?? -1,
    });
  };
  const empty = () => {
    input.current!.value = '';
    held.current = false;
    typed();
  };
  /** Every key, and every press of a button of the field, is somebody who is still there. */
  const stay = () => {
    clearTimeout(left.current);
    if (input.current!.value !== '') left.current = setTimeout(empty, LEFT_MS);
  };
  const typed = () => {
    marked.current = 0;
    stay();
    onTyped?.(typedSoFar(input.current!.value, secretLength));
    draw();
  };
  useEffect(
    () => () => {
      clearTimeout(left.current);
      if (input.current) input.current.value = '';
    },
    [],
  );
  const show = (on: boolean) => {
    // A button that goes while it is held is left by the focus after its field is gone.
    if (held.current === on || !input.current) return;
    held.current = on;
    stay();
    draw();
  };

  const read = () => {
    show(false);
    return new TextEncoder().encode(input.current!.value);
  };
  useImperativeHandle(handle, () => ({
    take() {
      const bytes = read();
      empty();
      return bytes;
    },
    read,
    clear: empty,
    mark(position) {
      marked.current = position;
      // What is typed next takes its place.
      const place = placeOfSeen(input.current!.value, position);
      if (place) input.current!.setSelectionRange(place.from, place.to);
      draw();
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
        readOnly={still}
        onInput={typed}
        onSelect={draw}
        onKeyUp={() => {
          stay();
          draw();
        }}
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
  const { groups, caret, selection, fault } = drawing;
  const cells = groups.flat();
  const caretBefore = cells.find(cell => cell.at >= caret)?.at;
  const selected = (at: number) => at >= selection[0] && at < selection[1];
  return (
    <>
      {drawing.leftOut > 0 && <span class="placeholder">{leftOut}</span>}
      {groups.map((group, number) => (
        <span class="group" key={group[0]!.at}>
          {group.map(cell => (
            <span
              key={cell.at}
              class={`${selected(cell.at) ? 'selected' : ''} ${cell.at === fault ? 'at-fault' : ''}`}
            >
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
