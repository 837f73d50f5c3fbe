/**
 * The sealed store: small named secrets of a key set, in one file under a key that the set's root key gives.
 *
 * XChaCha20-Poly1305 (RFC 8439 with the extended nonce of draft-irtf-cfrg-xchacha), key from `storeKeyOf`, a new random
 * nonce for every version, associated data the file's header line with format, set id and version. What is sealed
 * is binary, so that contents are never strings; numbers are big-endian:
 *
 *     next number (4) | how many (2) | for each: number (4) | name length (2) | name, UTF-8 | content length (4) | content
 *
 * and zeros up to a multiple of 4096, so that the file's size does not tell the length of a PIN.
 */

import { randomBytes } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { fromHex, toHex, utf8 } from '../../../shared/bytes';
import { ENTRY_MAX_BYTES } from '../../../shared/contract/limits';
import type { StoreView } from '../../../shared/contract/recovery';
import { isPlainName } from '../../../shared/records/key-set';
import {
  headerLine,
  MAX_ENTRIES,
  readStoreFile,
  STORE_MAX_BYTES,
} from '../../../shared/records/sealed-store';
import { folded } from '../../../shared/text/names';
import { Refusal } from '../../../shared/text/refusals';
import { secretBytes, secretCopy, wipe } from '../process/wipe';

export interface SealedEntry {
  /** By which transcripts cite it; never given twice in a store. */
  number: number;
  name: string;
  /** Secret bytes. */
  content: Uint8Array;
}

export interface SealedStore {
  /** 0 before the first version is written. */
  version: number;
  nextNumber: number;
  entries: SealedEntry[];
}

/** Whose store: what the header is checked against. */
export interface StoreOwner {
  id: string;
  practice: boolean;
}

const PAD_TO = 4096;
const HEAD_BYTES = 6;
const ENTRY_HEAD_BYTES = 10;

export const emptyStore = (): SealedStore => ({ version: 0, nextNumber: 1, entries: [] });

/** Overwrites every content. */
export const wipeStore = ({ entries }: SealedStore): void => wipe(...entries.map(entry => entry.content));

/** What may be told to whoever has the token. */
export const viewOfStore = ({ version, entries }: SealedStore): StoreView => ({
  storeVersion: version,
  entries: entries.map(({ number, name, content }) => ({ number, name, bytes: content.length })),
});

/**
 * The store with one entry more, with a copy of `content` in secret bytes. Refuses ENTRY_NAME_UNUSABLE, ENTRY_EMPTY, ENTRY_TOO_LARGE,
 * ENTRY_EXISTS (capitals and the form of accents do not matter) and STORE_FULL.
 */
export function withEntry(store: SealedStore, name: string, content: Uint8Array): SealedStore {
  if (!isPlainName(name)) throw new Refusal('ENTRY_NAME_UNUSABLE');
  if (content.length === 0) throw new Refusal('ENTRY_EMPTY');
  if (content.length > ENTRY_MAX_BYTES) throw new Refusal('ENTRY_TOO_LARGE');
  if (store.entries.some(entry => folded(entry.name) === folded(name))) throw new Refusal('ENTRY_EXISTS');
  const entry = { number: store.nextNumber, name, content: secretCopy(content) };
  const grown = { ...store, nextNumber: store.nextNumber + 1, entries: [...store.entries, entry] };
  if (grown.entries.length <= MAX_ENTRIES && paddedLength(grown) <= STORE_MAX_BYTES) return grown;
  wipe(entry.content);
  throw new Refusal('STORE_FULL', { expected: MAX_ENTRIES });
}

/** The entry of this name; refuses ENTRY_MISSING. */
export function entryNamed({ entries }: SealedStore, name: string): SealedEntry {
  const found = entries.find(entry => folded(entry.name) === folded(name));
  if (!found) throw new Refusal('ENTRY_MISSING');
  return found;
}

function paddedLength({ entries }: SealedStore): number {
  const sizes = entries.map(({ name, content }) => ENTRY_HEAD_BYTES + utf8(name).length + content.length);
  const length = sizes.reduce((sum, size) => sum + size, HEAD_BYTES);
  return Math.ceil(length / PAD_TO) * PAD_TO;
}

/** The file of the next version: header line, line feed, ciphertext. `key`: 32 bytes. Everything in clear is wiped. */
export function seal(store: SealedStore, key: Uint8Array, { id, practice }: StoreOwner): Uint8Array {
  const nonce = randomBytes(24);
  const line = utf8(
    headerLine({ practice, keySet: id, storeVersion: store.version + 1, nonce: toHex(nonce) }),
  );
  const clear = encode(store);
  try {
    const sealed = xchacha20poly1305(key, nonce, line).encrypt(clear);
    const file = new Uint8Array(line.length + 1 + sealed.length);
    file.set(line);
    file[line.length] = 0x0a;
    file.set(sealed, line.length + 1);
    return file;
  } finally {
    wipe(clear);
  }
}

function encode(store: SealedStore): Uint8Array {
  const clear = secretBytes(paddedLength(store));
  const view = new DataView(clear.buffer);
  view.setUint32(0, store.nextNumber);
  view.setUint16(4, store.entries.length);
  let at = HEAD_BYTES;
  for (const { number, name, content } of store.entries) {
    const text = utf8(name);
    view.setUint32(at, number);
    view.setUint16(at + 4, text.length);
    clear.set(text, at + 6);
    at += 6 + text.length;
    view.setUint32(at, content.length);
    clear.set(content, at + 4);
    at += 4 + content.length;
  }
  return clear;
}

/**
 * Opens a file. The caller wipes the store. Refuses STORE_DAMAGED (also for a wrong key, which cannot be told from
 * it), STORE_OTHER_SET, FILE_NEWER_FORMAT.
 */
export function openStore(file: Uint8Array, key: Uint8Array, owner: StoreOwner): SealedStore {
  const { header, line, sealed } = readStoreFile(file, '');
  if (header.keySet !== owner.id || header.practice !== owner.practice) throw new Refusal('STORE_OTHER_SET');
  let clear: Uint8Array | undefined;
  try {
    clear = xchacha20poly1305(key, fromHex(header.nonce), line).decrypt(sealed);
    return { version: header.storeVersion, ...decode(clear) };
  } catch {
    throw new Refusal('STORE_DAMAGED');
  } finally {
    wipe(clear);
  }
}

/** Throws `RangeError` for what `encode` does not write; behind the cipher's tag that is only another program's mistake. */
function decode(clear: Uint8Array): Omit<SealedStore, 'version'> {
  const view = new DataView(clear.buffer, clear.byteOffset, clear.length);
  const entries: SealedEntry[] = [];
  const nextNumber = view.getUint32(0);
  const count = view.getUint16(4);
  let at = HEAD_BYTES;
  const take = (length: number): Uint8Array => {
    if (at + length > clear.length) throw new RangeError('cut off');
    at += length;
    return clear.subarray(at - length, at);
  };
  try {
    for (let left = count; left > 0; left--) {
      const number = view.getUint32(at);
      const nameLength = view.getUint16(at + 4);
      at += 6;
      const name = new TextDecoder('utf-8', { fatal: true }).decode(take(nameLength));
      const length = view.getUint32(at);
      at += 4;
      entries.push({ number, name, content: secretCopy(take(length)) });
    }
    return { nextNumber, entries };
  } catch (error) {
    wipe(...entries.map(entry => entry.content));
    throw error;
  }
}
