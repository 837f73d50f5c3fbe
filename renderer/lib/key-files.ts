/**
 * Files with OpenPGP keys that somebody drops on a form or chooses: which of them are read at all, and what a text with several keys
 * falls into. Whether it is a key, and whose, is judged by the program, as with a key that is pasted.
 */
import type { KeyFolderView } from '../../shared/contract/keys';
import {
  isHiddenFile,
  MOST_KEY_DEPTH,
  MOST_KEY_FILES,
  MOST_KEY_NAMES,
  mayBeKeyFile,
} from '../../shared/openpgp/key-files';
import { unquoted } from '../../shared/openpgp/quoted';

/** What was read: the text of one key, or the bytes of one file. */
export interface KeyText {
  /** Name of its file; '' of a pasted text. */
  file: string;
  given: string | Uint8Array<ArrayBuffer>;
  /** Which of how many it is in its file or text. */
  of: { place: number; count: number };
}

export interface KeyTexts {
  texts: KeyText[];
  /** Names of files of another kind, or too large for a key, and of folders that may not be read, each with `/` behind it: not read. */
  leftOut: string[];
}

/** Nothing was read: there is too much in it for a folder of keys. */
export class TooMany extends Error {}

/** A file's path below what was chosen or dropped. */
const pathOf = ({ webkitRelativePath, name }: File): string => webkitRelativePath || name;

export interface Dropped {
  files: File[];
  /** Names of folders in a folder that may not be read: passed over. */
  shut: string[];
}

/**
 * The files of a drop, folders with what is in them. Has to be called before its event is over. Throws TooMany, and what the
 * page is told of a folder that cannot be read, where that was dropped itself or for another reason than that it may not be.
 */
export async function droppedFiles({ items }: Pick<DataTransfer, 'items'>): Promise<Dropped> {
  const entries = Array.from(items).flatMap(item => item.webkitGetAsEntry() ?? []);
  const files: File[] = [];
  const shut: string[] = [];
  let names = 0;
  const walk = async (entry: FileSystemEntry, depth: number): Promise<void> => {
    if (++names > MOST_KEY_NAMES) throw new TooMany();
    if (entry.name.startsWith('.')) return;
    if (entry.isFile) {
      const file = await new Promise<File>((done, failed) =>
        (entry as FileSystemFileEntry).file(done, failed),
      ).catch(() => null);
      if (file) files.push(file);
    } else if (depth < MOST_KEY_DEPTH) {
      const inside = await entriesIn(entry as FileSystemDirectoryEntry).catch(error => {
        if (depth === 0 || !mayNotBeRead(error)) throw error;
        shut.push(entry.name);
        return [];
      });
      for (const each of inside) await walk(each, depth + 1);
    }
  };
  for (const entry of entries) await walk(entry, 0);
  return { files, shut };
}

/** By this name Chromium tells of a folder that its own user may not read, too. */
const mayNotBeRead = (error: unknown): boolean =>
  error instanceof Error && error.name === 'NoModificationAllowedError';

/** All of them: they are given in parts. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (part.length === 0) return all;
    all.push(...part);
    if (all.length > MOST_KEY_NAMES) throw new TooMany();
  }
}

/** Reads those that may be keys, by their names' order. Hidden ones count for nothing; `shut`: as of a drop. Throws TooMany. */
export async function keyTextsOf(files: readonly File[], shut: readonly string[] = []): Promise<KeyTexts> {
  if (files.length > MOST_KEY_NAMES) throw new TooMany();
  const shown = files.filter(file => !isHiddenFile(pathOf(file)));
  const mayBe = (file: File) =>
    mayBeKeyFile(file.name, file.size) && pathOf(file).split('/').length <= MOST_KEY_DEPTH + 1;
  const read = shown.filter(mayBe);
  if (read.length > MOST_KEY_FILES) throw new TooMany();
  const sorted = read.sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
  const bytesOf = async (file: File) => ({
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
  const texts = textsIn(await Promise.all(sorted.map(bytesOf)));
  const others = shown.filter(file => !mayBe(file)).map(({ name }) => name);
  return { texts, leftOut: [...others, ...shut.map(name => `${name}/`)] };
}

/** The same of what main read in a folder. Throws TooMany. */
export function keyTextsOfFolder({ files, leftOut, tooMany }: KeyFolderView): KeyTexts {
  if (tooMany) throw new TooMany();
  return { texts: textsIn(files), leftOut };
}

/** A file with several armored keys falls into these. Throws TooMany. */
function textsIn(files: KeyFolderView['files']): KeyText[] {
  const texts = files.flatMap(({ name, bytes }) => {
    const parts = keysInText(new TextDecoder('latin1').decode(bytes));
    if (parts.length > 1) return keyTextsIn(parts, name);
    return [{ file: name, given: bytes, of: { place: 1, count: 1 } }];
  });
  if (texts.length > MOST_KEY_FILES) throw new TooMany();
  return texts;
}

/** Several keys in a text that was pasted. Throws TooMany. */
export function pastedKeys(text: string): KeyText[] {
  const parts = keysInText(text);
  if (parts.length > MOST_KEY_FILES) throw new TooMany();
  return parts.length > 1 ? keyTextsIn(parts, '') : [];
}

const keyTextsIn = (parts: readonly string[], file: string): KeyText[] =>
  parts.map((given, at) => ({ file, given, of: { place: at + 1, count: parts.length } }));

/** Armored public keys one behind the other, out of a quoted mail too. None where a private key is among them: the whole text is then judged, and said to be one. */
function keysInText(text: string): string[] {
  if (/-----BEGIN PGP PRIVATE KEY BLOCK-----/.test(text)) return [];
  const armor = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g;
  return unquoted(text).match(armor) ?? [];
}
