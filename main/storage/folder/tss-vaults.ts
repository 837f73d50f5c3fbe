/** The TSS vaults of a ceremony folder, one directory each, beside its key sets. */
import type { Dirent } from 'node:fs';
import { isPlainName } from '../../../shared/records/key-set';
import { folded, lookAlike } from '../../../shared/text/names';
import { Refusal } from '../../../shared/text/refusals';
import { refuseSecrets } from '../../../shared/text/refuse-secrets';
import { isVaultNamed } from '../../../shared/tss/vault-named';
import { marked, slug } from '../files/names';
import type { Witnesses } from '../ledger/witnesses';
import { isVaultForLooking, judgedVault } from '../tss-vaults/soundness';
import type { StoredVault, TssVaultLedger } from '../tss-vaults/tss-vault-ledger';
import { newDirectory } from './new-directory';
import { entriesOf, type Troubles, troubleOf } from './sets-there';

/** A vault with its record as it is on disk. */
export interface OpenVault {
  ledger: TssVaultLedger;
  stored: StoredVault;
}

/** A vault as it is listed. */
export interface VaultThere {
  ledger: TssVaultLedger;
  /** Absent where its record cannot be read. */
  stored?: StoredVault;
  /** Its transcripts; absent where none could be read. */
  witnesses?: Witnesses | undefined;
  /** What keeps it from being used. */
  trouble?: Refusal;
}

export class TssVaults {
  constructor(
    /** Of the ceremony folder, absolute. */
    private readonly folder: string,
    private readonly ledgerOf: (name: string) => TssVaultLedger,
    /** What kept vaults from being repaired when the folder was opened, by directory. */
    private readonly troubles: Troubles,
  ) {}

  /** The directories of vaults among what lies in the folder, which is read where it is not given; by name. Links are not followed. */
  async directories(entries?: readonly Dirent[]): Promise<TssVaultLedger[]> {
    const found: TssVaultLedger[] = [];
    for (const entry of entries ?? (await entriesOf(this.folder))) {
      if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
      const ledger = this.ledgerOf(entry.name);
      // One that cannot be looked into is told of with the key sets.
      if (await ledger.isVault().catch(() => false)) found.push(ledger);
    }
    return found.sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  /** Every vault, by name; a damaged one by its directory, with what is wrong. Of a vault that is there twice both are in trouble. */
  async list(): Promise<VaultThere[]> {
    const all: VaultThere[] = [];
    for (const ledger of await this.directories()) all.push(await this.lookInto(ledger));
    const idOf = (one: VaultThere) => one.stored?.record.vault_id;
    return all
      .map(one => {
        const isTwice = idOf(one) && all.some(other => other !== one && idOf(other) === idOf(one));
        return isTwice
          ? { ...one, trouble: new Refusal('KEY_SET_AMBIGUOUS', { name: nameOf(one), vault: true }) }
          : one;
      })
      .sort((one, other) => (folded(nameOf(one)) < folded(nameOf(other)) ? -1 : 1));
  }

  /** One, as it is listed. Never throws what is wrong with it. */
  async lookInto(ledger: TssVaultLedger): Promise<VaultThere> {
    const known = this.troubles.get(ledger.name);
    const found: VaultThere = { ledger, ...(known && { trouble: known }) };
    try {
      found.stored = await ledger.load();
      const { witnesses, refusal } = await judgedVault(ledger, found.stored);
      found.witnesses = witnesses;
      if (refusal) throw refusal;
    } catch (error) {
      const trouble = troubleOf(error, ledger);
      found.trouble ??= trouble;
      const { stored } = found;
      // A file that cannot be read says nothing of the others.
      if (stored)
        found.witnesses ??= (await judgedVault(ledger, stored, []).catch(() => undefined))?.witnesses;
    }
    return found;
  }

  /** By its ID or name; capitals do not matter. */
  async #there(wanted: string): Promise<VaultThere> {
    const found = (await this.list()).find(one =>
      isVaultNamed(wanted, { vault_id: one.stored?.record.vault_id, name: nameOf(one) }),
    );
    if (!found) throw new Refusal('TSS_VAULT_UNKNOWN');
    return found;
  }

  /** A vault by its ID or name. TSS_VAULT_UNKNOWN, and what is wrong with one that is in trouble. */
  async find(wanted: string): Promise<OpenVault> {
    const { ledger, stored, trouble } = await this.#there(wanted);
    if (trouble) throw trouble;
    return { ledger, stored: stored! };
  }

  /**
   * The same for who only looks: also one whose record can be read where no transcript speaks for it, or another file cannot be
   * read. Whatever begins something asks `find`.
   */
  async findToLook(wanted: string): Promise<OpenVault> {
    const { ledger, stored, trouble } = await this.#there(wanted);
    if (trouble && !(stored && (await isVaultForLooking(ledger, stored, trouble)))) throw trouble;
    return { ledger, stored: stored! };
  }

  /** One whose record no transcript speaks for. TSS_VAULT_UNKNOWN, NOTHING_TO_VOUCH, and what else is wrong with it. */
  async findUnwitnessed(wanted: string): Promise<OpenVault> {
    const { ledger, stored, trouble } = await this.#there(wanted);
    if (!trouble) throw new Refusal('NOTHING_TO_VOUCH');
    if (trouble.code !== 'RECORD_UNWITNESSED' || !stored) throw trouble;
    return { ledger, stored };
  }

  /**
   * A directory for a new vault; it becomes one when its first record is written. Throws `Refusal` NAME_UNUSABLE,
   * TEXT_LOOKS_SECRET, TSS_VAULT_EXISTS, and as writing does.
   */
  async create(name: string, practice: boolean): Promise<TssVaultLedger> {
    if (!isPlainName(name)) throw new Refusal('NAME_UNUSABLE');
    refuseSecrets(name);
    const base = marked(practice, slug(name));
    // The lock is asked before anything is made.
    await this.ledgerOf(base).mayWrite();
    const isNamesake = (one: VaultThere) => lookAlike(nameOf(one), name);
    if ((await this.list()).some(isNamesake)) throw new Refusal('TSS_VAULT_EXISTS', { name });
    const made = await newDirectory(this.folder, base, this.ledgerOf);
    if (!made) throw new Refusal('TSS_VAULT_EXISTS', { name });
    return made;
  }
}

/** By its record; a damaged vault by its directory. */
export const nameOf = ({ ledger, stored }: VaultThere): string => stored?.record.name ?? ledger.slug;
