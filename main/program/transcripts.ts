/** Showing and verifying transcripts. */

import { fromHex } from '../../shared/bytes';
import type { Checked } from '../../shared/contract';
import type { TranscriptView } from '../../shared/contract/transcripts';
import { type Stated, statementIn, textsDigest } from '../../shared/records/statement';
import { verifyChain } from '../../shared/records/transcript';
import { statementTexts } from '../../shared/text/catalogues';
import { Refusal } from '../../shared/text/refusals';
import { isKnownLine } from '../../shared/text/statement-lines';
import { describeEntry } from '../../shared/text/transcript-text';
import { typedDigest } from '../../shared/text/typed-digest';
import { pgpWords } from '../../shared/text/words';
import type { Session } from '../attempts/session';

/**
 * Verifies a transcript of the key set at hand, or any file's bytes. Refuses as `verifyChain` does, and
 * DIGEST_UNREADABLE and TRANSCRIPT_OTHER_DIGEST when the digest from paper is not one, or is another's.
 */
export async function verifyTranscript(
  session: Session,
  source: Checked<'transcript', 'verify'>,
): Promise<TranscriptView> {
  const digest = source.digest === undefined ? undefined : typedDigest(source.digest);
  const { entries, chain, finished } = verifyChain(await bytesOf(session, source), source.file);
  if (digest !== undefined && digest !== chain.digest) throw new Refusal('TRANSCRIPT_OTHER_DIGEST');
  const digestMatches = digest !== undefined;
  return {
    digest: chain.digest,
    words: pgpWords(fromHex(chain.digest)),
    digestMatches,
    finished,
    verdict: verdict(finished, digestMatches) + remarkOn(statementIn(entries[0]!)),
    entries: entries.map(describeEntry),
  };
}

async function bytesOf(
  session: Session,
  { file, bytes }: Checked<'transcript', 'verify'>,
): Promise<Uint8Array> {
  if ((file === undefined) === (bytes === undefined)) throw new Refusal('BAD_REQUEST');
  return bytes ?? session.requireKeySet().readTranscript(file as string);
}

function verdict(finished: boolean, digestMatches: boolean): string {
  const end = finished ? '' : ' It has no end entry: the attempt was interrupted, or the end was cut off.';
  return digestMatches
    ? `Every line is as it was when this digest was written down.${end}`
    : `Internally consistent; authorship and completeness unproven.${end}`;
}

/** Where the lines under the words are shown otherwise than they were then. */
function remarkOn(stated: Stated | undefined): string {
  if (!stated) return '';
  if (!stated.lines.every(line => isKnownLine(statementTexts('en'), line)))
    return ' It comes from a later version of Quorate: lines under the words that this one does not know are shown by their ids.';
  if (stated.texts === textsDigest()) return '';
  return ' What stood under the words is shown as this version words it; the one that wrote it may have worded it otherwise.';
}
