/** A language made of another: every text in brackets and a third longer. It shows what does not fit, and what is in no catalogue. */

/** A sentence gets longer by its own length, a word by more than that: so it is between languages. */
const longer = (text: string): string => `[${text}${'·'.repeat(Math.ceil(text.length * 0.3))}]`;

/** What a text of a catalogue becomes; of one that is made of facts, what it makes. */
function generated(text: unknown): unknown {
  if (typeof text === 'string') return text === '' ? '' : longer(text);
  if (typeof text === 'function')
    return (...facts: unknown[]) => generated((text as (...given: unknown[]) => unknown)(...facts));
  if (Array.isArray(text)) return text.map(generated);
  return text;
}

/** Makes it of `catalogue` in its place, so that whoever holds a part of it has the new texts. */
export function generateIn(catalogue: object): void {
  const texts = catalogue as Record<string, unknown>;
  for (const [id, text] of Object.entries(texts)) {
    if (typeof text === 'object' && text !== null && !Array.isArray(text) && !(text instanceof Map))
      generateIn(text);
    else texts[id] = generated(text);
  }
}
