/** A vault in which holder 3 lost their share and their key, and how it is recovered: by A or B, for tests. */
import type { Conditions } from '../../main/ceremony/operations/operation';
import type { RecoverShareInput } from '../../main/ceremony/operations/recovering/recover-share';
import type { Api } from '../../shared/contract';
import { copiedWorld } from './copied-world';
import { type TestHolder, testHolder, withNewKey } from './holders';
import { type IssuedEpoch, issueReshare } from './tss-epoch';
import { confirmedRecovery, type Recovering } from './tss-recovery';
import { onRequest } from './tss-request-input';
import { allConfirm, confirmedReshare, groupFor, sumOf, validKeysIn } from './tss-share';
import { keysOf, type Which } from './tss-vault';

/** Holders with their keys. */
export interface Cast {
  /** Of the main group; the third lost the share. */
  people: TestHolder[];
  rescuers: TestHolder[];
  /** The third with the key that they have from now on. */
  again: TestHolder;
}

let again: Promise<TestHolder> | undefined;

/** Made once in a worker. */
export async function castOf(): Promise<Cast> {
  const people = await Promise.all(['Ada Wolf', 'Ben Okri', 'Cy Lund'].map(testHolder));
  const rescuers = await Promise.all(['Rae', 'Sam'].map(testHolder));
  again ??= withNewKey('Cy Lund');
  return { people, rescuers, again: await again };
}

/** What tells a world of these people from any other. */
const worldOf = (mode: string, { people, rescuers, again }: Cast) => [
  mode,
  keysOf([...people, ...rescuers, again]),
];

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

/** A recovery group that has shares of the main group's keys, valid as those are. */
async function recoveryGroupOf(api: Api, issued: IssuedEpoch, rescuers: readonly TestHolder[]) {
  const { vault_id } = issued;
  const group = await groupFor(api, vault_id, 'RecoveryGroup', rescuers);
  const target = { vault_id, group, people: rescuers, threshold: 2 };
  const reshared = await issueReshare(api, issued, ['1', '2'], target);
  await allConfirm(api, reshared, rescuers);
  return reshared;
}

/** A vault, in a folder without another, whose main and recovery group have valid shares of the same keys. */
const withRecoveryGroup = ({ folder }: { folder: string }, { people, rescuers }: Cast) =>
  copiedWorld(folder, ['recovery group', keysOf(people), keysOf(rescuers)], async there => {
    const issued = await validKeysIn(there, people);
    return { issued, reshared: await recoveryGroupOf(there.api, issued, rescuers) };
  });

/** Recovery A in a folder without another vault. */
export const preparedA = ({ folder }: { folder: string }, cast: Cast): Promise<PreparedRecovery> =>
  copiedWorld(folder, worldOf('A', cast), there => makeA(there, cast));

/** Recovery B likewise. */
export const preparedB = ({ folder }: { folder: string }, cast: Cast): Promise<PreparedRecovery> =>
  copiedWorld(folder, worldOf('B', cast), there => makeB(there, cast));

async function makeA(opened: { api: Api; folder: string }, cast: Cast): Promise<PreparedRecovery> {
  const issued = await validKeysIn(opened, cast.people);
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

async function makeB(opened: { api: Api; folder: string }, cast: Cast): Promise<PreparedRecovery> {
  const { issued, reshared } = await withRecoveryGroup(opened, cast);
  const { rescuers, people, again: person } = cast;
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

/** A whole new main group out of the recovery group: what its holders enter, and the request. */
export async function preparedC(opened: { api: Api; folder: string }, cast: Cast) {
  const { issued, reshared } = await withRecoveryGroup(opened, cast);
  const { rescuers } = cast;
  const target = await groupFor(opened.api, issued.vault_id, 'MainGroup', rescuers);
  const quorum = ['1', '2'];
  const reshare = { target, quorum, confirmers: rescuers, type: 'Recovery' } as const;
  const which = await confirmedReshare(opened.api, reshared, reshare);
  return { which, entered: quorum.map(id => [reshared, id] as const) };
}

/** Enters a holder's share. */
export const enterSum = async (api: Api, nonce: string, [issued, id]: readonly [IssuedEpoch, string]) =>
  api.attempt.enter({ nonce, source: 'piped', key: await sumOf(issued, id) });

/** What the ceremony process is given for it. */
export const recoverShareInput = async (
  conditions: Conditions,
  folder: string,
  { issued, which }: PreparedRecovery,
): Promise<RecoverShareInput> => ({
  ...(await onRequest(conditions, folder, issued, which)),
  entered: [],
  ownEntropy: [],
});
