/** Showing and verifying transcripts. */

import { fromHex } from '../../shared/bytes';
import type { Checked } from '../../shared/contract';
import type { ChecklistView } from '../../shared/contract/checklist';
import type { TranscriptView } from '../../shared/contract/transcripts';
import { type Stated, statementIn, textsDigest } from '../../shared/records/statement';
import type { Entry, VerifiedTranscript } from '../../shared/records/transcript';
import type { Language } from '../../shared/text/languages';
import { Refusal } from '../../shared/text/refusals';
import { isKnownLine } from '../../shared/text/statement-lines';
import { statementTexts } from '../../shared/text/statements';
import { type FactsOf, type Text, text } from '../../shared/text/text';
import { describeEntry } from '../../shared/text/transcript-text';
import { pgpWords } from '../../shared/text/words';
import type { Session } from '../attempts/session';
import { verifyWithDigest } from '../storage/folder/transcript-of-digest';
import { checklistBeside, shownChecklist } from '../storage/ledger/checklists';
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
  const isPlaced = digest !== undefined && file !== undefined;
  const at = isPlaced ? await directoryOf(session, source.vault_id) : session.keySet;
  const read = await verifyWithDigest(bytes, {
    ...(file !== undefined && { name: file }),
    digest,
    folder: session.folder?.path,
    first: at?.name,
  });
  return shownTranscript(read, {
    isOnPaper: digest !== undefined,
    checklist: read.finished ? await checklistOf(session, source, read.entries, read.chain.digest) : null,
    language: session.language,
  });
}

interface Shown {
  /** Its digest is the one that people have on paper. */
  isOnPaper: boolean;
  /** The one of a transcript that has ended; null where nothing lies beside it. */
  checklist: ChecklistView | null;
  language: Language;
}

/** A transcript that was verified, as it is shown to people. */
export function shownTranscript(
  { entries, chain, finished }: VerifiedTranscript,
  { isOnPaper, checklist, language }: Shown,
): TranscriptView {
  return {
    digest: chain.digest,
    words: pgpWords(fromHex(chain.digest)),
    digestMatches: isOnPaper,
    finished,
    verdict: verdict(finished, isOnPaper, linesAsShown(statementIn(entries[0]!), language)),
    checklist,
    entries: entries.map(entry => describeEntry(entry, language)),
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
