import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import {
  emptyStore,
  entryNamed,
  openStore,
  type SealedStore,
  seal,
  viewOfStore,
  wipeStore,
  withEntry,
} from '../../../../main/ceremony/recovery/sealed-store';
import { fromHex, utf8 } from '../../../../shared/bytes';
import { ENTRY_MAX_BYTES } from '../../../../shared/contract/limits';
import { isPlainName } from '../../../../shared/records/key-set';
import {
  headerLine,
  MAX_ENTRIES,
  readStoreFile,
  STORE_FILE_MAX_BYTES,
  STORE_MAX_BYTES,
} from '../../../../shared/records/sealed-store';
import { Refusal } from '../../../../shared/text/refusals';
import { runs } from '../../../support/tier';
import { sameBytes } from '../same-bytes';

const key = Uint8Array.from({ length: 32 }, (_, at) => 7 * at + 3);
const owner = { id: 'ab'.repeat(16), practice: false };
const bytes = (length: number, seed = 1) => Uint8Array.from({ length }, (_, at) => (at * 31 + seed) % 256);
const filled = (...entries: [string, Uint8Array][]): SealedStore =>
  entries.reduce((store, [name, content]) => withEntry(store, name, content), emptyStore());
const removed = (store: SealedStore, name: string): SealedStore => {
  const gone = entryNamed(store, name);
  return { ...store, entries: store.entries.filter(entry => entry !== gone) };
};

afterEach(() => wipeAll());

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'ok';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
}
const opens = (file: Uint8Array, with_ = key, of = owner) =>
  codeOf(() => wipeStore(openStore(file, with_, of)));

/** The file of this header line and sealed part, for files that nobody wrote. */
const fileOf = (line: string, sealed: Uint8Array): Uint8Array =>
  Uint8Array.from([...utf8(`${line}\n`), ...sealed]);
/** Seals these bytes as if they were a store. */
function sealedAs(clear: Uint8Array): Uint8Array {
  const nonce = '11'.repeat(24);
  const line = headerLine({ practice: false, keySet: owner.id, storeVersion: 1, nonce });
  return fileOf(line, xchacha20poly1305(key, fromHex(nonce), utf8(line)).encrypt(clear));
}

describe('a sealed store', () => {
  it('comes back as it was put in, whatever that was', () => {
    const name = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter(isPlainName);
    const list = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ minLength: 1, maxLength: 3000 })), {
      maxLength: 12,
      selector: ([text]) => text.normalize('NFKC').toLowerCase(),
    });
    fc.assert(
      fc.property(list, fc.nat(1_000_000), (entries, version) => {
        const before = heldCount();
        let store: SealedStore;
        try {
          store = filled(...entries);
        } catch (error) {
          // Names that differ here and are one name for the program.
          expect(error).toMatchObject({ code: 'ENTRY_EXISTS' });
          return fc.pre(false);
        }
        const file = seal({ ...store, version }, key, owner);
        const opened = openStore(file, key, owner);
        expect(opened.version).toBe(version + 1);
        expect(opened.nextNumber).toBe(entries.length + 1);
        expect(opened.entries.map(entry => [entry.name, Array.from(entry.content)])).toEqual(
          entries.map(([text, content]) => [text, Array.from(content)]),
        );
        expect(opened.entries.map(entry => entry.number)).toEqual(entries.map((_, at) => at + 1));
        wipeStore(store);
        wipeStore(opened);
        expect(heldCount()).toBe(before);
      }),
      { numRuns: runs(60) },
    );
  });

  it('is XChaCha20-Poly1305 of what the documentation lays out, under the whole header line', () => {
    const file = seal(filled(['PIN', utf8('4711')]), key, owner);
    const end = file.indexOf(0x0a);
    const line = new TextDecoder().decode(file.subarray(0, end));
    const { nonce, ...header } = JSON.parse(line);
    expect(header).toEqual({
      format: 'quorate-sealed-store',
      version: 1,
      practice: false,
      keySet: owner.id,
      storeVersion: 1,
    });
    const clear = xchacha20poly1305(key, fromHex(nonce), utf8(line)).decrypt(file.subarray(end + 1));
    const content = [0, 0, 0, 2, 0, 1, 0, 0, 0, 1, 0, 3, ...utf8('PIN'), 0, 0, 0, 4, ...utf8('4711')];
    expect(
      sameBytes(
        clear,
        Uint8Array.from({ length: 4096 }, (_, at) => content[at] ?? 0),
      ),
    ).toBe(true);
  });

  it('has a new nonce every time it is sealed', () => {
    const store = filled(['a', bytes(1)]);
    const nonces = Array.from({ length: 50 }, () => readStoreFile(seal(store, key, owner), '').header.nonce);
    expect(new Set(nonces).size).toBe(50);
  });

  it('never gives a number twice, also not after the last entry was removed', () => {
    let store = filled(['a', bytes(1)], ['b', bytes(1)]);
    store = removed(removed(store, 'b'), 'a');
    store = openStore(seal(store, key, owner), key, owner);
    expect(store.entries).toEqual([]);
    store = withEntry(store, 'c', bytes(1));
    expect(viewOfStore(store).entries).toEqual([{ number: 3, name: 'c', bytes: 1 }]);
  });

  it('does not show by its size how long a short secret is, nor how many there are', () => {
    const sizes = [
      filled(['PIN', bytes(4)]),
      filled(['PIN', bytes(12)]),
      filled(['PIN', bytes(4)], ['PUK', bytes(8)]),
      filled(['A long name for a password', bytes(2000)]),
      emptyStore(),
    ].map(store => seal(store, key, owner).length);
    expect(new Set(sizes).size).toBe(1);
    expect(seal(filled(['PIN', bytes(4096)]), key, owner).length).toBe(sizes[0]! + 4096);
  });

  it('leaves nothing of an entry in memory once it is wiped, and makes a copy of what is put in', () => {
    const before = heldCount();
    const content = bytes(100);
    const store = filled(['a', content]);
    content.fill(0);
    expect(entryNamed(store, 'a').content).toEqual(bytes(100));
    const file = seal(store, key, owner);
    expect(heldCount()).toBe(before + 1);
    const opened = openStore(file, key, owner);
    const kept = opened.entries[0]!.content;
    wipeStore(opened);
    wipeStore(store);
    expect(heldCount()).toBe(before);
    expect([...kept].every(byte => byte === 0)).toBe(true);
  });
});

describe('an entry', () => {
  it.each([
    ['no name', '', 'ENTRY_NAME_UNUSABLE'],
    ['two lines', 'two\nlines', 'ENTRY_NAME_UNUSABLE'],
    ['an invisible character', 'a\u200bb', 'ENTRY_NAME_UNUSABLE'],
    ['text that turns round', 'a\u202eb', 'ENTRY_NAME_UNUSABLE'],
    ['a byte order mark', '\ufeffa', 'ENTRY_NAME_UNUSABLE'],
    ['half a character', 'a\ud800', 'ENTRY_NAME_UNUSABLE'],
    ['a very long name', 'a'.repeat(101), 'ENTRY_NAME_UNUSABLE'],
    ['the same name', 'Safe PIN', 'ENTRY_EXISTS'],
    ['the same name in capitals', 'SAFE PIN', 'ENTRY_EXISTS'],
    ['any other name', 'Safe PIN 2', 'ok'],
    ['a hundred characters', 'ä'.repeat(100), 'ok'],
  ])('is called by %s: %s', (_what, name, code) => {
    const store = filled(['Safe PIN', bytes(4)]);
    const before = heldCount();
    expect(
      codeOf(() =>
        wipeStore({ ...emptyStore(), entries: withEntry(store, name, bytes(3)).entries.slice(1) }),
      ),
    ).toBe(code);
    expect(heldCount()).toBe(before);
  });

  it('is the same whichever way its accents are written', () => {
    const store = filled(['Café', bytes(4)]);
    expect(codeOf(() => withEntry(store, 'Cafe\u0301', bytes(3)))).toBe('ENTRY_EXISTS');
    expect(entryNamed(store, 'CAFE\u0301').number).toBe(1);
    expect(codeOf(() => entryNamed(store, 'Cafe'))).toBe('ENTRY_MISSING');
  });

  it('has 1 byte to 1 MiB', () => {
    expect(codeOf(() => withEntry(emptyStore(), 'a', new Uint8Array()))).toBe('ENTRY_EMPTY');
    expect(codeOf(() => withEntry(emptyStore(), 'a', new Uint8Array(ENTRY_MAX_BYTES + 1)))).toBe(
      'ENTRY_TOO_LARGE',
    );
    // The name is sealed, too: no refusal tells it.
    expect(() => withEntry(emptyStore(), 'Safe PIN', new Uint8Array())).not.toThrow('Safe PIN');
    const store = withEntry(emptyStore(), 'a', bytes(ENTRY_MAX_BYTES));
    const again = openStore(seal(store, key, owner), key, owner);
    expect(sameBytes(again.entries[0]!.content, bytes(ENTRY_MAX_BYTES))).toBe(true);
  });

  it('finds no room beside 256 others, and what is there stays', () => {
    let store = emptyStore();
    for (let at = 0; at < MAX_ENTRIES; at++) store = withEntry(store, `entry ${at}`, bytes(1));
    const before = heldCount();
    expect(codeOf(() => withEntry(store, 'one more', bytes(1)))).toBe('STORE_FULL');
    expect(heldCount()).toBe(before);
    expect(openStore(seal(store, key, owner), key, owner).entries).toHaveLength(MAX_ENTRIES);
    expect(codeOf(() => withEntry(removed(store, 'entry 7'), 'one more', bytes(1)))).toBe('ok');
  });

  it('finds no room beyond 16 MiB in all, and the fullest store can be read back', () => {
    let store = emptyStore();
    for (let at = 0; at < 15; at++) store = withEntry(store, `${at}`, new Uint8Array(ENTRY_MAX_BYTES));
    expect(codeOf(() => withEntry(store, 'last', new Uint8Array(ENTRY_MAX_BYTES)))).toBe('STORE_FULL');
    const used =
      6 + store.entries.reduce((sum, { name, content }) => sum + 10 + name.length + content.length, 0);
    const room = STORE_MAX_BYTES - used - 10 - 'last'.length;
    expect(codeOf(() => withEntry(store, 'last', new Uint8Array(room + 1)))).toBe('STORE_FULL');
    const file = seal(withEntry(store, 'last', new Uint8Array(room)), key, owner);
    expect(file.length).toBeLessThanOrEqual(STORE_FILE_MAX_BYTES);
    expect(openStore(file, key, owner).entries).toHaveLength(16);
  });
});

describe('a store that is not as it was written', () => {
  const file = seal(filled(['PIN', utf8('4711')], ['PUK', utf8('12345678')]), key, owner);
  const lineEnd = file.indexOf(0x0a);
  const flipped = (at: number) => file.map((byte, index) => (index === at ? byte ^ 1 : byte));

  it('is refused with any bit of it turned, and nothing of it stays in memory', () => {
    const before = heldCount();
    const everywhere = [
      ...Array.from({ length: lineEnd + 40 }, (_, at) => at),
      ...Array.from({ length: 40 }, (_, at) => file.length - 1 - at),
      ...Array.from({ length: 60 }, (_, at) => lineEnd + 41 + at * 67),
    ];
    for (const at of everywhere) {
      // A header may become that of another set, or of a later format; none of them opens.
      const allowed =
        at < lineEnd ? ['STORE_DAMAGED', 'STORE_OTHER_SET', 'FILE_NEWER_FORMAT'] : ['STORE_DAMAGED'];
      expect(allowed, `byte ${at}`).toContain(opens(flipped(at)));
    }
    expect(heldCount()).toBe(before);
  });

  it('is refused cut off at any length, or with anything after it', () => {
    const before = heldCount();
    for (let length = 0; length < file.length; length++) {
      if (opens(file.slice(0, length)) !== 'STORE_DAMAGED') expect.unreachable(`cut off at ${length}`);
    }
    expect(opens(Uint8Array.from([...file, 0]))).toBe('STORE_DAMAGED');
    expect(opens(file)).toBe('ok');
    expect(heldCount()).toBe(before);
  });

  it('is refused with the header of another version of itself, or a header that is written otherwise', () => {
    const next = seal({ ...filled(['PIN', utf8('4711')]), version: 1 }, key, owner);
    const nextLine = new TextDecoder().decode(next.subarray(0, next.indexOf(0x0a)));
    const ownLine = new TextDecoder().decode(file.subarray(0, lineEnd));
    const sealed = file.subarray(lineEnd + 1);
    expect(opens(fileOf(nextLine, sealed))).toBe('STORE_DAMAGED');
    expect(opens(fileOf(ownLine.replace('"storeVersion":1', '"storeVersion":2'), sealed))).toBe(
      'STORE_DAMAGED',
    );
    expect(opens(fileOf(ownLine.replace(',', ', '), sealed))).toBe('STORE_DAMAGED');
    expect(opens(fileOf(`${ownLine} `, sealed))).toBe('STORE_DAMAGED');
    expect(opens(fileOf(ownLine.replace('}', ',"more":1}'), sealed))).toBe('STORE_DAMAGED');
    expect(opens(fileOf(ownLine, sealed))).toBe('ok');
  });

  it('is told from another set’s, a practice set’s, and an older or newer format', () => {
    const own = filled(['PIN', utf8('4711')]);
    expect(opens(seal(own, key, { ...owner, id: 'cd'.repeat(16) }))).toBe('STORE_OTHER_SET');
    expect(opens(seal(own, key, { ...owner, practice: true }))).toBe('STORE_OTHER_SET');
    const withVersion = (version: string) =>
      Uint8Array.from(
        Buffer.from(
          Buffer.from(file).toString('latin1').replace('"version":1', `"version":${version}`),
          'latin1',
        ),
      );
    expect(opens(withVersion('2'))).toBe('FILE_NEWER_FORMAT');
    expect(opens(withVersion('0'))).toBe('STORE_DAMAGED');
    expect(opens(withVersion('"1"'))).toBe('STORE_DAMAGED');
  });

  it('does not open with another key', () => {
    const before = heldCount();
    expect(
      opens(
        file,
        key.map(byte => byte ^ 1),
      ),
    ).toBe('STORE_DAMAGED');
    expect(heldCount()).toBe(before);
  });

  it('is refused where the seal holds and what is in it was never written by this program', () => {
    const before = heldCount();
    const entry = (nameLength: number, contentLength: number) => [
      ...[0, 0, 0, 2, 0, 1],
      ...[0, 0, 0, 1, 0, nameLength, 0x61],
      ...[0, 0, 0, contentLength, 0x62],
    ];
    expect(opens(sealedAs(Uint8Array.from(entry(1, 1))))).toBe('ok');
    for (const clear of [
      [],
      [0, 0, 0, 1],
      [0, 0, 0, 1, 0, 1],
      [0, 0, 0, 1, 255, 255],
      entry(2, 1),
      entry(1, 2),
      entry(200, 1),
      entry(1, 255),
      [0, 0, 0, 2, 0, 1, 0, 0, 0, 1, 0, 1, 0xff, 0, 0, 0, 1, 1],
      [...entry(1, 1).slice(0, 5), 2, ...entry(1, 1).slice(6)],
    ]) {
      expect(opens(sealedAs(Uint8Array.from(clear))), `${clear}`).toBe('STORE_DAMAGED');
    }
    expect(heldCount()).toBe(before);
  });

  it('is never more than refused, whatever the file is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(file.length), (noise, at) => {
        const before = heldCount();
        expect(['STORE_DAMAGED', 'FILE_NEWER_FORMAT']).toContain(opens(noise));
        const mixed = Uint8Array.from([
          ...file.subarray(0, at),
          ...noise,
          ...file.subarray(at + noise.length),
        ]);
        const same = sameBytes(mixed, file);
        expect(opens(mixed) === 'ok').toBe(same);
        expect(heldCount()).toBe(before);
      }),
      { numRuns: runs(150) },
    );
  });
});
