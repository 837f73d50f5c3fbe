/** A group of a TSS vault as its record has it: how many open it, and its holders with their OpenPGP keys, to be compared. */
import type { ComponentChildren } from 'preact';
import type { TssGroupView } from '../../../shared/contract/tss';
import { Groups } from '../../components/show/codes';
import { Panel } from '../../components/show/panel';
import { RowsTable } from '../../components/show/rows-table';
import { Tag } from '../../components/show/tag';
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';

const { vault: own } = tssMessages;

/** `children`: the way on, below it. */
export function GroupPanel({ group, children }: { group: TssGroupView; children?: ComponentChildren }) {
  const said = useGroupSaid(group);
  const { type, status } = group;
  return (
    <Panel title={own.type[type]} form="set-card" beside={<Tag tone="quiet" label={own.status[status]} />}>
      <p>{said}</p>
      <Holders group={group} />
      <div class="under">
        <GroupId group={group} />
        {children}
      </div>
    </Panel>
  );
}

export const GroupId = ({ group }: { group: TssGroupView }) => (
  <p class="hint">
    {own.groupId} <code class="unbroken">{group.key_share_holder_group_id}</code>
  </p>
);

/** How many open it, how its keys stand, and whose receipts are missing. */
export function useGroupSaid(group: TssGroupView): string {
  const { text } = useApp();
  const { halves, between } = text;
  const { threshold, participants, status, epochs, key_share_holders } = group;
  const newest = epochs.at(-1);
  const missing = key_share_holders.filter(one => !one.confirmed).map(({ name }) => name);
  return [
    halves(own.ofHolders(threshold, participants), own.statusSays[status]),
    newest && own.epoch(newest.number, newest.state),
    newest?.state === 'issued' && missing.length > 0 && own.missing(missing),
  ]
    .filter(Boolean)
    .join(between);
}

export function Holders({ group: { key_share_holders, epochs } }: { group: TssGroupView }) {
  return (
    <RowsTable columns={[own.columns.number, own.columns.holder, own.columns.key, own.columns.share]}>
      {key_share_holders.map(({ tss_node_id, name, pgp_fingerprint, confirmed }) => (
        <tr key={tss_node_id}>
          <td class="number">{tss_node_id}</td>
          <td>{name}</td>
          <td>
            <Groups code={pgp_fingerprint} form="fingerprint" small />
          </td>
          <td>{epochs.length === 0 ? own.noShare : confirmed ? own.confirmed : own.unconfirmed}</td>
        </tr>
      ))}
    </RowsTable>
  );
}
