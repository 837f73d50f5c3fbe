/** The worked examples and tables of the documents, found by the comment that stands before them. */
import { fromHex, sha256 } from '../../shared/bytes';
import { pgpWords } from '../../shared/text/words';
import { read } from './sources';
import { coded, table } from './tables';

/** Those whose words are held against the code. */
export const documents = [
  'README.md',
  'docs/formats.md',
  'docs/security.md',
  'docs/guide.md',
  'docs/rehearsal.md',
  'docs/contributing.md',
  'docs/languages.md',
];

export const formats = read('docs/formats.md');

/** The fenced block after `<!-- example: NAME -->`, as a file would hold it. */
export function example(name: string): string {
  const [, after] = formats.split(`<!-- example: ${name} -->\n`);
  const [, block] = /^```\w*\n([\s\S]*?)^```$/m.exec(after ?? '') ?? [];
  if (block === undefined) throw new Error(`no example “${name}” in docs/formats.md`);
  return block;
}
export const lines = (name: string): string[] => example(name).trimEnd().split('\n');

export const namesIn = (marker: string, document = formats): string[] =>
  table(document, marker).flatMap(([first]) => coded(first));

/** Words of an example: the first line is hex, the rest are its words. */
export const hexAndWords = (name: string): { hex: string; words: string[] } => {
  const [hex = '', ...rest] = lines(name);
  return { hex, words: rest.join(' ').split(/\s+/) };
};

/** The digest of a statement's text, and the words of its first 64 bits. */
export function eightWords(text: string): { hex: string; words: string[] } {
  const hex = sha256(text);
  return { hex, words: pgpWords(fromHex(hex).subarray(0, 8)) };
}

export const given = (name: string): Record<string, string> =>
  Object.fromEntries(lines(name).map(line => line.split(/\s{2,}/) as [string, string]));
