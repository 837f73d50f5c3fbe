/**
 * A sealed store is not locked into Quorate: what the program sealed opens from the shares with Python alone, by the
 * script in docs/examples and the lines in docs/formats.md.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawRootKey, storeKeyOf } from '../../main/ceremony/recovery/root-key';
import { emptyStore, type SealedStore, seal, withEntry } from '../../main/ceremony/recovery/sealed-store';
import { toHex, utf8 } from '../../shared/bytes';
import { read, root } from '../house/sources';
import { example } from '../house/tables';
import { openProgram, sharesOf, temporaryFolder, typed, value } from '../support/program';
import { perTier } from '../support/tier';

const SCRIPT = 'docs/examples/open-sealed-store.py';

/** Python, from the checkout, as someone without Quorate would run it. */
const python = (args: string[], input: string) => spawnSync('python3', args, { cwd: root, input });
const there = python(['-c', 'import sys; sys.exit(sys.version_info < (3, 8))'], '').status === 0;
if (!there) console.warn('There is no python3 here: the reader of sealed stores is not run.');

const owner = { id: '0123456789abcdef'.repeat(2), practice: false };
const rootKey = drawRootKey();
const keyText = `${toHex(rootKey)}\n`;

/** A file with this in it, as the program seals it. */
async function sealed(store: SealedStore): Promise<string> {
  const file = path.join(await temporaryFolder(), 'sealed-store.bin');
  await fs.writeFile(file, seal(store, storeKeyOf(rootKey, owner.id), owner));
  return file;
}
/** Of every length about which a block or its padding could be got wrong, and not text. */
const contents = [1, 15, 16, 17, 63, 64, 65, 4096, 9999].map(length =>
  Uint8Array.from({ length }, (_, at) => (at * 7 + length) % 256),
);
const filled = contents.reduce(
  (store, content) => withEntry(store, `Länge ${content.length}`, content),
  emptyStore(),
);

describe.skipIf(!there)('a sealed store opens with the root key and 60 lines of Python:', () => {
  test('names and sizes are listed, in order', async () => {
    const { status, stdout, stderr } = python([SCRIPT, await sealed(filled)], keyText);
    expect([status, stderr.toString()]).toEqual([0, '']);
    const listed = stdout.toString().split('\n').filter(Boolean);
    expect(listed).toEqual(contents.map(({ length }) => `${String(length).padStart(8)}  Länge ${length}`));
  });

  test('an entry comes out byte for byte, whatever it holds', async () => {
    const file = await sealed(filled);
    // In the short tier the longest, and about the length of a block.
    for (const content of perTier(
      contents.filter((_, at) => [6, 8].includes(at)),
      contents,
    )) {
      const { status, stdout } = python([SCRIPT, file, `Länge ${content.length}`], keyText);
      expect([status, new Uint8Array(stdout)]).toEqual([0, content]);
    }
  });

  test('one changed bit anywhere, a cut file, another key and another name give nothing', async () => {
    const store = withEntry(emptyStore(), 'Safe PIN', utf8('4711'));
    const file = await sealed(store);
    const whole = new Uint8Array(await fs.readFile(file));
    const header = whole.indexOf(0x0a);
    const changed = (at: number) => whole.map((byte, place) => (place === at ? byte ^ 1 : byte));
    const version = new TextDecoder().decode(whole).indexOf('"storeVersion":1') + '"storeVersion":'.length;
    const spoilt = [
      changed(version),
      changed(header + 1),
      changed(header + 2000),
      changed(whole.length - 1),
      whole.subarray(0, -1),
      whole.subarray(0, header + 9),
      whole.subarray(0, header + 1),
    ];
    for (const bytes of perTier([spoilt[2]!, spoilt[4]!], spoilt)) {
      await fs.writeFile(file, bytes);
      expect(refused([file, 'Safe PIN'], keyText)).toMatch(/altered/);
    }
    await fs.writeFile(file, whole);
    expect(refused([file], `${'00'.repeat(32)}\n`)).toMatch(/another root key/);
    expect(refused([file], 'zz\n')).toBe(unusable);
    expect(refused([file, 'Safe'], keyText)).toBe('No such entry.');
    // The header: cut, of another version of the format, its nonce not hex.
    const headers = [
      ['"version":1', '"version":2'],
      ['"}', ''],
      ['"nonce":"', '"nonce":"z'],
    ] as const;
    for (const [from, to] of perTier<readonly (typeof headers)[number][]>(headers.slice(0, 1), headers)) {
      const line = new TextDecoder().decode(whole.subarray(0, header)).replace(from, to);
      await fs.writeFile(file, Uint8Array.of(...utf8(line), ...whole.subarray(header)));
      expect(refused([file], keyText)).toBe(unusable);
    }
    expect(refused([`${file}.missing`], keyText)).toBe(unusable);
    expect(refused([], keyText)).toBe(unusable);
  });

  test('a quorum that has only its shares, the record and the docs gets at what the program sealed', async () => {
    const opened = await openProgram();
    const { api } = opened;
    const made = value(
      await api.createKeySet.start({
        name: 'Kept',
        required: 3,
        practice: true,
        holders: [{ name: 'Ada' }, { name: 'Ben' }, { name: 'Cleo' }, { name: 'Dan' }],
        seal: [{ name: 'Root password', content: typed('correct horse') }],
      }),
    );
    value(await api.createKeySet.confirm({ nonce: made.nonce }));
    const view = value(await api.keySet.open({ name: 'Kept' }));
    const shares = (await sharesOf(view.directory, view.shares)).slice(1).join('\n');
    const record = path.join(view.directory, 'PRACTICE-key-set.json');
    const formats = read('docs/formats.md');
    const lines = ['new share in python', 'root key without quorate'].flatMap(name => example(formats, name));
    const opening = python(['-c', lines.join('\n'), record], shares);
    expect([opening.status, opening.stderr.toString()]).toEqual([0, '']);
    const store = path.join(view.directory, 'sealed', 'PRACTICE-sealed-store.bin');
    const { stdout } = python([SCRIPT, store, 'Root password'], opening.stdout.toString());
    expect(stdout.toString()).toBe('correct horse');
    // With a share altered in one digit the root key does not open.
    const altered = `${shares[0] === '0' ? '1' : '0'}${shares.slice(1)}`;
    const closed = python(['-c', lines.join('\n'), record], altered);
    expect([closed.status, closed.stdout.toString()]).toEqual([1, '']);
  });
});

const unusable = 'Give a sealed store of version 1 as FILE, and its root key as 64 hex digits.';

/** What it says on standard error; it must say nothing else, and not the key. */
function refused(args: string[], input: string): string {
  const { status, stdout, stderr } = python([SCRIPT, ...args], input);
  expect([status, stdout.toString()]).toEqual([1, '']);
  expect(stderr.toString()).not.toContain(input.trim());
  return stderr.toString().trimEnd();
}

test('the reader of sealed stores is 60 lines that need nothing but Python', () => {
  const text = read(SCRIPT);
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  const [, imported = ''] = /^import (.+)$/m.exec(text) ?? [];
  expect(imported.split(', ').sort()).toEqual(['getpass', 'hmac', 'json', 'struct', 'sys']);
  expect(text.match(/\bimport\b/g)).toHaveLength(1);
});
