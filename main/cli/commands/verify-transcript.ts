/** `quorate verify-transcript`: what a transcript says, its digest, and what that shows. */

import { grouped } from '../../../shared/bytes';
import type { ChecklistView } from '../../../shared/contract/checklist';
import type { TranscriptView } from '../../../shared/contract/transcripts';
import type { VerifiedTranscript } from '../../../shared/records/transcript';
import { failure } from '../../../shared/text/failure';
import type { Text } from '../../../shared/text/text';
import { isNoDigest } from '../../../shared/text/typed-digest';
import { shownTranscript } from '../../program/transcripts';
import { folderOfTranscript, verifyWithDigest } from '../../storage/folder/transcript-of-digest';
import { checklistUnread, shownChecklist } from '../../storage/ledger/checklists';
import { language, say, sayRefusal, texts, when } from '../messages';
import { examples } from '../messages/examples';
import { table } from '../options/options';
import { readChecklistFile, readTranscriptFile } from '../steps/files';
import { orRefuse, refused, type Session } from '../steps/session';
import { askPath } from '../terminal/questions';
import { wordRows } from '../terminal/texts';
import { command, task } from './command';

/** The final status under `--json`. */
export interface VerifyStatus {
  /** True when the chain holds, the end is there, and the digest (if given) is the one from paper. */
  complete: boolean;
  digest: string;
  words: string[];
  digestMatches: boolean;
  finished: boolean;
  entries: number;
  /** A text: id and facts; null until it was read. */
  verdict: Text | null;
  /** What was ticked off after its end, by the file that lies beside it; null where none does. */
  checklist: ChecklistView | null;
}

interface VerifyOptions {
  file: string;
  digest?: string | undefined;
}

/** Ends the command with 3 for a transcript that is broken, unfinished, or not the one of the digest. */
async function verify(session: Session, { file, digest }: VerifyOptions): Promise<void> {
  const nothing: VerifyStatus = {
    complete: false,
    digest: '',
    words: [],
    digestMatches: false,
    finished: false,
    entries: 0,
    verdict: null,
    checklist: null,
  };
  session.status = nothing;
  const { output } = session;
  const bytes = await orRefuse(session, () => readTranscriptFile(file));
  // No folder is open, so that a file can be verified anywhere: it may lie in one all the same.
  const where = folderOfTranscript(file);
  const read = await orRefuse(session, () => verifyWithDigest(bytes, { digest, ...where }));
  const { finished } = read;
  const checklist = finished ? await checklistBeside(file, read) : null;
  // Past the contract, whose call wants an open folder: what is thrown is made a refusal here.
  const view = await orRefuse(session, async () =>
    shownTranscript(read, { isOnPaper: digest !== undefined, checklist, language }),
  );
  session.status = {
    complete: finished,
    digest: view.digest,
    words: view.words,
    digestMatches: view.digestMatches,
    finished,
    entries: view.entries.length,
    verdict: view.verdict,
    checklist,
  } satisfies VerifyStatus;
  for (const entry of view.entries) {
    output.say(`${when(entry.at, 'second')}  ${say(entry.text)}`);
    for (const line of underTheWords(entry)) output.say(`    ${line}`);
  }
  output.say(
    `\n${texts.verifyTranscript.digest}\n    ${grouped(view.digest)}\n${wordRows(view.words)}\n${say(view.verdict)}`,
  );
  if (checklist) output.say(`\n${checklistLines(checklist)}`);
  if (!finished) throw refused(session, failure('TRANSCRIPT_UNFINISHED'));
}

/** The checklist that lies beside the file; null where none does. What cannot be read is told: the transcript stands without it. */
async function checklistBeside(
  file: string,
  { entries, chain: { digest } }: VerifiedTranscript,
): Promise<ChecklistView | null> {
  try {
    const bytes = await readChecklistFile(file);
    return bytes ? shownChecklist(entries, { digest }, bytes) : null;
  } catch (error) {
    return checklistUnread(entries, { digest }, error);
  }
}

function checklistLines({ checks, problem }: ChecklistView): string {
  const own = texts.verifyTranscript;
  if (problem?.code === 'CHECKLIST_UNUSABLE') return sayRefusal(problem);
  if (problem) return [own.checklistUnread, `    ${sayRefusal(problem)}`].join('\n');
  const lines = checks.map(({ item, file, holder, done, at }) => {
    const what = item === 'given' ? own.given(file, holder) : own[item];
    return `    [${done ? 'x' : ' '}] ${what}${at && ` (${done ? '' : `${own.takenBack} `}${when(at)})`}`;
  });
  return [own.checklist, ...lines].join('\n');
}

/** The lines of the statement, in the entry that has it. */
function underTheWords({ event, details }: TranscriptView['entries'][number]): string[] {
  if (event !== 'start') return [];
  const from = details.findIndex(({ label }) => label === 'bound');
  const after = details.findIndex(({ label }, at) => at > from && label !== '');
  const lines = from < 0 ? [] : details.slice(from, after < 0 ? undefined : after);
  return lines.map(({ value }) => value);
}

export const verifyTranscript = command(
  table({ digest: { kind: 'text', value: 'HEX|WORDS' } }),
  ({ digest }, { operands }): VerifyOptions => ({ file: operands[0]!, digest }),
  {
    usage: ['FILE [--digest]'],
    example: examples.verifyTranscript,
    operands: { value: 'FILE', missing: texts.verifyTranscript.noFile },
    tasks: [
      task(4, texts.verifyTranscript.task, async ({ people }) => {
        const file = await askPath(people, texts.verifyTranscript.askFile);
        const conceals = isNoDigest;
        const digest = await people.ask(texts.verifyTranscript.askDigest, { conceals });
        return { file, ...(digest !== '' && { digest }) };
      }),
    ],
    run: verify,
  },
);
