/**
 * A secret that was asked for. It is in the page's markup only while it is shown, and is put away by itself a minute
 * after it came, was shown or was hidden.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { Panel } from './panel';

interface Props {
  label: string;
  /** What is said of it while it is not shown. */
  masked: string;
  onPutAway(): void;
  children(): ComponentChildren;
}

const MINUTE_MS = 60_000;

export function Masked({ label, masked, onPutAway, children }: Props) {
  const { text } = useApp();
  const own = text.store;
  const [shown, setShown] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  // With the picture and not after it: a key that is pressed as soon as it is seen goes to the button.
  useLayoutEffect(() => toggle.current?.focus(), []);
  useEffect(() => {
    const timer = setTimeout(onPutAway, MINUTE_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <Panel title={label} form="secret">
      {shown ? (
        children()
      ) : (
        <p class="dots">
          <span aria-hidden="true">•••• ••••</span> {masked}
        </p>
      )}
      <div class="row">
        <button ref={toggle} type="button" class="second slim" onClick={() => setShown(!shown)}>
          {shown ? own.hide : own.show}
        </button>
        <button type="button" class="link" onClick={onPutAway}>
          {own.putAway}
        </button>
        <p class="hint">{own.forgets}</p>
      </div>
    </Panel>
  );
}
