/** Vaults with a reshare that all have confirmed, and what its tests do with one. */
import { expect } from 'vitest';
import type { ForkCeremony } from '../../main/attempts/ceremony-process';
import type { Api } from '../../shared/contract';
import type { TssContributionFile } from '../../shared/records/tss-contribution';
import type { TssEpoch } from '../../shared/records/tss-epoch';
import { groupOf } from '../../shared/records/tss-vault';
import { copiedWorld } from '../support/copied-world';
import { clearSigned, type TestHolder, testHolder } from '../support/holders';
import { openProgram, value } from '../support/program';
import { bytesOf, type IssuedEpoch } from '../support/tss-epoch';
import {
  broughtBy,
  confirmedReshare,
  groupFor,
  type Reshare,
  sharedElsewhere,
  validKeysIn,
} from '../support/tss-share';
import { keysOf, unattended } from '../support/tss-vault';

/** Who gives shares. */
export const people: TestHolder[] = [];
/** Who gets new ones. */
export const others: TestHolder[] = [];
/** Both are there once this has run, for all files of a worker. */
export async function preparePeople(): Promise<void> {
  if (people.length > 0) return;
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
  for (const name of ['Rae Moss', 'Sam Hale']) others.push(await testHolder(name));
}

/** A vault of three with valid keys, and a request, which all have confirmed, to give shares to a signing group of two others. */
export async function confirmed(
  more: Partial<Omit<Reshare, 'target'>> = {},
  options: { fork?: ForkCeremony } = {},
) {
  const opened = await openProgram(options);
  const { api, folder } = opened;
  const { quorum = ['1', '3'], confirmers = [people[0]!, people[2]!, ...others], mode = 'strict' } = more;
  const { issued, target, which } = await copiedWorld(
    folder,
    ['to two others', keysOf([...people, ...others]), quorum, keysOf(confirmers), mode],
    async there => {
      const valid = await validKeysIn(there, people);
      const group = await groupFor(there.api, valid.vault_id, 'SigningGroup', others);
      const asked = { target: group, quorum, confirmers, mode };
      return { issued: valid, target: group, which: await confirmedReshare(there.api, valid, asked) };
    },
  );
  const start = () => api.reshare.start({ ...which, ...unattended });
  /** Each is made once: to make one is to encrypt it to everybody. */
  const made = new Map<string, TssContributionFile>();
  const bring = async (id: string, change = (file: TssContributionFile) => file) => {
    const maker = people[Number(id) - 1]!;
    const file = made.get(id) ?? (await sharedElsewhere(folder, issued, which, maker, id)).file;
    made.set(id, file);
    const { contribution, signature } = await broughtBy(maker, change(file));
    return api.tssRequest.bringContribution({ ...which, contribution, signature });
  };
  return { ...opened, issued, target, which, start, bring };
}

export const entering = (api: Api, nonce: string) => async (key: Uint8Array<ArrayBuffer>) =>
  api.attempt.enter({ nonce, key, source: 'piped' });

export const recordIn = async ({ ledger }: IssuedEpoch) => (await ledger.load()).record;
export const newEpochIn = async (issued: IssuedEpoch, target: string): Promise<TssEpoch> =>
  groupOf(await recordIn(issued), target)!.epochs.at(-1)!;

/** Every holder of the new group checks their share with their own key, and signs the receipt: the epoch is valid. */
export async function checkedByAll(
  api: Api,
  vault_id: string,
  group: string,
  holders: readonly TestHolder[],
) {
  for (const [at, { key }] of holders.entries()) {
    const checked = value(
      await api.tssEpoch.checkShare({
        vault_id,
        key_share_holder_group_id: group,
        tss_node_id: String(at + 1),
        by: 'privateKey',
        pgp_private_key: bytesOf(key.armor()),
        passphrase: new Uint8Array(0),
        acceptPrivateKeys: true,
        ...unattended,
      }),
    );
    expect([checked.fits, checked.complaints]).toEqual([true, []]);
    value(await api.tssEpoch.receipt({ vault_id, signed: bytesOf(await clearSigned(checked.receipt, key)) }));
  }
}
