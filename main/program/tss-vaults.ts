/** TSS vaults and their groups: created and listed. */
import type { Checked } from '../../shared/contract';
import type { TssGroupView, TssVaultView } from '../../shared/contract/tss';
import { Refusal } from '../../shared/text/refusals';
import { type Text, textOf } from '../../shared/text/text';
import { alsoInOtherGroups, requireGroup } from '../../shared/tss/group-rules';
import type { RequestHistory } from '../../shared/tss/request-history';
import { PROGRAM } from '../../shared/version';
import type { Session } from '../attempts/session';
import type { PracticeKey } from '../ceremony/process/protocol';
import { settleRequests } from '../requests/settle';
import type { CeremonyFolder } from '../storage/folder/ceremony-folder';
import { ofOne } from '../storage/folder/sets-there';
import type { OpenVault, VaultThere } from '../storage/folder/tss-vaults';
import { newGroup, newVault, withGroup } from '../storage/tss-vaults/record-changes';
import { type ChangeTold, recordChange, recordFirst } from '../storage/tss-vaults/recorded-change';
import { examineVault, isVaultForLooking } from '../storage/tss-vaults/soundness';
import { groupView, vaultView } from './tss-views';

const now = (): string => new Date().toISOString();

const told = (operation: string, file: string, facts: ChangeTold['facts']): ChangeTold => ({
  operation,
  file,
  facts: { program: PROGRAM, ...facts },
  now,
});

/** A vault of the folder at hand, whose record was found sound, when nothing else is going on. Refuses as `find`. */
export const vaultAt = (session: Session, vault_id: string): Promise<OpenVault> =>
  usable(session, vaults => vaults.find(vault_id));

/** The same for a call that only reads; `toLook`: whether also one in which nothing may be done. Refuses as `find` or `findToLook`. */
export const vaultToRead = (
  session: Session,
  { vault_id, toLook }: { vault_id: string; toLook: boolean },
): Promise<OpenVault> =>
  usable(session, vaults => (toLook ? vaults.findToLook(vault_id) : vaults.find(vault_id)));

/** The same for one whose record no transcript speaks for. Refuses as `findUnwitnessed`. */
export const unwitnessedVaultAt = (session: Session, vault_id: string): Promise<OpenVault> =>
  usable(session, vaults => vaults.findUnwitnessed(vault_id));

async function usable(
  session: Session,
  find: (vaults: CeremonyFolder['vaults']) => Promise<OpenVault>,
): Promise<OpenVault> {
  session.requireNormalMode();
  const vault = await find(session.requireFolder().vaults);
  if (session.options.practiceOnly && !vault.ledger.practice) throw new Refusal('PRACTICE_ONLY');
  return vault;
}

/** Records a new vault. Refuses PRACTICE_ONLY, and as `TssVaults.create`. */
export async function createVault(
  session: Session,
  { name, practice }: Checked<'tssVault', 'create'>,
): Promise<TssVaultView> {
  session.requireIdle();
  if (session.options.practiceOnly && !practice) throw new Refusal('PRACTICE_ONLY');
  const ledger = await session.requireFolder().vaults.create(name, practice);
  const record = newVault(name, practice);
  const facts = { vault: name, vaultId: record.vault_id };
  await recordFirst(ledger, record, told('createTssVault', 'create-tss-vault', facts));
  return vaultView(await session.requireFolder().vaults.lookInto(ledger));
}

/** Every vault; with `remarks` all files of each are read, for what is not as it was left. Refuses what the whole folder refuses. */
export async function listVaults(session: Session, remarks: boolean): Promise<TssVaultView[]> {
  const all = [];
  for (const one of await session.requireFolder().vaults.list())
    all.push(await vaultView(one, remarks ? await remarksOn(one) : []));
  return all;
}

/** All that is wrong with a vault, and with no other. Of one in trouble only where it may be looked at. */
async function remarksOn({ ledger, stored, trouble }: VaultThere): Promise<Text[]> {
  if (!stored) return [];
  try {
    if (trouble && !(await isVaultForLooking(ledger, stored, trouble))) return [];
    return (await examineVault(ledger, stored, { isClosed: trouble !== undefined })).remarks;
  } catch (error) {
    const { failure } = ofOne(error, ledger);
    return trouble ? [] : [textOf(failure)];
  }
}

/** Records a new group, when every key was judged. Refuses as `vaultAt`, `requireGroup` and `readPublicKey`. */
export async function createGroup(
  session: Session,
  { vault_id, type, key_share_holders, participants, threshold }: Checked<'tssGroup', 'create'>,
): Promise<TssGroupView> {
  session.requireNoAttempt();
  const { ledger, stored } = await vaultAt(session, vault_id);
  const madeUps: { holder: { name: string; pgp_fingerprint: string }; madeUp: PracticeKey }[] = [];
  const holders = await session.inProcess(async ceremony => {
    const judged = [];
    for (const { name, pgp_key } of key_share_holders) {
      const given = { holder: name, now: Date.now() };
      const { practice } = ledger;
      if (pgp_key !== undefined && pgp_key.length > 0) {
        judged.push({ name, ...(await ceremony.ask('readHolderKey', { ...given, practice, pgp_key })) });
        continue;
      }
      if (!practice) throw new Refusal('PGP_KEY_MISSING', { holder: name });
      const { key, madeUp } = await ceremony.ask('makeUpKey', given);
      madeUps.push({ holder: { name, pgp_fingerprint: key.pgp_fingerprint }, madeUp });
      judged.push({ name, ...key });
    }
    return judged;
  });
  requireGroup({ threshold, holders, ...(participants !== undefined && { participants }) });
  const group = newGroup(type, threshold, holders, Date.now());
  const also = alsoInOtherGroups(holders, stored.record);
  const facts = {
    vault: stored.record.name,
    groupId: group.key_share_holder_group_id,
    type,
    threshold,
    holders: holders.map(({ name }) => name),
    fingerprints: holders.map(({ pgp_fingerprint }) => pgp_fingerprint),
    ...(also.length > 0 && { alsoInOtherGroups: also }),
  };
  const change = withGroup(stored.record, group);
  // On disk before a record names them: a group whose keys are lost is of no use to anybody.
  for (const { holder, madeUp } of madeUps) await ledger.writePracticeKey(holder, madeUp);
  await recordChange(ledger, stored, change, told('createTssGroup', 'create-tss-group', facts));
  return groupView(group, also);
}

export async function listGroups(
  session: Session,
  params: Checked<'tssGroup', 'list'>,
): Promise<TssGroupView[]> {
  const { stored } = await vaultToRead(session, params);
  return stored.record.key_share_holder_groups.map(group => groupView(group));
}

/** Ends the requests of a folder that was just opened whose attempts the program did not live to end. */
export async function settleVaults(folder: CeremonyFolder): Promise<void> {
  if (folder.readOnly) return;
  for (const { ledger, stored, trouble } of await folder.vaults.list())
    if (stored && !trouble)
      await folder.settleOne(ledger, async () => {
        const ended = await settleRequests(ledger, stored, Date.now());
        const failed = ended.filter(({ status }) => status === 'KeyGeneratingFailed');
        folder.requestsFailed(ledger.name, failed.flatMap(attemptsOf));
      });
}

/** The transcripts of its attempts. */
const attemptsOf = ({ happened }: RequestHistory): string[] =>
  happened.flatMap(one => (one.event === 'started' ? [one.transcript] : []));
