/** What the program has at hand: a ceremony folder, a key set in it, and the attempt. One of each at most. */
import type { NetworkView } from '../../shared/contract/program';
import type { Operation } from '../../shared/operations/specs';
import type { Language } from '../../shared/text/languages';
import { Refusal } from '../../shared/text/refusals';
import { Turns } from '../../shared/turns';
import type { CeremonyCall, CeremonyInput, CeremonyOutput } from '../ceremony/process/protocol';
import type { CeremonyFolder } from '../storage/folder/ceremony-folder';
import type { KeySetLedger } from '../storage/key-sets/key-set-ledger';
import type { AnyRun } from './attempt-run';
import { CeremonyProcess, type ForkCeremony } from './ceremony-process';
import { CeremonyProcesses } from './ceremony-processes';
import { JudgedProcess, type Key } from './judged-process';
import { SharesRefusedBefore } from './refused-shares';
import { RunClock } from './run-clock';
import { SpareProcess } from './spare-process';

export interface SessionOptions {
  fork: ForkCeremony;
  practiceOnly: boolean;
  expiryMs: number;
  recoveryMs: number;
  network: () => Promise<NetworkView>;
  /** Spoken until people choose another one; English where it is not given. */
  language?: Language;
}

/** What the program can be put in, for one attempt and what that goes on with: then nothing else can be done. */
export interface Mode {
  /** The attempt in it, when one has been started. */
  readonly run?: AnyRun;
}

export class Session {
  readonly options: SessionOptions;
  /** In which people read statements and transcripts. An attempt keeps the one that it was started in. */
  language: Language;
  /** People have chosen it since the program was started. */
  languageChosen = false;
  folder: CeremonyFolder | undefined;
  keySet: KeySetLedger | undefined;
  run: AnyRun | undefined;
  /** Told as `AttemptRun.onChange`. */
  onChange: () => void = () => {};
  #mode: Mode | undefined;
  /** One change of what is at hand at a time: none slips in while an attempt is being started. */
  readonly #turns = new Turns();
  /** Where ceremony processes come from. */
  readonly #spare: SpareProcess;
  readonly #judged = new JudgedProcess();
  readonly clock = new RunClock();
  /** Of requests whose attempts are still to be begun. */
  readonly refusedBefore = new SharesRefusedBefore();

  constructor(options: SessionOptions) {
    this.options = options;
    this.language = options.language ?? 'en';
    this.#spare = new SpareProcess(() => CeremonyProcess.fork(options.fork, options.practiceOnly));
  }

  requireFolder(): CeremonyFolder {
    if (!this.folder) throw new Refusal('FOLDER_NOT_OPEN');
    return this.folder;
  }

  requireKeySet(): KeySetLedger {
    this.requireFolder();
    if (!this.keySet) throw new Refusal('KEY_SET_NOT_OPEN');
    return this.keySet;
  }

  /** What is at hand may not change under an attempt. */
  requireNoAttempt(): void {
    if (this.run && !this.run.ended) throw new Refusal('ATTEMPT_IN_PROGRESS');
  }

  /** The mode that the program is in. One whose attempt went on ends with it. */
  get mode(): Mode | undefined {
    const run = this.#mode?.run;
    if (run?.isContinued && run.ended) this.#mode = undefined;
    return this.#mode;
  }
  set mode(mode: Mode | undefined) {
    this.#mode = mode;
  }

  /** In a mode nothing can be used but what belongs to it. */
  requireNormalMode(): void {
    if (this.mode) throw new Refusal('IN_RECOVERY_MODE');
  }

  /** Neither in an attempt nor in a mode. */
  requireIdle(): void {
    this.requireNoAttempt();
    this.requireNormalMode();
  }

  /**
   * Runs `work` when every earlier change of folder, key set or attempt is done, and what an attempt that has ended still
   * writes: it lists its transcript in the record, which the next one is to stand on.
   */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.take(async () => {
      if (this.run?.ended) await this.run.inTurn(async () => {});
      return work();
    });
  }

  /**
   * The attempt that is on; refuses NO_ATTEMPT, also where it is not of this operation. One that ended is still there, for
   * its reasons to be told.
   */
  requireRun(operation?: Operation): AnyRun {
    const { run } = this;
    if (!run || (operation && run.details.operation !== operation)) throw new Refusal('NO_ATTEMPT');
    return run;
  }

  /** After a result whose fate is not known the folder is to be opened again first: that repairs it. */
  requireCertain(): void {
    if (this.run?.uncertain) throw new Refusal('FOLDER_NOT_OPEN');
  }

  /**
   * Starts an attempt with ceremony processes of its own. One at a time, so it is called in turn; when `begin` refuses,
   * they are ended and nothing has happened. `keys`: the OpenPGP public keys that the attempt will be given.
   */
  async start<R extends AnyRun>(
    keys: readonly Key[],
    begin: (processes: CeremonyProcesses) => Promise<R>,
  ): Promise<R> {
    this.requireNoAttempt();
    this.requireCertain();
    const processes = await CeremonyProcesses.start(
      async () => (await this.#judged.take(keys)) ?? this.#spare.take(),
      !this.#spare.isKept,
    );
    try {
      const run = await begin(processes);
      this.run = run;
      run.onChange = () => this.onChange();
      return run;
    } catch (error) {
      await processes.end();
      throw error;
    }
  }

  /** The attempt of this kind that `read` tells of: until the next start, unless it ended without a result. */
  shown(operation: Operation): AnyRun | undefined {
    const { run } = this;
    if (run?.details.operation !== operation) return undefined;
    return ['cancelled', 'expired', 'failed'].includes(run.phase) ? undefined : run;
  }

  /** Keeps a ceremony process ready for the next attempt, until `close`. */
  keepSpare(): void {
    this.#spare.keep();
  }

  /** Keeps the process that accepted an OpenPGP public key last for an attempt with that key, until `close`. */
  keepJudged(): void {
    this.#judged.keep();
  }

  /** Judges an OpenPGP public key as `JudgedProcess.judge`, in a process that is started for it. */
  async judgeKey(input: CeremonyInput<'readKey'>): Promise<CeremonyOutput<'readKey'>> {
    return this.#judged.judge(await this.#spare.start(), input);
  }

  /**
   * Asks a ceremony process of its own, outside any attempt, and ends it. Main's copies of `secrets` are overwritten, whatever
   * came of it. Throws as `CeremonyProcess.ask`.
   */
  async askAlone<C extends CeremonyCall>(
    call: C,
    input: CeremonyInput<C>,
    ...secrets: Uint8Array[]
  ): Promise<CeremonyOutput<C>> {
    try {
      return await this.inProcess(ceremony => ceremony.ask(call, input));
    } finally {
      for (const bytes of secrets) bytes.fill(0);
    }
  }

  /** Does something outside any attempt with a ceremony process of its own, which is ended then. */
  async inProcess<T>(work: (ceremony: CeremonyProcess) => Promise<T>): Promise<T> {
    const ceremony = await this.#spare.start();
    try {
      return await work(ceremony);
    } finally {
      await ceremony.end();
    }
  }

  /** Ends the attempt, the spare and the processes that judge keys, and gives the folder back: each also where one before it fails, which is thrown. */
  close(): Promise<void> {
    return this.inTurn(async () => {
      const { run, folder } = this;
      try {
        if (run) await run.inTurn(() => run.end('cancelled'));
      } finally {
        this.folder = undefined;
        this.keySet = undefined;
        this.mode = undefined;
        try {
          await Promise.all([this.#spare.end(), this.#judged.end()]);
        } finally {
          await folder?.close();
        }
      }
    });
  }
}
