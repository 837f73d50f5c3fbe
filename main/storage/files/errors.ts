/** What a person is told of an error of the file system, and which errors say nothing of what is on the medium. */

import path from 'node:path';
import { Refusal, type RefusalCode } from '../../../shared/text/refusals';
import { shown } from '../../../shared/text/shown';
import { isFoundDamaged, isPulledOut } from './medium';

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** The device, or the program that stands for one, is not there any more. */
const GONE = new Set(['ENODEV', 'ENXIO', 'ENOTCONN', 'ESHUTDOWN']);
/** EUCLEAN, Linux's word for a file system whose own books are wrong, which Node has no name for. */
const NEEDS_CLEANING = 'Unknown system error -117';
const NOT_ALLOWED = new Set(['EACCES', 'EPERM']);
/** Calls of the system, as Node names them, that do nothing but look. */
const LOOKING = new Set(['lstat', 'stat', 'fstat', 'scandir', 'opendir', 'realpath', 'read']);

/** The errno name of an error of the file system; undefined for anything else. */
export const errno = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** True for an error that the system gave, by its errno name, and for none of Node's own or ours. */
export const isOfTheSystem = (error: unknown): boolean => /^E(?!RR_)/.test(errno(error) ?? '');

/** True where the system lets the user who runs this not do it. */
export const isNotAllowed = (error: unknown): error is Error => NOT_ALLOWED.has(errno(error) ?? '');

/**
 * What a person is told of an error of the file system. Codes about the folder name `folder` (by default the
 * directory of `file`), the others the file. An error that is not the file system's is given back as it is.
 */
export function refusalFor(error: unknown, file: string, folder = path.dirname(file)): unknown {
  if (isNotAllowed(error) && 'syscall' in error && LOOKING.has(String(error.syscall)))
    return new Refusal('FOLDER_UNREADABLE', { name: shown(error.syscall === 'scandir' ? file : folder) });
  const code = errno(error);
  if (error instanceof Refusal || code === undefined) return error;
  if (GONE.has(code) || (code === 'EIO' && isPulledOut(folder)))
    return new Refusal('FOLDER_GONE', { name: shown(folder) });
  if (code === NEEDS_CLEANING || (code === 'EROFS' && isFoundDamaged(folder)))
    return new Refusal('FOLDER_DAMAGED', { name: shown(folder) });
  if (NO_ROOM.has(code)) return new Refusal('FOLDER_FULL', { name: shown(folder) });
  if (code === 'EROFS' || NOT_ALLOWED.has(code))
    return new Refusal('FOLDER_READ_ONLY', { name: shown(folder) });
  const name = shown(path.basename(file));
  if (code === 'EEXIST') return new Refusal('FILE_EXISTS', { name });
  if (code === 'ELOOP' || code === 'EISDIR' || code === 'ENOTDIR')
    return new Refusal('FILE_NOT_REGULAR', { name });
  return new Refusal('FOLDER_FAILED', { name, ...(code === 'ENAMETOOLONG' && { tooLong: true }) });
}

/** True for a failure of the medium, or none that a sentence is for: it says nothing of what is on it, and must go up. */
export const saysNothing = (error: unknown): boolean =>
  !(error instanceof Refusal) || error.code.startsWith('FOLDER_');

const OF_ONE_FILE: ReadonlySet<RefusalCode> = new Set([
  'FOLDER_FAILED',
  'FOLDER_UNREADABLE',
  'FILE_NOT_REGULAR',
  'FILE_TOO_LARGE',
]);

/**
 * True where one file is there and what is in it cannot be had, for whatever cause, and the medium says of the others what is on
 * them. Such a file is not missing: it may tell of anything.
 */
export const isOfOneFile = (error: unknown): error is Refusal =>
  error instanceof Refusal && OF_ONE_FILE.has(error.code);

/** A file that is there and cannot be read. */
export interface Unread {
  /** Relative to its ledger's directory, with `/`. */
  file: string;
  why: Refusal;
}

/**
 * For a `catch` of who only looks: gives `otherwise` for a file that cannot be read, and adds it to `unread`, once. Without
 * `unread`, and for anything else, it throws what was thrown.
 */
export const unlessUnread =
  <T>(unread: Unread[] | undefined, file: string, otherwise: T) =>
  (error: unknown): T => {
    if (!unread || !isOfOneFile(error)) throw error;
    if (!unread.some(one => one.file === file)) unread.push({ file, why: error });
    return otherwise;
  };

/** For a `catch`: gives `otherwise` in place of what a refusal says of one file; a failure of the medium goes up. */
export const unlessItFails =
  <T>(otherwise: T) =>
  (error: unknown): T => {
    if (saysNothing(error)) throw error;
    return otherwise;
  };
