/** Codes and words as people compare them. */
import { inFours } from '../lib/text';

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
        <span key={place}>{group} </span>
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

export function Facts({ facts }: { facts: readonly { label: string; value: string }[] }) {
  return (
    <dl class="facts">
      {facts.map(({ label, value }) => (
        <div key={label} class="fact">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
