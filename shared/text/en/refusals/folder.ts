/** What is refused of a key set, its record, or the ceremony folder. */
import type { Say } from '../nested';
import { type Named, type OfHolder, thing } from './facts';

export const folderTexts = {
  // The key set
  THRESHOLD_ONE: (f: Named) =>
    f.name
      ? `With threshold 1 each holder of “${f.name}” would have the key itself. Ask for 2 shares or more.`
      : 'A set with threshold 1 has no polynomial to extend: its share is the key itself. Rekey (OpenBao: rotate-keys) with a threshold of 2 or more.',
  THRESHOLD_OUT_OF_RANGE: () =>
    'The threshold is a whole number from 2 to 255, and not more than the number of shares.',
  TOO_FEW_HOLDERS: (f: { expected: number }) =>
    `A set needs at least as many holders as its threshold (${f.expected}).`,
  TOO_MANY_HOLDERS: () => 'A set can have at most 255 shares. Name fewer holders.',
  ISSUED_OUT_OF_RANGE: () => 'The number of shares issued is a whole number from the threshold to 255.',
  MORE_INDEXES_THAN_ISSUED: () =>
    'More indexes are named than shares were issued. Check both against the holders’ papers.',
  INDEX_REPEATED: (f: { index: number }) =>
    `Index ${f.index} is named twice, and no two shares have one index. Check the holders’ papers, and name each once.`,
  SCHEME_UNSUPPORTED: (f: Named) => `The scheme ${thing(f, 'given')} is not supported here. Use vault.`,
  NAME_UNUSABLE: () =>
    'A name is 1 to 100 characters on one line, without control or direction characters. Choose another.',
  HOLDER_REPEATED: (f: Named) =>
    `Two holders are called ${thing(f, 'the same')}, or look as if they were. Give each a name that can be told from the others.`,
  KEY_SET_NOT_FOUND: (f: Named) =>
    `There is no key set ${thing(f, 'of that name')} in this folder. Check the name, or the folder.`,
  KEY_SET_EXISTS: (f: Named) =>
    `There is already a key set ${thing(f, 'of that name')} in this folder. Choose another name, or use that set.`,
  /** `vault`: it is a TSS vault that is there twice. */
  KEY_SET_AMBIGUOUS: (f: Named & { vault?: boolean }) =>
    `More than one directory of this folder holds the ${f.vault ? 'vault' : 'key set'} ${thing(f, 'of that name')}. Move the older copies away, then open the folder again.`,
  KEY_SET_NOT_OPEN: () => 'No key set is chosen. Choose one first.',
  SAME_KEY_TWICE: (f: OfHolder & { index?: number; other: string }) =>
    `${f.holder || `The holder of index ${f.index}`} and ${f.other} would have the same OpenPGP key, which lowers the threshold. Each holder needs a key of their own.`,

  // The ceremony folder
  FOLDER_NOT_OPEN: () => 'No ceremony folder is open. Open one first.',
  FOLDER_MISSING: (f: Named) =>
    `The folder ${thing(f, 'given')} does not exist. Create it, or check that the right medium is mounted.`,
  FOLDER_NEW: (f: Named) =>
    `There is no folder ${thing(f, 'of this name')} yet. Make a new one there, or correct the path.`,
  FOLDER_READ_ONLY: (f: Named) =>
    `Nothing can be written to ${thing(f, 'the folder')}. Check its permissions and the medium’s write protection.`,
  FOLDER_UNREADABLE: (f: Named) =>
    `${f.name ? `“${f.name}”` : 'The folder'} may not be read by the user who runs this. Check its owner and its permissions, then open the folder again.`,
  FOLDER_FULL: (f: Named) =>
    `There is no room left in ${thing(f, 'the folder')}. Make room, then do this again; nothing that was on disk is lost.`,
  FOLDER_IN_USE: (f: Named) =>
    `${f.name ? `The folder “${f.name}”` : 'This folder'} is in use by another Quorate. Close that one first.`,
  FOLDER_FAILED: (f: Named & { tooLong?: boolean }) =>
    f.tooLong
      ? `The path to ${thing(f, 'a file in this folder')}, or its name, is too long here. Move this folder nearer to the top of its medium, or take a shorter name.`
      : `${f.name ? `“${f.name}”` : 'The folder'} could not be read or written. Copy this medium first, then have it checked (fsck, chkdsk).`,
  FOLDER_GONE: (f: Named) =>
    `The stick with ${thing(f, 'this folder')} is gone. Put the same one back, then try again.`,
  FOLDER_DAMAGED: (f: Named) =>
    `The system found the medium with ${thing(f, 'this folder')} damaged. Nothing is written to it. Copy this medium first, then have it checked (fsck, chkdsk).`,
  FILE_EXISTS: (f: Named) =>
    `${f.name ? `The file “${f.name}”` : 'This file'} exists already and is never overwritten. Move it away, then write again.`,
  FILE_NOT_FOUND: (f: Named) =>
    `The file ${thing(f, 'given')} does not exist or cannot be read. Check its name and its rights.`,
  FILE_TOO_LARGE: (f: Named) =>
    `The file ${thing(f, 'given')} is larger than any file of this kind should be. Choose the right one.`,
  FILE_NOT_REGULAR: (f: Named) =>
    `${thing(f, 'This')} is a link, a folder or a device, not a plain file or folder of its own. Put the real one there.`,
  RECORD_CHANGED: (f: Named) =>
    `${thing(f, 'The record')} is not the one that stands under the words: somebody changed it meanwhile. The attempt has ended and vouches for nothing; put the right record back, then begin again.`,
  ISSUED_NOT_RECORDED: (f: { index: number; name?: string; other?: string }) =>
    `The share with index ${f.index} was issued and is not recorded: somebody changed ${thing(f, 'the record')} meanwhile. Keep ${f.other ? `“${f.other}”` : 'its export'} apart, write down this transcript’s digest, and put the right record back.`,
  FOLDER_IS_KEY_SET: (f: Named) =>
    `${thing(f, 'This folder')} is the directory of one key set. Open the folder that it is in.`,
  FILE_NEWER_FORMAT: (f: Named) =>
    `${f.name ? `“${f.name}”` : 'A file'} was written by a newer Quorate. Use that version; nothing was changed.`,
  FILE_DAMAGED: (f: Named) =>
    f.name
      ? `“${f.name}” is damaged or was altered by hand. Restore it from a copy; nothing was changed.`
      : 'A file that was brought is not the one that is needed here, or not as Quorate wrote it. Look which file that is, and copy it again from where it was written; nothing was changed.',
  RECORD_OLDER: (f: Named & { expected: number; seen: number }) =>
    `The record ${thing(f, 'of this set')} is number ${f.seen}, but the same folder tells (by a transcript, or the version kept of it) of number ${f.expected}: an old copy was put back. Restore the newest record before anything is issued.`,
  RECORD_ALTERED: (f: Named) =>
    `The record ${thing(f, 'of this set')} is not as the last ceremony left it: it was altered by hand or exchanged. Restore it from a copy before anything is issued.`,
  RECORD_UNWITNESSED: (f: Named, say: Say) =>
    `No transcript that can be read names the record ${thing(f, 'of this set')}: it can only be looked at. Restore the transcripts from a copy, or vouch for the record with its digest from paper (${say.by.vouchAny}).`,
  RECORD_TOO_LARGE: (f: Named & { expected: number }) =>
    `The record ${thing(f, 'of this set')} would have more than ${f.expected} MiB, and could not be read again. Nothing was written. Create another vault for further groups.`,
  RECORD_LOST: (f: Named) =>
    `${thing(f, 'The record of this set')} is missing or cannot be read, and nothing that is kept beside it leads to what the transcripts name. Restore the record from a copy; nothing was changed.`,
  FILE_NOT_AS_WRITTEN: (f: Named) =>
    `${f.name ? `“${f.name}”` : 'A file'} did not read back as it was written. The medium may be failing; use another, then write again.`,
  FILE_LEFT_BEHIND: (f: Named) =>
    `${f.name ? `“${f.name}”` : 'A file'} could not be written whole, nor removed again: it may still hold what was to be saved. Remove it, or destroy the medium, then save elsewhere.`,
  NOTHING_TO_WRITE: () => 'There is no result waiting to be written.',
};
