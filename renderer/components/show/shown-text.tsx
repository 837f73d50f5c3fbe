/** A text that is shown whole under its title, in a box of its own, which scrolls where it is longer. */
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  /** Within a part that has a title already. */
  below?: boolean;
  text: string;
  /** `exact`: its lines stay as they are; `wraps`: unless one is longer than the box. */
  form?: 'exact' | 'wraps';
}

export function ShownText({ title, below, text, form }: Props) {
  const id = useId();
  return (
    <>
      {below ? <h3 id={id}>{title}</h3> : <h2 id={id}>{title}</h2>}
      <section
        class={`scroll-box ${form === 'wraps' ? 'exact wraps' : (form ?? '')}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-labelledby={id}
      >
        {text}
      </section>
    </>
  );
}
