/** A form whose submit is one call: one at a time, refused under its button, on with what came of it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Refused, Result } from '../../../shared/result';
import { useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { RefusalNote } from '../show/refusal';
import { Steady } from '../show/steady';
import { Go, type GoProps } from './fields';

interface Props<T> {
  /** What the button does, in words. Enter in any field does it, too. */
  go: string;
  /** The call; null where something is missing that the form itself says. */
  send(): Promise<Result<T, Refused>> | null;
  /** The form has another part, and its button leads there: nothing is sent yet. */
  onward?(): void;
  /** What follows when it was not refused. Until it is done the form is still busy. */
  onDone(value: T): void | Promise<void>;
  /** What the screen says of a refusal in place of its sentence, with a way out of it; `clear` takes it away. */
  told?(refused: Refused, clear: () => void): { says: string; way?: ComponentChildren } | null;
  /** On a screen that has a primary action already. */
  secondary?: boolean;
  /** It says something in people's name. */
  unhurried?: GoProps['unhurried'];
  /** Not a sheet of its own but part of one. */
  inside?: boolean;
  /** Beside the button, for the way out. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

export function RequestForm<T>(props: Props<T>) {
  const { go, send, onward, onDone, told, secondary, unhurried = false, inside, beside, children } = props;
  const { text } = useApp();
  const { busy, refused, run, clear } = useRequests();
  /** The height in px of what stood below the button, whose room stays: at its end a page that gets shorter moves under the hand. */
  const [room, setRoom] = useState(0);
  // What was refused is there no more once another thing is typed, chosen or dropped; an alarm stays until it is sent again.
  const anew = ({ currentTarget }: Event) => {
    if (!refused || refused.alarm) return;
    const note = (currentTarget as HTMLElement).querySelector<HTMLElement>(':scope > .refusal:last-child');
    setRoom(note?.offsetHeight ?? 0);
    clear();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (onward) setRoom(0);
    if (onward) return onward();
    await run<T | null>(async () => {
      const result = await send();
      if (result?.ok) await onDone(result.value);
      return result ?? { ok: true, value: null };
    });
  };
  const says = { label: busy ? text.working : go, or: busy ? go : text.working };
  return (
    <form class={inside ? 'stack' : 'card'} onSubmit={submit} onInput={anew} onChange={anew} onDrop={anew}>
      {children}
      <div class="under">
        {beside}
        {secondary ? (
          <button type="submit" class="second" aria-disabled={busy}>
            <Steady says={says.label} or={[says.or]} />
          </button>
        ) : (
          <Go {...says} busy={busy} unhurried={unhurried} />
        )}
      </div>
      {/* Under the button, which stays where it is. */}
      <RefusalNote refused={refused} {...(refused && told?.(refused, clear))} />
      {!refused && room > 0 && <div aria-hidden="true" style={{ height: `${room}px` }} />}
    </form>
  );
}
