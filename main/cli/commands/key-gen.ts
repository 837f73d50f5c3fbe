/** Carrying out a TSS request that everybody has confirmed: the words, then the contributions of which only digests are there. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AttemptView } from '../../../shared/contract/attempts';
import type { TssRequestView } from '../../../shared/contract/tss';
import { Refusal } from '../../../shared/text/refusals';
import { contributionNames } from '../../../shared/tss/contribution-names';
import { texts } from '../messages';
import type { AttemptOf } from '../steps/attempt';
import { checkWitnesses, confirmWords, startUnderConditions } from '../steps/conditions';
import { readContributionFile, readSignedFile } from '../steps/files';
import { checkInterrupted, need, orRefuse, type Session } from '../steps/session';
import type { RequestRun } from '../steps/tss-request-run';
import { whileWatched } from '../steps/watch';
import { orWritten } from '../steps/writing';
import { UsageError } from '../terminal/exit';
import { resultPage } from '../terminal/texts';

const say = texts.tss;

/** The final status of `tss request run` under `--json`. */
export interface TssRunStatus {
  started: boolean;
  nonce: string;
  complete: boolean;
  tss_request_id: string;
  files: string[];
  /** Digest of the transcript, hex; '' until complete. */
  digest: string;
}

export const keyGenAttempt: AttemptOf<'keyGen'> = {
  operation: 'keyGen',
  outcome: () => [say.keyGenDone, say.keyGenNext],
};

const statusOf = (tss_request_id: string, view?: AttemptView): TssRunStatus => ({
  started: view !== undefined,
  nonce: view?.nonce ?? '',
  complete: view?.phase === 'complete',
  tss_request_id,
  files: view?.result?.files ?? [],
  digest: view?.result?.transcript.digest ?? '',
});

/** The files of contributions of which only the digests are there. That they lie there is looked at before the words; they are read after. */
function waitingFiles(folder: string | undefined, request: TssRequestView): string[] {
  const waiting = request.contributions.filter(one => one.brought === 'digest');
  return waiting.flatMap(({ tss_node_id }) => {
    const { file, signature } = contributionNames(request.tss_request_id, tss_node_id);
    return [file, signature].map(name => path.join(folder ?? '', name));
  });
}

/** Those of which only the digests are there, out of the folder. */
async function contributionsIn(session: Session, folder: string | undefined, request: TssRequestView) {
  const waiting = request.contributions.filter(one => one.brought === 'digest');
  const all = [];
  for (const { tss_node_id } of waiting) {
    const names = contributionNames(request.tss_request_id, tss_node_id);
    const at = (name: string) => path.join(folder!, name);
    all.push({
      contribution: await orRefuse(session, () => readContributionFile(at(names.file))),
      signature: await orRefuse(session, () => readSignedFile(at(names.signature))),
    });
  }
  return all;
}

/** Runs a KeyGen. Throws `UsageError` where contributions are to come and no folder is named. */
export async function runKeyGen(session: Session, run: RequestRun): Promise<void> {
  const { vault_id, tss_request_id, contributions: folder, ...options } = run;
  const which = { vault_id, tss_request_id };
  session.status = statusOf(tss_request_id);
  const request = need(session, await session.api.tssRequest.read(which));
  // One that is over or not confirmed yet is refused when it is started, whatever lies in the folder.
  const waiting = request.status === 'MPCProcessing' ? waitingFiles(folder, request) : [];
  if (folder === undefined && waiting.length > 0) throw new UsageError(say.contributionsMissing);
  for (const at of waiting)
    await orRefuse(session, async () => {
      if (!existsSync(at)) throw new Refusal('FILE_NOT_FOUND', { name: path.basename(at) });
    });
  const vaults = need(session, await session.api.tssVault.list()).vaults;
  const isPractice = vaults.some(one => one.practice && [one.vault_id, one.name].includes(vault_id));
  checkWitnesses(session, isPractice, options);
  const started = await startUnderConditions(session, options, conditions =>
    session.api.keyGen.start({ ...which, ...conditions }),
  );
  const { nonce } = started;
  session.status = statusOf(tss_request_id, started);
  await whileWatched(session, nonce, watch => confirmWords(session, options, started, watch));
  checkInterrupted(session);
  const contributions = await contributionsIn(session, folder, request);
  const made = await orWritten(session, await session.api.keyGen.confirm({ nonce, contributions }));
  session.status = statusOf(tss_request_id, made);
  session.output.say(resultPage(made, keyGenAttempt.outcome));
}
