/** The gallery of the page's components is whole, and is in no package. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder, read } from './sources';

/** What draws nothing of its own, or not without a device. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'attempt/lazy-checklist': 'loads another',
  'attempt/request-start':
    'the form of an attempt, for a request that has to be read first: it is among the screens',
  'form/chosen-file': 'what two fields have in common; it draws a refusal',
  'form/fault': 'what is still missing, in all fields',
  'entry/lazy-practice-card': 'loads another',
  'form/lazy-head-count': 'loads another',
  'form/lazy-key-folder': 'loads another',
  'frame/lazy-language': 'loads another',
  'scan/camera-view': 'needs a camera: the tests of the scanner have one',
  'scan/lazy-scanner': 'loads another',
  'show/lazily': 'loads others',
  'show/lazy-terms': 'loads another',
  'show/own-files': 'what two forms have in common; it draws a line of text',
  'show/vouch-way': 'a button with a refusal, on a screen of a TSS vault: it is among the screens',
};

const components = filesUnder('renderer/components')
  .filter(file => file.endsWith('.tsx'))
  .map(file => file.replace(/^renderer\/components\/(.*)\.tsx$/, '$1'))
  .sort();
const rooms = filesUnder('test/gallery/rooms').filter(file => file.endsWith('.tsx'));
const shown = rooms.flatMap(file =>
  [...read(file).matchAll(/\bof: '([\w-]+\/[\w-]+)'/g)].map(([, of]) => of!),
);

test('every component of the page is in the gallery, or it is said why not', () => {
  expect(components.length).toBeGreaterThan(70);
  expect([...shown, ...Object.keys(NOT_SHOWN)].sort()).toEqual(components);
});

test('every room of the gallery is photographed', () => {
  const tested = /const rooms = \[(.*?)\]/s.exec(read('test/e2e/gallery.test.ts'))![1]!;
  const named = [...tested.matchAll(/'([\w-]+)'/g)].map(([, name]) => `test/gallery/rooms/${name}.tsx`);
  expect(named.sort()).toEqual([...rooms].sort());
});

test('the gallery is built into nothing that ships', () => {
  const scripts = readdirSync('out/renderer/assets').filter(name => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const name of scripts) expect(read(`out/renderer/assets/${name}`)).not.toMatch(/gallery/);
  const shipped = [...filesUnder('main'), ...filesUnder('renderer'), ...filesUnder('shared')];
  expect(shipped.filter(file => /\.tsx?$/.test(file) && /gallery/.test(read(file)))).toEqual([]);
  expect(read('electron-builder.yml')).not.toMatch(/gallery|- test/);
});
