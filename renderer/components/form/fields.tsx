/** Form parts on native elements: every one labelled, its hint and what it still needs tied to it. */
import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { READ_MS, useUnhurried } from '../../lib/unhurried';
import { Steady } from '../show/steady';
import { useFault } from './fault';
import { Field } from './field';

interface FieldProps {
  /** A name to find the input by, for moving the focus. */
  row?: number;
  label: string;
  hint?: string;
  value: string;
  onValue(value: string): void;
  /** The first thing to type into on its screen. */
  first?: boolean;
  short?: boolean;
  mono?: boolean;
  /** For a text of several lines, so many of which are shown. Enter still goes on. */
  rows?: number;
  /** What is wrong with what was typed; '' for nothing. An empty field is not asked about. */
  judge?(value: string): string;
  more?: InputHTMLAttributes;
}

/** `type` is text unless `more` says otherwise. Nothing typed is kept by the browser or checked for spelling. */
export function TextField(props: FieldProps) {
  const { row, label, hint, value, onValue, first, short, mono, rows, judge, more } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { note, describedBy, invalid, again, clear, onInvalid } = useFault(id);
  const wrong = value === '' ? '' : (judge?.(value) ?? '');
  useLayoutEffect(() => {
    input.current?.setCustomValidity(wrong);
    // Another field may have put it right.
    clear();
  }, [wrong]);
  // What both have in common is all that is used of it.
  const Tag = (rows ? 'textarea' : 'input') as 'input';
  return (
    <Field id={id} label={label} hint={hint} note={note}>
      <Tag
        ref={input}
        {...(rows && { rows, onKeyDown: goOn })}
        id={id}
        class={`${short ? 'short' : ''} ${mono ? 'mono' : ''}`}
        value={value}
        onInput={event => {
          onValue(event.currentTarget.value);
          event.currentTarget.setCustomValidity(judge?.(event.currentTarget.value) ?? '');
          again(event);
        }}
        onInvalid={onInvalid}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={invalid}
        aria-describedby={describedBy(hint)}
        {...(first && { 'data-first': '' })}
        {...(row !== undefined && { 'data-row': row })}
        {...more}
      />
    </Field>
  );
}

function goOn(event: KeyboardEvent): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  (event.currentTarget as HTMLTextAreaElement).form?.requestSubmit();
}

interface CheckProps {
  label: string;
  hint?: string;
  /** Since when it stands so, at the end of its line; and what may stand there else. */
  since?: { says: string; or: readonly string[] };
  checked: boolean;
  onChecked(checked: boolean): void;
  disabled?: boolean;
  /**
   * It has to be ticked: what is said where it is not. A tick is a declaration, and a tired person obeys: the sentence
   * says what has to be done first, never that it be ticked.
   */
  required?: string;
}

export function Check({ label, hint, since, checked, onChecked, disabled, required }: CheckProps) {
  const id = useId();
  const { note, describedBy, invalid, again, onInvalid } = useFault(id, required);
  return (
    <div class="check">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled ?? false}
        required={required !== undefined}
        onChange={event => {
          onChecked(event.currentTarget.checked);
          again(event);
        }}
        onInvalid={onInvalid}
        aria-invalid={invalid}
        aria-describedby={
          [since?.says && `${id}-since`, describedBy(hint)].filter(Boolean).join(' ') || undefined
        }
      />
      <label for={id}>{label}</label>
      {since && (
        <p class="hint since" id={`${id}-since`}>
          {/* An empty line would stand otherwise on its line. */}
          <Steady says={since.says || '\u00a0'} or={since.or} />
        </p>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {required && note}
    </div>
  );
}

interface ChoicesProps<T extends string> {
  legend: string;
  value: T | '';
  onValue(value: T): void;
  /** `closed`: why it cannot be chosen, in words. */
  choices: readonly {
    value: T;
    label: string;
    hint?: ComponentChildren;
    closed?: string;
    under?: ComponentChildren;
  }[];
}

/** One of a few, as radio buttons: the arrow keys move within, Tab leaves. `under` shows when chosen. */
export function Choices<T extends string>({ legend, value, onValue, choices }: ChoicesProps<T>) {
  const id = useId();
  const { note, describedBy, again, onInvalid } = useFault(id);
  const shown = choices.map(({ closed, hint = closed, ...choice }) => ({ ...choice, hint, closed }));
  return (
    <fieldset aria-describedby={describedBy()}>
      <legend>{legend}</legend>
      {shown.map(choice => (
        <div key={choice.value}>
          <div class="check">
            <input
              type="radio"
              name={id}
              id={`${id}-${choice.value}`}
              checked={choice.value === value}
              onChange={event => {
                onValue(choice.value);
                again(event);
              }}
              onInvalid={onInvalid}
              required
              disabled={choice.closed !== undefined}
              aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
            />
            <label for={`${id}-${choice.value}`}>{choice.label}</label>
            {choice.hint && (
              <p class="hint" id={`${id}-${choice.value}-hint`}>
                {choice.hint}
              </p>
            )}
          </div>
          {choice.value === value && choice.under && <div class="typed">{choice.under}</div>}
        </div>
      ))}
      {note}
    </fieldset>
  );
}

interface SelectProps {
  label: string;
  value: string;
  onValue(value: string): void;
  choices: readonly { value: string; label: string }[];
  /** What stands there while nothing is chosen (the empty value); without it something always is. */
  nothing?: string;
  /** What came of the choice. */
  hint?: string;
  /** Of the choices, where they are not in the reader's language. */
  lang?: string;
  /** The form goes on without it. */
  mayBeNothing?: boolean;
  /** Why the form does not go on, whatever is chosen. */
  open?: string;
  first?: boolean;
}

/** One of many. */
export function Select(props: SelectProps) {
  const { label, value, onValue, choices, nothing, mayBeNothing, open = '', hint, lang, first } = props;
  const id = useId();
  const choice = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => choice.current?.setCustomValidity(open), [open]);
  const { note, describedBy, invalid, again, onInvalid } = useFault(id);
  return (
    <Field id={id} label={label} hint={hint} note={note} tells>
      <select
        ref={choice}
        id={id}
        lang={lang}
        value={value}
        required={nothing !== undefined && !mayBeNothing}
        onChange={event => {
          onValue(event.currentTarget.value);
          again(event);
        }}
        onInvalid={onInvalid}
        aria-invalid={invalid}
        aria-describedby={describedBy(hint)}
        {...(first && { 'data-first': '' })}
      >
        {nothing !== undefined && <option value="">{nothing}</option>}
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export interface GoProps {
  label: string;
  /** What else it says at times, as wide. */
  or?: string | readonly string[];
  busy?: boolean;
  /** Has the focus when its dialog opens, though something else stands before it. */
  first?: boolean;
  onClick?: () => void;
  /** It says something in people's name or leaves a result: a key that was meant for what stood there before does not do that. */
  unhurried?: boolean | 'read';
  /** It takes something away for good, and looks so. */
  takesAway?: boolean;
}

/** The one primary action of a screen. Stays focusable while busy, so that the focus is not lost. */
export function Go(props: GoProps) {
  const { label, or, busy = false, first = false, onClick, unhurried = false, takesAway = false } = props;
  const button = useRef<HTMLButtonElement>(null);
  const isHeld = useUnhurried(button, unhurried ? label : null, unhurried === 'read' ? READ_MS : undefined);
  return (
    <button
      ref={button}
      type={onClick ? 'button' : 'submit'}
      class={takesAway ? 'go takes-away' : 'go'}
      autofocus={first}
      aria-disabled={busy || isHeld}
      onClick={busy ? undefined : onClick}
    >
      {or ? <Steady says={label} or={typeof or === 'string' ? [or] : or} /> : label}
    </button>
  );
}

/** A whole number from a field; 0 for anything else, which the program then refuses in its own words. */
export const wholeNumber = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : 0);
