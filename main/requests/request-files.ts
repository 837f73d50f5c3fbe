/**
 * Requests of a TSS vault on disk: `requests/`, a file for each line of each request. A line is written once, as a new file,
 * and nothing is ever written over or added to: whatever interrupts the writing of one leaves those before as they are.
 */
import {
  type Happening,
  nextLine,
  REQUEST_LINE_MAX_BYTES,
  type Told,
} from '../../shared/records/tss-request';
import { Refusal } from '../../shared/text/refusals';
import { after, type RequestHistory, readHistory } from '../../shared/tss/request-history';
import { isTerminal } from '../../shared/tss/request-state';
import { isOfOneFile, unlessItFails } from '../storage/files/errors';
import { utf8Text } from '../storage/files/read';
import { severalAtOnce } from '../storage/files/several';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';

/** A request as it was found. */
export interface FoundRequest {
  tss_request_id: string;
  /** Absent where its files are no history of ours. */
  history?: RequestHistory;
  /** What is wrong then. */
  trouble?: Refusal;
}

const nameIn = (file: string): string => file.replace(/^requests\//, '');

/** A line's text. One that is not there was there once: it is damaged, as what is no text. */
async function lineIn(ledger: TssVaultLedger, file: string): Promise<string> {
  const name = nameIn(file);
  const bytes = await ledger.readExport(file, REQUEST_LINE_MAX_BYTES).catch(error => {
    if (error instanceof Refusal && error.code === 'FILE_NOT_FOUND')
      throw new Refusal('FILE_DAMAGED', { name });
    throw error;
  });
  const line = utf8Text(bytes, name);
  // Else a file that was cut short would be read with the one behind it, which would be named.
  if (line === '' || line.indexOf('\n') !== line.length - 1) throw new Refusal('FILE_DAMAGED', { name });
  return line;
}

async function historyIn(ledger: TssVaultLedger, files: readonly string[]): Promise<RequestHistory> {
  const nameAt = (line: number): string => nameIn(files[Math.min(line, files.length - 1)]!);
  const name = nameAt(0);
  const lines: string[] = [];
  for (const file of files) lines.push(await lineIn(ledger, file));
  const history = readHistory(lines.join(''), nameAt);
  const { tss_request_id, practice } = history.request;
  // A file is found by its name, and one line is in each.
  const isOurs =
    practice === ledger.practice &&
    files[0] === ledger.requestFile(tss_request_id, 0) &&
    files.at(-1) === ledger.requestFile(tss_request_id, history.happened.length);
  if (!isOurs) throw new Refusal('FILE_DAMAGED', { name });
  return history;
}

/** A request of this vault by its ID. Throws `Refusal` TSS_REQUEST_UNKNOWN, and as reading and `readHistory`. */
export async function readRequest(
  ledger: TssVaultLedger,
  stored: StoredVault,
  id: string,
): Promise<RequestHistory> {
  const files = (await ledger.requestFiles()).get(id);
  if (!files) throw new Refusal('TSS_REQUEST_UNKNOWN');
  return ownHistoryIn(ledger, stored, files);
}

/** Of another vault it is unknown in this one. */
async function ownHistoryIn(
  ledger: TssVaultLedger,
  { record }: StoredVault,
  files: readonly string[],
): Promise<RequestHistory> {
  const history = await historyIn(ledger, files);
  if (history.request.vault_id !== record.vault_id) throw new Refusal('TSS_REQUEST_UNKNOWN');
  return history;
}

/**
 * Every request of this vault, oldest first. One that is damaged keeps no other from being read; for who only looks (`toLook`) nor
 * does one of which the medium does not give a file. Whoever goes by what is there is stricter: that one may be under way. `begun`:
 * only those to which something has happened, so of which there is more than the first line.
 */
export async function readRequests(
  ledger: TssVaultLedger,
  stored: StoredVault,
  { toLook = false, begun = false }: { toLook?: boolean; begun?: boolean } = {},
): Promise<FoundRequest[]> {
  const there = [...(await ledger.requestFiles())].filter(([, files]) => !begun || files.length > 1);
  const all = there.sort(([one], [other]) => (one < other ? -1 : 1));
  return severalAtOnce(all, async ([tss_request_id, files]) => {
    try {
      return { tss_request_id, history: await ownHistoryIn(ledger, stored, files) };
    } catch (error) {
      if (!(toLook && isOfOneFile(error))) unlessItFails(undefined)(error);
      return { tss_request_id, trouble: error as Refusal };
    }
  });
}

/** IDs of requests that are not over, by what is written of them. One that cannot be read cannot go on. */
export const waiting = (found: readonly FoundRequest[]): string[] =>
  found
    .filter(({ history }) => history && !isTerminal(history.status))
    .map(({ tss_request_id }) => tss_request_id);

/** Writes a new request's first line, and lists it in the sums. Throws as writing does. */
export async function writeFirst(
  ledger: TssVaultLedger,
  stored: StoredVault,
  id: string,
  text: string,
): Promise<void> {
  await ledger.writeInner(ledger.requestFile(id, 0), text);
  await ledger.updateSums(stored);
}

/**
 * Writes what happened to a request, of which `history` was just read, as its next line. Throws `Refusal` TSS_REQUEST_STATE,
 * which names the status, where the event leads nowhere from there, and as writing does.
 */
export async function writeNext(
  ledger: TssVaultLedger,
  stored: StoredVault,
  history: RequestHistory,
  at: string,
  told: Told<Happening>,
): Promise<RequestHistory> {
  const { text, chain } = nextLine(history, at, told);
  const next = after(history, chain.happened.at(-1)!, chain);
  if (!next) throw new Refusal('TSS_REQUEST_STATE', { name: history.status });
  await ledger.writeInner(ledger.requestFile(chain.request.tss_request_id, chain.happened.length), text);
  await ledger.updateSums(stored);
  return next;
}
