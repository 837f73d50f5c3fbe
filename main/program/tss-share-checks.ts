/** The calls by which a holder checks their share of a TSS vault: at the ceremony, or with files on a machine of their own. */
import path from 'node:path';
import { sha256 } from '../../shared/bytes';
import type { Checked, Value } from '../../shared/contract';
import type { TssShareCheckView } from '../../shared/contract/tss-share-checks';
import { Refusal } from '../../shared/text/refusals';
import { givenShare } from '../../shared/tss/given-share';
import { mustKnowOwn } from '../../shared/tss/own-contribution';
import { PROGRAM } from '../../shared/version';
import { fixConditions } from '../attempts/conditions';
import type { Session } from '../attempts/session';
import type { Brought, CeremonyOutput, Encrypted, ShareChecked } from '../ceremony/process/protocol';
import { openWithGpg, sessionKeyWithGpg } from '../host/gpg';
import { filesOfCheck, type OwnFile } from '../requests/own-files';
import {
  broughtByGpg,
  complaintTextOf,
  encryptedIn,
  type Holding,
  holdingOf,
  mustBeTheirs,
  receiptTextOf,
  withSessionKeys,
} from '../requests/share-checks';
import { mustBeNew, mustBeOutside, writeEntryFile } from '../storage/files/entry-file';
import { recordChange } from '../storage/tss-vaults/recorded-change';
import { readShareFile } from '../storage/tss-vaults/share-files';
import type { TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import { epochAt, readVaultBytes } from './tss-epochs';
import { vaultAt } from './tss-vaults';

type Elsewhere = Checked<'tssEpoch', 'checkShareElsewhere'>;
type Opening = Pick<Elsewhere, 'by' | 'opened' | 'pgp_private_key' | 'passphrase' | 'acceptPrivateKeys'> & {
  /** The key that was made up for the holder, where it is to open. */
  madeUp?: Uint8Array;
};
type Checking = Opening & Pick<Elsewhere, 'ownDigest'>;

const gpg = { open: openWithGpg, sessionKey: sessionKeyWithGpg };

/** What was brought. Refuses PRIVATE_KEYS_NOT_ACCEPTED, and what gpg refuses. */
async function broughtBy(params: Opening, encrypted: Encrypted): Promise<Brought> {
  const { by, opened, pgp_private_key: privateKey, passphrase } = params;
  if (by === 'card') return broughtByGpg(encrypted, gpg);
  if (by === 'piped') return { by: 'pipe', text: opened };
  // With files alone there is no vault beside which a made-up key lies.
  if (by === 'practice') {
    if (!params.madeUp) throw new Refusal('NOT_A_PRACTICE_SET');
    // Whether it was made up the ceremony process judges.
    return { by, privateKey: params.madeUp };
  }
  if (!params.acceptPrivateKeys) throw new Refusal('PRIVATE_KEYS_NOT_ACCEPTED');
  return { by: 'privateKey', privateKey, passphrase };
}

/** Opens a share and asks for what it gives, in a ceremony process that is started for it alone, and overwrites main's copies. */
async function opening<C extends 'checkTssShare' | 'readTssRootKeys'>(
  session: Session,
  call: C,
  { vault, group, epoch, holder }: Holding,
  encrypted: Encrypted,
  { ownDigest = '', ...params }: Opening & Partial<Checking>,
): Promise<CeremonyOutput<C>> {
  const brought = await broughtBy(params, encrypted);
  const copies = brought.by === 'gpg' ? brought.contents.flatMap(one => one ?? []) : [];
  const input = {
    vault,
    group: group.key_share_holder_group_id,
    number: epoch.number,
    tss_node_id: holder.tss_node_id,
    encrypted,
    brought,
    now: Date.now(),
    ownDigest,
  };
  return session.askAlone(call, input, ...copies);
}

async function checked(
  session: Session,
  holding: Holding,
  encrypted: Encrypted,
  params: Checking,
): Promise<ShareChecked> {
  // The ceremony process asks for it, too: here before a card opens message after message for nothing. What is piped may be a sum.
  const opensMessages = params.by !== 'piped' && 'messages' in encrypted;
  if (params.ownDigest.trim() === '' && opensMessages && mustKnowOwn(holding))
    throw new Refusal('TSS_OWN_DIGEST_NEEDED', { holder: holding.holder.name });
  const found = await opening(session, 'checkTssShare', holding, encrypted, params);
  return params.by === 'card' ? withSessionKeys(found, encrypted, gpg) : found;
}

/** With the holder's made-up key, where that is to open. Refuses as `practiceKey`. */
async function withMadeUp<P extends Opening>(
  ledger: TssVaultLedger,
  { holder }: Holding,
  params: P,
): Promise<P> {
  if (params.by !== 'practice') return params;
  return { ...params, madeUp: new TextEncoder().encode(await ledger.practiceKey(holder)) };
}

/** Whether this share is recorded as destroyed: then nobody should be able to open it. */
const isDestroyed = ({ epoch, holder }: Holding): boolean =>
  epoch.destroyed.some(one => one.tss_node_id === holder.tss_node_id);

function refuseDestroyed(holding: Holding): void {
  const { group, epoch, holder } = holding;
  if (isDestroyed(holding))
    throw new Refusal('TSS_SHARE_DESTROYED', { name: group.type, epoch: epoch.number, holder: holder.name });
}

const overwrite = ({ opened, pgp_private_key, passphrase }: Opening): void => {
  for (const bytes of [opened, pgp_private_key, passphrase]) bytes.fill(0);
};

function viewOf(
  holding: Holding,
  encrypted: Encrypted,
  found: ShareChecked,
  { recordDigest, file }: { recordDigest: string; file: string },
): TssShareCheckView {
  const { vault, group, epoch, holder } = holding;
  return {
    vault: vault.name,
    vault_id: vault.vault_id,
    practice: vault.practice,
    key_share_holder_group_id: group.key_share_holder_group_id,
    epoch: epoch.number,
    hash: epoch.hash,
    tss_node_id: holder.tss_node_id,
    name: holder.name,
    fits: found.fits,
    receipt: receiptTextOf(holding, found),
    sum: found.fits ? (found.sum?.armored ?? '') : '',
    file,
    complaints: found.fits
      ? []
      : found.misfits.map(one => ({
          contributor: one.contributor,
          finding: one.finding,
          of: one.of,
          text: complaintTextOf(holding, encrypted, one),
        })),
    otherChainCodes: found.fits ? found.otherChainCodes : [],
    contributions: found.contributions,
    own: found.own,
    sequence: vault.sequence,
    recordDigest,
  };
}

/**
 * Checks a share with files alone; `files`: what its holder takes away. Refuses INTERFACE_LIVE, TSS_SHARE_DESTROYED for one that fits and is recorded as destroyed, and as reading a record, `holdingOf`, `encryptedIn` and the ceremony process do.
 */
export async function checkShareElsewhere(
  session: Session,
  params: Elsewhere,
): Promise<{ view: TssShareCheckView; files: OwnFile[] }> {
  try {
    session.requireNoAttempt();
    const { record, digest } = readVaultBytes(params.record);
    fixConditions(params, await session.options.network(), record.practice);
    const holding = holdingOf(record, epochAt({ record }, params), params.tss_node_id);
    const encrypted = encryptedIn(params.share, holding);
    const found = await checked(session, holding, encrypted, params);
    if (found.fits) refuseDestroyed(holding);
    const view = viewOf(holding, encrypted, found, { recordDigest: digest, file: '' });
    const { tss_request_id } = givenShare(holding.group, holding.epoch, holding.holder.tss_node_id);
    return { view, files: filesOfCheck(view, tss_request_id, 'elsewhere') };
  } finally {
    overwrite(params);
  }
}

/**
 * The same at the ceremony: a transcript tells of it, also of a destroyed share that is back, and the first check leaves the sum among
 * the messages: `files` are the texts to sign alone. Refuses as the other, and as `vaultAt`, `readShareFile` and writing do.
 */
export async function checkShareHere(
  session: Session,
  params: Checked<'tssEpoch', 'checkShare'>,
): Promise<{ view: TssShareCheckView; files: OwnFile[] }> {
  try {
    session.requireNoAttempt();
    const { ledger, stored } = await vaultAt(session, params.vault_id);
    const { record } = stored;
    const conditions = fixConditions(params, await session.options.network(), record.practice);
    const found = epochAt(stored, params);
    const holding = holdingOf(record, found, params.tss_node_id);
    const encrypted = params.share ? encryptedIn(params.share, holding) : await fromFolder(ledger, holding);
    await ledger.preflight();
    const result = await checked(session, holding, encrypted, await withMadeUp(ledger, holding, params));
    const { epoch, holder, group } = holding;
    const isBack = result.fits && isDestroyed(holding);
    const sum = result.fits && !isBack ? result.sum : null;
    const { tss_request_id } = givenShare(group, epoch, holder.tss_node_id);
    const file = sum
      ? await ledger.writeInner(
          ledger.sumFile(tss_request_id, holder.tss_node_id, sha256(sum.armored)),
          sum.armored,
        )
      : '';
    const after = await recordChange(
      ledger,
      stored,
      {},
      {
        operation: 'checkTssShare',
        file: 'check-tss-share',
        facts: {
          program: PROGRAM,
          ...conditions.facts,
          vault: record.name,
          groupId: group.key_share_holder_group_id,
          epoch: epoch.number,
          epochHash: epoch.hash,
          holder: holder.name,
          tssNodeId: holder.tss_node_id,
          by: params.by,
          fits: result.fits,
          ...(result.fits && { shareGivenBy: result.says.context, chainCheck: result.says.chainCheck }),
          ...(isBack && { recordedAsDestroyed: true }),
          ...(sum && { sum: file, sha256: sha256(sum.armored), codeDigest: sum.codeDigest }),
          ...(!result.fits && {
            misfits: result.misfits.map(({ contributor, finding }) => `${contributor} ${finding}`),
          }),
        },
        now: () => new Date().toISOString(),
      },
    );
    if (isBack) refuseDestroyed(holding);
    const seen = { ...holding, vault: after.stored.record };
    const view = viewOf(seen, encrypted, result, { recordDigest: after.stored.digest, file });
    return { view, files: filesOfCheck(view, tss_request_id, 'here') };
  } finally {
    overwrite(params);
  }
}

async function fromFolder(ledger: Parameters<typeof readShareFile>[0], holding: Holding): Promise<Encrypted> {
  const { group, epoch, holder } = holding;
  const given = givenShare(group, epoch, holder.tss_node_id);
  const file = await readShareFile(ledger, epoch, holder.tss_node_id, given);
  mustBeTheirs(file, holding);
  return { messages: file.messages };
}

const CONFIDENTIAL =
  'Quorate TSS extended public keys v1. CONFIDENTIAL: with one private key below them these give the root key.';

/**
 * Writes the extended public keys of a vault into a new file outside of the folder. Refuses as the checks do, TSS_EPOCH_NOT_VALID, and as
 * `mustBeNew`, `mustBeOutside` and writing do.
 */
export async function writeExtendedKeys(
  session: Session,
  params: Checked<'tssEpoch', 'xpub'>,
): Promise<Value<'tssEpoch', 'xpub'>> {
  try {
    session.requireNoAttempt();
    const { ledger, stored } = await vaultAt(session, params.vault_id);
    const { record } = stored;
    fixConditions(params, await session.options.network(), record.practice);
    const holding = holdingOf(record, epochAt(stored, params), params.tss_node_id);
    if (holding.epoch.state !== 'valid') throw new Refusal('TSS_EPOCH_NOT_VALID');
    const at = path.resolve(params.path);
    await mustBeNew(at);
    await mustBeOutside(at, session.requireFolder().path);
    // What is piped in is the text of a sum, for which no file is needed.
    const encrypted = params.share.length > 0 ? encryptedIn(params.share, holding) : { sum: '' };
    const by = await withMadeUp(ledger, holding, params);
    const texts = await opening(session, 'readTssRootKeys', holding, encrypted, by);
    refuseDestroyed(holding);
    const lines = [
      CONFIDENTIAL,
      `Vault: ${record.name}`,
      `Vault ID: ${record.vault_id}`,
      `xpub: ${texts.secp256k1}`,
      `cpub: ${texts.ed25519}`,
    ];
    await writeEntryFile(at, new TextEncoder().encode(`${lines.join('\n')}\n`));
    return { file: at };
  } finally {
    overwrite(params);
  }
}

/** The public key at a path below a vault's root. Refuses as `vaultAt` and the ceremony process do. */
export async function deriveChild(
  session: Session,
  { vault_id, extended_key, path: steps }: Checked<'tssEpoch', 'childKey'>,
): Promise<Value<'tssEpoch', 'childKey'>> {
  const { stored } = await vaultAt(session, vault_id);
  return session.askAlone(
    'deriveTssChild',
    { vault: stored.record, extendedKey: extended_key, path: steps },
    extended_key,
  );
}
