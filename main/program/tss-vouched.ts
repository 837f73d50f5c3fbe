/**
 * The call by which people speak for the record of a TSS vault whose transcripts are lost, by its digest from paper: first the
 * words, then with them. Who has the folder alone can write another record, and not what is on paper.
 */
import path from 'node:path';
import type { Checked } from '../../shared/contract';
import type { TssVouchedView } from '../../shared/contract/tss-vouched';
import { Refusal } from '../../shared/text/refusals';
import { typedDigest } from '../../shared/text/typed-digest';
import { vouchedWords } from '../../shared/tss/declared';
import { PROGRAM } from '../../shared/version';
import { fixConditions } from '../attempts/conditions';
import type { Session } from '../attempts/session';
import { requireWords } from '../requests/declared';
import { settleRequests } from '../requests/settle';
import type { OpenVault } from '../storage/folder/tss-vaults';
import { displacedBy, putDisplacedAside } from '../storage/ledger/kept';
import { readSums } from '../storage/ledger/sums';
import { recordChange } from '../storage/tss-vaults/recorded-change';
import { examineVault } from '../storage/tss-vaults/soundness';
import { unwitnessedVaultAt } from './tss-vaults';

/** What another record left beside this one is put aside first, as with key sets, and never written over. */
async function putAside({ ledger, stored }: OpenVault): Promise<void> {
  const { sums } = await readSums(path.join(ledger.path, ledger.sumsName));
  await putDisplacedAside(ledger, await displacedBy(ledger, stored, sums.get(ledger.recordName)));
}

/**
 * Tells the words; with them, records that people vouched, in a successor that changes nothing but to list the transcript of it.
 * Refuses DIGEST_UNREADABLE, DIGEST_OTHER, TSS_WORDS_OTHER, and as `unwitnessedVaultAt`, `fixConditions` and writing do.
 */
export async function vouchForVault(
  session: Session,
  params: Checked<'tssVault', 'vouch'>,
): Promise<TssVouchedView> {
  session.requireIdle();
  const digest = typedDigest(params.digest);
  const vault = await unwitnessedVaultAt(session, params.vault_id);
  const { ledger, stored } = vault;
  const { record } = stored;
  if (digest !== stored.digest) throw new Refusal('DIGEST_OTHER');
  const conditions = fixConditions(params, await session.options.network(), record.practice);
  const words = vouchedWords(record.vault_id, stored.digest);
  const { unread, remarks } = await examineVault(ledger, stored, { isClosed: true });
  // It may tell of a newer record, and is to be read first.
  if (unread[0]) throw unread[0].why;
  const view = { vault: record.name, practice: record.practice, words, remarks };
  if (params.words === undefined)
    return { ...view, sequence: record.sequence, recordDigest: stored.digest, recorded: false };
  requireWords(params.words, words);
  await ledger.preflight();
  await putAside(vault);
  const { stored: after } = await recordChange(
    ledger,
    stored,
    {},
    {
      operation: 'vouchTssVault',
      file: 'vouch-tss-vault',
      facts: {
        program: PROGRAM,
        ...conditions.facts,
        vault: record.name,
        vaultId: record.vault_id,
        vouchedNumber: record.sequence,
        vouchedDigest: stored.digest,
        declaredWords: words,
      },
      now: () => new Date().toISOString(),
    },
  );
  const folder = session.requireFolder();
  folder.mayBeUsedAgain(ledger.name);
  // What opening the folder left alone while nothing spoke for the record.
  await folder.settleOne(ledger, async () => {
    await settleRequests(ledger, after, Date.now());
  });
  return { ...view, sequence: after.record.sequence, recordDigest: after.digest, recorded: true };
}
