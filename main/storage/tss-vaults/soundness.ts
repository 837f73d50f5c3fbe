/** Whether the record of a TSS vault may be relied on, and what becomes of a change of it that was interrupted. */
import path from 'node:path';
import type { BrokenOff } from '../../../shared/records/how-far';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import type { Refusal } from '../../../shared/text/refusals';
import { addOnce, type Text, text, textOf } from '../../../shared/text/text';
import { namesIn } from '../files/directories';
import { isOfOneFile, type Unread } from '../files/errors';
import { changedFiles, unreadableFiles } from '../ledger/changed-files';
import type { JudgingRules } from '../ledger/judge';
import { type Judged, judgedBy } from '../ledger/judged';
import { type Left, type RepairRules, repairLedger } from '../ledger/repair';
import { leftBy, readWitnesses, unfinished, type Witnesses } from '../ledger/witnesses';
import {
  hasLaterLine,
  isOfRequest,
  isShareName,
  type StoredVault,
  type TssVaultLedger,
} from './tss-vault-ledger';

/** Every version is announced by a transcript, the first one too, and none was ever written otherwise. */
export const TSS_VAULT_RULES: JudgingRules<TssVaultRecord> = {
  isBare: () => false,
  leftByEarlierVersion: () => undefined,
  isContradicted: () => false,
};

/** Judges the record by everything that is on disk. As `judgedBy`. */
export const judgedVault = (
  ledger: TssVaultLedger,
  stored: StoredVault,
  unread?: Unread[],
): Promise<Judged> => judgedBy(TSS_VAULT_RULES, ledger, stored, unread);

/** Throws RECORD_OLDER, RECORD_ALTERED or RECORD_UNWITNESSED, which name the file, unless transcripts speak for the record. */
export async function mustBeSoundVault(ledger: TssVaultLedger, stored: StoredVault): Promise<void> {
  const { refusal } = await judgedVault(ledger, stored);
  if (refusal) throw refusal;
}

export interface ExaminedVault extends Judged {
  /** What else is not as it was left: for people to look into. */
  remarks: Text[];
  /** Files in the vault's directory that cannot be read. */
  unread: Unread[];
}

/**
 * Reads all that the directory holds, for who looks. Throws what reading throws when the medium fails, and not for one file, which
 * is told among the remarks. `isClosed`: whether nothing is done in the vault, of which those files then are the cause.
 */
export async function examineVault(
  ledger: TssVaultLedger,
  stored: StoredVault,
  { isClosed }: { isClosed: boolean },
): Promise<ExaminedVault> {
  const unread: Unread[] = [];
  const found = await judgedVault(ledger, stored, unread);
  const { sums, witnesses } = found;
  const changed = await changedFiles(ledger, stored.record, sums, witnesses, unread);
  // While an attempt is on they are its own.
  const unlisted = unfinished(witnesses).length > 0 ? [] : await sharesWithoutKeys(ledger, stored.record);
  const remarks = [
    ...unread.map(({ file, why }) =>
      isClosed ? text('vaultFileUnreadable', { file }) : textOf(why.failure),
    ),
    ...unreadableFiles(ledger, found, unread),
    ...unlisted,
    ...changed,
  ];
  return { ...found, remarks, unread };
}

/**
 * True for a vault whose record can be read and may be looked at, though nothing may be done in it: no transcript speaks for the
 * record, or another file cannot be read. What failed otherwise, to be written say, keeps it closed. Throws as reading does.
 */
export async function isVaultForLooking(
  ledger: TssVaultLedger,
  stored: StoredVault,
  trouble: Refusal,
): Promise<boolean> {
  if (trouble.code === 'RECORD_UNWITNESSED') return true;
  if (!isOfOneFile(trouble)) return false;
  const { unread, refusal } = await examineVault(ledger, stored, { isClosed: true });
  return unread.length > 0 && (!refusal || refusal.code === 'RECORD_UNWITNESSED');
}

/**
 * What was interrupted is ended as it stands: either the version that it announced is on disk, or the one before. Its
 * transcript is listed in the record, so that it counts.
 */
const REPAIR: RepairRules<TssVaultRecord, TssVaultLedger, Left<TssVaultRecord>> = {
  ...TSS_VAULT_RULES,
  exchanged: () => [],
  hadRecord: async ledger => leftBy(await readWitnesses(ledger)).length > 0,
  abandoned: () => ({ found: ['noVault'] }),
  putBack: async () => {},
  damageBy: record => (part, name, all) =>
    (part === 'requests' && hasLaterLine(name, all)) || (part === 'messages' && isOfEpoch(record, name)),
  whatIsLeft: async (_ledger, record, witnesses) => whatIsLeft(record, witnesses),
  finish: async (_ledger, { record, told }) => ({ ...record.facts, found: ['vaultAsLeft', ...told] }),
  hold: async () => {},
};

/**
 * What people are to be told of encrypted shares of which the record has no keys: the attempt that wrote them came to no end, or
 * the record is an old copy of one that has.
 * Throws as `refusalFor`.
 */
async function sharesWithoutKeys(ledger: TssVaultLedger, record: TssVaultRecord): Promise<Text[]> {
  const there = await namesIn(path.join(ledger.path, 'messages'), ledger.folder);
  const files = there
    .filter(name => isShareName(name) && !isOfEpoch(record, name))
    .sort()
    .map(name => `messages/${name}`);
  return files.length > 0 ? [text('sharesWithoutKeys', { files })] : [];
}

/** Of the epochs of the record, and of recoveries in them. */
const isOfEpoch = ({ key_share_holder_groups }: TssVaultRecord, name: string): boolean =>
  key_share_holder_groups
    .flatMap(({ epochs, changedKeys }) => [...epochs, ...changedKeys])
    .some(({ tss_request_id }) => isOfRequest(name, tss_request_id));

function whatIsLeft(record: TssVaultRecord, witnesses: Witnesses): Left<TssVaultRecord> {
  const open = unfinished(witnesses).map(file => ({ file, entries: witnesses.get(file)!.entries }));
  const unlisted = open.map(({ file }) => file).filter(file => !record.transcripts.includes(file));
  const transcripts = [...record.transcripts, ...unlisted];
  return { open, changes: unlisted.length > 0 ? { transcripts } : undefined };
}

/** What was done in a vault's directory. */
export interface VaultRepaired {
  /** Its record could not be read, and was put back. */
  restored: boolean;
  /** How far the attempts came that were broken off. */
  attempts: BrokenOff[];
  /** The transcript that the record lists last now; '' where there is none. */
  newest: string;
}

/**
 * Repairs what an interrupted run left in a vault's directory, as `repairLedger`. Says what was done: a record that could
 * not be read was put back from the version beside it, or what was interrupted is closed; undefined where nothing was.
 */
export async function repairVault(
  ledger: TssVaultLedger,
  now: () => string,
  remarks: Text[],
): Promise<VaultRepaired | undefined> {
  const came = await repairLedger(ledger, REPAIR, now, remarks);
  if (!came) return undefined;
  if (came.repaired) addOnce(remarks, await sharesWithoutKeys(ledger, came.repaired.after));
  const newest = came.repaired?.after.transcripts.at(-1) ?? '';
  return { restored: came.repaired?.restored ?? false, attempts: came.broken, newest };
}
