/**
 * One TSS vault's directory: a ledger whose records are of TSS vaults, with requests, contributions, messages and receipts
 * beside them. The only way to write there.
 */
import path from 'node:path';
import {
  parseVault,
  type TssHolder,
  type TssVaultRecord,
  vaultText,
} from '../../../shared/records/tss-vault';
import { keepsWhatIsFinal } from '../../../shared/records/tss-vault-final';
import { Refusal } from '../../../shared/text/refusals';
import type { Text } from '../../../shared/text/text';
import { namesIn } from '../files/directories';
import { marked, PRACTICE, slug } from '../files/names';
import { lookAt } from '../files/read';
import { severalAtOnce } from '../files/several';
import { MAX_EXPORT_BYTES } from '../files/write';
import { hasKept } from '../ledger/kept';
import { followedBy, type LedgerKind, type Stored } from '../ledger/kind';
import { Ledger } from '../ledger/ledger';
import { readSums } from '../ledger/sums';

/** A TSS vault's record as it is on disk. */
export type StoredVault = Stored<TssVaultRecord>;

/** Throws `RangeError` where something final would change. */
export function mustKeepFinal(before: TssVaultRecord, after: TssVaultRecord): void {
  if (!keepsWhatIsFinal(before, after)) throw new RangeError('what is final in the record stays as it is');
}

/** Whoever writes the next version, an attempt or a change by itself: what is final stays. */
function followed(stored: StoredVault, changes: Partial<TssVaultRecord>): TssVaultRecord {
  const next = followedBy(stored, changes);
  mustKeepFinal(stored.record, next);
  return next;
}

const TSS_VAULTS: LedgerKind<TssVaultRecord> = {
  base: 'tss-vault',
  parts: ['requests', 'contributions', 'messages', 'receipts', 'proofs', 'transcripts', 'practice-keys'],
  maxBytes: MAX_EXPORT_BYTES,
  parse: parseVault,
  print: vaultText,
  follow: followed,
  // Everything in it is written once.
  changing: () => new Map(),
  isListedIfWritten: () => false,
  // Without its last lines a request that is over would live again.
  staysListed: file => requestOf(file) !== undefined,
  hadSums: ({ sequence }) => sequence > 1,
};

/** Digits that number the lines of a request in the names of their files. */
const SEQ_DIGITS = 4;
const REQUEST_FILE = /^requests\/(\d{32})-\d{4}\.json$/;

/** The ID of the request of which this file, relative to a vault's directory, is a line; undefined for any other. */
const requestOf = (file: string): string | undefined =>
  REQUEST_FILE.exec(file.replace(`/${PRACTICE}`, '/'))?.[1];

/** True where a later line of the same request is among the names in `requests/`: a line is begun when those before are whole. */
export function hasLaterLine(name: string, names: readonly string[]): boolean {
  const id = requestOf(`requests/${name}`);
  if (id === undefined) return false;
  // By the beginning of the name at first: there may be as many names as this is asked for.
  const own = name.slice(0, name.indexOf(id) + id.length);
  return names.some(one => one.startsWith(own) && one > name && requestOf(`requests/${one}`) === id);
}

/** True for the name of a contribution, a message or a line that belongs to the request with this ID. */
export const isOfRequest = (name: string, tss_request_id: string): boolean =>
  name.replace(PRACTICE, '').startsWith(`${tss_request_id}-`);

/** True for the name that `shareFile` gives, of whatever request and holder. */
export const isShareName = (name: string): boolean => /^\d{32}-\d+\.json$/.test(name.replace(PRACTICE, ''));

/** Whose made-up key: by name and fingerprint, as the record has both. */
type MadeUpFor = Pick<TssHolder, 'name' | 'pgp_fingerprint'>;

export class TssVaultLedger extends Ledger<TssVaultRecord> {
  /** As of a `Ledger`. */
  constructor(folder: string, name: string, lock: () => Promise<void>, tell?: (remark: Text) => void) {
    super(TSS_VAULTS, folder, name, lock, tell);
  }

  /** True for the directory of a TSS vault, also where only the version before its record is left. */
  async isVault(): Promise<boolean> {
    return (await this.hasRecord()) || (await hasKept(this));
  }

  /** The file of one line of a request, relative to this directory. `seq` counts from 0. */
  requestFile(tss_request_id: string, seq: number): string {
    const file = `${tss_request_id}-${String(seq).padStart(SEQ_DIGITS, '0')}.json`;
    return `requests/${marked(this.practice, file)}`;
  }

  /** The file of a contribution with this digest (hex), or of a signature with this SHA-256, relative to this directory. */
  contributionFile(
    tss_request_id: string,
    tss_node_id: string,
    sum: string,
    ending: 'json' | 'asc' = 'json',
  ): string {
    const name = `${tss_request_id}-${tss_node_id}-${sum.slice(0, 8)}.${ending}`;
    return `contributions/${marked(this.practice, name)}`;
  }

  /** Tells whether a contribution to a request, or a signature of one, is on disk, whether a line tells of it or not. Throws as `refusalFor`. */
  async hasContribution(tss_request_id: string): Promise<boolean> {
    const there = await namesIn(path.join(this.path, 'contributions'), this.folder);
    return there.some(name => isOfRequest(name, tss_request_id));
  }

  /** The file of a holder's encrypted share, relative to this directory. */
  shareFile(tss_request_id: string, tss_node_id: string): string {
    return `messages/${marked(this.practice, `${tss_request_id}-${tss_node_id}.json`)}`;
  }

  /** The file of a sum that a first check made for its holder, relative to this directory; `sum`: its SHA-256 in hex. */
  sumFile(tss_request_id: string, tss_node_id: string, sum: string): string {
    const file = `${tss_request_id}-${tss_node_id}-sum-${sum.slice(0, 16)}.asc`;
    return `messages/${marked(this.practice, file)}`;
  }

  /**
   * Where a text is kept that a holder signed about an epoch, relative to this directory: by the context of the request that gave
   * the share, the holder, and the SHA-256 of the text (both hex).
   */
  receiptFile(what: 'receipt' | 'complaint', context: string, tss_node_id: string, sum: string): string {
    const file = [what, context.slice(0, 16), tss_node_id, sum.slice(0, 16)].join('-');
    return `receipts/${marked(this.practice, `${file}.asc`)}`;
  }

  /** The file of a proof of a quorum, relative to this directory: by its time (ISO 8601) and its SHA-256 (hex). */
  proofFile(time: string, sum: string): string {
    const compact = time.replace(/[-:]|\.\d+/g, '');
    return `proofs/${marked(this.practice, `${compact}-${sum.slice(0, 16)}.json`)}`;
  }

  #practiceKeyFile({ name, pgp_fingerprint }: MadeUpFor, part: 'private' | 'public'): string {
    return `practice-keys/${PRACTICE}${slug(name)}-${pgp_fingerprint.slice(-16)}-${part}-key.asc`;
  }

  /** Writes the key that was made up for a holder of a practice vault. Throws NOT_A_PRACTICE_SET, and as `writeInner`. */
  async writePracticeKey(holder: MadeUpFor, key: { armored: string; publicArmored: string }): Promise<void> {
    if (!this.practice) throw new Refusal('NOT_A_PRACTICE_SET');
    await this.writeInner(this.#practiceKeyFile(holder, 'private'), key.armored);
    await this.writeInner(this.#practiceKeyFile(holder, 'public'), key.publicArmored);
  }

  /** The private part of it, armored. Throws NOT_A_PRACTICE_SET, PRACTICE_KEY_MISSING for who has a key of their own, and as `readExport`. */
  async practiceKey(holder: MadeUpFor): Promise<string> {
    if (!this.practice) throw new Refusal('NOT_A_PRACTICE_SET');
    const file = this.#practiceKeyFile(holder, 'private');
    if (!(await lookAt(path.join(this.path, file))))
      throw new Refusal('PRACTICE_KEY_MISSING', { holder: holder.name });
    return new TextDecoder().decode(await this.readExport(file));
  }

  /**
   * The files of all lines of requests, relative to this directory, by request in the order of their lines. One that the sums
   * list is named also where it is empty or gone, and so is an empty one before another: to read it tells the damage. Any other
   * empty file was never finished, and other names are none of ours: these are left out. Throws as `refusalFor`.
   */
  async requestFiles(): Promise<Map<string, string[]>> {
    await this.mustBeOwn();
    const { sums } = await readSums(path.join(this.path, this.sumsName));
    const there = await namesIn(path.join(this.path, 'requests'), this.folder);
    const all = new Set([...there.map(name => `requests/${name}`), ...sums.keys()]);
    const found = new Map<string, string[]>();
    const mine = [...all].filter(file => requestOf(file) && file.includes(`/${PRACTICE}`) === this.practice);
    // Of one that the sums list nothing is asked.
    const filled = new Set(
      (
        await severalAtOnce(
          mine.filter(file => !sums.has(file)),
          async file => (await lookAt(path.join(this.path, file)))?.size && file,
        )
      ).filter(Boolean),
    );
    let lines: string[] = [];
    let idBefore: string | undefined;
    // From the last line of each, so that one is known to have another behind it.
    for (const file of mine.sort().reverse()) {
      const id = requestOf(file)!;
      if (id !== idBefore) lines = [];
      idBefore = id;
      if (lines.length === 0 && !sums.has(file) && !filled.has(file)) continue;
      lines.unshift(file);
      found.set(id, lines);
    }
    return found;
  }
}
