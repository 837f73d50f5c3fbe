/** A ceremony folder: the key sets of an organisation, one directory each, open in one program at a time. */

import fs from 'node:fs/promises';
import path from 'node:path';
import type { KeySetSummary } from '../../../shared/contract/key-sets';
import { hasVerifiers, isPlainName } from '../../../shared/records/key-set';
import { folded, lookAlike } from '../../../shared/text/names';
import { Refusal, type RefusalCode } from '../../../shared/text/refusals';
import { addOnce, type Text } from '../../../shared/text/text';
import type { OtherSet } from '../../ceremony/process/protocol';
import { makeDirectory } from '../files/directories';
import { isNotAllowed, refusalFor } from '../files/errors';
import { type FolderLock, lockFolder, lookingOnly } from '../files/lock';
import { marked, slug } from '../files/names';
import { removeLeftovers } from '../files/temporary';
import { refuseSecretPath } from '../files/typed-path';
import { KeySetLedger } from '../key-sets/key-set-ledger';
import { isLeftover } from '../ledger/leftover';
import { type Repaired, repairDirectory } from '../repair/repair';
import type { VaultSettled } from '../repair/repaired-text';
import { repairVault } from '../tss-vaults/soundness';
import { TssVaultLedger } from '../tss-vaults/tss-vault-ledger';
import { ceremonyFoldersNear, holdsRecord } from './folders-near';
import { newDirectory } from './new-directory';
import {
  directoriesAmong,
  entriesOf,
  isForLooking,
  lookInto,
  type SetThere,
  setsAmong,
  troubleOf,
} from './sets-there';
import { TssVaults } from './tss-vaults';

export interface OpenOptions {
  /** The machine's clock, ISO 8601, for the ends of interrupted transcripts. */
  now?: () => string;
  /** Whether one that is not there is made. */
  make?: boolean;
}

/**
 * Opens a folder (made when its parent exists, unless `make` is false), locks it, and repairs what interrupted attempts left in it. One in which
 * nothing can be written is opened without a lock, to look into it; nothing is repaired then.
 *
 * Throws `Refusal` TEXT_LOOKS_SECRET (for one that is not there), FOLDER_MISSING, FOLDER_UNREADABLE, FOLDER_IN_USE, FOLDER_IS_KEY_SET, FOLDER_FULL, FOLDER_GONE, FOLDER_FAILED, and
 * FOLDER_READ_ONLY where it would have to be made; FOLDER_NEW where it was not to be.
 */
export async function openCeremonyFolder(given: string, options: OpenOptions = {}): Promise<CeremonyFolder> {
  const folder = path.resolve(given);
  await mustBeFolder(folder, options.make ?? true);
  const lock = await lockFolder(folder).catch(error => {
    const looking = error instanceof Refusal && NO_WRITING.has(error.code);
    if (looking) return lookingOnly(error);
    throw error;
  });
  try {
    const opened = new CeremonyFolder(folder, lock);
    if (lock.refused) return opened;
    // What cannot be removed is in nobody's way.
    await removeLeftovers(folder).catch(() => undefined);
    await opened.settle(options.now ?? (() => new Date().toISOString()));
    return opened;
  } catch (error) {
    await lock.release();
    throw refusalFor(error, folder, folder);
  }
}

/** Where nothing can be written, by protection or by damage. */
const NO_WRITING: ReadonlySet<RefusalCode> = new Set(['FOLDER_READ_ONLY', 'FOLDER_DAMAGED']);
async function mustBeFolder(folder: string, make: boolean): Promise<void> {
  // A person may well have given a link to a folder; inside it links are not followed.
  const stat = await fs.stat(folder).catch(error => {
    // By mistake a share may have been given: no folder is named by it.
    refuseSecretPath(folder);
    if (isNotAllowed(error)) throw refusalFor(error, folder);
  });
  if (!stat) {
    const parent = await fs.stat(path.dirname(folder)).catch(() => undefined);
    if (!parent?.isDirectory()) throw new Refusal('FOLDER_MISSING', { name: folder });
    if (!make) throw new Refusal('FOLDER_NEW', { name: folder });
    return makeDirectory(folder);
  }
  if (!stat.isDirectory()) throw new Refusal('FILE_NOT_REGULAR', { name: path.basename(folder) });
  if (await holdsRecord(folder)) throw new Refusal('FOLDER_IS_KEY_SET', { name: path.basename(folder) });
}

export class CeremonyFolder {
  #settled: Repaired[] = [];
  readonly #settledVaults: VaultSettled[] = [];
  readonly #remarks: Text[] = [];
  #near: ReturnType<typeof ceremonyFoldersNear> | undefined;
  /** Set when the system took the medium's writing away while it was being repaired. */
  #damaged: Refusal | undefined;
  /** What keeps sets from being used, by directory: what was left in them could not be repaired. */
  readonly #troubles = new Map<string, Refusal>();

  /** The TSS vaults beside its key sets. */
  readonly vaults: TssVaults;

  /** Use `openCeremonyFolder`. */
  constructor(
    /** Absolute. */
    readonly path: string,
    private readonly lock: FolderLock,
  ) {
    const vaultOf = (name: string) => new TssVaultLedger(path, name, this.#mayWriteVault(name), this.#tell);
    this.vaults = new TssVaults(path, vaultOf, this.#troubles);
  }

  /** What interrupted attempts were found when the folder was opened. */
  get settled(): readonly Repaired[] {
    return this.#settled;
  }

  /** The same of its vaults. */
  get settledVaults(): readonly VaultSettled[] {
    return this.#settledVaults;
  }

  /** What else people are to be told of once, a sentence each. */
  get remarks(): readonly Text[] {
    return this.#remarks;
  }

  /** Why nothing can be written here; undefined where it can. */
  get readOnly(): Refusal | undefined {
    return this.#damaged ?? this.lock.refused;
  }

  /** True when opening it anew may find more: it could not be written, or a set could not be repaired. */
  get isIncomplete(): boolean {
    return this.readOnly !== undefined || this.#troubles.size > 0;
  }

  /** Repairs every set and vault. Part of opening. One that cannot be repaired is in trouble, and the others open. */
  async settle(now: () => string): Promise<void> {
    for (const directory of await this.#directories())
      await this.settleOne(directory, async () => {
        const settled = await repairDirectory(directory, now, this.#remarks);
        if (settled) this.#settled.push(settled);
      });
    for (const vault of await this.vaults.directories())
      await this.settleOne(vault, async () => {
        const came = await repairVault(vault, now, this.#remarks);
        if (came) this.#settledVaults.push({ ...came, directory: vault.name, failed: [] });
      });
  }

  /** Repairs one by `settle`. Part of opening. What it throws is trouble of this one alone, unless it is the whole folder's. */
  async settleOne(directory: KeySetLedger | TssVaultLedger, settle: () => Promise<void>): Promise<void> {
    // Of the whole medium: nothing more can be written, and everything can still be looked at.
    if (this.#damaged) return;
    try {
      await settle();
    } catch (error) {
      const trouble = troubleOf(error, directory);
      if (trouble.code === 'FOLDER_DAMAGED')
        this.#damaged = new Refusal('FOLDER_DAMAGED', { name: path.basename(this.path) });
      else this.#troubles.set(directory.name, trouble);
    }
  }

  /** The requests of a vault have failed of which attempts with these transcripts were broken off. */
  requestsFailed(directory: string, transcripts: readonly string[]): void {
    this.#settledVaults.find(one => one.directory === directory)?.failed.push(...transcripts);
  }

  /** What kept this one from being used when the folder was opened is over. */
  mayBeUsedAgain(name: string): void {
    this.#troubles.delete(name);
  }

  /**
   * Every key set, by name. Damaged ones and ones of a newer format are listed by the name of their directory with
   * the code in `trouble`, and so are ones whose record is gone. Other directories without a record are not key sets; links
   * are not followed.
   */
  async list(): Promise<KeySetSummary[]> {
    return (await this.#sets()).map(({ summary }) => summary);
  }

  /**
   * A set by its name; capitals and the form of accents do not matter. KEY_SET_NOT_FOUND, KEY_SET_AMBIGUOUS where
   * two directories hold it; for a damaged set (by its directory's name) what is wrong with it. One of which a file cannot be
   * read is given as long as its record can be: nothing is written in it then.
   */
  async find(name: string): Promise<KeySetLedger> {
    const found = (await this.#sets()).filter(({ summary }) => folded(summary.name) === folded(name));
    const [only, another] = found;
    const named = isPlainName(name) ? { name } : {};
    if (!only) return this.#notFound(name, named);
    if (another || only.summary.trouble === 'KEY_SET_AMBIGUOUS')
      throw new Refusal('KEY_SET_AMBIGUOUS', named);
    if (only.trouble && !(await isForLooking(only))) throw only.trouble;
    await only.directory.load();
    return only.directory;
  }

  /** A set whose record cannot be read is known by its directory alone: what is wrong with it is told, if it is that. */
  async #notFound(name: string, named: { name?: string }): Promise<never> {
    const own = [false, true].map(practice => marked(practice, slug(name)));
    // By the names that are there: a medium without case would find another set's directory.
    for (const directory of (await this.#directories()).filter(one => own.includes(one.name))) {
      const { trouble } = await lookInto(directory, this.#troubles);
      if (trouble) throw trouble;
      if (await isLeftover(directory)) continue;
      // Throws what is wrong. A record that reads well is of another name, whose directory happens to be called so.
      await directory.load();
    }
    throw new Refusal('KEY_SET_NOT_FOUND', named);
  }

  /**
   * A directory for a new set; it becomes one when its first record is saved. What a cancelled attempt left under
   * the same name is used again, if the medium shows exactly that name: without case, a practice set's leftover would also
   * answer to a real set's. KEY_SET_EXISTS, also when a damaged set's directory has the name.
   */
  async create(name: string, practice: boolean): Promise<KeySetLedger> {
    await this.#mustBeWritable();
    if (!isPlainName(name)) throw new Refusal('NAME_UNUSABLE');
    const base = marked(practice, slug(name));
    for (const { directory, summary } of await this.#sets()) {
      const isDamagedNamesake = summary.sequence === 0 && folded(directory.name) === folded(base);
      if (lookAlike(summary.name, name) || isDamagedNamesake) throw new Refusal('KEY_SET_EXISTS', { name });
    }
    const made = await newDirectory(this.path, base, one => this.#directory(one));
    if (made) return made;
    throw new Refusal('KEY_SET_EXISTS', { name });
  }

  /** How shares of the other sets would be recognised; sets without verifiers or in trouble say nothing. */
  async others(exceptId: string): Promise<OtherSet[]> {
    const others: OtherSet[] = [];
    for (const { directory, summary, trouble } of await this.#sets()) {
      if (summary.sequence === 0 || summary.id === exceptId || trouble) continue;
      const { record } = await directory.load();
      if (record.secretLength === null || !hasVerifiers(record)) continue;
      const { name, id, scheme, required, secretLength, shares } = record;
      const verifiers = shares.map(({ index, holder, verifier }) => ({ index, holder, verifier: verifier! }));
      others.push({ name, id, scheme, required, secretLength, verifiers });
    }
    return others;
  }

  /** The directory of this name in it is a set's or a vault's. Throws as `lookAt`. */
  holdsRecordIn(directory: string): Promise<boolean> {
    return holdsRecord(path.join(this.path, directory));
  }

  /** Where it holds no set and no vault: ceremony folders above or below it, as it was when this was first asked. Reading only; never throws. */
  near(): ReturnType<typeof ceremonyFoldersNear> {
    this.#near ??= ceremonyFoldersNear(this.path);
    return this.#near;
  }

  /** Gives the folder free for others. Never throws. */
  close(): Promise<void> {
    return this.lock.release();
  }

  async #mustBeWritable(): Promise<void> {
    if (this.#damaged) throw this.#damaged;
    await this.lock.check();
  }

  /** Where no transcript speaks for the record, that people vouch for it is written. */
  readonly #mayWriteVault = (name: string) => async (): Promise<void> => {
    const trouble = this.#troubles.get(name);
    if (trouble && trouble.code !== 'RECORD_UNWITNESSED') throw trouble;
    await this.#mustBeWritable();
  };

  readonly #tell = (remark: Text): void => addOnce(this.#remarks, [remark]);

  #directory(name: string): KeySetLedger {
    const trouble = this.#troubles.get(name);
    const mayWrite = async () => {
      if (trouble) throw trouble;
      await this.#mustBeWritable();
    };
    return new KeySetLedger(this.path, name, mayWrite, this.#tell, trouble);
  }

  async #directories(): Promise<KeySetLedger[]> {
    const entries = await entriesOf(this.path);
    const vaults = (await this.vaults.directories(entries)).map(({ name }) => name);
    const others = entries.filter(({ name }) => !vaults.includes(name));
    return directoriesAmong(others, name => this.#directory(name));
  }

  async #sets(): Promise<SetThere[]> {
    return setsAmong(await this.#directories(), this.#troubles);
  }
}
