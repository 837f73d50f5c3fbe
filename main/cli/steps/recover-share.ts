/** Carrying out a recovery of one lost share that everybody has confirmed (A, B): the words, then the shares of all who help. */
import type { TssRequestView } from '../../../shared/contract/tss';
import { texts } from '../messages';
import type { AttemptOf } from './attempt';
import { checkEntering } from './collect';
import { startUnderConditions } from './conditions';
import { need, type Session } from './session';
import { withJudged } from './tss-judged-shares';
import { copied, entropyOf, forgotten } from './tss-own-entropy';
import { type RequestRunner, runStatusOf } from './tss-request-run';
import { withTssShares } from './tss-shares';

const say = texts.tss;

/** What is said when it was given again. */
export const recovered = (): string[] => [say.recovered, say.recoveredNext];

interface Helper {
  key_share_holder_group_id: string;
  tss_node_id: string;
  name: string;
}

const idOf = ({ key_share_holder_group_id, tss_node_id }: Helper) => ({
  key_share_holder_group_id,
  tss_node_id,
});

/** All whose shares are entered: those of the source, then those of the group that lost one. */
async function helpersOf(
  session: Session,
  vault_id: string,
  { source_key_share_holder_group: source, target_key_share_holder_group_id, mainTssNodeIds }: TssRequestView,
): Promise<Helper[]> {
  const { groups } = need(session, await session.api.tssGroup.list({ vault_id }));
  const inGroup = (key_share_holder_group_id: string, ids: readonly string[]): Helper[] =>
    groups
      .filter(one => one.key_share_holder_group_id === key_share_holder_group_id)
      .flatMap(one => one.key_share_holders.filter(({ tss_node_id }) => ids.includes(tss_node_id)))
      .map(({ tss_node_id, name }) => ({ key_share_holder_group_id, tss_node_id, name }));
  return [
    ...(source ? inGroup(source.key_share_holder_group_id, source.tss_node_ids) : []),
    ...inGroup(target_key_share_holder_group_id, mainTssNodeIds),
  ];
}

/** What carries out recoveries of this mode. */
export const recoveryRunner = (
  mode: 'A' | 'B',
  { operation, outcome }: AttemptOf<'recoverA' | 'recoverB'>,
): RequestRunner => ({
  accepts: ({ recoveryMode }) => recoveryMode === mode,
  run: async (session, run, request) => {
    const { vault_id, tss_request_id, contributions: _none, sums, entropy, ...options } = run;
    const entering = { ...options, cards: [...sums] };
    await checkEntering(session, entering);
    const which = { vault_id, tss_request_id };
    const own = entropy ? await entropyOf(session, await helpersOf(session, vault_id, request), idOf) : [];
    await withJudged(session, which, entering, async (entered, input) => {
      const started = await startUnderConditions(session, options, conditions =>
        session.api[operation].start({ ...which, ...conditions, ownEntropy: own.map(copied) }),
      ).finally(() => forgotten(own));
      const statusOf = (view: typeof started) => runStatusOf(tss_request_id, view);
      await withTssShares(session, entered, started, outcome, statusOf, input);
      // A share may be refused before the start.
    }).finally(() => forgotten(own));
  },
});
