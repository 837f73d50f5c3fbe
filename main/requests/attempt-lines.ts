/** What an attempt tells of its TSS request: that it is on, and how it ended. Each line is made once, and can be written again. */
import type { Happening, Told } from '../../shared/records/tss-request';
import { groupOf } from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import { contributorsOf } from '../../shared/tss/contributors';
import type { RequestHistory } from '../../shared/tss/request-history';
import { saysNothing } from '../storage/files/errors';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import { writeNext } from './request-files';

/** How an attempt came to nothing, in the request's last line. */
export interface Failed {
  cause: 'failed' | 'expired' | 'cancelled';
  /** Code of the refusal that led to it; '' for none. */
  reason: string;
  /** Name of whose contribution it was, where it was somebody's. */
  holder?: string | undefined;
}

const now = (): string => new Date().toISOString();

export class RequestAttempt {
  #history: RequestHistory;
  /** When the last line is dated, from the first time that it was to be written. */
  #endedAt: string | undefined;

  private constructor(
    private readonly ledger: TssVaultLedger,
    history: RequestHistory,
    private readonly transcript: string,
  ) {
    this.#history = history;
  }

  /** Tells that the attempt with this nonce and transcript is on: from here on the request ends with it. Throws as writing does. */
  static async begin(
    ledger: TssVaultLedger,
    stored: StoredVault,
    history: RequestHistory,
    nonce: string,
    transcript: string,
  ): Promise<RequestAttempt> {
    const started = await writeNext(ledger, stored, history, now(), { event: 'started', nonce, transcript });
    return new RequestAttempt(ledger, started, transcript);
  }

  /** Its outputs are written and in this record. Throws as writing does. */
  succeeded(stored: StoredVault): Promise<void> {
    const { sequence: recordNumber } = stored.record;
    const { transcript } = this;
    return this.#end(stored, { event: 'succeeded', transcript, recordNumber, recordDigest: stored.digest });
  }

  /** It came to nothing. Throws as writing does. */
  failed(stored: StoredVault, { cause, reason, holder }: Failed): Promise<void> {
    const contributor = contributorsOf(this.#history.request).find(one => one.name === holder)?.tss_node_id;
    return this.#end(stored, { event: 'failed', cause, reason, contributor: contributor ?? '' });
  }

  async #end(stored: StoredVault, told: Told<Happening>): Promise<void> {
    if (this.#history.status !== 'KeyGenerating') return;
    this.#endedAt ??= now();
    this.#history = await writeNext(this.ledger, stored, this.#history, this.#endedAt, told);
  }
}

/**
 * Refuses TSS_CONTEXT_USED where an attempt was made for the context of a request before, by the record or any transcript that
 * it lists: masks and contributions serve once, whatever became of the request's own files since. Throws as `attemptTold`.
 */
export async function requireUnused(
  ledger: TssVaultLedger,
  { record }: StoredVault,
  { context, target_key_share_holder_group_id: group }: RequestHistory['request'],
): Promise<void> {
  const { epochs = [], changedKeys = [] } = groupOf(record, group) ?? {};
  const isRecorded = [...epochs, ...changedKeys].some(one => one.context === context);
  if (isRecorded || (await attemptTold(ledger, record, context))) throw new Refusal('TSS_CONTEXT_USED');
}

/** An attempt as the request's line `started` tells of it. */
type Attempt = Omit<Extract<Told<Happening>, { event: 'started' }>, 'event'>;

/**
 * The attempt for a request's context that a transcript in the record tells of, if one does. Where none does and one of them
 * cannot be read, nobody knows: throws `Refusal` FILE_DAMAGED, which names that one, else whoever damages it has contributions
 * used twice. A failure of the medium is thrown as it is.
 */
export async function attemptTold(
  ledger: TssVaultLedger,
  { transcripts }: StoredVault['record'],
  context: string,
): Promise<Attempt | undefined> {
  let unread: string | undefined;
  for (const transcript of transcripts) {
    const first = await ledger.transcriptEntries(transcript).then(
      ({ entries }) => entries[0],
      error => {
        if (saysNothing(error)) throw error;
        unread ??= transcript;
      },
    );
    if (first?.context === context) return { transcript, nonce: nonceIn(first.bound) };
  }
  if (unread) throw new Refusal('FILE_DAMAGED', { name: unread });
  return undefined;
}

/** Of a statement: its last line has it. */
function nonceIn(bound: unknown): string {
  const lines: { id?: unknown; facts?: Record<string, unknown> }[] = Array.isArray(bound) ? bound : [];
  return String(lines.findLast(({ id }) => id === 'nonce')?.facts?.nonce);
}
