/** `tss prove`: a quorum signs the text of a verifier, and with it what it proves. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { texts } from '../messages';
import { type StartConditionOptions, startConditionNames } from '../options/groups';
import type { OutcomeOf } from '../terminal/texts';
import { checkEntering } from './collect';
import { startUnderConditions } from './conditions';
import type { Session } from './session';
import { withTssShares } from './tss-shares';
import type { Verb } from './tss-verb';
import { checkVaultWitnesses } from './tss-witnesses';

const say = texts.tss;

/** What is typed for it. */
export interface ProveOptions extends StartConditionOptions {
  vault?: string | undefined;
  group?: string | undefined;
  nodes: readonly string[];
  challenge?: string | undefined;
  sums: readonly string[];
  acceptPrivateKeys: boolean;
}

/** The final status of `tss prove` under `--json`. */
export interface TssProveStatus {
  started: boolean;
  nonce: string;
  progress: number;
  required: number;
  complete: boolean;
  files: string[];
  /** Digest of the transcript, hex; '' until complete. */
  digest: string;
}

/** What is said when it is done. */
export const provedOutcome: OutcomeOf = () => [say.proved, say.provedNext];

const statusOf = (view: AttemptView): TssProveStatus => ({
  started: true,
  nonce: view.nonce,
  progress: view.progress,
  required: view.required,
  complete: view.phase === 'complete',
  files: view.result?.files ?? [],
  digest: view.result?.transcript.digest ?? '',
});

/** Proves it. Ends the command as `collectShares` does. */
async function prove(session: Session, told: ProveOptions): Promise<void> {
  const { vault, group, nodes, challenge, sums } = told;
  const options = { ...told, cards: [...sums] };
  await checkEntering(session, options);
  await checkVaultWitnesses(session, vault!, told);
  const what = {
    vault_id: vault!,
    key_share_holder_group_id: group!,
    tss_node_ids: [...nodes],
    challenge: challenge!,
  };
  const started = await startUnderConditions(session, options, accepted =>
    session.api.proveKeys.start({ ...what, ...accepted }),
  );
  await withTssShares(session, options, started, provedOutcome, statusOf);
}

/** For the words behind `tss`. */
export const proveVerb = {
  needs: ['vault', 'group', 'node', 'challenge'],
  takes: ['sum', 'accept-private-keys', ...startConditionNames],
  usage: say.usage.prove,
  run: prove,
} as const satisfies Verb<ProveOptions>;
