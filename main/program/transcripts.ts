/** Showing and verifying transcripts. */

import { fromHex } from '../../shared/bytes';
import type { Checked } from '../../shared/contract';
import type { ChecklistView } from '../../shared/contract/checklist';
import type { TranscriptsView, TranscriptView } from '../../shared/contract/transcripts';
import { endingOf } from '../../shared/records/ending';
import { type Stated, statementIn, textsDigest } from '../../shared/records/statement';
import { type Entry, operationIn, type VerifiedTranscript } from '../../shared/records/transcript';
import type { Language } from '../../shared/text/languages';
import { Refusal } from '../../shared/text/refusals';
import { isKnownLine } from '../../shared/text/statement-lines';
import { statementTexts } from '../../shared/text/statements';
import { type FactsOf, type Text, text } from '../../shared/text/text';
import { describeEntry } from '../../shared/text/transcript-text';
import { pgpWords } from '../../shared/text/words';
import type { Session } from '../attempts/session';
import { verifyWithDigest } from '../storage/folder/transcript-of-digest';
import { readWitnesses } from '../storage/ledger/witnesses';
import { checklistBeside, shownChecklist, standingChecklist } from './checklist';
import type { Signable } from './ended-transcript';
import { vaultToRead } from './tss-vaults';

/**
 * Verifies a transcript of the key set at hand or of a TSS vault, or any file's bytes. Refuses as `verifyWithDigest` does, which looks in the
 * folder at hand.
 */
export async function verifyTranscript(
  session: Session,
  source: Checked<'transcript', 'verify'>,
): Promise<TranscriptView> {
  const { file, digest } = source;
  const bytes = await bytesOf(session, source);
  const folder = session.folder?.path;
  const { entries, chain, finished } = await verifyWithDigest(bytes, {
    ...(file !== undefined && { name: file }),
    digest,
    folder,
  });
  const digestMatches = digest !== undefined;
  const { language } = session;
  return {
    digest: chain.digest,
    words: pgpWords(fromHex(chain.digest)),
    digestMatches,
    finished,
    verdict: verdict(finished, digestMatches, linesAsShown(statementIn(entries[0]!), language)),
    checklist: finished ? await checklistOf(session, source, entries, chain.digest) : null,
    entries: entries.map(entry => describeEntry(entry, language)),
  };
}

/**
 * The transcripts that the record of the key set at hand, or of a TSS vault, lists, as they are on disk. One that cannot be read is
 * told as that and refuses nothing; nor does its checklist. Refuses as reading the record does.
 */
export async function listTranscripts(
  session: Session,
  { vault_id }: Checked<'transcript', 'list'>,
): Promise<TranscriptsView> {
  const directory = await directoryOf(session, vault_id);
  const { record } = await directory.load();
  const read = await readWitnesses(directory, record, []);
  const all: TranscriptsView['transcripts'] = [];
  for (const file of record.transcripts) all.push(await listed(directory, file, read.get(file)));
  return { transcripts: all };
}

async function listed(
  directory: Signable,
  file: string,
  read: VerifiedTranscript | undefined,
): Promise<TranscriptsView['transcripts'][number]> {
  if (!read) return { file, at: '', operation: '', ended: 'unreadable', open: [], problem: null };
  const { entries, chain, finished } = read;
  const { at } = entries[0]!;
  const list = finished ? await standingChecklist(directory, entries, { file, digest: chain.digest }) : null;
  return {
    file,
    at,
    operation: operationIn(read),
    ended: endingOf(read),
    open: list?.checks.filter(one => !one.done) ?? [],
    problem: list?.problem ?? null,
  };
}

async function checklistOf(
  session: Session,
  { file, checklist, vault_id }: Checked<'transcript', 'verify'>,
  entries: readonly Entry[],
  digest: string,
): Promise<ChecklistView | null> {
  if (file !== undefined)
    return checklistBeside(await directoryOf(session, vault_id), entries, { file, digest });
  return checklist ? shownChecklist(entries, { digest }, checklist) : null;
}

const directoryOf = async (session: Session, vault_id: string | undefined): Promise<Signable> =>
  vault_id === undefined
    ? session.requireKeySet()
    : (await vaultToRead(session, { vault_id, toLook: true })).ledger;

async function bytesOf(
  session: Session,
  { file, bytes, checklist, vault_id }: Checked<'transcript', 'verify'>,
): Promise<Uint8Array> {
  if ((file === undefined) === (bytes === undefined) || (checklist && !bytes))
    throw new Refusal('BAD_REQUEST');
  if (bytes && vault_id !== undefined) throw new Refusal('BAD_REQUEST');
  return bytes ?? (await directoryOf(session, vault_id)).readTranscript(file as string);
}

const verdict = (finished: boolean, digestMatches: boolean, lines: LinesAsShown): Text =>
  text(digestMatches ? 'transcriptAsOnPaper' : 'transcriptConsistent', {
    finished,
    lines,
  });

type LinesAsShown = FactsOf<'transcriptConsistent'>['lines'];

/** Whether the lines under the words are shown otherwise than they were then. */
function linesAsShown(stated: Stated | undefined, language: Language): LinesAsShown {
  if (!stated) return 'asThen';
  if (!stated.lines.every(line => isKnownLine(statementTexts(language), line))) return 'unknown';
  if (stated.texts !== textsDigest()) return 'reworded';
  return stated.language === language ? 'asThen' : 'translated';
}
