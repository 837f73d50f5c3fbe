/** Whose digest it is that people have on paper: looked for among all transcripts of a ceremony folder. */

import path from 'node:path';
import { TRANSCRIPT_READ_BYTES } from '../../../shared/contract/transcripts';
import { growsBeside } from '../../../shared/records/grows-beside';
import { type Entry, type VerifiedTranscript, verifyChain } from '../../../shared/records/transcript';
import { subjectIn } from '../../../shared/records/transcript-lines';
import { Refusal } from '../../../shared/text/refusals';
import { shown } from '../../../shared/text/shown';
import { placesThatDiffer, typedDigest } from '../../../shared/text/typed-digest';
import { namesIn } from '../files/directories';
import { isPlainFileName } from '../files/names';
import { readBounded } from '../files/read';
import { KeySetLedger } from '../key-sets/key-set-ledger';
import { TssVaultLedger } from '../tss-vaults/tss-vault-ledger';
import { entriesOf } from './sets-there';

/** What is told of it. All of it may have been written by anybody: control characters are shown as such. */
export interface Found {
  /** The transcript's file name, and the directory in the folder in whose `transcripts` it lies. */
  name: string;
  directory: string;
  /** Name of its key set or TSS vault, as its first line says, else the record beside it; its directory where neither does. */
  of: string;
  /** When it began, ISO 8601. */
  begun: string;
  /** Present where it is the ceremony of the transcript that was chosen, which is a copy that was cut or altered then. */
  sameCeremony?: true;
}

/**
 * Verifies the chain of a transcript, and where `digest` is given, as it was typed from paper, that it is the digest of that. Throws as
 * `verifyChain`; before that DIGEST_UNREADABLE, and after it TRANSCRIPT_OTHER_DIGEST with where it differs, and whose it is where a transcript
 * below `folder` (a ceremony folder, absolute) has it.
 */
export async function verifyWithDigest(
  bytes: Uint8Array,
  { name, digest, ...where }: Where & { name?: string; digest: string | undefined },
): Promise<VerifiedTranscript> {
  const wanted = digest === undefined ? undefined : typedDigest(digest);
  const read = verifyChain(bytes, name);
  if (wanted === undefined || wanted === read.chain.digest) return read;
  throw new Refusal('TRANSCRIPT_OTHER_DIGEST', {
    ...placesThatDiffer(digest!, read.chain.digest),
    ...(await transcriptOfDigest(where, wanted, read)),
  });
}

interface Where {
  /** A ceremony folder, absolute. */
  folder: string | undefined;
  /** The directory in it that is looked through first: of the set or vault at hand, of which there may be copies. */
  first?: string | undefined;
}

/**
 * The transcript below `folder` that has this digest (64 hex digits), in the place of the one
 * that was `chosen`; undefined where none has, or where there is no folder. Files and directories that cannot be read are passed
 * over, links are not followed. Never throws.
 */
export async function transcriptOfDigest(
  { folder, first }: Where,
  digest: string,
  { entries: [chosen] }: Pick<VerifiedTranscript, 'entries'>,
): Promise<Found | undefined> {
  if (folder === undefined) return undefined;
  const directories = (await orNothing(entriesOf(folder))) ?? [];
  const others = directories.filter(({ name }) => name !== first);
  for (const directory of [...directories.filter(one => !others.includes(one)), ...others]) {
    if (!directory.isDirectory() || directory.name.startsWith('.')) continue;
    const at = path.join(folder, directory.name, TRANSCRIPTS);
    for (const name of (await orNothing(namesIn(at, folder))) ?? []) {
      if (!name.endsWith('.jsonl') || name.startsWith('.') || growsBeside(name)) continue;
      if (!isPlainFileName(name)) continue;
      const start = await orNothing(firstOf(path.join(at, name), digest));
      if (!start) continue;
      const told = { name: shown(name), directory: shown(directory.name), begun: start.at };
      const isSame = chosen !== undefined && areOfOneCeremony(start, chosen);
      const of = subjectIn(start).name || (await nameByRecord(folder, directory.name));
      return { ...told, of: shown(of) || told.directory, ...(isSame && { sameCeremony: true }) };
    }
  }
  return undefined;
}

/** The ceremony folder in which a transcript with this path lies as the program puts it there, and its directory; no folder where it lies elsewhere. */
export function folderOfTranscript(file: string): Where {
  const [directory, transcripts, name] = path.resolve(file).split(path.sep).slice(-3);
  if (name === undefined || transcripts !== TRANSCRIPTS) return { folder: undefined };
  return { folder: path.resolve(file, '../../..'), first: directory };
}

const TRANSCRIPTS = 'transcripts';

/**
 * By the statement, which has the nonce in it; or by what began at the same millisecond, where one was altered or has none: in
 * another set or vault that may have been another ceremony.
 */
const areOfOneCeremony = (one: Entry, other: Entry): boolean =>
  (typeof one.boundDigest === 'string' && one.boundDigest === other.boundDigest) ||
  (one.at === other.at && one.operation === other.operation && !areOfTwo(one, other));

function areOfTwo(one: Entry, other: Entry): boolean {
  const [id, otherId] = [subjectIn(one).id, subjectIn(other).id];
  return id !== '' && otherId !== '' && id !== otherId;
}

async function firstOf(file: string, digest: string): Promise<Entry | undefined> {
  const { chain, entries } = verifyChain(await readBounded(file, TRANSCRIPT_READ_BYTES));
  return chain.digest === digest ? entries[0] : undefined;
}

/** The name in the record of the set or vault in this directory of the folder; '' where none can be read. */
async function nameByRecord(folder: string, directory: string): Promise<string> {
  const ledgers = [
    new KeySetLedger(folder, directory, unlocked),
    new TssVaultLedger(folder, directory, unlocked),
  ];
  for (const ledger of ledgers) {
    const stored = await orNothing<{ record: { name: string } }>(ledger.load());
    if (stored) return stored.record.name;
  }
  return '';
}

/** Of ledgers in which nothing is written. */
const unlocked = async () => undefined;

const orNothing = <T>(read: Promise<T>): Promise<T | undefined> => read.catch(() => undefined);
