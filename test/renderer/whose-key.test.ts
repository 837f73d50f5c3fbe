import { expect, test } from 'vitest';
import { droppedFiles, keyTextsOf, pastedKeys, TooMany } from '../../renderer/lib/key-files';
import { nameOf } from '../../renderer/lib/key-name';
import { type FoundKey, namesInKeys, type Person, whoseKeys } from '../../renderer/lib/whose-key';

const person = (name: string, has: string | null = null, row = name.length): Person => ({ row, name, has });
const key = (userId: string, fingerprint = userId, among = false): FoundKey => ({
  fingerprint,
  userIds: userId ? [userId] : [],
  among,
});
const sortedOf = (people: Person[], keys: FoundKey[]) => {
  const { given, asked } = whoseKeys(people, keys);
  return [
    ...given.map(({ row, key: { fingerprint } }) => `${fingerprint} -> ${row}`),
    ...asked.map(({ key: { fingerprint }, why, alike }) => `${fingerprint}: ${[why, ...alike].join(' ')}`),
  ];
};
const ada = person('Ada Wolf', null, 1);
const ben = person('Ben Okri', null, 2);

test.each<[string, Person[], FoundKey[], string[]]>([
  [
    'the holder of its name',
    [ada, ben],
    [key('Ben Okri <ben@x.org>', 'b'), key('ada wolf (work)', 'a')],
    ['b -> 2', 'a -> 1'],
  ],
  [
    'accents, order and case say nothing',
    [person('José Ruiz', null, 1)],
    [key('RUIZ Jose', 'j')],
    ['j -> 1'],
  ],
  ['nobody has the name', [ada], [key('Eve Frost', 'e')], ['e: nobody']],
  [
    'a name that is only alike',
    [ada, ben],
    [key('Ada B. Wolf', 'a'), key('B. Okri', 'b')],
    ['a: alike Ada Wolf', 'b: alike Ben Okri'],
  ],
  ['a name in the address alone', [ada], [key('<ada.wolf@x.org>', 'a')], ['a: nameless Ada Wolf']],
  [
    'two keys of one name',
    [ada],
    [key('Ada Wolf', 'a'), key('Ada Wolf <a@y.org>', 'b')],
    ['a: twoKeys Ada Wolf', 'b: twoKeys Ada Wolf'],
  ],
  [
    'two keys of a name that no holder has',
    [ada],
    [key('Eve Frost', 'e'), key('eve frost <e@y.org>', 'f')],
    ['e: twoKeysNobody Eve Frost', 'f: twoKeysNobody eve frost'],
  ],
  ['the same key twice is one', [ada], [key('Ada Wolf', 'a'), key('Ada Wolf', 'a')], ['a -> 1']],
  [
    'two holders of one name',
    [ada, person('Ada Wolf', null, 7)],
    [key('Ada Wolf', 'a')],
    ['a: twoPeople Ada Wolf Ada Wolf'],
  ],
  ['a key that was not alone in its file', [ada], [key('Ada Wolf', 'a', true)], ['a: among Ada Wolf']],
  [
    'a holder who has another key',
    [person('Ada Wolf', 'old', 1)],
    [key('Ada Wolf', 'a')],
    ['a: hasOther Ada Wolf'],
  ],
  [
    'a holder in whose field something else stands',
    [person('Ada Wolf', '', 1)],
    [key('Ada Wolf', 'a')],
    ['a: hasOther Ada Wolf'],
  ],
  ['a key that somebody has is left out', [person('Ada Wolf', 'a', 1), ben], [key('Ada Wolf', 'a')], []],
  ['a holder without a name is nobody', [person('', null, 1)], [key('Ada Wolf', 'a')], ['a: nobody']],
  [
    'a letter that only looks like another',
    [ada],
    [key('Аda Wolf', 'cyrillic')],
    ['cyrillic: alike Ada Wolf'],
  ],
])('a key goes to its holder, or people are asked: %s', (_what, people, keys, sorted) => {
  expect(sortedOf(people, keys)).toEqual(sorted);
});

test('names are taken only from keys that leave no doubt', () => {
  const keys = [
    key('Ben Okri <ben@x.org>', 'b'),
    key('Ada Wolf', 'a'),
    key('ada wolf', 'other'),
    key('Eve Frost', 'e', true),
    key('<nobody@x.org>', 'n'),
    key('Ben Okri <ben@x.org>', 'b'),
  ];
  expect(namesInKeys(keys).map(({ name }) => name)).toEqual(['Ben Okri']);
  expect(['Ada  Wolf (at work) <a@x.org>', 'ada@x.org', '<a@x.org>', ''].map(nameOf)).toEqual([
    'Ada Wolf',
    '',
    '',
    '',
  ]);
});

const block = (kind: string, inside: string) =>
  `-----BEGIN PGP ${kind} KEY BLOCK-----\n${inside}\n-----END PGP ${kind} KEY BLOCK-----\n`;
const fileNamed = (path: string, content = 'x') =>
  Object.defineProperty(new File([content], path.split('/').at(-1)!), 'webkitRelativePath', { value: path });

test('of a folder only files that may be keys are read: not hidden ones, others, deep ones or large ones', async () => {
  const { texts, leftOut } = await keyTextsOf([
    fileNamed('keys/b.asc'),
    fileNamed('keys/A.GPG'),
    fileNamed('keys/.hidden.asc'),
    fileNamed('keys/.gnupg/secret.key'),
    fileNamed('keys/photo.jpg'),
    fileNamed('keys/1/2/c.pgp'),
    fileNamed('keys/1/2/3/d.pgp'),
    fileNamed('keys/large.asc', 'x'.repeat((1 << 20) + 1)),
  ]);
  expect(texts.map(({ file }) => file)).toEqual(['c.pgp', 'A.GPG', 'b.asc']);
  expect(leftOut).toEqual(['photo.jpg', 'd.pgp', 'large.asc']);
  const many = (count: number, name: string) =>
    keyTextsOf(Array.from({ length: count }, (_, at) => fileNamed(`keys/${at}${name}`)));
  expect((await many(300, '.asc')).texts).toHaveLength(300);
  await expect(many(301, '.asc')).rejects.toThrow(TooMany);
  await expect(many(3001, '.jpg')).rejects.toThrow(TooMany);
});

/** A folder as a page is given it by a drop; `inside` an error where it cannot be read. */
const folderEntry = (name: string, inside: unknown[] | Error) => {
  const parts = inside instanceof Error ? [] : [inside, []];
  return {
    ...{ name, isFile: false },
    createReader: () => ({
      readEntries: (done: (part: unknown[]) => void, failed: (error: Error) => void) =>
        inside instanceof Error ? failed(inside) : done(parts.shift()!),
    }),
  };
};
const fileEntry = (name: string) => ({
  ...{ name, isFile: true },
  file: (done: (file: File) => void) => done(new File(['x'], name)),
});
const dropOf = (...entries: unknown[]) =>
  ({ items: entries.map(entry => ({ webkitGetAsEntry: () => entry })) }) as unknown as DataTransfer;

test('a folder in a dropped one that may not be read is passed over and named, as in one that is chosen; the folder itself is refused', async () => {
  // As Chromium 143 was seen to tell of one that is for root alone.
  const shut = new DOMException('', 'NoModificationAllowedError');
  const { files, shut: named } = await droppedFiles(
    dropOf(folderEntry('keys', [fileEntry('a.asc'), folderEntry('lost+found', shut), fileEntry('notes.md')])),
  );
  const { texts, leftOut } = await keyTextsOf(files, named);
  expect([texts.map(({ file }) => file), leftOut]).toEqual([['a.asc'], ['notes.md', 'lost+found/']]);
  await expect(droppedFiles(dropOf(folderEntry('keys', shut)))).rejects.toBe(shut);
  const broken = new DOMException('', 'NotReadableError');
  await expect(droppedFiles(dropOf(folderEntry('keys', [folderEntry('inner', broken)])))).rejects.toBe(
    broken,
  );
});

test('a text with several armored keys falls into them, one with a private key stays whole', async () => {
  const two = `for us:\n${block('PUBLIC', 'one')}between\n${block('PUBLIC', 'two')}`;
  expect(pastedKeys(two).map(({ given, of }) => [given, of.place, of.count])).toEqual([
    [block('PUBLIC', 'one').trimEnd(), 1, 2],
    [block('PUBLIC', 'two').trimEnd(), 2, 2],
  ]);
  expect(pastedKeys(block('PUBLIC', 'one'))).toEqual([]);
  expect(pastedKeys(two + block('PRIVATE', 'mine'))).toEqual([]);
  const quoted = two.replaceAll(/^/gm, '> ').replaceAll('\n', '\r\n');
  expect(pastedKeys(quoted).map(({ given }) => `${given}\n`.replaceAll('\r', ''))).toEqual([
    block('PUBLIC', 'one'),
    block('PUBLIC', 'two'),
  ]);
  const { texts } = await keyTextsOf([
    fileNamed('a.asc', quoted),
    fileNamed('b.asc', two + block('PRIVATE', 'mine')),
  ]);
  expect(texts.map(({ file, of }) => [file, of.count])).toEqual([
    ['a.asc', 2],
    ['a.asc', 2],
    ['b.asc', 1],
  ]);
});
