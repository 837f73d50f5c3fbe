/**
 * Presenting the recovery token for a use of the sealed store, unless the ceremony process still goes by the one of before. The token
 * leaves as bytes and is overwritten here.
 */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Result } from '../../../shared/result';
import { SecretField } from '../../components/entry/secret-field';
import type { ShareFieldHandle } from '../../components/entry/share-field';
import { Go } from '../../components/form/fields';
import { Dialog } from '../../components/frame/dialog';
import { RefusalNote } from '../../components/show/refusal';
import { useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { useTouch } from '../../lib/touch';

interface Props<T> {
  go: string;
  /** Undefined where it need not be presented. */
  call(token: Uint8Array<ArrayBuffer> | undefined): Promise<Result<T>>;
  onValue(value: T): void;
  /** What is asked for besides the token. */
  children?: ComponentChildren;
  /** Another way on, beside the primary one. */
  other?: ComponentChildren;
  /** What it does cannot be taken back. */
  takesAway?: boolean;
}

export function TokenForm<T>({ go, call, onValue, children, other, takesAway = false }: Props<T>) {
  const { text, attempt, recovery, readAttempt } = useApp();
  const own = text.store;
  const isKept = recovery?.tokenKept ?? false;
  const touch = useTouch(attempt?.nonce ?? '');
  const field = useRef<ShareFieldHandle>(null);
  const { busy, refused, run } = useRequests();
  const present = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const token = field.current?.take();
    const value = await run(() => call(token));
    token?.fill(0);
    if (value !== undefined) return onValue(value);
    // It may have been the end of the session.
    await readAttempt();
    field.current?.focus();
    // Where it has it already, nothing has brought it back into view since the refusal moved it down.
    document.activeElement?.scrollIntoView({ block: 'nearest' });
  };
  return (
    // The token may take a while, and so may what is to be sealed: typing in any of the fields shows that somebody is there.
    <form class="stack" onSubmit={present} onInput={touch}>
      <RefusalNote refused={refused} />
      {children}
      {isKept ? (
        <p class="hint">{busy ? own.presenting : own.tokenKept}</p>
      ) : (
        <SecretField
          handle={field}
          label={own.token}
          placeholder={own.tokenPlaceholder}
          hint={busy ? own.presenting : own.tokenHint}
          tells
        />
      )}
      <div class="under">
        {other}
        <Go label={go} busy={busy} first={isKept && !children} takesAway={takesAway} />
      </div>
    </form>
  );
}

interface DialogProps<T> extends Omit<Props<T>, 'other'> {
  title: string;
  lead: string;
  onClose(): void;
}

/** The same as a dialog. Escape closes it. */
export function TokenDialog<T>({ title, lead, onClose, onValue, ...form }: DialogProps<T>) {
  const { text } = useApp();
  return (
    <Dialog title={title} class="presenting" onClose={onClose}>
      {close => (
        <>
          <p>{lead}</p>
          <TokenForm
            {...form}
            onValue={value => {
              // Closed first, it gives the focus back to what opened it.
              close();
              onValue(value);
            }}
            other={
              <button type="button" class="link" onClick={close}>
                {text.store.close}
              </button>
            }
          />
        </>
      )}
    </Dialog>
  );
}
