/** What must not be passed over: a bar at its side says how grave it is. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';

interface Props {
  tone?: 'good' | 'warn' | 'alarm';
  /** Where it is about something that was just done, or must be heard at once. */
  role?: 'status' | 'alert';
  children: ComponentChildren;
}

/** A sentence or two. `way`: a button behind them, which can have the focus from the beginning. */
export const Note = ({ tone, role, way, children }: Props & { way?: ComponentChildren }) => (
  <p class={tone ? `note ${tone}` : 'note'} role={role}>
    {role === 'status' ? <Heard>{children}</Heard> : children} {way}
  </p>
);

/** After what the focus comes to with the screen. */
const PAUSE_MS = 150;

/** What is there from the beginning is not heard in a region that tells of changes: it comes into it a moment later. */
function Heard({ children }: Pick<Props, 'children'>) {
  const [isIn, setIn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setIn, PAUSE_MS, true);
    return () => clearTimeout(timer);
  }, []);
  return <span aria-hidden={!isIn}>{children}</span>;
}

/** The same of several paragraphs, or a list; with a title it is a place of its own. */
export function Notes({ tone, role, title, children }: Props & { title?: string }) {
  const id = useId();
  if (!title)
    return (
      <div class={tone ? `note ${tone}` : 'note'} role={role}>
        {children}
      </div>
    );
  return (
    <section class={tone ? `note ${tone}` : 'note'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
