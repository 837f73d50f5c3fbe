/** What is remarked on of a set’s directory: what in it is not as the last ceremony left it. */
import type { FoundWith, VaultCame } from '../broken-off';
import { brokenOff } from './broken-off';
import type { Nested, Say } from './nested';

interface Apart {
  holder: string;
  index: number;
  /** In the ceremony folder. */
  file: string;
}

const share = ({ holder, index, file }: Apart): string =>
  `The share for ${holder}, index ${index}, in ${file}`;

/** A file, and the name of the file of sums. */
interface OfSums {
  file: string;
  sums: string;
}

export const remarks = {
  shareApart: (f: Apart, say: Say) =>
    `${share(f)} was issued and is not recorded: keep it apart. Record it, or say that it will never be used, with the digest from paper (${say.by.vouch}).`,
  shareApartUntold: (f: Apart & { transcript: string }, say: Say) =>
    `${share(f)} may have been issued and is not recorded: keep it apart. Its transcript ${f.transcript} cannot be read: put that back from a copy. Only if the share was destroyed, or never was: say that it will never be used, with the record’s digest from paper (${say.by.vouch}).`,
  fileUnreadable: (f: { file: string }) =>
    `${f.file} cannot be read: the medium fails at it or does not let it be read, or it is no plain file. What stands in it is missing here, and nothing is done in this set. Copy the folder to another medium, put this file back from a copy, and open it there.`,
  vaultFileUnreadable: (f: { file: string }) =>
    `${f.file} cannot be read: the medium fails at it or does not let it be read, or it is no plain file. What stands in it is missing here, and nothing is done in this vault. Copy the folder to another medium, put this file back from a copy, and open it there.`,
  transcriptUnreadable: (f: { file: string }) => `The transcript ${f.file} is missing, damaged or altered.`,
  sumsUnusable: (f: { sums: string }) =>
    `${f.sums} cannot be read: it is no plain file, or far too large. Move it away.`,
  sumsWithoutRecord: (f: { sums: string }) => `${f.sums} is missing or does not list the record.`,
  exportUnlisted: (f: { file: string; index: number }) =>
    `${f.file} (index ${f.index}) is in the folder, and this record lists no such share: it is of a newer record, or was given up, or somebody else put it there. Find out which. No share is issued with an index whose file lies there.`,
  fileMissing: (f: OfSums) => `${f.file} is listed in ${f.sums} and is not there.`,
  fileChanged: (f: OfSums) => `${f.file} is not as ${f.sums} lists it.`,
  fileNotOurs: (f: OfSums) => `${f.file} is not in ${f.sums}: it was not written here. Give it to nobody.`,
  sumsMadeAnew: (f: { sums: string; name: string }) =>
    `${f.sums} of “${f.name}” was missing and was made anew from what is there: what was damaged or altered before can no longer be seen by it.`,
  vaultRepaired: (f: { directory: string } & VaultCame & FoundWith, say: Say) =>
    `${f.attempts.length > 1 ? `Several changes of the TSS vault in “${f.directory}” were interrupted and are closed now.` : `A change of the TSS vault in “${f.directory}” was interrupted and is closed now.`}${brokenOff.ofVault(f, iso => say.time('en', iso))}`,
  /** Relative to the vault’s directory. */
  sharesWithoutKeys: (f: { files: string[] }) =>
    `Encrypted shares that the record has no keys for: ${f.files.join(', ')}. They are of an attempt that came to no end, or the record is an old copy: compare its digest with the papers. If it is the newest, they count for nothing: leave them where they are, give them to nobody, and who was given one destroys it.`,
  vaultPutBack: (f: { directory: string }) =>
    `The record of the TSS vault in “${f.directory}” could not be read and was put back from the version kept beside it, as a version of its own; the file that could not be read stays there under another name. Compare it with the papers. If the power did not fail, find out who had the folder.`,
  /** A folder in which nothing can be written. `why`: a refusal. */
  lookingOnly: (f: { why: Nested }, say: Say) => `This folder can only be looked at. ${say(f.why)}`,
};
