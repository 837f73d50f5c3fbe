/** A short list of what happens next, for the right column of a form. */
export function WhatNext({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
