/** Codes and words as people compare them. */
import { type ComponentChildren, Fragment } from 'preact';
import { inFours } from '../../lib/text';
import { time } from '../../lib/time';

interface GroupsProps {
  code: string;
  /** How the groups are laid out. */
  form?: 'plain' | 'fingerprint' | 'digest' | 'digest wide' | 'digest fitted';
  small?: boolean;
}

/** A code in groups of four. The space between groups is text, so that a copy can be read, too. */
export function Groups({ code, form = 'plain', small = false }: GroupsProps) {
  return (
    <span class={`groups ${form === 'plain' ? '' : form} ${small ? 'small' : ''}`}>
      {inFours(code).map((group, place) => (
        <Fragment key={place}>
          {place > 0 && ' '}
          <span>{group}</span>
        </Fragment>
      ))}
    </span>
  );
}

export function Words({
  words,
  form = '',
}: {
  words: readonly string[];
  form?: '' | 'large' | 'many' | 'room';
}) {
  return (
    <div class="words-box">
      {/* They are English in every language. */}
      <ol class={`words ${form}`} lang="en">
        {words.map((word, place) => (
          <li key={place}>{word}</li>
        ))}
      </ol>
    </div>
  );
}

/** A moment, its date never broken across lines. */
export function When({ at }: { at: string }) {
  const [date, ...rest] = time(at).split(/ (?=\d\d:\d\d)/);
  // A narrow column has room for the time or its zone.
  const [clock, ...zone] = rest.join(' ').split(' ');
  return (
    <time class="when">
      <span>{date}</span> <span>{clock}</span> <span>{zone.join(' ')}</span>
    </time>
  );
}

/** Nonces, fingerprints and digests, in groups already or not; no numbers or short words that happen to be hex. */
const CODE = /([0-9a-f]{4}(?: [0-9a-f]{4}){7,}|[0-9a-f]{32,})/;

/** Fingerprints in rows of five groups, as people know them; others in rows of four, or of eight where there is room. */
const FINGERPRINT_DIGITS = 40;

/** A line's value, every code in it in groups that can be read aloud and found again; `inline`: in the midst of a sentence. */
export function Value({ value, inline = false }: { value: string; inline?: boolean }) {
  return value.split(CODE).map((part, place) => {
    if (place % 2 === 0) return part;
    const code = part.replaceAll(' ', '');
    if (inline) return <Groups key={place} code={code} small />;
    return (
      <Groups
        key={place}
        code={code}
        form={code.length === FINGERPRINT_DIGITS ? 'fingerprint' : 'digest fitted'}
      />
    );
  });
}

export function Facts({ facts }: { facts: readonly { label: ComponentChildren; value: string }[] }) {
  return (
    <dl class="facts">
      {facts.map(({ label, value }, place) => (
        <div key={place} class="fact">
          <dt>{label}</dt>
          <dd>
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
