/** Bringing a holder's same OpenPGP key anew, which got another expiry. */
import { useState } from 'preact/hooks';
import { type GivenKey, KeyInput, noKey } from '../../components/form/key-input';
import { RequestForm } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { useApp } from '../../lib/app-context';
import { frameOf } from '../../lib/vault-where';
import { tssMessages } from '../../messages/tss';
import { Back } from './back';
import { EpochScreen } from './epoch-screen';
import { HolderSelect } from './holder-select';
import { ReadOrRefused } from './read-or-refused';
import { useVault } from './use-vault';

const own = tssMessages.epoch.renewKey;

export function RenewKey({ vault: vault_id, id }: { vault: string; id: string }) {
  const { api, go } = useApp();
  const { vault, now, refused } = useVault(vault_id);
  const [tss_node_id, setHolder] = useState('');
  const [key, setKey] = useState<GivenKey>(noKey);
  const frame = frameOf(vault);
  const group = now?.groups.find(one => one.key_share_holder_group_id === id);
  if (!group)
    return (
      <Screen title={own.title} {...frame}>
        <ReadOrRefused refused={refused} />
      </Screen>
    );
  const { key_share_holders: holders, epochs } = group;
  // A group without keys has no screen of its own.
  const back = async () =>
    go({
      at: 'tss',
      vault: vault_id,
      ...(epochs.length > 0 ? { screen: 'group', of: id } : { screen: 'vault' }),
    });
  const holder = holders.find(one => one.tss_node_id === tss_node_id)?.name ?? '';
  const which = { vault_id, key_share_holder_group_id: id, tss_node_id };
  return (
    <EpochScreen own={own} frame={frame}>
      <RequestForm
        go={own.go}
        send={() => api.tssGroup.renewKey({ ...which, pgp_key: key.given })}
        onDone={back}
        beside={<Back onDone={back} label={epochs.length > 0 ? tssMessages.epoch.back : own.back} />}
      >
        <HolderSelect label={own.whose} holders={holders} value={tss_node_id} onValue={setHolder} />
        {holder && <KeyInput holder={holder} practice={frame.practice} value={key} onValue={setKey} />}
      </RequestForm>
    </EpochScreen>
  );
}
