/** A dialog over the screen. Escape closes it, and the focus goes back to what opened it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { isLive, useApp } from '../../lib/app-context';
import { useDialogEnd } from '../../lib/dialog-end';
import { Go } from '../form/fields';
import { LastMinute, TimeLeft } from './last-minute';

interface Props {
  title: string;
  class?: string;
  onClose(): void;
  children(close: () => void): ComponentChildren;
}

export function Dialog({ title, class: name, onClose, children }: Props) {
  const { attempt, endsAt } = useApp();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { close, onEscape, tell } = useDialogEnd(dialog, onClose);
  useEffect(() => {
    dialog.current?.showModal();
    ontoChecked(document.activeElement);
  }, []);
  return (
    <dialog ref={dialog} class={name} aria-labelledby={id} onClose={tell} onKeyDown={onEscape}>
      <h2 id={id}>{title}</h2>
      {/* That of the screen lies under it, out of reach. */}
      {attempt && isLive(attempt) && endsAt !== null && (
        <LastMinute attempt={attempt}>
          <TimeLeft attempt={attempt} />
        </LastMinute>
      )}
      {children(close)}
    </dialog>
  );
}

/** The first of a few choices is not the one that stands: the focus goes to the one that does. */
function ontoChecked(first: Element | null): void {
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio' || first.checked) return;
  const group = first.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
  [...group].find(({ name, checked }) => name === first.name && checked)?.focus();
}

/** What is only read, with the way back under it. */
export function ReadingDialog({
  children,
  ...props
}: Omit<Props, 'children'> & { children: ComponentChildren }) {
  const { text } = useApp();
  return (
    <Dialog {...props}>
      {close => (
        <>
          {children}
          <div class="under">
            <Go label={text.back} onClick={close} />
          </div>
        </>
      )}
    </Dialog>
  );
}

interface QuestionProps {
  title: string;
  /** What is given up, and what is kept: the two ways out. */
  go: string;
  keep: string;
  busy: boolean;
  onGo(): void;
  onClose(): void;
  children: ComponentChildren;
}

/** Asks once before something is given up. Escape keeps it, and so does one Enter too many. */
export function GiveUpDialog({ title, go, keep, busy, onGo, onClose, children }: QuestionProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      {close => (
        <>
          {children}
          <div class="under">
            <button type="button" class="link alarm" aria-disabled={busy} onClick={onGo}>
              {go}
            </button>
            <Go label={keep} onClick={close} first />
          </div>
        </>
      )}
    </Dialog>
  );
}
