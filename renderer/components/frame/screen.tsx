/**
 * The frame of every screen: three columns, the title that takes the focus when the screen comes up, and Enter
 * for the one primary action.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Route, useApp } from '../../lib/app-context';
import { Terms } from '../show/lazy-terms';
import type { Term } from '../show/terms';
import { Band } from './band';
import { Rail, type Where } from './rail';

interface Props {
  title: string;
  lead?: ComponentChildren;
  /** What may take the place of the lead for a while. */
  over?(lead: ComponentChildren): ComponentChildren;
  /** Steps of this ceremony, and which of them (from 0) this screen is. */
  steps?: readonly string[];
  step?: number;
  where?: Where;
  /** True when what is on this screen is make-believe. */
  practice?: boolean;
  /** Whether it is, is chosen on this screen. */
  mayPractise?: boolean;
  /** No way out of this screen but its own. */
  held?: boolean;
  /** In place of going there at once, by a way back beside the screen. */
  onLeave?(to: Route): void;
  /** The words that everyone compares, where they are not on the screen itself. They are never scrolled away. */
  compare?: ComponentChildren;
  aside?: ComponentChildren;
  /** Words of the field on it that not everybody knows, in the order in which they are met. */
  terms?: readonly Term[];
  children: ComponentChildren;
}

export function Screen(props: Props) {
  const {
    title,
    lead,
    over,
    steps,
    step,
    where,
    practice,
    mayPractise,
    held,
    onLeave,
    compare,
    aside,
    terms,
    children,
  } = props;
  const { text } = useApp();
  const main = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${text.name}`;
  }, [title, text]);

  // Once, and before anything can be pressed: a screen reader hears the title; where there is one field to type
  // into, it has the focus at once. A title that changes on a screen does not take the focus from what changed it.
  useLayoutEffect(() => {
    // Not one in a step of a form that is not shown.
    const first = main.current?.querySelector<HTMLElement>('[data-first]:not([hidden] *)');
    (first ?? heading.current)?.focus();
  }, []);

  useLayoutEffect(() => {
    const enter = (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      // A key held down on the screen before must not answer this one.
      if (event.repeat) event.preventDefault();
      // Where the focus is on nothing that takes a key: the title, or what came in the place of a field.
      else if (takesNoKey(event.target as HTMLElement)) {
        event.preventDefault();
        if (!document.querySelector('dialog[open]')) main.current?.querySelector<HTMLElement>('.go')?.click();
      }
    };
    document.addEventListener('keydown', enter);
    return () => document.removeEventListener('keydown', enter);
  }, []);

  const said = lead && <p class="lead">{lead}</p>;
  return (
    <div class="window">
      <Band practice={practice ?? false} mayPractise={mayPractise ?? false} />
      <Rail
        {...(steps && { steps })}
        {...(where && { where })}
        step={step ?? 0}
        held={held ?? false}
        onLeave={onLeave}
      />
      {compare && (
        <section class="compare" aria-label={text.compare.words}>
          {compare}
        </section>
      )}
      <main ref={main}>
        <div class="heading">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {over ? over(said) : said}
        </div>
        {children}
      </main>
      <Aside label={text.compare.label}>
        {aside}
        {terms && terms.length > 0 && <Terms of={terms} />}
      </Aside>
    </div>
  );
}

const takesNoKey = ({ tagName, tabIndex }: HTMLElement): boolean =>
  ['BODY', 'H1', 'SECTION'].includes(tagName) && tabIndex === -1;

/** Where it is too long for the window it scrolls, and then the keyboard must be able to scroll it. */
function Aside({ label, children }: { label: string; children: ComponentChildren }) {
  const aside = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  // Before it is painted: by then the keyboard may be in use.
  useLayoutEffect(() => {
    const element = aside.current!;
    const measure = () => setScrolls(element.scrollHeight > element.clientHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  });
  return (
    <aside ref={aside} aria-label={label} tabIndex={scrolls ? 0 : undefined}>
      {children}
    </aside>
  );
}
