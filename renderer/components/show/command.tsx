/** Commands that people type elsewhere. An option is never parted from its command, nor broken at its hyphens. */
import { Fragment } from 'preact';

/** The words of a line; an option belongs to what stands before it. */
function withOptions(line: string): string[] {
  const parts: string[] = [];
  for (const word of line.split(' ')) {
    if (word.startsWith('-') && parts.length > 0) parts.push(`${parts.pop()} ${word}`);
    else parts.push(word);
  }
  return parts;
}

/** A line by itself. What is longer than the window (a file's name) may be broken, its options not. */
export function Command({ line }: { line: string }) {
  return (
    <pre class="command">
      {withOptions(line).map((part, place) => (
        <Fragment key={place}>
          {place > 0 && ' '}
          {part.includes(' -') ? <span class="unbroken">{part}</span> : part}
        </Fragment>
      ))}
    </pre>
  );
}

/** A command with an option, in the quotation marks of any language. */
const QUOTED =
  /(“[^”]* --?[a-z][^”]*”|„[^“]* --?[a-z][^“]*“|«[^»]* --?[a-z][^»]*»|\u300c[^\u300d]* --?[a-z][^\u300d]*\u300d)/;

/** A sentence in which a command stands in quotation marks. */
export function Prose({ text }: { text: string }) {
  return text
    .split(QUOTED)
    .map((part, place) => (place % 2 === 0 ? part : <span class="unbroken">{part}</span>));
}
