/** The guide inside the program, open at the chapter of this screen. It comes with the page and leads nowhere out of it. */

import { type ComponentChildren, Fragment, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { chapters, type Piece } from '../../lib/guide';
import { languageAtHand } from '../../messages/at-hand';
import { helpMessages as own } from '../../messages/help';
import { Select } from '../form/fields';
import { ReadingDialog } from './dialog';

interface Props {
  /** The anchor of its heading. */
  chapter: string;
  onClose(): void;
}

export function Help({ chapter, onClose }: Props) {
  // Made anew by every link: one that was followed before leads there again.
  const [at, setAt] = useState({ place: chapter });
  const lead = (place: string) => setAt({ place });
  const page = useRef<HTMLElement>(null);
  const shown = chapters.find(({ places }) => places.includes(at.place)) ?? chapters[0]!;
  // A chapter begins at its beginning, what is in it at its heading, also for a screen reader.
  useEffect(() => {
    page.current!.scrollTop = 0;
    const heading = page.current!.querySelector<HTMLElement>(`#${CSS.escape(idOf(at.place))}`);
    heading?.scrollIntoView();
    (heading ?? page.current!).focus();
  }, [at]);
  return (
    <ReadingDialog title={own.title} class="help" onClose={onClose}>
      {languageAtHand() !== 'en' && <p class="hint">{own.inEnglish}</p>}
      <Select
        label={own.chapter}
        lang="en"
        value={shown.id}
        onValue={lead}
        choices={chapters.map(({ id, title }) => ({ value: id, label: title }))}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <section ref={page} class="help-page" lang="en" tabIndex={0} aria-label={shown.title}>
        <h3>{shown.title}</h3>
        {shown.content.map((piece, place) => (
          <Fragment key={place}>{drawn(piece, lead)}</Fragment>
        ))}
      </section>
    </ReadingDialog>
  );
}

/** The place of a heading of the guide, apart from whatever the screen under it has. */
const idOf = (place: string): string => `guide-${place}`;

/** Elements of the guide; whatever else is one shows what is in it. */
const known = new Set([
  'h3',
  'h4',
  'h5',
  'p',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'pre',
  'code',
  'em',
  'strong',
]);

function drawn(piece: Piece, lead: (place: string) => void): ComponentChildren {
  if (typeof piece === 'string') return piece;
  const [tag, target, inside] = piece;
  const children = inside.map(one => drawn(one, lead));
  if (tag === 'a')
    return h('button', { type: 'button', class: 'link', onClick: () => lead(target) }, ...children);
  if (!known.has(tag)) return h(Fragment, null, ...children);
  return h(tag as 'h3', target ? { id: idOf(target), tabIndex: -1 } : null, ...children);
}
