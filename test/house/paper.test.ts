/** What a paper may be made of. */
import { expect, test } from 'vitest';
import { filesUnder, read, specifiersOf, targetOf } from './sources';

const code = (folder: string): string[] => filesUnder(folder).filter(file => /\.tsx?$/.test(file));

/** Views of the contract that hold public records, transcripts and what the whole room may see. */
const PUBLIC = ['attempts', 'key-sets', 'transcripts', 'tss'];

/** What else makes a paper: texts, words, and small forms of both. */
const ELSE =
  /^renderer\/(lib\/(paper\/|ending|say|text|time|trouble|tss-checks)|messages\/)|^shared\/(bytes|records\/(last-ceremony|share-health)|text\/|tss\/standing-receipts)/;

test('what a paper is made of is public: it is given no share, no password, no token and no store', () => {
  const files = code('renderer').filter(file => file.startsWith('renderer/lib/paper/'));
  expect(files.length).toBeGreaterThan(5);
  const imported = files.flatMap(file =>
    specifiersOf(read(file)).map(specifier => targetOf(file, specifier) ?? specifier),
  );
  const views = imported.filter(target => target.startsWith('shared/contract/'));
  expect(views.filter(target => !PUBLIC.some(name => target === `shared/contract/${name}`))).toEqual([]);
  expect(imported.filter(target => !views.includes(target) && !ELSE.test(target))).toEqual([]);
  // The one with shares is of made-up ones, and says so whatever it is given.
  const withShares = files.filter(file => /part: 'card'/.test(read(file)) && !file.endsWith('/paper.ts'));
  expect(withShares).toEqual(['renderer/lib/paper/practice-cards.ts']);
  expect(read(withShares[0]!)).toMatch(/\bpractice: true,/);
  // Nor does it ask for anything: what stands on it was given to it.
  expect(files.filter(file => /useApp|\bapi\b|encoded_token|\botp\b/.test(read(file)))).toEqual([]);
});

test('nothing but the preview prints, and nothing prints without the system’s dialog', () => {
  const printing = (pattern: RegExp) =>
    [...code('renderer'), ...code('main')].filter(file => pattern.test(read(file)));
  expect(printing(/\bwindow\.print\(|\bprogram\.print\(/)).toEqual(['renderer/components/paper/preview.tsx']);
  // Electron's own ways could do without the dialog.
  expect(printing(/\bwebContents\.print|printToPDF|\bsilent: /)).toEqual([]);
});
