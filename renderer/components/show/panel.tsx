/** A panel of a screen, named by its title; and a part within one. */
import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  /** The title is in what the panel holds, or the same as the screen's. */
  untitled?: boolean;
  /** What belongs to the title, under it. */
  lead?: ComponentChildren;
  /** What is laid out in a way of its own. */
  form?: 'set-card' | 'board' | 'secret' | 'words-card' | 'bound';
  /** Beside the title: tags, or a button. */
  beside?: ComponentChildren;
  busy?: boolean;
  /** For whoever has to know whether it was on the screen. */
  box?: Ref<HTMLElement>;
  children: ComponentChildren;
}

export function Panel({ title, untitled, lead, form, beside, busy, box, children }: Props) {
  const id = useId();
  const heading = beside ? (
    <Heading id={id} title={title} form={form === 'words-card' ? 'words-head' : 'top'} beside={beside} />
  ) : (
    <h2 id={id}>{title}</h2>
  );
  return (
    <section
      ref={box ?? null}
      class={form ? `card ${form}` : 'card'}
      {...(untitled ? { 'aria-label': title } : { 'aria-labelledby': id })}
      aria-busy={busy}
    >
      {!untitled &&
        (lead ? (
          <div class="result-part">
            {heading}
            {typeof lead === 'string' ? <p class="hint">{lead}</p> : lead}
          </div>
        ) : (
          heading
        ))}
      {children}
    </section>
  );
}

interface HeadingProps extends Pick<Props, 'title' | 'beside'> {
  id?: string;
  form: 'top' | 'words-head';
}

/** A title with something beside it. */
export const Heading = ({ id, title, form, beside }: HeadingProps) => (
  <div class={form}>
    <h2 id={id}>{title}</h2>
    {beside}
  </div>
);

/** One of several things in a panel or on a screen, under its own title. */
export function PanelPart({ title, children }: Pick<Props, 'title' | 'children'>) {
  const id = useId();
  return (
    <section class="result-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
