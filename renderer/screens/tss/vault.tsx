/** One TSS vault: its requests with what is to be done next, its groups, and what is to be destroyed. */
import type {
  TssDestroyListView,
  TssGroupView,
  TssRequestView,
  TssVaultView,
} from '../../../shared/contract/tss';
import { Go } from '../../components/form/fields';
import { OldCopy } from '../../components/frame/old-copy';
import { Screen } from '../../components/frame/screen';
import { PrintButton } from '../../components/paper/print-button';
import { Groups } from '../../components/show/codes';
import { Note } from '../../components/show/note';
import { Panel } from '../../components/show/panel';
import { RefusalNote } from '../../components/show/refusal';
import { Remarks } from '../../components/show/remarks';
import { RowLink } from '../../components/show/row-link';
import { Tick } from '../../components/show/signs';
import { Tag } from '../../components/show/tag';
import { type TssScreen, useApp } from '../../lib/app-context';
import { frameOf } from '../../lib/vault-where';
import { tssMessages } from '../../messages/tss';
import { stateOf, useNextStep, whatIs } from './told';
import { useVault } from './use-vault';

const own = tssMessages.vault;

export function Vault({ vault: vault_id }: { vault: string }) {
  const { go } = useApp();
  const { vault, now, refused } = useVault(vault_id);
  const { groups = [], requests = [], toDestroy = [] } = now ?? {};
  const to = (screen: TssScreen) => () => go({ at: 'tss', screen, vault: vault_id });
  const isFirst = groups.length === 0;
  return (
    <Screen
      title={vault?.name ?? own.label}
      lead={own.lead}
      {...frameOf(vault, 'own')}
      aside={vault && <Record vault={vault} />}
    >
      <RefusalNote refused={refused} />
      {vault && <Remarks remarks={vault.remarks} />}
      {now && (
        <>
          {!isFirst && (
            <Requests vault_id={vault_id} requests={requests} groups={groups} onNew={to('newRequest')} />
          )}
          {toDestroy.length > 0 && <ToDestroy vault={vault} toDestroy={toDestroy} />}
          {groups.map(group => (
            <Group key={group.key_share_holder_group_id} vault_id={vault_id} group={group} />
          ))}
          {isFirst ? (
            <Panel title={own.newGroup} untitled>
              <p>{own.noGroups}</p>
              <div class="under">
                <Go label={own.newGroup} onClick={to('newGroup')} />
              </div>
            </Panel>
          ) : (
            <div class="more-ways">
              <button type="button" class="second" onClick={to('newGroup')}>
                {own.newGroup}
              </button>
              <button type="button" class="second" onClick={to('verify')}>
                {tssMessages.verify.title}
              </button>
            </div>
          )}
        </>
      )}
    </Screen>
  );
}

function Record({ vault }: { vault: TssVaultView }) {
  return (
    <>
      <OldCopy />
      <section>
        <h2>{own.record}</h2>
        <Groups code={vault.recordDigest} form="digest" />
        <p>{own.recordNumber(vault.sequence)}</p>
      </section>
    </>
  );
}

interface RequestsProps {
  vault_id: string;
  requests: readonly TssRequestView[];
  groups: readonly TssGroupView[];
  onNew(): void;
}

function Requests({ vault_id, requests, groups, onNew }: RequestsProps) {
  const { go } = useApp();
  const nextOf = useNextStep(groups);
  const newestFirst = requests.toReversed();
  const [newest] = newestFirst;
  // The newest may be the one that the room is here for; a vault has one at a time that is not over.
  const isOpen = newest !== undefined && nextOf(newest).isOpen;
  const open = (of: string) => () => go({ at: 'tss', screen: 'request', vault: vault_id, of });
  return (
    <Panel title={own.requestsTitle}>
      {newest === undefined ? (
        <p>{own.noRequests}</p>
      ) : (
        <ul class="entries">
          {newestFirst.map(request => (
            <li key={request.tss_request_id} class="result-part">
              <p>
                <b>{whatIs(request)}</b> {stateOf(request)}
              </p>
              {request.description && <p class="quiet">{request.description}</p>}
              {(request === newest || nextOf(request).isOpen) && <p>{nextOf(request).sentence}</p>}
              {!(isOpen && request === newest) && (
                <RowLink
                  label={own.openShort}
                  whole={own.openRequest(`${whatIs(request)} ${request.tss_request_id}`)}
                  onClick={open(request.tss_request_id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <div class="under">
        {isOpen ? (
          <Go label={own.goOn} onClick={open(newest.tss_request_id)} />
        ) : (
          <Go label={own.newRequest} onClick={onNew} />
        )}
      </div>
    </Panel>
  );
}

function Group({ vault_id, group }: { vault_id: string; group: TssGroupView }) {
  const { go, text } = useApp();
  const { key_share_holder_group_id: id, type, threshold, participants, status } = group;
  const epoch = group.epochs.at(-1);
  const missing = group.key_share_holders.filter(one => !one.confirmed).map(({ name }) => name);
  return (
    <Panel title={own.type[type]} form="set-card" beside={<Tag tone="quiet" label={own.status[status]} />}>
      <p>
        {[
          text.halves(own.ofHolders(threshold, participants), own.statusSays[status]),
          epoch && own.epoch(epoch.number, epoch.state),
          epoch?.state === 'issued' && missing.length > 0 && own.missing(missing),
        ]
          .filter(Boolean)
          .join(text.between)}
      </p>
      <table class="shares">
        <thead>
          <tr>
            <th scope="col">{own.columns.number}</th>
            <th scope="col">{own.columns.holder}</th>
            <th scope="col">{own.columns.key}</th>
            <th scope="col">{own.columns.share}</th>
          </tr>
        </thead>
        <tbody>
          {group.key_share_holders.map(({ tss_node_id, name, pgp_fingerprint, confirmed }) => (
            <tr key={tss_node_id}>
              <td class="number">{tss_node_id}</td>
              <td>{name}</td>
              <td>
                <Groups code={pgp_fingerprint} form="fingerprint" small />
              </td>
              <td>{!epoch ? own.noShare : confirmed ? own.confirmed : own.unconfirmed}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="under">
        <p class="hint">
          {own.groupId} <code>{id}</code>
        </p>
        {epoch ? (
          <button
            type="button"
            class="second"
            aria-label={own.openGroup(own.type[type])}
            onClick={() => go({ at: 'tss', screen: 'group', vault: vault_id, of: id })}
          >
            {own.openGroupShort}
          </button>
        ) : (
          <button
            type="button"
            class="second"
            onClick={() => go({ at: 'tss', screen: 'renewKey', vault: vault_id, of: id })}
          >
            {tssMessages.epoch.renewKey.title}
          </button>
        )}
      </div>
    </Panel>
  );
}

function ToDestroy({
  vault,
  toDestroy,
}: Pick<TssDestroyListView, 'toDestroy'> & { vault: TssVaultView | null }) {
  return (
    <Panel title={own.destroyTitle}>
      {toDestroy.map(one => (
        <div class="result-part" key={`${one.key_share_holder_group_id} ${one.epoch}`}>
          <h3>{own.destroyOf(one.type, one.epoch, own.destroyWhy[one.why])}</h3>
          {one.stillOpens && <Note tone="warn">{own.stillOpens(one.threshold)}</Note>}
          <ul>
            {one.holders.map(({ tss_node_id, name, destroyed }) => (
              <li key={tss_node_id}>
                {destroyed && <Tick />} {name}: {destroyed ? own.destroyed : <b>{own.notDestroyed}</b>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {vault && (
        <div class="row">
          <PrintButton asked={{ paper: 'destroyList', of: { vault, toDestroy } }} />
        </div>
      )}
    </Panel>
  );
}
