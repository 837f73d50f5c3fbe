/** What an operation adds to the attempts of it: what completes one, what is written then, and what is left without a result. */
import type { AttemptView } from '../../shared/contract/attempts';
import type { Moment } from '../../shared/moment';
import type { EntryFacts } from '../../shared/records/transcript';
import type { Text } from '../../shared/text/text';
import type { Step } from '../ceremony/process/protocol';
import type { TranscriptEnd } from '../storage/ledger/transcript-log';
import type { CeremonyProcess } from './ceremony-process';
import type { Phase } from './run-details';

/** A file that is taken only when everybody has seen the words, with its detached signature. */
export interface Brought {
  contribution: Uint8Array;
  signature: Uint8Array | string;
}

/** One step of writing. A step that throws is tried again from its beginning. */
export type WriteStep = () => Promise<void>;

/** The result of an attempt, in memory as yet. */
export interface Completion {
  /** What its transcript says of it where the last share, or the confirmation of the words, is noted. */
  noted?: EntryFacts;
  /** Writes it; see `AttemptRun.publish`. */
  publish(): Promise<void>;
}

/** Made anew for every attempt, with the state that its operation has beside what is common to all. */
export interface AttemptPlan {
  /** Where a helper takes the next share: that helper. Else the lead does. Throws what `AttemptRun.helper` does. */
  taker?(): Promise<CeremonyProcess>;
  /**
   * What the helper that accepted a share is given then, since only then it is known whose share it has: the step as it is with what
   * came of that. Throws what the helper refuses.
   */
  given?(taker: CeremonyProcess, accepted: Step): Promise<Step>;
  /** That one has answered: whether it accepted the share. It may be ended then (`AttemptRun.release`). */
  taken?(taker: CeremonyProcess, isAccepted: boolean): Promise<void>;
  /** Where people enter shares: what the one that was accepted completed, if it did. */
  completedBy?(accepted: Step): Completion | undefined;
  /**
   * Where people confirm the words: has the ceremony process do what they stand for, with what was brought for it when everybody
   * had seen them. Throws what that refuses.
   */
  confirmed?(ceremony: CeremonyProcess, brought: readonly Brought[]): Promise<Completion>;
  /**
   * Settles the folder for an attempt without a result, which ends so; gives facts for the end entry of its transcript, beside
   * those (`facts`) that say why. Throws as writing does.
   */
  abandon(how: Abandoned, facts: EntryFacts): Promise<EntryFacts>;
  /**
   * Repairs the folder for an attempt that was given up while its result was written, as after a crash: the end of its
   * transcript (by its file name), and what people are told. Throws where it could not be given an end.
   */
  settle(file: string): Promise<{ told: Text[]; end: TranscriptEnd }>;
  /** The result of an attempt that was given up while it was written, where by the folder it has one. Throws as reading does. */
  repair(transcript: TranscriptEnd): Promise<AttemptView['result']>;
}

/** How an attempt ends without a result. */
export type Abandoned = Extract<Phase, 'cancelled' | 'expired' | 'failed'>;

/** What an attempt goes on with when its result is written: its process lives on, in the phase `recovering`, until this is ended. */
export interface Continuation {
  /** When it ends at the latest, whatever is done in it. */
  readonly endsAt: Moment;
  /** Ends it: gives what is to be written, after the process has ended. `facts` may have the reason. */
  end(how: Abandoned, facts: EntryFacts): WriteStep[];
  /** Clears what it shows; for an attempt that ends without writing its end. */
  forget(): void;
  /** What the attempt shows of it; `isOpen` as long as it can be used. */
  view(isOpen: boolean): Pick<AttemptView, 'encoded_token' | 'sessionEnded'>;
}
