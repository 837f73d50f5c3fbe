/** A group's keys: who has confirmed their share, what was complained about, and the ways on from there. */
import { useState } from 'preact/hooks';
import type { TssEpochView, TssGroupView } from '../../../shared/contract/tss';
import { standingReceipts } from '../../../shared/tss/standing-receipts';
import { Go, Select } from '../../components/form/fields';
import { Screen } from '../../components/frame/screen';
import { PrintButton } from '../../components/paper/print-button';
import { Groups, When } from '../../components/show/codes';
import { Note, Notes } from '../../components/show/note';
import { Panel } from '../../components/show/panel';
import { RefusalNote } from '../../components/show/refusal';
import { RowsTable } from '../../components/show/rows-table';
import { Tick } from '../../components/show/signs';
import { VaultOldCopy } from '../../components/show/vault-record';
import { useApp, useWays } from '../../lib/app-context';
import { type Check, lastCheckOf } from '../../lib/tss-checks';
import { useRead } from '../../lib/use-loaded';
import { frameOf, useVaultFrame } from '../../lib/vault-where';
import { tssMessages } from '../../messages/tss';
import { ChainSides } from './chain-sides';
import { EpochPart } from './epoch-part';
import { type OpenEpochPart, waysOf } from './epoch-ways';
import { GroupBoard, mayOpen } from './group-board';
import { ReadOrRefused } from './read-or-refused';
import { useVault, type VaultNow } from './use-vault';

const own = tssMessages.epoch;
const { vault: ofVault, vaultBoard: board } = tssMessages;

export function Group({ vault: vault_id, id }: { vault: string; id: string }) {
  const { vault, now, refused, again } = useVault(vault_id);
  const group = now?.groups.find(one => one.key_share_holder_group_id === id);
  if (!now || !group)
    return (
      <Screen title={ofVault.label} {...frameOf(vault)}>
        <ReadOrRefused refused={refused} />
      </Screen>
    );
  return <GroupNow vault_id={vault_id} now={now} group={group} onChanged={again} />;
}

interface Props {
  vault_id: string;
  now: VaultNow;
  group: TssGroupView;
  onChanged(): Promise<void>;
}

function GroupNow({ vault_id, now, group, onChanged }: Props) {
  const { api, go } = useApp();
  const ofOperations = useWays('keys');
  const [number, setNumber] = useState(group.epochs.length);
  const [part, setPart] = useState<OpenEpochPart | null>(null);
  const ofGroup = { vault_id, key_share_holder_group_id: group.key_share_holder_group_id };
  const {
    value: epoch,
    refused,
    again,
  } = useRead(() => api.tssEpoch.read({ ...ofGroup, epoch: number }), String(number));
  const frame = useVaultFrame(vault_id);
  if (!epoch)
    return (
      <Screen title={ofVault.type[group.type]} {...frame}>
        <ReadOrRefused refused={refused} />
      </Screen>
    );
  // What is done is of the keys that are shown, not of those that are still being read.
  const which = { ...ofGroup, epoch: epoch.epoch };
  const close = async () => {
    await Promise.all([again(), onChanged()]);
    setPart(null);
  };
  if (part)
    return (
      <EpochPart
        part={part}
        epoch={epoch}
        holders={group.key_share_holders}
        which={which}
        frame={frame}
        onPart={setPart}
        onDone={close}
      />
    );
  const [first, ...others] = waysOf(epoch, group.status);
  // It cannot be taken back: apart from what is done every day.
  const more = others.filter(way => way !== 'void');
  const mayVoid = others.includes('void');
  const isInUse = group.status === 'Valid' && epoch.state === 'valid' && epoch.epoch === group.epochs.length;
  const hasMore = more.length > 0 || group.status !== 'Unavailable';
  const actions = (
    <>
      {hasMore && (
        <section class="more-ways" aria-label={own.more}>
          {more.map(way => (
            <button key={way} type="button" class="second" onClick={() => setPart({ part: way })}>
              {own.way[way]}
            </button>
          ))}
          {isInUse &&
            ofOperations.map(({ operation, label, open }) => (
              <button
                key={operation}
                type="button"
                class="second"
                onClick={() => open(0, { of: { vault_id, id: which.key_share_holder_group_id } })}
              >
                {label}
              </button>
            ))}
          {group.status !== 'Unavailable' && (
            <button
              type="button"
              class="second"
              onClick={() =>
                go({ at: 'tss', screen: 'renewKey', vault: vault_id, of: which.key_share_holder_group_id })
              }
            >
              {own.renewKey.title}
            </button>
          )}
        </section>
      )}
      {first && (
        <div class="under">
          {mayVoid && (
            <button type="button" class="link alarm" onClick={() => setPart({ part: 'void' })}>
              {own.way.void}
            </button>
          )}
          <Go label={own.way[first]} onClick={() => setPart({ part: first })} />
        </div>
      )}
    </>
  );
  return (
    <Screen
      title={ofVault.type[group.type]}
      lead={ofVault.ofHolders(group.threshold, group.participants)}
      {...frame}
      terms={['group', 'epoch', 'digest', 'receipt', 'rootKey']}
      aside={<Compare epoch={epoch} />}
    >
      {group.epochs.length > 1 && (
        <Select
          label={own.which}
          value={String(number)}
          onValue={chosen => setNumber(Number(chosen))}
          choices={group.epochs.map(one => ({
            value: String(one.number),
            label: own.numbered(one.number, one.state),
          }))}
        />
      )}
      <RefusalNote refused={refused} />
      <State epoch={epoch} />
      {mayOpen(epoch, group) ? (
        <GroupBoard group={group} groups={now.groups} requests={now.requests} epoch={epoch}>
          {actions}
        </GroupBoard>
      ) : (
        (first || hasMore) && <div class="under wraps">{actions}</div>
      )}
      <Panel title={own.receipts}>
        <Receipts epoch={epoch} group={group} />
        <div class="row">
          <PrintButton
            asked={{
              paper: 'group',
              of: { vault: { name: frame.where.name, practice: frame.practice }, group, epoch },
            }}
          />
        </div>
      </Panel>
    </Screen>
  );
}

function State({ epoch }: { epoch: TssEpochView }) {
  const { text } = useApp();
  const { state, void: voided, complaints, missing } = epoch;
  const nameOf = (number: string) =>
    [...epoch.receipts, ...epoch.missing].find(one => one.tss_node_id === number)?.name ?? number;
  return (
    <>
      <Note tone={state === 'valid' ? 'good' : 'warn'}>
        {[
          own.state[state],
          state === 'issued' && missing.length > 0 && board.next(missing.map(({ name }) => name)),
          voided && own.voidSince[voided.reason as keyof typeof own.voidSince]?.(voided.contributor),
        ]
          .filter(Boolean)
          .join(text.between)}
      </Note>
      <ChainSides sides={epoch.chainCodes} />
      {complaints.length > 0 && (
        <Notes tone="warn">
          <ul>
            {complaints.map(({ tss_node_id, name, contributor, finding }) => (
              <li key={`${tss_node_id} ${contributor}`}>
                {own.complaint(name, nameOf(contributor), own.finding[finding as keyof typeof own.finding])}
              </li>
            ))}
          </ul>
        </Notes>
      )}
    </>
  );
}

function Receipts({ epoch, group }: { epoch: TssEpochView; group: TssGroupView }) {
  const { columns } = tssMessages.vault;
  const standing = standingReceipts(epoch);
  return (
    <RowsTable columns={[columns.number, columns.holder, own.receipt, own.at, board.lastCheck]}>
      {group.key_share_holders.map(({ tss_node_id, name }) => {
        const receipt = standing.find(one => one.tss_node_id === tss_node_id);
        const isGone = epoch.destroyed.some(one => one.tss_node_id === tss_node_id);
        return (
          <tr key={tss_node_id}>
            <td class="number">{tss_node_id}</td>
            <td class="whose">{name}</td>
            <td>
              {!receipt ? (
                <b>{own.missing}</b>
              ) : (
                <>
                  <Tick /> {own.how[receipt.how]}
                </>
              )}
              {isGone && <p>{own.destroyed}</p>}
            </td>
            <td>{receipt && <When at={receipt.at} />}</td>
            <td>
              <LastCheck check={lastCheckOf(epoch, tss_node_id)} />
            </td>
          </tr>
        );
      })}
    </RowsTable>
  );
}

function LastCheck({ check }: { check: Check | undefined }) {
  if (!check) return board.noCheck;
  const said = board.foundTo[check.found];
  return (
    <>
      <When at={check.at} />
      <p>{check.found === 'fits' ? said : <b>{said}</b>}</p>
    </>
  );
}

/** What people compare with their papers, and with each other. */
function Compare({ epoch }: { epoch: TssEpochView }) {
  return (
    <>
      <section>
        <h2>{own.hash(epoch.epoch)}</h2>
        <Groups code={epoch.hash} form="digest" />
        <p>{own.hashHint}</p>
      </section>
      <section>
        <h2>{own.root.secp256k1}</h2>
        <Groups code={epoch.roots.secp256k1} form="digest" />
      </section>
      <section>
        <h2>{own.root.ed25519}</h2>
        <Groups code={epoch.roots.ed25519} form="digest" />
      </section>
      <section>
        <h2>{tssMessages.vault.recordOf(epoch.sequence)}</h2>
        <Groups code={epoch.recordDigest} form="digest" />
      </section>
      <VaultOldCopy />
    </>
  );
}
