/** What a quorum issues: the share at the new index, encrypted to its holder. */
import type { PayloadForm, Proof } from '../../../../shared/contract/attempts';
import type { IssuedShare, KeySetRecord } from '../../../../shared/records/key-set';
import { Refusal } from '../../../../shared/text/refusals';
import { encryptTo, type PublicKey } from '../../openpgp';
import { secretCopy, wipe } from '../../process/wipe';
import type { Point } from '../../shamir/gf256';
import { schemeNamed } from '../../shamir/scheme';
import { MIN_VERIFIED_BYTES, matchesShareMac, shareMacOf } from '../../shares/share-mac';
import type { IssuedMessage } from '../issued-message';

/** What is fixed about the share that is issued. */
export interface Issuing {
  record: KeySetRecord;
  newIndex: number;
  /** The share that is given again; absent for a new one. */
  reissue: IssuedShare | undefined;
  key: PublicKey;
  payload: PayloadForm;
  declareRandom: boolean;
}

/** A new share of a set that exists. */
export interface NewShareMessage extends IssuedMessage {
  proof: Proof;
  /** Of the shares that were entered, where the record may hold them from now on. */
  verifiers: { index: number; verifier: string }[];
}

/**
 * The new share of a quorum whose shares agree, encrypted. Refuses SHARES_NOT_ONE_SET where the record shows that it is
 * not the one to be given again.
 */
export async function issue(state: Issuing, entered: Point[]): Promise<NewShareMessage> {
  const { record, newIndex } = state;
  const scheme = schemeNamed(record.scheme);
  const share = await shareAt(state, entered);
  let payload: Uint8Array | undefined;
  try {
    payload = scheme.payload(share, state.payload);
    const { message, armored } = await encryptTo(state.key, payload);
    const proof = proofOf(entered, record);
    const isLong = share.value.length >= MIN_VERIFIED_BYTES;
    const mayHold = isLong && (proof === 'verified' || state.declareRandom);
    return {
      index: newIndex,
      message,
      armored,
      verifier: state.reissue?.verifier ?? (mayHold ? shareMacOf(record, newIndex, share.value) : null),
      secretLength: share.value.length,
      entered: entered.map(point => point.index),
      proof,
      verifiers: mayHold
        ? entered.map(({ index, value }) => ({ index, verifier: shareMacOf(record, index, value) }))
        : [],
    };
  } finally {
    wipe(share.value, payload);
  }
}

/**
 * The share at the index to be issued. In a reissue it may be among those entered; else it is evaluated, and where
 * the record has its verifier, one that does not match shows that the shares entered are not of one set.
 */
async function shareAt({ record, newIndex, reissue }: Issuing, entered: Point[]): Promise<Point> {
  const own = entered.find(point => point.index === newIndex);
  if (own) return { index: newIndex, value: secretCopy(own.value) };
  const share = await schemeNamed(record.scheme).newShare(entered.slice(0, record.required), newIndex);
  if (!reissue?.verifier || matchesShareMac(record, newIndex, share.value, reissue.verifier)) return share;
  wipe(share.value);
  throw new Refusal('SHARES_NOT_ONE_SET');
}

/** What is known of shares that are all accepted and agree. */
function proofOf(entered: readonly Point[], { shares, required }: KeySetRecord): Proof {
  const verified = entered.every(({ index }) => shares.find(share => share.index === index)?.verifier);
  if (verified) return 'verified';
  return entered.length > required ? 'consistent' : 'unproven';
}
