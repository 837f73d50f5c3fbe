/** Where a text that was signed leaves the text that there is, for whoever has to mend it: both are public. */

export interface Differs {
  /** The line, from 1; absent where it is another text from its first line on. */
  position?: number;
  /** `blank`: nothing but empty lines behind its end. `more`: it goes on there. `less`: it ends before that line. `other`: that line is another. */
  differs?: 'blank' | 'more' | 'less' | 'other';
}

/** By that one of the texts `expected` with which it has most lines in common, from the first one on. */
export function whereDiffers(text: string, expected: readonly string[]): Differs {
  const given = text.split('\n');
  let most = 0;
  let nearest: string[] = [];
  for (const one of expected.map(other => other.split('\n'))) {
    const first = one.findIndex((line, at) => line !== given[at]);
    const common = first < 0 ? one.length : first;
    if (common <= most) continue;
    most = common;
    nearest = one;
  }
  if (most === 0) return {};
  const position = most + 1;
  if (most === given.length) return { position, differs: 'less' };
  if (most < nearest.length) return { position, differs: 'other' };
  return { position, differs: given.slice(most).every(line => line.trim() === '') ? 'blank' : 'more' };
}
