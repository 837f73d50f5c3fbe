/** Codes and words as people compare them. */
import { Fragment } from 'preact';
import { inFours, minutes } from '../lib/text';

interface GroupsProps {
  code: string;
  /** How the groups are laid out. */
  form?: 'plain' | 'fingerprint' | 'digest' | 'digest wide';
  small?: boolean;
}

/** A code in groups of four. The space between groups is text, so that a copy can be read, too. */
export function Groups({ code, form = 'plain', small = false }: GroupsProps) {
  return (
    <span class={`groups ${form === 'plain' ? '' : form} ${small ? 'small' : ''}`}>
      {inFours(code).map((group, place) => (
        <Fragment key={place}>
          <span>{group}</span>{' '}
        </Fragment>
      ))}
    </span>
  );
}

export function Words({ words, form = '' }: { words: readonly string[]; form?: '' | 'large' | 'many' }) {
  return (
    <ol class={`words ${form}`}>
      {words.map((word, place) => (
        <li key={place}>{word}</li>
      ))}
    </ol>
  );
}

/** A moment, its date never broken across lines. */
export function When({ at }: { at: string }) {
  const [date, ...time] = minutes(at).split(' ');
  return (
    <time class="when">
      <span>{date}</span> <span>{time.join(' ')}</span>
    </time>
  );
}

/** Nonces, fingerprints and digests; not numbers or short words that happen to be hex. */
const isCode = (value: string): boolean => /^[0-9a-f]{32,}$/.test(value);

export function Facts({ facts }: { facts: readonly { label: string; value: string }[] }) {
  return (
    <dl class="facts">
      {facts.map(({ label, value }) => (
        <div key={label} class="fact">
          <dt>{label}</dt>
          <dd>{isCode(value) ? <Groups code={value} /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
