/** A vault in which holder 3 lost their share and their key, and how it is recovered: by A or B, for tests. */
import path from 'node:path';
import type { Conditions } from '../../main/ceremony/operations/operation';
import type { RecoverShareInput } from '../../main/ceremony/operations/recovering/recover-share';
import { keysNamed } from '../../main/requests/contributions';
import type { Api } from '../../shared/contract';
import { readHistory } from '../../shared/tss/request-history';
import { type TestHolder, testHolder } from './holders';
import { type IssuedEpoch, issueKeys, issueReshare } from './tss-epoch';
import { confirmedRecovery, type Recovering } from './tss-recovery';
import { allConfirm, groupFor, sumOf } from './tss-share';
import { carried, vaultOfPeople, type Which } from './tss-vault';

/** Holders with their keys, made once for a test file. */
export interface Cast {
  /** Of the main group; the third lost the share. */
  people: TestHolder[];
  rescuers: TestHolder[];
  /** The third with the key that they have from now on. */
  again: TestHolder;
}

export async function castOf(): Promise<Cast> {
  const people = await Promise.all(['Ada Wolf', 'Ben Okri', 'Cy Lund'].map(testHolder));
  const rescuers = await Promise.all(['Rae', 'Sam'].map(testHolder));
  return { people, rescuers, again: await testHolder('Cy Lund') };
}

/** A recovery that all have confirmed. */
export interface PreparedRecovery {
  issued: IssuedEpoch;
  operation: 'recoverA' | 'recoverB';
  which: Which;
  from: Recovering;
  confirmers: TestHolder[];
  /** Whose shares are entered, in another order than the plan's. */
  entered: readonly (readonly [IssuedEpoch, string])[];
}

/** The vault, with the main group's keys valid. */
async function mainIn({ api, folder }: { api: Api; folder: string }, { people }: Cast): Promise<IssuedEpoch> {
  const { vault_id, group } = await vaultOfPeople(api, people);
  const target = { vault_id, group: group.key_share_holder_group_id, people, threshold: 2 };
  const issued = await issueKeys(api, path.join(folder, 'treasury'), target);
  await allConfirm(api, issued, people);
  return issued;
}

export async function preparedA(opened: { api: Api; folder: string }, cast: Cast): Promise<PreparedRecovery> {
  const issued = await mainIn(opened, cast);
  const from = { lost: '3', person: cast.again, helpers: ['1', '2'] };
  const confirmers = cast.people.slice(0, 2);
  return {
    issued,
    operation: 'recoverA',
    which: await confirmedRecovery(opened.api, issued, from, confirmers),
    from,
    confirmers,
    entered: [
      [issued, '2'],
      [issued, '1'],
    ],
  };
}

export async function preparedB(opened: { api: Api; folder: string }, cast: Cast): Promise<PreparedRecovery> {
  const issued = await mainIn(opened, cast);
  const { rescuers, people, again: person } = cast;
  const { vault_id } = issued;
  const group = await groupFor(opened.api, vault_id, 'RecoveryGroup', rescuers);
  const target = { vault_id, group, people: rescuers, threshold: 2 };
  const reshared = await issueReshare(opened.api, issued, ['1', '2'], target);
  await allConfirm(opened.api, reshared, rescuers);
  const from = { lost: '3', person, helpers: ['1'], rescuers: { issued: reshared, helpers: ['1', '2'] } };
  const confirmers = [...rescuers, people[0]!];
  return {
    issued,
    operation: 'recoverB',
    which: await confirmedRecovery(opened.api, issued, from, confirmers),
    from,
    confirmers,
    entered: [
      [issued, '1'],
      [reshared, '2'],
      [reshared, '1'],
    ],
  };
}

/** Enters a holder's share. */
export const enterSum = async (api: Api, nonce: string, [issued, id]: readonly [IssuedEpoch, string]) =>
  api.attempt.enter({ nonce, source: 'piped', key: await sumOf(issued, id) });

/** What the ceremony process is given for it. */
export async function recoverShareInput(
  conditions: Conditions,
  folder: string,
  { issued: { ledger }, which }: PreparedRecovery,
): Promise<RecoverShareInput> {
  const stored = await ledger.load();
  const files = await carried(folder, which);
  const { request, happened } = readHistory(new TextDecoder().decode(files.request), 'request');
  const confirmations = happened.flatMap(one => (one.event === 'confirmed' ? [one] : []));
  return {
    conditions,
    request,
    vault: stored.record,
    record: { number: stored.record.sequence, digest: stored.digest },
    keys: keysNamed(stored, request),
    confirmations: confirmations.map(({ name, pgp_fingerprint, signed }) => ({
      name,
      pgp_fingerprint,
      signed,
    })),
    entered: [],
  };
}
