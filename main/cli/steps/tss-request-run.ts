/** What the command `tss` is told to carry out a request with, and by whom: an operation for each type of request. */
import type { AttemptView } from '../../../shared/contract/attempts';
import type { TssRequestView } from '../../../shared/contract/tss';
import { failure } from '../../../shared/text/failure';
import { texts } from '../messages';
import type { StartConditionOptions } from '../options/groups';
import { UsageError } from '../terminal/exit';
import { need, refused, type Session } from './session';
import { checkVaultWitnesses } from './tss-witnesses';

/** Which request, how shares come here, and where contributions from elsewhere lie. */
export interface RequestRun extends StartConditionOptions {
  vault_id: string;
  tss_request_id: string;
  /** A folder, if there are any to be taken. */
  contributions?: string | undefined;
  /** Messages with sums, for this machine's gpg; - for those on standard input. */
  sums: readonly string[];
  /** Who of those who are listed takes no part, by number. */
  absent: readonly string[];
  acceptPrivateKeys: boolean;
  /** Those whose contributions are made here, or whose shares help, are asked for entropy of their own. */
  entropy?: boolean;
}

/** Carries out a request. */
export type RunRequest = (session: Session, run: RequestRun) => Promise<void>;

/** What carries out some requests. */
export interface RequestRunner {
  accepts(request: TssRequestView): boolean;
  /** Where a quorum of those who are listed will do. */
  takesAbsent?: true;
  run(session: Session, run: RequestRun, request: TssRequestView): Promise<void>;
}

/** The final status of `tss request run` under `--json`. */
export interface TssRunStatus {
  started: boolean;
  nonce: string;
  complete: boolean;
  tss_request_id: string;
  files: string[];
  /** Who contributed to a reshare by files that were taken before the attempt: these stay in the request, whatever comes of it. Identifiers. */
  taken: readonly string[];
  /** Digest of the transcript, hex; '' until complete. */
  digest: string;
}

export const runStatusOf = (
  tss_request_id: string,
  view?: AttemptView,
  taken: readonly string[] = [],
): TssRunStatus => ({
  started: view !== undefined,
  nonce: view?.nonce ?? '',
  complete: view?.phase === 'complete',
  tss_request_id,
  files: view?.result?.files ?? [],
  taken,
  digest: view?.result?.transcript.digest ?? '',
});

/**
 * Has a request carried out by the one of these that does such. Ends with what is refused of it, and TSS_REQUEST_STATE; throws
 * `UsageError` where somebody is said to be absent who may not.
 */
export const carryOutBy =
  (runners: readonly RequestRunner[]): RunRequest =>
  async (session, run) => {
    const { vault_id, tss_request_id } = run;
    session.status = runStatusOf(tss_request_id);
    const request = need(session, await session.api.tssRequest.read({ vault_id, tss_request_id }));
    const runner = runners.find(one => one.accepts(request));
    if (!runner) throw refused(session, failure('TSS_REQUEST_STATE', { name: request.type }));
    if (run.absent.length > 0 && !runner.takesAbsent) throw new UsageError(texts.tss.absentOfReshare);
    await checkVaultWitnesses(session, vault_id, run);
    await runner.run(session, run, request);
  };
