/**
 * One attempt as main sees it: where it stands, what everyone may know of it, its transcript, and the writing of its
 * result; what is special to its operation is in its plan. Shares pass by on their way to the ceremony process.
 */

import type { AttemptView } from '../../shared/contract/attempts';
import { type Moment, msUntil, NEVER } from '../../shared/moment';
import { isConfirmedOnly } from '../../shared/operations/specs';
import type { KeySetRecord, ReservedIndex } from '../../shared/records/key-set';
import type { EntryFacts } from '../../shared/records/transcript';
import type { EndReason } from '../../shared/text/en/transcript-facts';
import { shownProblem } from '../../shared/text/failure';
import { Refusal } from '../../shared/text/refusals';
import type { Text } from '../../shared/text/text';
import { Turns } from '../../shared/turns';
import type { AttemptStart, Slip } from '../ceremony/process/protocol';
import type { KeySetLedger } from '../storage/key-sets/key-set-ledger';
import type { LedgerRecord } from '../storage/ledger/kind';
import type { Ledger } from '../storage/ledger/ledger';
import type { StandingRecord } from '../storage/ledger/standing-record';
import type { TranscriptLog } from '../storage/ledger/transcript-log';
import { AskedProcesses } from './asked-processes';
import type { Abandoned, AttemptPlan, Continuation, WriteStep } from './attempt-plan';
import type { Loss } from './ceremony-process';
import type { CeremonyProcesses } from './ceremony-processes';
import { changedFacts, changedRefusal, exportedOnly } from './record-changed';
import { asRefusal, ends, fixedView, type Phase, type RunDetails, waits } from './run-details';
import { type NotedEvent, RunTranscript } from './run-transcript';
import { Seats } from './seats';

/** The phase of an attempt whose process was lost. */
const phaseAfter = (loss: Loss): Abandoned => (loss === 'expired' ? 'expired' : 'failed');

/** What an attempt shows that has not gone on with anything. */
const NOTHING_OPEN = { encoded_token: '', sessionEnded: '' } as const;

/** An attempt on whatever ledger, where what is peculiar to one kind of them is not asked for. */
export type AnyRun = AttemptRun<LedgerRecord, Ledger<LedgerRecord>>;

/** On a key set, unless it is said otherwise. */
export class AttemptRun<
  R extends LedgerRecord = KeySetRecord,
  L extends Ledger<LedgerRecord> = KeySetLedger,
> {
  readonly begun: AttemptStart;
  /** Where its files go. */
  readonly directory: L & Ledger<R>;
  readonly details: RunDetails;
  phase: Phase;
  progress = 0;
  /** The window has read the end of this attempt. */
  endSeen = false;
  /** Told where something changed that nobody asked for, or is going to for a while. */
  onChange: () => void = () => {};
  result: AttemptView['result'] = null;
  /** False while nothing speaks for the record but the people who are about to: then an attempt without a result leaves it alone. */
  recordIsSound = true;
  /** The index that is taken for the result, until the record lists its share. */
  reserved: ReservedIndex | undefined;
  #unrecorded: AttemptView['unrecorded'] = null;
  #settled: Text[] = [];
  /** Given up while its result was written, and the folder could not be read or written to repair it. */
  uncertain = false;
  readonly transcript: RunTranscript;
  /** What was told as a slip, in whichever of its processes. */
  readonly slips: Slip[] = [];
  /** Its processes, as they are asked. */
  readonly asked: AskedProcesses;
  /** Who sits where. */
  readonly seats: Seats;
  /** What is special to its operation. */
  readonly plan: AttemptPlan;
  /** What kept the transcript or the result from being written, the last time it was tried. */
  problem: Refusal | undefined;
  readonly #over = new AbortController();
  #steps: WriteStep[] = [];
  #loss: Loss | undefined;
  /** What it goes on with, or went on with, after its result. */
  #continuation: Continuation | undefined;
  /** Its result was written and it went on, whether or not that is over by now. */
  isContinued = false;
  /** Whether it goes on when the steps are done, or ends. */
  #goesOn = false;
  /** Of cards: gpg-agent asks for one PIN at a time, and people put in one card. */
  readonly cards = new Turns();
  /** One thing at a time: shares, expiry and cancelling never interleave. */
  readonly #turns = new Turns();

  constructor(
    begun: AttemptStart,
    details: RunDetails,
    /** Its ceremony processes, which end with it. */
    readonly processes: CeremonyProcesses,
    /** The record under the words. */
    readonly record: StandingRecord<R, L & Ledger<R>>,
    readonly log: TranscriptLog,
    planOf: (run: AttemptRun<R, L>) => AttemptPlan,
  ) {
    this.begun = begun;
    this.directory = record.directory;
    this.details = details;
    // Where every share came another way, people only confirm the words.
    const isConfirmed = isConfirmedOnly(details.operation) || begun.required === 0;
    this.phase = isConfirmed ? 'confirming' : 'collecting';
    this.seats = new Seats(details.seats);
    this.transcript = new RunTranscript(log);
    this.plan = planOf(this);
    this.asked = new AskedProcesses(this);
    processes.onLoss = loss => void this.inTurn(() => this.#lose(loss)).finally(() => this.onChange());
  }

  /** Aborted when the attempt takes no more shares: whatever was still being opened for it is to stop. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  get ended(): boolean {
    return ends.includes(this.phase);
  }

  /** Runs `work` when everything asked before is done. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.take(work);
  }

  /** Ends it by what one of its processes refused, which is written down, or by the loss of one. To be called in turn. */
  async endBy(error: unknown): Promise<void> {
    const { loss } = this.processes;
    if (loss) return this.end(phaseAfter(loss));
    const refused = error instanceof Refusal ? error : new Refusal('INTERNAL');
    await this.note('refused', { code: refused.code, alarm: refused.failure.alarm ?? false });
    await this.end('failed');
    this.problem ??= refused;
  }

  /**
   * An entry of the transcript. While shares are collected a full medium does not stop the room: the entry is kept
   * and written with the next one, and the view shows the problem.
   */
  async note(event: NotedEvent, facts: EntryFacts): Promise<void> {
    this.transcript.keep(event, facts);
    try {
      await this.transcript.flush();
      // Nothing may be refused, or stated, and not be written down.
      if (this.transcript.isFull) {
        if (waits.includes(this.phase))
          await this.end('failed', { reason: 'transcriptFull' satisfies EndReason });
        this.problem = new Refusal('TRANSCRIPT_FULL');
        return;
      }
      // While writing, the problem is that of the result, and stays until it is written.
      if (this.phase !== 'writing') this.problem = undefined;
    } catch (error) {
      this.problem = asRefusal(error);
    }
  }

  /** The next version of the record, announced and on disk. Throws as `StandingRecord.save`. */
  async save(record: R): Promise<void> {
    await this.transcript.flush();
    await this.record.save(record);
  }

  /**
   * Writes the result step by step (see `write`), then ends, or goes on. The ceremony process is killed first, unless it is to go
   * on; that it is gone is waited for while the result is written.
   */
  async publish(steps: WriteStep[], continuation?: Continuation): Promise<void> {
    this.phase = 'writing';
    this.onChange();
    this.#over.abort();
    this.#steps = steps;
    this.#goesOn = continuation !== undefined;
    this.#continuation = continuation ?? this.#continuation;
    const gone = continuation ? undefined : this.processes.end();
    try {
      await this.write();
    } finally {
      await gone;
    }
  }

  /** Goes on with the step that failed. On failure the phase stays `writing` and nothing is lost. */
  async write(): Promise<void> {
    for (let step = this.#steps[0]; step; step = this.#steps[0]) {
      try {
        await step();
      } catch (error) {
        this.problem = asRefusal(error);
        if (this.problem.code === 'RECORD_CHANGED') throw await this.endByChange();
        // Written when writing is possible again. After the end entry nothing more is written.
        if (!this.log.ended) this.transcript.keep('write-failed', { code: this.problem.code });
        throw this.problem;
      }
      this.#steps.shift();
    }
    this.problem = undefined;
    this.phase = this.#goesOn ? 'recovering' : 'complete';
    this.isContinued ||= this.#goesOn;
    // The process may have ended while the folder was full.
    if (this.#goesOn && this.#loss) await this.end(phaseAfter(this.#loss));
  }

  /**
   * Ends the attempt: the record on disk is not the one it stands on, so nothing is said of that one, and nothing of this
   * attempt comes into it. What was exported stays, and is to be kept apart. Gives the refusal to throw.
   */
  async endByChange(phase: Abandoned = 'failed'): Promise<Refusal> {
    this.#continuation?.forget();
    this.phase = phase;
    this.#steps = [];
    this.#over.abort();
    await this.processes.end();
    const { directory, reserved } = this;
    this.#unrecorded = await exportedOnly(directory, reserved);
    this.problem = changedRefusal(directory.recordName, this.#unrecorded);
    try {
      await this.transcript.end('record-changed', () => changedFacts(reserved, this.#unrecorded));
    } catch {
      // It stays without end. When the folder is next opened nothing is repaired before the right record is back.
    }
    return this.problem;
  }

  /**
   * Ends the attempt, and its process: without a result, unless it was being written and counts as issued (see
   * `#giveUp`). Does nothing when it has ended. The end is written as far as the folder allows; what is missing is
   * put right when the folder is opened the next time.
   */
  async end(phase: Abandoned, facts: EntryFacts = {}): Promise<void> {
    if (this.ended) return;
    if (this.phase === 'writing') return this.#giveUp(phase);
    if (this.phase === 'recovering') return this.#endContinuation(phase, facts);
    this.phase = phase;
    this.#over.abort();
    await this.processes.end();
    try {
      await this.transcript.end(phase, async () => ({
        ...facts,
        ...(await this.plan.abandon(phase, facts)),
      }));
      if (this.recordIsSound && (await this.directory.hasRecord()))
        await this.directory.updateSums(this.record.stored);
    } catch (error) {
      this.problem = asRefusal(error);
      if (this.problem.code === 'RECORD_CHANGED') await this.endByChange(phase);
    }
  }

  /** It is complete all the same: it had its result before. Where the folder fails the end is still to be written. */
  async #endContinuation(how: Abandoned, facts: EntryFacts): Promise<void> {
    try {
      await this.publish(this.#continuation?.end(how, facts) ?? []);
    } catch (error) {
      this.problem = asRefusal(error);
    }
  }

  /**
   * The result may be on disk already, or in part: it is repaired from there, as after a crash. What counts as issued
   * is told as issued: the attempt is complete then. Until that is known the phase stays `writing`, so that nobody is
   * told meanwhile that nothing was issued.
   */
  async #giveUp(phase: Abandoned): Promise<void> {
    this.#continuation?.forget();
    await this.processes.end();
    try {
      if (!(await this.record.isOurs())) {
        await this.endByChange(phase);
        return;
      }
      const { told, end } = await this.plan.settle(this.log.file);
      this.result = await this.plan.repair(end);
      this.#settled = told;
      this.problem = undefined;
      this.phase = this.result ? 'complete' : phase;
    } catch (error) {
      this.problem = asRefusal(error);
      this.uncertain = true;
      this.phase = phase;
    }
  }

  async #lose(loss: Loss): Promise<void> {
    this.#loss = loss;
    if (waits.includes(this.phase)) await this.end(phaseAfter(loss));
  }

  /** When it ends unless somebody does something; undefined where it waits for nobody. */
  get endsAt(): Moment | undefined {
    const limit = this.#continuation?.endsAt ?? NEVER;
    if (!waits.includes(this.phase)) return undefined;
    const { deadline } = this.asked;
    return msUntil(limit) < msUntil(deadline) ? limit : deadline;
  }

  view(): AttemptView {
    const { endsAt } = this;
    return {
      ...fixedView(this.begun, this.details),
      phase: this.phase,
      progress: this.progress,
      secondsLeft: endsAt ? Math.max(0, Math.ceil(msUntil(endsAt) / 1000)) : null,
      problem: this.problem ? shownProblem(this.problem) : null,
      result: this.result,
      ...(this.#continuation?.view(this.phase === 'recovering') ?? NOTHING_OPEN),
      settled: this.#settled,
      unrecorded: this.#unrecorded,
      uncertain: this.uncertain,
    };
  }
}
