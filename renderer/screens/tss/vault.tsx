/** One TSS vault: what is to be done next, how each of its groups stands, what is to be destroyed, and what has happened. */

import type {
  TssDestroyListView,
  TssEpochView,
  TssGroupView,
  TssRequestView,
  TssVaultView,
} from '../../../shared/contract/tss';
import { Go } from '../../components/form/fields';
import { Screen } from '../../components/frame/screen';
import { PrintButton } from '../../components/paper/print-button';
import { AlarmNote } from '../../components/show/alarm-note';
import { StillOpen } from '../../components/show/ceremonies';
import { Folded } from '../../components/show/folded';
import { Note } from '../../components/show/note';
import { Panel } from '../../components/show/panel';
import { RefusalNote } from '../../components/show/refusal';
import { Remarks } from '../../components/show/remarks';
import { RowLink } from '../../components/show/row-link';
import { Settled } from '../../components/show/settled';
import { Tick } from '../../components/show/signs';
import { Tag } from '../../components/show/tag';
import { VaultRecord } from '../../components/show/vault-record';
import { type TssScreen, useApp } from '../../lib/app-context';
import { troubleWith } from '../../lib/trouble';
import { frameOf } from '../../lib/vault-where';
import { tssMessages } from '../../messages/tss';
import { GroupBoard, mayOpen } from './group-board';
import { GroupId, GroupPanel, Holders, useGroupSaid } from './group-panel';
import { ReadOrRefused } from './read-or-refused';
import { stateOf, useNextStep, whatIs } from './told';
import { newestOf, useEpochs, useVault, type VaultNow } from './use-vault';
import { VaultTime } from './vault-time';

const { vault: own, vaultBoard: board } = tssMessages;

export function Vault({ vault: vault_id }: { vault: string }) {
  const { go, text } = useApp();
  const { vault, now, refused } = useVault(vault_id, { toLook: true });
  const { epochs, refused: unread } = useEpochs(vault_id, now);
  const { groups = [], requests = [], toDestroy = [] } = now ?? {};
  const to = (screen: TssScreen) => () => go({ at: 'tss', screen, vault: vault_id });
  const isFirst = groups.length === 0;
  const below = now && (
    <>
      {toDestroy.length > 0 && <ToDestroy vault={vault} toDestroy={toDestroy} />}
      {(epochs || unread) &&
        groups.map(group => (
          <Group
            key={group.key_share_holder_group_id}
            vault_id={vault_id}
            group={group}
            now={now}
            epoch={newestOf(epochs ?? [], group.key_share_holder_group_id)}
          />
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
      {vault && epochs && !isFirst && <VaultTime vault={vault} now={now} epochs={epochs} />}
    </>
  );
  return (
    <Screen
      title={vault?.name ?? own.label}
      lead={own.lead}
      {...frameOf(vault, 'own')}
      terms={['vault', 'group', 'rootKey', 'request', 'digest']}
      aside={vault && <VaultRecord vault={vault} />}
    >
      <RefusalNote refused={vault?.trouble ? troubleWith(vault) : (refused ?? unread)} />
      {!now && !refused && vault?.trouble === '' && <ReadOrRefused refused={null} />}
      {vault && <AlarmNote ceremonies={vault.ceremonies} vault={vault.vault_id} />}
      {vault && <Settled ceremonies={vault.ceremonies} />}
      {vault && <Remarks remarks={vault.remarks} />}
      {vault?.trouble === 'RECORD_UNWITNESSED' && (
        <div class="under">
          <p />
          <Go label={text.keySet.vouch} onClick={to('vouch')} />
        </div>
      )}
      {now && !vault?.trouble && (
        <>
          {!isFirst && (
            <Requests vault_id={vault_id} requests={requests} groups={groups} onNew={to('newRequest')} />
          )}
          {vault && <StillOpen vault={vault_id} ceremonies={vault.ceremonies} />}
          {below}
        </>
      )}
      {now && vault?.trouble && (
        <>
          {groups.map(group => (
            <GroupPanel key={group.key_share_holder_group_id} group={group} />
          ))}
          {epochs && <VaultTime vault={vault} now={now} epochs={epochs} isToLook />}
        </>
      )}
    </Screen>
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
  const [newest, ...earlier] = requests.toReversed();
  // The newest may be the one that the room is here for; a vault has one at a time that is not over.
  const isOpen = newest !== undefined && nextOf(newest).isOpen;
  const open = (of: string) => () => go({ at: 'tss', screen: 'request', vault: vault_id, of });
  const entry = (request: TssRequestView) => (
    <li key={request.tss_request_id} class="result-part">
      <p>
        <b>{whatIs(request)}</b> <Tag tone="quiet" label={stateOf(request, groups)} />
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
  );
  return (
    <Panel title={own.requestsTitle}>
      {newest === undefined ? (
        <p>{own.noRequests}</p>
      ) : (
        <>
          <ul class="entries">{[newest].map(entry)}</ul>
          {earlier.length > 0 && (
            <Folded title={board.earlierRequests(earlier.length)}>
              <ul class="entries">{earlier.map(entry)}</ul>
            </Folded>
          )}
        </>
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

interface GroupProps {
  vault_id: string;
  group: TssGroupView;
  now: VaultNow;
  /** Its newest keys; undefined where it has none, or until they are read. */
  epoch: TssEpochView | undefined;
}

/** Of a group in use, or that waits for receipts, how it stands; of any other its holders, to be compared. */
function Group({ vault_id, group, now, epoch }: GroupProps) {
  const { go } = useApp();
  const said = useGroupSaid(group);
  const { key_share_holder_group_id: id, type, epochs } = group;
  const newest = epochs.at(-1);
  const to = (screen: 'group' | 'renewKey') => () => go({ at: 'tss', screen, vault: vault_id, of: id });
  const toKeys = (
    <button type="button" class="second" aria-label={own.openGroup(own.type[type])} onClick={to('group')}>
      {own.openGroupShort}
    </button>
  );
  if (epoch && mayOpen(epoch, group))
    return (
      <GroupBoard
        group={group}
        groups={now.groups}
        requests={now.requests}
        epoch={epoch}
        isOneOfMany
        more={
          <Folded title={board.holders}>
            <Holders group={group} />
            <GroupId group={group} />
          </Folded>
        }
      >
        <p>{said}</p>
        {toKeys}
      </GroupBoard>
    );
  return (
    <GroupPanel group={group}>
      {newest ? (
        toKeys
      ) : (
        <button type="button" class="second" onClick={to('renewKey')}>
          {tssMessages.epoch.renewKey.title}
        </button>
      )}
    </GroupPanel>
  );
}

function ToDestroy({
  vault,
  toDestroy,
}: Pick<TssDestroyListView, 'toDestroy'> & { vault: TssVaultView | null }) {
  const { text } = useApp();
  return (
    <Panel title={own.destroyTitle}>
      {toDestroy.map(one => (
        <div class="result-part" key={`${one.key_share_holder_group_id} ${one.epoch}`}>
          <h3>{own.destroyOf(one.type, one.epoch, own.destroyWhy[one.why])}</h3>
          {one.stillOpens && <Note tone="warn">{own.stillOpens(one.threshold)}</Note>}
          <ul>
            {one.holders.map(({ tss_node_id, name, destroyed }) => (
              <li key={tss_node_id}>
                {destroyed ? (
                  <>
                    <Tick /> {text.named(name, own.destroyed)}
                  </>
                ) : (
                  <b>{text.named(name, own.notDestroyed)}</b>
                )}
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
