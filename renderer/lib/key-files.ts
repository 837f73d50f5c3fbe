/**
 * Files with OpenPGP keys that somebody drops on a form or chooses: which of them are read at all, and what a text with several keys
 * falls into. Whether it is a key, and whose, is judged by the program, as with a key that is pasted.
 */
import { PGP_KEY_MAX_BYTES } from '../../shared/contract/limits';
import { KEY_FILE_ENDS } from './key-file-ends';

/** More than one for each of 255 holders; a folder with more is not the one that was meant. */
const MOST_FILES = 300;
/** Looked at by their names alone. */
const MOST_NAMES = 3000;
/** Folders in a folder. */
const MOST_DEPTH = 3;

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
  /** Names of files of another kind, or too large for a key: not read. */
  leftOut: string[];
}

/** Nothing was read: there is too much in it for a folder of keys. */
export class TooMany extends Error {}

/** A file's path below what was chosen or dropped. */
const pathOf = ({ webkitRelativePath, name }: File): string => webkitRelativePath || name;
const isHidden = (path: string): boolean => path.split('/').some(part => part.startsWith('.'));

/** The files of a drop, folders with what is in them. Has to be called before its event is over. Throws TooMany. */
export async function droppedFiles({ items }: DataTransfer): Promise<File[]> {
  const entries = Array.from(items).flatMap(item => item.webkitGetAsEntry() ?? []);
  const files: File[] = [];
  let names = 0;
  const walk = async (entry: FileSystemEntry, depth: number): Promise<void> => {
    if (++names > MOST_NAMES) throw new TooMany();
    if (entry.name.startsWith('.')) return;
    if (entry.isFile) {
      const file = await new Promise<File>((done, failed) =>
        (entry as FileSystemFileEntry).file(done, failed),
      ).catch(() => null);
      if (file) files.push(file);
    } else if (depth < MOST_DEPTH) {
      for (const inside of await entriesIn(entry as FileSystemDirectoryEntry)) await walk(inside, depth + 1);
    }
  };
  for (const entry of entries) await walk(entry, 0);
  return files;
}

/** All of them: they are given in parts. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (part.length === 0) return all;
    all.push(...part);
    if (all.length > MOST_NAMES) throw new TooMany();
  }
}

/** Reads those that may be keys, by their names' order. Hidden ones count for nothing. Throws TooMany. */
export async function keyTextsOf(files: readonly File[]): Promise<KeyTexts> {
  if (files.length > MOST_NAMES) throw new TooMany();
  const shown = files.filter(file => !isHidden(pathOf(file)));
  const mayBe = (file: File) =>
    KEY_FILE_ENDS.some(end => file.name.toLowerCase().endsWith(end)) &&
    file.size <= PGP_KEY_MAX_BYTES &&
    pathOf(file).split('/').length <= MOST_DEPTH + 1;
  const read = shown.filter(mayBe);
  if (read.length > MOST_FILES) throw new TooMany();
  const texts: KeyText[] = [];
  for (const file of read.sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1))) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const parts = keysInText(new TextDecoder('latin1').decode(bytes));
    if (parts.length > 1) texts.push(...keyTextsIn(parts, file.name));
    else texts.push({ file: file.name, given: bytes, of: { place: 1, count: 1 } });
    if (texts.length > MOST_FILES) throw new TooMany();
  }
  return { texts, leftOut: shown.filter(file => !mayBe(file)).map(({ name }) => name) };
}

/** Several keys in a text that was pasted. Throws TooMany. */
export function pastedKeys(text: string): KeyText[] {
  const parts = keysInText(text);
  if (parts.length > MOST_FILES) throw new TooMany();
  return parts.length > 1 ? keyTextsIn(parts, '') : [];
}

const keyTextsIn = (parts: readonly string[], file: string): KeyText[] =>
  parts.map((given, at) => ({ file, given, of: { place: at + 1, count: parts.length } }));

/** Armored public keys one behind the other. None where a private key is among them: the whole text is then judged, and said to be one. */
function keysInText(text: string): string[] {
  if (/-----BEGIN PGP PRIVATE KEY BLOCK-----/.test(text)) return [];
  return text.match(/-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g) ?? [];
}
