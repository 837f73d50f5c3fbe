/** What tests of new threshold keys look at: the holders’ share files, and what ceremony processes are asked. */

import { expect } from 'vitest';
import type { ForkCeremony } from '../../main/attempts/ceremony-process';
import type { CeremonyRequest } from '../../main/ceremony/process/protocol';
import { checkContributions } from '../../main/ceremony/tss/check-contributions';
import { firstCheck } from '../../main/ceremony/tss/first-check';
import { readKeyEpoch } from '../../main/ceremony/tss/key-epoch';
import { systemRandomness } from '../../main/ceremony/tss/randomness';
import { readShareFile } from '../../main/storage/tss-vaults/share-files';
import { TssVaultLedger } from '../../main/storage/tss-vaults/tss-vault-ledger';
import { fromHex } from '../../shared/bytes';
import { publicPartOf } from '../../shared/records/tss-contribution';
import type { TssEpoch } from '../../shared/records/tss-epoch';
import { onBoth } from '../../shared/tss/curve-names';
import { idOf } from '../../shared/tss/node-ids';
import { big } from '../main/ceremony/tss/kit';
import type { TestHolder } from '../support/holders';
import { forkInProcess } from '../support/in-process';
import { plainOf } from '../support/tss-vault';

export const ledgerIn = (folder: string) => new TssVaultLedger(folder, 'treasury', async () => {});

/** What every holder finds in their share file, checked and summed: shares that are of one key. */
export async function sharesFrom(
  folder: string,
  people: readonly TestHolder[],
  epoch: TssEpoch,
  threshold: number,
) {
  const parties = people.map((one, at) => ({ id: BigInt(at + 1), name: one.name }));
  const encoded = onBoth(curve => epoch.commitments[curve].map(fromHex));
  const keyEpoch = readKeyEpoch(encoded, threshold, 'main');
  const context = fromHex(epoch.context);
  const contributions = checkContributions(
    epoch.contributions.map(one => publicPartOf({ ...one, context: epoch.context })),
    { context, threshold, contributors: parties },
  );
  const shares = [];
  for (const holder of parties) {
    const file = await readShareFile(ledgerIn(folder), epoch, String(holder.id));
    const received = [];
    for (const { from, message } of file.messages) {
      const plaintext = Uint8Array.from(await plainOf(people[Number(holder.id) - 1]!, message));
      received.push({ holder, plaintext, contribution: contributions.find(({ id }) => id === idOf(from))! });
    }
    const checked = firstCheck({ context, epoch: keyEpoch }, received, systemRandomness);
    expect(checked.misfits).toEqual([]);
    shares.push({ id: holder.id, share: onBoth(curve => big(checked.shares[0]!.share[curve])) });
  }
  return { keyEpoch, shares };
}

/** What each ceremony process was asked, in the order in which they were started. */
export function watched(): { fork: ForkCeremony; asked: string[][]; entropy: string[] } {
  const asked: string[][] = [];
  const entropy: string[] = [];
  return {
    asked,
    entropy,
    fork: options => {
      const child = forkInProcess(options);
      const calls: string[] = [];
      asked.push(calls);
      return {
        ...child,
        post: message => {
          const { call, input } = message as CeremonyRequest;
          calls.push(call);
          const given = input as { tss_node_id?: string; entropy?: Uint8Array };
          if (given.entropy) entropy.push(`${given.tss_node_id} ${new TextDecoder().decode(given.entropy)}`);
          child.post(message);
        },
      };
    },
  };
}
