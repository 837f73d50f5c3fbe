/** What is final in the record of a TSS vault: whatever wrote the next version, it has to be there as it was. */
import type { TssEpoch } from './tss-epoch';
import type { TssRecovery } from './tss-recovery';
import type { GroupStatus, TssGroup, TssVaultRecord } from './tss-vault';

/**
 * True where the version `after` may follow `before`: every group is there as it was made, with the same holders under the same
 * identifiers, and every epoch as it was issued. Lists of what was said or done since only grow. A valid or void epoch stays so,
 * a group that is out of use too, and once an epoch was valid the root keys and the chain code are those of the vault for good.
 */
export const keepsWhatIsFinal = (before: TssVaultRecord, after: TssVaultRecord): boolean =>
  before.vault_id === after.vault_id &&
  before.name === after.name &&
  before.practice === after.practice &&
  isBegin(before.transcripts, after.transcripts) &&
  before.key_share_holder_groups.every((group, at) => keepsGroup(group, after.key_share_holder_groups[at])) &&
  (before.chainCheck === null ||
    (before.chainCheck === after.chainCheck && isSame(before.roots, after.roots)));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const isBegin = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before.length <= after.length && before.every((one, at) => isSame(one, after[at]));

const later: Record<GroupStatus, readonly GroupStatus[]> = {
  New: ['New', 'Valid', 'Unavailable'],
  Valid: ['Valid', 'Unavailable'],
  Unavailable: ['Unavailable'],
};

function keepsGroup(before: TssGroup, after: TssGroup | undefined): boolean {
  if (!after) return false;
  const { status, changedKeys, renewedKeys = [], epochs, ...made } = before;
  const { status: now, changedKeys: keysNow, renewedKeys: renewedNow = [], ...rest } = after;
  const { epochs: epochsNow, ...madeNow } = rest;
  return (
    isSame(made, madeNow) &&
    later[status].includes(now) &&
    changedKeys.every((one, at) => keepsRecovery(one, keysNow[at])) &&
    isBegin(renewedKeys, renewedNow) &&
    epochs.every((one, at) => keepsEpoch(one, epochsNow[at]))
  );
}

/** Only what its holder complains of can be added to a recovery. */
function keepsRecovery(before: TssRecovery, after: TssRecovery | undefined): boolean {
  if (!after) return false;
  const { complaints, ...given } = before;
  const { complaints: later, ...givenLater } = after;
  return isSame(given, givenLater) && isBegin(complaints, later);
}

/** What was contributed is in the epoch's hash, all but where it was made. */
const issuedAs = ({
  state,
  receipts,
  complaints,
  destroyed,
  void: why,
  contributions,
  ...rest
}: TssEpoch) => ({
  ...rest,
  made: contributions.map(({ made, digestFirst }) => [made, digestFirst]),
});

const keepsEpoch = (before: TssEpoch, after: TssEpoch | undefined): boolean =>
  after !== undefined &&
  isSame(issuedAs(before), issuedAs(after)) &&
  (before.state === 'issued' || before.state === after.state) &&
  (before.void === null || isSame(before.void, after.void)) &&
  isBegin(before.receipts, after.receipts) &&
  isBegin(before.complaints, after.complaints) &&
  isBegin(before.destroyed, after.destroyed);
