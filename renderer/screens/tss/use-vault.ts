/** What a screen of a TSS vault is about, read when it comes up and again when something was changed. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type {
  TssDestroyListView,
  TssEpochView,
  TssGroupView,
  TssRequestView,
  TssVaultView,
} from '../../../shared/contract/tss';
import { ok, type Refused } from '../../../shared/result';
import { useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { useRead } from '../../lib/use-loaded';
import { vaultIn } from '../../lib/vault-where';

/** Which request. */
export interface WhichRequest {
  vault_id: string;
  tss_request_id: string;
}

export interface VaultNow {
  groups: TssGroupView[];
  requests: TssRequestView[];
  toDestroy: TssDestroyListView['toDestroy'];
}

export interface Read {
  /** By its ID or name; null where the folder has none such. */
  vault: TssVaultView | null;
  /** Null until it was read. */
  now: VaultNow | null;
  refused: Refused | null;
  again(): Promise<void>;
}

/** `toLook`: one in which nothing may be done is read, too. */
export function useVault(wanted: string, { toLook }: { toLook: boolean } = { toLook: false }): Read {
  const { api, vaults, readVaults } = useApp();
  const vault = vaultIn(vaults, wanted);
  const { refused, run } = useRequests();
  const [now, setNow] = useState<VaultNow | null>(null);
  const again = useCallback(async () => {
    const of = { vault_id: wanted, toLook };
    const read = await run(async () => {
      const lists = [api.tssGroup.list(of), api.tssRequest.list(of), api.tssEpoch.destroyList(of)] as const;
      const [groups, requests, list] = await Promise.all(lists);
      if (!groups.ok) return groups;
      if (!requests.ok) return requests;
      if (!list.ok) return list;
      return ok({ ...groups.value, ...requests.value, ...list.value });
    });
    if (read) setNow(read);
    await readVaults();
  }, [api, readVaults, run, toLook, wanted]);
  useEffect(() => void again(), [again]);
  return { vault, now, refused, again };
}

/** All keys of all groups, read again when `now` is; null until they are there. */
export function useEpochs(
  vault_id: string,
  now: VaultNow | null,
): { epochs: TssEpochView[] | null; refused: Refused | null } {
  const { api } = useApp();
  const { value, refused } = useRead(
    async () => {
      const epochs: TssEpochView[] = [];
      for (const { key_share_holder_group_id, epochs: all } of now?.groups ?? [])
        for (const { number } of all) {
          const read = await api.tssEpoch.read({
            vault_id,
            key_share_holder_group_id,
            epoch: number,
            toLook: true,
          });
          if (!read.ok) return read;
          epochs.push(read.value);
        }
      return ok(epochs);
    },
    JSON.stringify(now?.groups ?? ''),
  );
  // Of the groups as they are shown: nothing stands there for a moment and then looks otherwise.
  const isThere = now?.groups.every(
    ({ key_share_holder_group_id: id, epochs }) => epochs.length === 0 || newestOf(value ?? [], id),
  );
  return { epochs: isThere ? value : null, refused };
}

/** The keys of a group that count: its newest. */
export const newestOf = (epochs: readonly TssEpochView[], id: string): TssEpochView | undefined =>
  epochs.findLast(one => one.key_share_holder_group_id === id);
