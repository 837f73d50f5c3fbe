/** The session that a recovery token opens: how it begins and ends, in transcript and record. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { TOKEN_KEPT_MS } from '../../../shared/contract/limits';
import { after, inMs, type Moment, msUntil, PAST } from '../../../shared/moment';
import type { EntryFacts } from '../../../shared/records/transcript';
import type { SessionEnd } from '../../../shared/text/en/session-ends';
import type { GivenAs } from '../../../shared/text/en/transcript-facts';
import type { Abandoned, Completion, Continuation, WriteStep } from '../../attempts/attempt-plan';
import type { AttemptRun } from '../../attempts/attempt-run';
import { ending, resultOf, saving } from '../../attempts/result';
import type { IssuedToken } from '../../ceremony/process/protocol';
import { withQuorum } from '../../storage/key-sets/record-changes';
import type { TranscriptEnd } from '../../storage/ledger/transcript-log';
import { StoreChanges } from './store-change';

const SHOWN = { key: '', proof: 'verified' } as const;

/** Why a session ended, where the end of its attempt has no other reason. */
const ENDS = { cancelled: 'left', expired: 'over', failed: 'processLost' } as const;

const isEnd = (reason: EntryFacts['reason']): reason is SessionEnd =>
  reason === 'wrongToken' || reason === 'transcriptFull';

export class TokenSession implements Continuation {
  readonly endsAt: Moment;
  readonly store: StoreChanges;
  /** Until when the ceremony process takes the token that was presented for presented, as far as is known here. */
  #keptUntil: Moment = PAST;
  #keptTimer: NodeJS.Timeout | undefined;
  #encodedToken: string;
  /** When the shares of the quorum were in. */
  readonly #issuedAt = new Date().toISOString();
  #ended: SessionEnd | '' = '';

  constructor(
    readonly run: AttemptRun,
    { encoded_token }: IssuedToken,
    lastsMs: number,
  ) {
    this.endsAt = inMs(lastsMs);
    this.store = new StoreChanges(run);
    this.#encodedToken = encoded_token;
  }

  /** The token was presented, or is still kept, since `at`; undefined where it is to be presented next time. */
  used(at: Moment | undefined): void {
    clearTimeout(this.#keptTimer);
    this.#keptUntil = at ? after(at, TOKEN_KEPT_MS) : PAST;
    // It is told when it is over: nobody counts for it elsewhere.
    if (at) this.#keptTimer = setTimeout(() => this.run.onChange(), TOKEN_KEPT_MS).unref();
  }

  get tokenKept(): boolean {
    return msUntil(this.#keptUntil) > 0;
  }

  end(how: Abandoned, { reason }: EntryFacts): WriteStep[] {
    this.forget();
    const ended = isEnd(reason) ? reason : ENDS[how];
    this.#ended = ended;
    const { run, store } = this;
    const { record, log } = run;
    return [
      () => store.finish(),
      saving(run, () =>
        withQuorum(record.stored, run.seats.entered, { at: this.#issuedAt, transcript: log.file }),
      ),
      ...ending(run, [], SHOWN, () => ({
        sessionEnded: ended,
        storeVersion: record.stored.record.store?.version ?? 0,
        storeSha256: record.stored.record.store?.sha256 ?? '',
        ...record.facts,
      })),
    ];
  }

  forget(): void {
    this.#encodedToken = '';
    this.used(undefined);
  }

  view(isOpen: boolean): Pick<AttemptView, 'encoded_token' | 'sessionEnded'> {
    return { encoded_token: isOpen ? this.#encodedToken : '', sessionEnded: this.#ended };
  }
}

/** The token is known only after its entry is on disk. `opened` is told of its session before. */
export function issueToken(
  run: AttemptRun,
  issued: IssuedToken,
  lastsMs: number,
  opened: (session: TokenSession) => void,
): Completion {
  const { begun } = run;
  const { store } = issued;
  const noting = run.transcript.noting('token-issued', () => ({
    as: (begun.pgp_fingerprint ? 'openPgpMessage' : 'oneTimePassword') satisfies GivenAs,
    ...(begun.pgp_fingerprint && { pgp_fingerprint: begun.pgp_fingerprint }),
    storeVersion: store?.version ?? 0,
    storeSha256: store?.sha256 ?? '',
    sessionMinutes: Math.round(lastsMs / 60_000),
  }));
  const publish = () => {
    const session = new TokenSession(run, issued, lastsMs);
    opened(session);
    return run.publish([noting], session);
  };
  return { publish };
}

/** Of an attempt that was given up while it was written: issued is the token if its transcript says so. */
export async function issuedByTranscript(
  run: AttemptRun,
  transcript: TranscriptEnd,
): Promise<AttemptView['result']> {
  const { entries } = await run.directory.transcriptEntries(run.log.file);
  return entries.some(entry => entry.event === 'token-issued') ? resultOf(run, [], SHOWN, transcript) : null;
}
