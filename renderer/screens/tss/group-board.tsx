/** How a group stands that has keys: its seats by health, the quorums that are left, and what gives a lost share again. */
import type { ComponentChildren } from 'preact';
import type { TssEpochView, TssGroupView, TssRequestView } from '../../../shared/contract/tss';
import { OVERDUE_AFTER_DAYS } from '../../../shared/records/share-health';
import { holderName } from '../../../shared/tss/holder-name';
import { possibleRecoveries } from '../../../shared/tss/recovery-advice';
import { Board } from '../../components/show/board';
import { Note } from '../../components/show/note';
import { useApp } from '../../lib/app-context';
import { seatsOf } from '../../lib/standing';
import { isFoundRight } from '../../lib/tss-checks';
import { boardMessages } from '../../messages/behind';
import { tssMessages } from '../../messages/tss';

const { vault: ofVault, vaultBoard: own } = tssMessages;

interface Props {
  group: TssGroupView;
  groups: readonly TssGroupView[];
  requests: readonly TssRequestView[];
  epoch: TssEpochView;
  /** Where a screen has several groups: each under its name. */
  isOneOfMany?: boolean;
  /** Buttons, the primary one last. */
  children?: ComponentChildren;
  more?: ComponentChildren;
}

/** Nobody is to open anything with the shares of keys that are void, or of a group that another replaced. */
export const mayOpen = ({ state }: TssEpochView, { status }: TssGroupView): boolean =>
  state !== 'void' && status !== 'Unavailable';

export function GroupBoard({ group, groups, requests, epoch, isOneOfMany = false, children, more }: Props) {
  const { program, text } = useApp();
  const { type, threshold, participants, key_share_holders } = group;
  const now = Date.parse(program.clock);
  const seats = seatsOf(epoch, key_share_holders, requests, now);
  const found = seats.filter(
    ({ index, health }) =>
      health === 'confirmed' && isFoundRight(epoch, String(index), OVERDUE_AFTER_DAYS, now),
  ).length;
  const lost = seats.filter(({ health }) => health === 'lost').map(({ index }) => String(index));
  const title = own.title(type, ofVault.ofHoldersShort(threshold, participants));
  return (
    <Board
      {...(isOneOfMany && { title })}
      seats={seats}
      required={threshold}
      shown={(count, left) =>
        epoch.state === 'valid'
          ? `${boardMessages.confirmed(count, left)}${text.between}${boardMessages.checked(found, left, OVERDUE_AFTER_DAYS)}`
          : boardMessages.confirmed(count, left)
      }
      more={
        <>
          {epoch.state === 'valid' && <IfLost group={group} groups={groups} lost={lost} />}
          {more}
        </>
      }
    >
      {children}
    </Board>
  );
}

/** `lost`: whose share is known to be lost. Where none is, one of those who could help is taken to be. */
function IfLost({ group, groups, lost }: Pick<Props, 'group' | 'groups'> & { lost: string[] }) {
  const confirmed = group.key_share_holders.filter(one => one.confirmed).map(one => one.tss_node_id);
  const all = possibleRecoveries(groups, group, lost.length > 0 ? lost : confirmed.slice(0, 1));
  const isOwn = (of: string) => of === group.key_share_holder_group_id;
  const names = (of: string, ids: readonly string[]) => {
    const from = groups.find(one => one.key_share_holder_group_id === of);
    return ids.map(id => (from && holderName(from, id)) ?? id);
  };
  // Which of them it is nobody knows yet: all others could help.
  const helpers = confirmed.filter(id => !lost.includes(id));
  const said = all.map(({ mode, from }) => {
    const parts = from.map(({ group: of, need, ids }) =>
      isOwn(of) ? own.others(need, names(of, helpers)) : own.rescuers(need, names(of, ids)),
    );
    return own.recovery[mode](parts);
  });
  const title =
    lost.length > 0 ? lost.map(id => own.whoseLost(holderName(group, id) ?? id)).join('. ') : own.ifLost;
  return (
    <section class="result-part">
      <h3>{title}</h3>
      {said.length === 0 ? (
        <Note tone="warn">{own.nothing[group.type === 'MainGroup' ? 'main' : 'other']}</Note>
      ) : (
        <>
          <ul class="plain-list">
            {said.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {all.some(({ mode }) => mode !== 'C') && <p class="hint">{own.sameShare}</p>}
        </>
      )}
    </section>
  );
}
