/** Reading what is at a path: plain files of a bounded size, and never anything that waits. */

import { constants, type Stats } from 'node:fs';
// The default import, so that tests can make single calls of the one object fail.
import fs from 'node:fs/promises';
import path from 'node:path';
import { refusePrivateKey } from '../../../shared/shares/brought-key';
import { type CodeAlone, Refusal } from '../../../shared/text/refusals';
import { shown } from '../../../shared/text/shown';
import { errno, isNotAllowed, refusalFor } from './errors';

/** What is at a path, links not followed; undefined when nothing is. */
export async function lookAt(at: string): Promise<Stats | undefined> {
  try {
    return await fs.lstat(at);
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') return undefined;
    throw refusalFor(error, at);
  }
}

export interface ReadOptions {
  /** For paths that a person typed. Inside a ceremony folder links are not followed. */
  followLinks?: boolean;
  /** Says more of the kind of file than FILE_TOO_LARGE does; it, too, is given the file's name. */
  tooLarge?: CodeAlone;
}

/**
 * Reads a plain file of at most `maxBytes`. Never waits (on a pipe), never reads a device. The answer is the one copy
 * that is left, for the caller to overwrite.
 *
 * Throws `Refusal` FILE_NOT_FOUND (of a path that a person typed also where it may not be read), FOLDER_UNREADABLE where it may not be
 * read, FILE_NOT_REGULAR, FILE_TOO_LARGE or FOLDER_FAILED, naming the file.
 */
export async function readBounded(
  file: string,
  maxBytes: number,
  options: ReadOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const name = shown(path.basename(file));
  try {
    const seen = await (options.followLinks ? fs.stat(file) : fs.lstat(file));
    if (!seen.isFile()) throw new Refusal('FILE_NOT_REGULAR', { name });
    const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
    // What was looked at may have been exchanged since: never wait, never follow, and look at the open file.
    const handle = await fs.open(file, O_RDONLY | O_NONBLOCK | (options.followLinks ? 0 : O_NOFOLLOW));
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new Refusal('FILE_NOT_REGULAR', { name });
      if (stat.size > maxBytes) throw new Refusal(options.tooLarge ?? 'FILE_TOO_LARGE', { name });
      const buffer = new Uint8Array(stat.size + 1);
      try {
        let length = 0;
        while (length < buffer.length) {
          const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
          if (bytesRead === 0) break;
          length += bytesRead;
        }
        // It grew while it was read: nothing of ours does that.
        if (length === buffer.length) throw new Refusal('FOLDER_FAILED', { name });
        return buffer.slice(0, length);
      } finally {
        // What is sealed and saved comes by here, and private keys do.
        buffer.fill(0);
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(errno(error) ?? '');
    // Of what people bring both are told in one sentence; in a ceremony folder what may not be read is not missing.
    if (isMissing || (options.followLinks && isNotAllowed(error)))
      throw new Refusal('FILE_NOT_FOUND', { name });
    if (isNotAllowed(error)) throw new Refusal('FOLDER_UNREADABLE', { name });
    throw refusalFor(error, file);
  }
}

/** The text of a file whose bytes were read. Throws `Refusal` FILE_DAMAGED, which names it, where they are no UTF-8. */
export function utf8Text(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal('FILE_DAMAGED', { name });
  }
}

/**
 * Reads a text of ours that somebody brought with `parse`, as it was written: without the byte order mark and the line ends that other
 * systems and editors put into it. Throws what `parse` does, which is given no name of the file: FILE_DAMAGED then says so; before it
 * PGP_KEY_PRIVATE for a private key.
 */
export function readBroughtText<T>(bytes: Uint8Array, parse: (text: string, name: string) => T): T {
  refusePrivateKey(bytes);
  const text = utf8Text(bytes, '');
  return parse(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'), '');
}
