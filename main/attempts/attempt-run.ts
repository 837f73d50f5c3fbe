/**
 * One attempt as main sees it: where it stands, what everyone may know of it, its transcript, and the writing of
 * its result. Shares pass by on their way to the ceremony process and are not kept.
 */
import type { AttemptView } from '../../shared/contract/attempts';
import type { KeySetRecord, ReservedIndex } from '../../shared/records/key-set';
import type { EntryFacts, EventName, Outcome } from '../../shared/records/transcript';
import { Refusal } from '../../shared/text/refusals';
import { Turns } from '../../shared/turns';
import type { AttemptStart } from '../ceremony/process/protocol';
import type { KeySetDirectory, StoredRecord } from '../storage/key-sets/key-set-directory';
import type { StandingRecord } from '../storage/ledger/standing-record';
import type { TranscriptEnd, TranscriptLog } from '../storage/ledger/transcript-log';
import type { CeremonyProcess, Loss } from './ceremony-process';
import { repairGivenUp } from './given-up';
import { changedFacts, changedRefusal, exportedOnly } from './record-changed';
import {
  asRefusal,
  ends,
  fixedView,
  type Phase,
  type RunDetails,
  SESSION_ENDS,
  type Shown,
  takesShares,
  waits,
} from './run-details';
import { Seats } from './seats';

/** One step of writing a result. A step that throws is tried again from its beginning. */
export type WriteStep = () => Promise<void>;

/** `start` and `end` are the transcript's own. */
type NotedEvent = Exclude<EventName, 'start' | 'end'>;

const now = (): string => new Date().toISOString();
type Abandoned = Extract<Outcome & Phase, 'cancelled' | 'expired' | 'failed'>;

export class AttemptRun {
  readonly begun: AttemptStart;
  /** Where its files go. */
  readonly directory: KeySetDirectory;
  readonly details: RunDetails;
  phase: Phase;
  progress = 0;
  /** The window has read the end of this attempt. */
  endSeen = false;
  result: AttemptView['result'] = null;
  /** False while nothing speaks for the record but the people who are about to: then an attempt without a result leaves it alone. */
  recordIsSound = true;
  /** Lists the transcript of an attempt without a result in the record; gives facts for its end entry. */
  onAbandoned: () => Promise<EntryFacts> = async () => ({});
  /** How a recovery session's transcript and record are ended; set with the token. `reason` is for the transcript. */
  sessionEnding: (reason: string) => WriteStep[] = () => [];
  /** The recovery token as it was handed out; shown while its session is open. */
  encodedToken = '';
  /** The result of an attempt that was given up while it was written, where by the record it has one. */
  onSettled: (transcript: TranscriptEnd) => Promise<AttemptView['result']> = async () => null;
  /** The index that is taken for the result, until the record lists its share. */
  reserved: ReservedIndex | undefined;
  #isFull = false;
  #unrecorded: AttemptView['unrecorded'] = null;
  #settled = '';
  #sessionEnded = '';
  #uncertain = false;
  readonly #process: CeremonyProcess;
  readonly log: TranscriptLog;
  /** Who sits where. */
  readonly seats: Seats;
  readonly #unwritten: { at: string; event: NotedEvent; facts: EntryFacts }[] = [];
  #problem: Refusal | undefined;
  #deadline: number;
  readonly #over = new AbortController();
  #steps: WriteStep[] = [];
  /** What the attempt is when the steps are done. */
  #after: 'complete' | 'recovering' = 'complete';
  #loss: Loss | undefined;
  #tokenIssued = false;
  /** When a recovery session ends, whatever is done in it. */
  #endsAt = Number.POSITIVE_INFINITY;
  /** Of cards: gpg-agent asks for one PIN at a time, and people put in one card. */
  readonly cards = new Turns();
  /** One thing at a time: shares, expiry and cancelling never interleave. */
  readonly #turns = new Turns();

  constructor(
    begun: AttemptStart,
    details: RunDetails,
    ceremony: CeremonyProcess,
    /** The record under the words. */
    readonly record: StandingRecord<KeySetRecord, KeySetDirectory>,
    log: TranscriptLog,
  ) {
    this.begun = begun;
    this.directory = record.directory;
    this.details = details;
    this.phase = takesShares(details.operation) ? 'collecting' : 'confirming';
    this.seats = new Seats(details.seats);
    this.#process = ceremony;
    this.log = log;
    this.#deadline = Date.now() + details.expiryMs;
    ceremony.onLoss = loss => void this.inTurn(() => this.#lose(loss));
  }

  /** The one-time password of a recovery token; the first time it is asked for, and never again. */
  takeOtp(): string | undefined {
    const { otp } = this.begun;
    delete this.begun.otp;
    return otp;
  }

  /** Aborted when the attempt takes no more shares: whatever was still being opened for it is to stop. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  get ended(): boolean {
    return ends.includes(this.phase);
  }

  /** What kept the transcript or the result from being written, the last time it was tried. */
  get problem(): Refusal | undefined {
    return this.#problem;
  }

  /** The recovery token was given out; it opens the store as long as the phase is `recovering`. */
  get tokenIssued(): boolean {
    return this.#tokenIssued;
  }

  /** Given up while its result was written, and the folder could not be read or written to settle it. */
  get uncertain(): boolean {
    return this.#uncertain;
  }

  /** What an attempt with a result writes last, relative to the ceremony folder. */
  get lastFiles(): string[] {
    const { name, recordName, sumsName } = this.directory;
    return [`${name}/${recordName}`, `${name}/transcripts/${this.log.file}`, `${name}/${sumsName}`];
  }

  /** Runs `work` when everything asked before is done. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.take(work);
  }

  /** The ceremony process, for a request that brings this attempt's nonce in the right phase. */
  processFor(nonce: string, phase: Phase): CeremonyProcess {
    if (this.phase === 'expired') throw new Refusal('ATTEMPT_EXPIRED');
    if (this.phase === 'failed') throw new Refusal('CEREMONY_LOST');
    if (this.phase !== phase) throw new Refusal('NO_ATTEMPT');
    if (nonce !== this.begun.nonce) throw new Refusal('WRONG_NONCE');
    this.#deadline = Date.now() + this.details.expiryMs;
    return this.#process;
  }

  /** The same in whatever phase the process waits in. */
  processWaiting(nonce: string): CeremonyProcess {
    return this.processFor(nonce, waits.includes(this.phase) ? this.phase : 'collecting');
  }

  /**
   * An entry of the transcript. While shares are collected a full medium does not stop the room: the entry is kept
   * and written with the next one, and the view shows the problem.
   */
  async note(event: NotedEvent, facts: EntryFacts): Promise<void> {
    this.#unwritten.push({ at: now(), event, facts });
    try {
      await this.flush();
      // Nothing may be refused, or stated, and not be written down.
      if (this.#isFull) {
        if (waits.includes(this.phase)) await this.end('failed', { reason: 'the transcript is full' });
        this.#problem = new Refusal('TRANSCRIPT_FULL');
        return;
      }
      // While writing, the problem is that of the result, and stays until it is written.
      if (this.phase !== 'writing') this.#problem = undefined;
    } catch (error) {
      this.#problem = asRefusal(error);
    }
  }

  /** Writes the entries that are still to be written, in order. What a full transcript does not take is left out. */
  async flush(): Promise<void> {
    for (let entry = this.#unwritten[0]; entry; entry = this.#unwritten[0]) {
      try {
        await this.log.append(entry.at, entry.event, entry.facts);
      } catch (error) {
        if (asRefusal(error).code !== 'TRANSCRIPT_FULL') throw error;
        this.#isFull = true;
      }
      this.#unwritten.shift();
    }
  }

  /** A step of writing: one entry, surely. */
  noting(event: NotedEvent, facts: () => EntryFacts): WriteStep {
    return async () => {
      await this.flush();
      await this.log.append(now(), event, facts());
    };
  }

  /** The next version of the record, announced and on disk. Throws as `StandingRecord.save`. */
  async save(record: KeySetRecord): Promise<void> {
    await this.flush();
    await this.record.save(record);
  }

  /** Ends the ceremony process, then writes the result step by step; see `write`. */
  async publish(steps: WriteStep[]): Promise<void> {
    this.phase = 'writing';
    this.#over.abort();
    this.#steps = steps;
    this.#after = 'complete';
    await this.#process.end();
    await this.write();
  }

  /** Writes what makes the token known, then leaves its session open, with its process, for `lastsMs` at most. */
  async publishToken(steps: WriteStep[], encodedToken: string, lastsMs: number): Promise<void> {
    this.phase = 'writing';
    this.#over.abort();
    this.#endsAt = Date.now() + lastsMs;
    this.encodedToken = encodedToken;
    this.#steps = steps;
    this.#after = 'recovering';
    await this.write();
  }

  /** Goes on with the step that failed. On failure the phase stays `writing` and nothing is lost. */
  async write(): Promise<void> {
    for (let step = this.#steps[0]; step; step = this.#steps[0]) {
      try {
        await step();
      } catch (error) {
        this.#problem = asRefusal(error);
        if (this.#problem.code === 'RECORD_CHANGED') throw await this.endByChange();
        this.#noteFailure(this.#problem);
        throw this.#problem;
      }
      this.#steps.shift();
    }
    this.#problem = undefined;
    this.phase = this.#after;
    if (this.phase === 'recovering') this.#tokenIssued = true;
    // It may have ended while the folder was full.
    if (this.phase === 'recovering' && this.#loss) await this.#endSession(this.#loss);
  }

  /**
   * Ends the attempt: the record on disk is not the one it stands on, so nothing is said of that one, and nothing of this
   * attempt comes into it. What was exported stays, and is to be kept apart. Gives the refusal to throw.
   */
  async endByChange(phase: Abandoned = 'failed'): Promise<Refusal> {
    this.encodedToken = '';
    this.phase = phase;
    this.#steps = [];
    this.#over.abort();
    await this.#process.end();
    const { directory, reserved } = this;
    this.#unrecorded = await exportedOnly(directory, reserved);
    this.#problem = changedRefusal(directory.recordName, this.#unrecorded);
    try {
      await this.flush();
      await this.log.end(now(), 'record-changed', changedFacts(reserved, this.#unrecorded));
    } catch {
      // It stays without end. When the folder is next opened nothing is settled before the right record is back.
    }
    return this.#problem;
  }

  /** Written when writing is possible again. After the end entry nothing more is written. */
  #noteFailure({ code }: Refusal): void {
    if (!this.log.ended) this.#unwritten.push({ at: now(), event: 'write-failed', facts: { code } });
  }

  /**
   * The last steps of every result: the transcript's end, and the sums. `files` are what was written so far. Only then
   * is there a result to show.
   */
  ending(files: readonly string[], shown: Shown, recorded: () => EntryFacts): WriteStep[] {
    let transcript: TranscriptEnd;
    return [
      async () => {
        transcript = await this.endComplete(recorded());
      },
      async () => {
        await this.directory.updateSums(this.record.stored);
        this.result = this.resultOf(files, shown, transcript);
      },
    ];
  }

  /** What is shown of a result: its files, each once, those that every result has, and what goes on paper. */
  resultOf(
    files: readonly string[],
    shown: Shown,
    transcript: TranscriptEnd,
    { record: { sequence }, digest }: StoredRecord = this.record.stored,
  ): AttemptView['result'] {
    const record = { number: sequence, digest };
    return { ...shown, files: [...new Set(files), ...this.lastFiles], transcript, record };
  }

  /** Ends the transcript of an attempt that has its result. */
  async endComplete(facts: EntryFacts): Promise<TranscriptEnd> {
    await this.flush();
    return this.log.end(now(), 'complete', facts);
  }

  /**
   * Ends the attempt, and its process: without a result, unless it was being written and counts as issued (see
   * `#giveUp`). Does nothing when it has ended. The end is written as far as the folder allows; what is missing is
   * put right when the folder is opened the next time.
   */
  async end(phase: Abandoned, facts: EntryFacts = {}): Promise<void> {
    if (this.ended) return;
    if (this.phase === 'writing') return this.#giveUp(phase);
    if (this.phase === 'recovering') return this.#endSession(phase, facts);
    this.phase = phase;
    this.#over.abort();
    await this.#process.end();
    try {
      await this.flush();
      const recorded = await this.onAbandoned();
      await this.log.end(now(), phase, { ...facts, ...recorded });
      if (this.recordIsSound && (await this.directory.hasRecord()))
        await this.directory.updateSums(this.record.stored);
    } catch (error) {
      this.#problem = asRefusal(error);
      if (this.#problem.code === 'RECORD_CHANGED') await this.endByChange(phase);
    }
  }

  /** The session is over; the attempt had its result with the token. Where the folder fails the end is still to be written. */
  async #endSession(why: keyof typeof SESSION_ENDS, { reason }: EntryFacts = {}): Promise<void> {
    this.encodedToken = '';
    this.#sessionEnded = typeof reason === 'string' ? reason : SESSION_ENDS[why];
    try {
      await this.publish(this.sessionEnding(this.#sessionEnded));
    } catch (error) {
      this.#problem = asRefusal(error);
    }
  }

  /**
   * The result may be on disk already, or in part: it is settled from there, as after a crash. What counts as issued
   * is told as issued: the attempt is complete then. Until that is known the phase stays `writing`, so that nobody is
   * told meanwhile that nothing was issued.
   */
  async #giveUp(phase: Abandoned): Promise<void> {
    this.encodedToken = '';
    await this.#process.end();
    try {
      if (!(await this.record.isOurs())) {
        await this.endByChange(phase);
        return;
      }
      const { told, end } = await repairGivenUp(this.directory, this.log.file, now);
      this.result = await this.onSettled(end);
      this.#settled = told;
      this.#problem = undefined;
      this.phase = this.result ? 'complete' : phase;
    } catch (error) {
      this.#problem = asRefusal(error);
      this.#uncertain = true;
      this.phase = phase;
    }
  }

  async #lose(loss: Loss): Promise<void> {
    this.#loss = loss;
    if (waits.includes(this.phase)) await this.end(loss === 'expired' ? 'expired' : 'failed');
  }

  view(): AttemptView {
    const until = Math.min(this.#deadline, this.#endsAt);
    return {
      ...fixedView(this.begun, this.details),
      phase: this.phase,
      progress: this.progress,
      secondsLeft: waits.includes(this.phase) ? Math.max(0, Math.ceil((until - Date.now()) / 1000)) : null,
      problem: this.#problem ? { code: this.#problem.code, message: this.#problem.message } : null,
      result: this.result,
      encoded_token: this.phase === 'recovering' ? this.encodedToken : '',
      sessionEnded: this.#sessionEnded,
      settled: this.#settled,
      unrecorded: this.#unrecorded,
      uncertain: this.#uncertain,
    };
  }
}
