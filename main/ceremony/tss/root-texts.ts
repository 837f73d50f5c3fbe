/**
 * Extended public keys of a vault, and keys below them: let out only when every holder has confirmed the vault's keys. With one
 * child's private key an extended public key gives the root's.
 */
import { fromHex, sameBytes, toHex } from '../../../shared/bytes';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import type { CurveName, OnBoth } from '../../../shared/tss/curve-names';
import { wipe } from '../process/wipe';
import { chainCheck } from './chain-code';
import { childKey, parseExtendedKey, rootKeyTexts } from './child-keys';
import { readSum, shareOf } from './held-share';
import { verifyRecordedEpoch } from './recorded-epochs';
import type { ShareBrought } from './share-check';
import { judgedBrought, openShare, secretsIn } from './share-opening';

/**
 * xpub and cpub, with the chain code out of a holder's sum, whose share is judged first. Refuses TSS_EPOCH_NOT_VALID before anything is
 * opened, and as `shareOf`, `openShare`, `verifyRecordedEpoch` and `readSum`. What was brought is overwritten.
 */
export async function rootTextsFromSum({
  encrypted,
  brought,
  ...named
}: ShareBrought): Promise<OnBoth<string>> {
  const secrets = secretsIn(brought);
  try {
    const of = shareOf(named);
    if (of.epoch.state !== 'valid') throw new Refusal('TSS_EPOCH_NOT_VALID');
    const judged = await judgedBrought(brought, named.vault);
    secrets.push(...secretsIn(judged));
    const opened = await openShare(encrypted, judged);
    if (!('sum' in opened)) throw new Refusal('TSS_SUM_TEXT', { holder: of.party.name });
    secrets.push(opened.sum);
    const verified = verifyRecordedEpoch(of);
    const { share, chainCode } = readSum(of, verified, opened.sum);
    secrets.push(share.secp256k1, share.ed25519, chainCode);
    return rootKeyTexts(verified.epoch, chainCode);
  } finally {
    wipe(...secrets);
  }
}

/** A public key below a root. */
export interface ChildPublicKey {
  curve: CurveName;
  path: string;
  /** Hex. */
  publicKey: string;
}

/**
 * The public key at a path below a vault's root. `extendedKey`: its xpub or cpub, which is overwritten. Refuses TSS_EPOCH_NOT_VALID where
 * the vault has no keys that all have confirmed, TSS_EXTENDED_KEY_OTHER for an extended key that is not one of its roots, and as `childKey`.
 */
export function childOf(
  { roots, chainCheck: known }: Pick<TssVaultRecord, 'roots' | 'chainCheck'>,
  extendedKey: Uint8Array,
  path: string,
): ChildPublicKey {
  if (!roots || known === null) throw new Refusal('TSS_EPOCH_NOT_VALID');
  try {
    const key = parseExtendedKey(new TextDecoder().decode(extendedKey).trim());
    const { curve, depth, publicKey, chainCode } = key;
    const isRoot =
      depth === 0 && toHex(publicKey) === roots[curve] && sameBytes(chainCheck(chainCode), fromHex(known));
    if (!isRoot) throw new Refusal('TSS_EXTENDED_KEY_OTHER');
    return { curve, path, publicKey: toHex(childKey(key, path).publicKey) };
  } finally {
    wipe(extendedKey);
  }
}
