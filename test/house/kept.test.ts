/** Every form has one name, under which all its fields are kept: else one is left behind where the form is forgotten, or begun again. */
import { expect, test } from 'vitest';
import { filesUnder, read, withoutComments } from './sources';

const sources = filesUnder('renderer')
  .filter(file => /\.tsx?$/.test(file) && file !== 'renderer/lib/kept.ts')
  .map(file => ({ file, code: withoutComments(read(file)) }));

/** The first thing that is given to each call of one of these functions. */
const firstGiven = (code: string, functions: string): string[] =>
  [...code.matchAll(new RegExp(`\\b(?:${functions})(?:<(?:[^<>(]|<[^<>]*>)*>)?\\(\\s*([^,)]+)`, 'g'))].map(
    match => match[1]!.trim(),
  );

test('every field of a form is kept under the form’s one name', () => {
  const others = sources.flatMap(({ file, code }) =>
    firstGiven(code, 'useKept|useCarried|useHolders|forgetKept|useMadeUp')
      // `form` where one is declared or given on; who is in the room is of no form.
      .filter(given => !['form', 'form: string', 'ROOM', ''].includes(given))
      .map(given => `${file}: ${given}`),
  );
  expect(others).toEqual([]);
  expect(sources.flatMap(({ code }) => firstGiven(code, 'useKept')).length).toBeGreaterThan(30);
});

test('a form makes its name once, and one that starts an operation by that operation’s name', () => {
  const named = sources.flatMap(({ file, code }) => {
    const names = firstGiven(code, 'useFormName');
    return names.length > 0 ? [{ file, code, names }] : [];
  });
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ names }) => names.length !== 1).map(({ file }) => file)).toEqual([]);
  const others = named.flatMap(({ file, code, names }) => {
    const [, operation] = /<(?:AttemptForm|RequestStart)\b[^>]*?\boperation="(\w+)"/.exec(code) ?? [];
    return operation === undefined || names[0] === `'${operation}'` ? [] : [`${file}: ${names[0]}`];
  });
  expect(others).toEqual([]);
});
