/**
 * The masked field for a share, in rows of cells of four, or for another secret in a line. The real input is a password field, so that no input method, clipboard or spell
 * checker sees its text; it lies unseen over a drawing of groups of dots. Its text is in the page's state only
 * while it is shown, as long as a button is held. It leaves as bytes; whoever uses the field says when it is empty again. A
 * minute without a key empties it, whatever else happens.
 */
import type { Ref } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeOfSeen } from '../../../shared/shares/seen-text';
import { useApp } from '../../lib/app-context';
import {
  CELL,
  type Cell,
  cellAt,
  cellGroups,
  type Drawing,
  drawnNumber,
  type Place,
  placeOf,
  ROW,
  rowsOf,
  type TypedSoFar,
  typedSoFar,
} from '../../lib/share-text';
import { type Edit, edited, type Slip, type Span, slipAt } from '../../lib/typed-anew';
import { besideSelected, typedOver } from '../../lib/typed-over';
import { Rows } from './share-rows';

export interface ShareFieldHandle {
  /** The typed text as UTF-8 bytes, which the caller overwrites. The field is empty afterwards. */
  take(): Uint8Array<ArrayBuffer>;
  /** The same, and the text stays, masked. */
  read(): Uint8Array<ArrayBuffer>;
  clear(): void;
  /**
   * Shows which character is at fault, counted from 1 over all that is typed and can be seen, and `next`, where that is in doubt
   * too, to be typed over. Gives the same as `onTyped`.
   */
  mark(position: number, next?: number): Marked | null;
  /** Which character that is as the cells count, from 1: without spaces, and in which cell it stands. */
  inCells(position: number): { position: number; inCells: Place & { at: number } };
  focus(): void;
}

/** The cell of the first marked character, and how many there are. */
export interface Marked extends Place {
  count: number;
}

interface Props {
  handle: Ref<ShareFieldHandle>;
  label: string;
  describedBy: string;
  /** A share is typed into rows of cells; what is not one into a line. */
  cells?: { scheme: 'vault' | 'secretsjs'; secretLength: number | null };
  /**
   * `isAnew`: a key has reached what was marked last and nothing was taken back since, or all of it is new. `marked`: what is
   * still to be typed over, null for nothing.
   */
  onTyped?(typed: TypedSoFar, isAnew: boolean, marked: Marked | null): void;
  /** What is asked for, where it is not a share. */
  placeholder?: string;
  /** What was typed is being judged: nothing is typed meanwhile. */
  still?: boolean;
}

const asDot = ({ at }: Cell): Cell => ({ at, character: '•' });

/** What was typed and left does not stay for the next person. */
const LEFT_MS = 60_000;
const nothing: Drawing = {
  groups: [],
  leftOut: 0,
  behind: 0,
  caret: 0,
  selection: [0, 0],
  faults: [],
  perhaps: false,
};

/** Pixels that stay free below the row that is typed into. */
const ROOM_BELOW = 8;

/** So many rows are drawn of a longer share: those about the caret. */
const MOST_ROWS = 6;
const CHARACTERS_IN_ROW = 4 * ROW;
/** Rows that a Vault’s share of the usual secret has. */
const USUAL_ROWS = 5;

export function ShareField(props: Props) {
  const { handle, label, describedBy, cells, onTyped, placeholder, still = false } = props;
  const { text } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const held = useRef(false);
  const [drawing, setDrawing] = useState<Drawing>(nothing);
  /** What is to be typed over. */
  const marked = useRef<readonly Span[]>([]);
  /** What was marked last; null for nothing. */
  const slip = useRef<Slip | null>(null);
  /** What the browser is doing to a text of this length. */
  const edit = useRef<(Edit & { length: number }) | null>(null);
  const [place, setPlace] = useState('');
  const left = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const draw = () => {
    // What was selected may be told when the field has gone.
    if (!input.current) return;
    const { value, selectionStart, selectionEnd, selectionDirection } = input.current;
    const from = selectionStart ?? value.length;
    const to = selectionEnd ?? value.length;
    const caret = selectionDirection === 'backward' ? from : to;
    const { groups, leftOut, behind } = cells
      ? cellGroups(value, MOST_ROWS * CHARACTERS_IN_ROW, caret)
      : cellGroups(value);
    const soFar = cells && judged(value);
    const doubts = soFar?.doubts ?? [];
    const isMarked = marked.current.length > 0;
    setDrawing({
      groups: held.current ? groups : groups.map(group => group.map(asDot)),
      leftOut,
      behind,
      caret,
      selection: [from, to],
      faults: isMarked
        ? marked.current.flatMap(([start, end]) => (start < end ? start : []))
        : doubts.flatMap(position => placeOfSeen(value, position)?.from ?? []),
      perhaps: !isMarked && soFar?.notation === 'open',
    });
    if (!cells) return;
    const at = groups.flat().findIndex(cell => cell.at >= caret);
    const { row, cell } = cellAt(leftOut + (at < 0 ? groups.flat().length : at));
    setPlace(value === '' ? '' : text.entry.place(row, cell));
  };
  const judged = (value: string) => typedSoFar(value, cells?.secretLength ?? null, cells?.scheme);
  const empty = () => {
    input.current!.value = '';
    held.current = false;
    slip.current = null;
    typed();
  };
  /** Every key, and every press of a button of the field, is somebody who is still there. */
  const stay = () => {
    clearTimeout(left.current);
    if (input.current!.value !== '') left.current = setTimeout(empty, LEFT_MS);
  };
  const typed = () => {
    stay();
    const { value } = input.current!;
    const made = edit.current;
    edit.current = null;
    if (slip.current && made) slip.current = edited(slip.current, made, made.length, value.length);
    marked.current = made ? typedOver(marked.current, made, value.length - made.length) : [];
    selectMarked();
    onTyped?.(judged(value), slip.current?.isReached !== false, whatIsMarked());
    draw();
  };
  /** What is typed next takes the place of the first of them. */
  const selectMarked = () => {
    const [first] = marked.current;
    if (first) input.current!.setSelectionRange(...first);
  };
  const whatIsMarked = (): Marked | null => {
    const [first] = marked.current;
    if (!first) return null;
    const before = cellGroups(input.current!.value.slice(0, first[0]), Number.POSITIVE_INFINITY);
    return { ...cellAt(before.groups.flat().length), count: marked.current.length };
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
    mark(position, next) {
      const { value } = input.current!;
      const spanOf = (place: number): Span[] => {
        const found = placeOfSeen(value, place);
        return found ? [[found.from, found.to]] : [];
      };
      marked.current = [position, next ?? 0].flatMap(spanOf);
      selectMarked();
      // Two neighbours may have changed places.
      const [first, last] = [marked.current[0], spanOf(next ?? position + 1)[0]];
      slip.current = slipAt(first ? [first[0], (last ?? first)[1]] : null);
      draw();
      return whatIsMarked();
    },
    inCells: position => {
      const { value } = input.current!;
      const drawn = drawnNumber(value, position);
      return { position: drawn, inCells: { ...placeOf(value, position), at: ((drawn - 1) % CELL) + 1 } };
    },
    focus: () => input.current?.focus(),
  }));

  /** Up and down go by rows, and a click to the character that is under it. */
  const byRow = (event: KeyboardEvent) => {
    const step = { ArrowUp: -CHARACTERS_IN_ROW, ArrowDown: CHARACTERS_IN_ROW }[event.key];
    if (!cells || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    if (step === undefined) return passBlanks(event);
    event.preventDefault();
    const { value } = input.current!;
    const all = cellGroups(value, Number.POSITIVE_INFINITY).groups.flat();
    const found = all.findIndex(cell => cell.at >= drawing.caret);
    const to = Math.max(0, (found < 0 ? all.length : found) + step);
    moveTo(all[to]?.at ?? value.length);
  };
  /** A blank is not drawn: whatever a key takes or passes is the next character that is. */
  const passBlanks = (event: KeyboardEvent) => {
    const { key } = event;
    const { value, selectionStart, selectionEnd } = input.current!;
    if (selectionStart === null || selectionEnd === null) return;
    const beside = besideSelected(marked.current, [selectionStart, selectionEnd], key);
    if (beside) {
      event.preventDefault();
      input.current!.setSelectionRange(...beside);
      return draw();
    }
    if (selectionStart !== selectionEnd) return;
    let at = selectionStart;
    if (key === 'Backspace' || key === 'ArrowLeft') while (at > 0 && /\s/.test(value[at - 1]!)) at--;
    if (key === 'Delete' || key === 'ArrowRight') while (at < value.length && /\s/.test(value[at]!)) at++;
    if (at !== selectionStart) input.current!.setSelectionRange(at, at);
  };
  // The row that is typed into is never under what sticks to the end of the sheet.
  useLayoutEffect(() => {
    const row = input.current!.parentElement!.querySelector('.caret')?.closest('.cells');
    if (!row || document.activeElement !== input.current) return;
    row.scrollIntoView({ block: 'nearest' });
    const sticks = row.closest('form')?.querySelector('.under.in-view');
    const covered = sticks ? row.getBoundingClientRect().bottom - sticks.getBoundingClientRect().top : 0;
    // Of these only the one that scrolls moves.
    for (const box of [row.closest('main'), row.closest('.window')])
      if (covered > 0 && box) box.scrollTop += covered + ROOM_BELOW;
  }, [drawing.caret, drawing.groups.length]);
  const moveTo = (at: number) => {
    input.current!.setSelectionRange(at, at);
    draw();
  };
  const toClicked = ({ clientX, clientY, detail }: MouseEvent) => {
    const { selectionStart, selectionEnd } = input.current!;
    const under = document.elementsFromPoint(clientX, clientY) as HTMLElement[];
    const at = under.find(element => element.dataset.at)?.dataset.at;
    if (cells && detail === 1 && selectionStart === selectionEnd)
      moveTo(at === undefined ? input.current!.value.length : Number(at));
    else draw();
  };
  const holdKey = (event: KeyboardEvent, on: boolean) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    show(on);
  };
  return (
    <div class={cells ? 'share-field in-cells' : 'share-field'}>
      <div class="drawn" aria-hidden="true">
        {cells ? (
          <Rows
            drawing={drawing}
            rows={rowsOf(drawing.groups, ROW * rowsKept(cells))}
            said={text.entry.leftOut(drawing.leftOut + drawing.behind)}
          />
        ) : drawing.groups.length === 0 ? (
          <Empty placeholder={placeholder ?? ''} />
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
        onBeforeInput={event => {
          const { selectionStart, selectionEnd, value } = event.currentTarget;
          const selection = [selectionStart ?? 0, selectionEnd ?? 0] as const;
          edit.current = { inputType: event.inputType, selection, length: value.length };
        }}
        onInput={typed}
        onSelect={draw}
        onKeyUp={() => {
          stay();
          draw();
        }}
        onClick={toClicked}
        onKeyDown={byRow}
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
      {cells && (
        <span class="visually-hidden" role="status">
          {place}
        </span>
      )}
    </div>
  );
}

/** Rows that are there before anything is typed, so that nothing moves while it is. */
function rowsKept({ scheme, secretLength }: { scheme: string; secretLength: number | null }): number {
  if (secretLength === null || scheme !== 'vault') return USUAL_ROWS;
  return Math.min(MOST_ROWS, Math.ceil((2 * (secretLength + 1)) / CHARACTERS_IN_ROW));
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
            <span key={cell.at} class={selected(cell.at) ? 'selected' : ''}>
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
