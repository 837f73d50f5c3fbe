/** What the checks of holders' shares at ceremonies left in their transcripts. Those on a holder's own machine leave nothing here. */
import type { Entry, VerifiedTranscript } from '../../shared/records/transcript';
import type { TssEpoch } from '../../shared/records/tss-epoch';
import type { TssGroup, TssVaultRecord } from '../../shared/records/tss-vault';
import { recoveryOfShare } from '../../shared/tss/given-share';
import { contextOfShare } from '../../shared/tss/receipt-text';
import type { TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';

export interface RecordedCheck {
  /** File name of its transcript. */
  transcript: string;
  /** ISO 8601. */
  at: string;
  /** Of the keys. */
  epochHash: string;
  tss_node_id: string;
  /** `destroyed`: it fits, and is recorded as destroyed. */
  found: 'fits' | 'misfit' | 'destroyed';
  /** Of a share that fits: the context of the request that gave it, and the check of the chain code with it. */
  context: string;
  chainCheck: string;
  /** Where a sum was written: the hash of the code in it. */
  codeDigest: string;
}

type Read = (file: string) => Promise<VerifiedTranscript | undefined>;

/** The checks that a record's transcripts tell of, oldest first. Throws as `read`; where that gives nothing for a transcript it is left out. */
async function recordedChecks({ transcripts }: TssVaultRecord, read: Read): Promise<RecordedCheck[]> {
  const found: RecordedCheck[] = [];
  for (const transcript of transcripts.filter(name => name.includes('-check-tss-share-'))) {
    const [start] = (await read(transcript))?.entries ?? [];
    const check = start && checkIn(start, transcript);
    if (check) found.push(check);
  }
  return found;
}

function checkIn(start: Entry, transcript: string): RecordedCheck | undefined {
  const facts: Record<string, unknown> = start;
  const textOf = (name: string): string => (typeof facts[name] === 'string' ? facts[name] : '');
  // A day that is none cannot be put on a line of time.
  if (facts.operation !== 'checkTssShare' || Number.isNaN(Date.parse(start.at))) return undefined;
  return {
    transcript,
    at: start.at,
    epochHash: textOf('epochHash'),
    tss_node_id: textOf('tssNodeId'),
    found: facts.fits !== true ? 'misfit' : facts.recordedAsDestroyed === true ? 'destroyed' : 'fits',
    context: textOf('shareGivenBy'),
    chainCheck: textOf('chainCheck'),
    codeDigest: textOf('codeDigest'),
  };
}

/** For who relies on them. Throws as reading a transcript does. */
export const checksOf = (ledger: TssVaultLedger, record: TssVaultRecord): Promise<RecordedCheck[]> =>
  recordedChecks(record, file => ledger.transcriptEntries(file));

/** For who looks: a transcript that cannot be read is told among the vault's remarks. Never throws. */
export const checksToShow = (ledger: TssVaultLedger, record: TssVaultRecord): Promise<RecordedCheck[]> =>
  recordedChecks(record, file => ledger.transcriptEntries(file).catch(() => undefined));

/** Tells whether a check was of the share that its holder has now, and not of one that was given again since. */
export function isOfShareNow(
  group: TssGroup,
  epoch: TssEpoch,
  { tss_node_id, context, at }: RecordedCheck,
): boolean {
  if (context) return context === contextOfShare(group, epoch, tss_node_id);
  const recovery = recoveryOfShare(group, epoch, tss_node_id);
  return !recovery || Date.parse(at) >= Date.parse(recovery.at);
}
