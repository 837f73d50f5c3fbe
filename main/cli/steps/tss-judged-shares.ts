/**
 * Shares of a pipe, judged before the attempt for their request is begun: an attempt that is begun ends its request, and everybody
 * would have to confirm another one for a line that was wrong.
 */
import type { Params, Value } from '../../../shared/contract';
import { LONG_TEXT_MAX_BYTES } from '../../../shared/contract/limits';
import type { Result } from '../../../shared/result';
import { asResult } from '../../../shared/text/failure';
import { Refusal } from '../../../shared/text/refusals';
import { readBounded } from '../../storage/files/read';
import { texts } from '../messages';
import type { ConditionOptions, EnteringOptions } from '../options/groups';
import type { ByteLine } from '../terminal/byte-lines';
import { Ended, exits } from '../terminal/exit';
import { accepted } from '../terminal/texts';
import { endOfInput, endsPipe, STANDARD_INPUT } from './collect';
import { startUnderConditions } from './conditions';
import type { PipedLines } from './piped-lines';
import { checkInterrupted, type Session } from './session';
import { isForCard } from './share-sources';
import { pipedSums } from './tss-shares';

type Judge = Params<'tssRequest', 'judgeShare'>;
type Judged = Value<'tssRequest', 'judgeShare'>;

/** What is to be entered, every piece of it judged. */
interface JudgedShares {
  /** Messages in files, and `-` where those that are piped are opened, too. */
  cards: string[];
  /** The lines that fit, one after another; `end` overwrites them. */
  input: PipedLines;
}

/** Which request, and who of those who are listed is absent. */
type Which = Pick<Judge, 'vault_id' | 'tss_request_id' | 'absent'>;

/**
 * Has `work` begin the attempt and enter the shares, as the options then say and out of `input`. In a pipe they are judged before that,
 * and what is kept of them is overwritten; people are asked for theirs when everybody has seen the words. Throws as `judgedShares`.
 */
export async function withJudged<O extends ConditionOptions & EnteringOptions>(
  session: Session,
  which: Which,
  options: O,
  work: (options: O, input?: PipedLines) => Promise<void>,
): Promise<void> {
  const lines = pipedSums(session);
  if (!lines) return work(options);
  const { cards, input } = await judgedShares(session, which, options, lines);
  try {
    await work({ ...options, cards }, input);
  } finally {
    await input.end();
  }
}

/**
 * Takes shares out of files and then `lines`, until there is one for every seat. Ends the command where they do not suffice, or at an
 * alarm: nothing is begun then. `lines` is ended, whatever comes of it.
 */
async function judgedShares(
  session: Session,
  which: Which,
  options: ConditionOptions & EnteringOptions,
  lines: PipedLines,
): Promise<JudgedShares> {
  try {
    return await startUnderConditions(
      session,
      options,
      async ({ acceptPrivateKeys: _none, expiryMinutes: _later, ...room }) => {
        const order = { ...which, ...room };
        const asked = await session.api.tssRequest.judgeShare(order);
        if (!asked.ok) return asked;
        const value = await judgeAll(session, order, asked.value.seats.length, options.cards ?? [], lines);
        return { ok: true, value };
      },
    );
  } finally {
    await lines.end();
  }
}

async function judgeAll(
  session: Session,
  order: Judge,
  needed: number,
  given: readonly string[],
  lines: PipedLines,
): Promise<JudgedShares> {
  const files = given.filter(card => card !== STANDARD_INPUT);
  const judged: NonNullable<Judged['share']>[] = [];
  const cards: string[] = given.filter(card => card === STANDARD_INPUT);
  const kept: ByteLine[] = [];
  let refusedShares = 0;
  try {
    while (judged.length < needed) {
      checkInterrupted(session);
      const file = files.shift();
      const line = file === undefined ? await lines.next(session.interrupted) : undefined;
      if (file === undefined && !line) {
        session.output.complain(endOfInput(judged.length, needed));
        throw nothingBegun(session, refusedShares > 0 ? exits.refused : exits.failed);
      }
      if (line) kept.push(line);
      const result = await judgeOne(session, { ...order, judged: judged.map(seatOf) }, file ?? line!, given);
      if (result.ok && result.value.share) {
        judged.push(result.value.share);
        if (file !== undefined) cards.push(file);
        session.output.say(accepted(judged.length, needed));
        continue;
      }
      refusedShares += 1;
      if (line) kept.pop()?.bytes.fill(0);
      if (result.ok) continue;
      session.output.refuse(result.error);
      if (endsPipe(result.error)) throw nothingBegun(session, exits.refused);
    }
    return { cards, input: replayed(kept) };
  } catch (error) {
    for (const { bytes } of kept) bytes.fill(0);
    throw error;
  }
}

const seatOf = ({ key_share_holder_group_id, tss_node_id }: NonNullable<Judged['share']>) => ({
  key_share_holder_group_id,
  tss_node_id,
});

function nothingBegun(session: Session, exit: typeof exits.refused | typeof exits.failed): Ended {
  session.output.complain(texts.tss.nothingBegun);
  return new Ended(exit);
}

/** A message in a file, or in a line where those are opened, too; else the line as it is, of which a copy is judged. */
async function judgeOne(
  session: Session,
  order: Judge,
  from: string | ByteLine,
  cards: readonly string[],
): Promise<Result<Judged>> {
  const read = await asResult(() => contentOf(from));
  if (!read.ok) return read;
  const bytes = read.value;
  try {
    const isMessage = typeof from === 'string' || isForCard(from, cards.length > 0);
    if (isMessage) session.output.say(texts.steps.openingWithCard);
    return await session.api.tssRequest.judgeShare({
      ...order,
      ...(isMessage ? { share: bytes } : { opened: bytes }),
    });
  } finally {
    bytes.fill(0);
  }
}

async function contentOf(from: string | ByteLine): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof from === 'string') return readBounded(from, LONG_TEXT_MAX_BYTES, { followLinks: true });
  if (from.tooLong) throw new Refusal('SHARE_TOO_LONG', { expected: LONG_TEXT_MAX_BYTES });
  return from.bytes.slice();
}

function replayed(lines: ByteLine[]): PipedLines {
  return {
    next: async () => lines.shift(),
    end: async () => {
      for (const { bytes } of lines.splice(0)) bytes.fill(0);
    },
  };
}
