/** What not everybody needs, behind a line that opens it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  title: ComponentChildren;
  /** `fields`: some of a form, set off from the others. */
  form?: 'text' | 'fields';
  /** It comes up opened: something in it is still to be said. */
  open?: boolean;
  /** A function is asked for it when it is opened for the first time: what takes long to make. */
  children: ComponentChildren | (() => ComponentChildren);
}

export function Folded({ title, form = 'text', open = false, children }: Props) {
  const [comesOpen] = useState(open);
  const [opened, setOpened] = useState(open);
  return (
    <details
      class={form === 'fields' ? 'init' : 'folded'}
      open={comesOpen}
      onToggle={event => event.currentTarget.open && setOpened(true)}
    >
      <summary>{title}</summary>
      {typeof children === 'function' ? opened && children() : children}
    </details>
  );
}
