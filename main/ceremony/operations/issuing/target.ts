/** A share that is to be issued, and to whom: what is asked for, and what of it is refused before any share is entered. */
import type { PayloadForm } from '../../../../shared/contract/attempts';
import {
  type IssuedShare,
  isPlainName,
  type KeySetRecord,
  type ReservedIndex,
  secretLengthOf,
} from '../../../../shared/records/key-set';
import { isWithdrawn } from '../../../../shared/records/share-health';
import { lookAlike } from '../../../../shared/text/names';
import { Refusal } from '../../../../shared/text/refusals';
import type { FactsOf } from '../../../../shared/text/text';
import { sameKeyMaterial } from '../../openpgp';
import type { KeyInput } from '../../openpgp/holder-key';
import { schemeNamed } from '../../shamir/scheme';
import type { CollisionRisk } from '../../shares/new-index';
import { MIN_VERIFIED_BYTES } from '../../shares/share-mac';
import type { EntryInput } from '../operation';

export interface IssuingInput extends EntryInput {
  holder: string;
  /** Absent only with a practice set: the process then makes a key. */
  pgp_key: KeyInput | undefined;
  payload: PayloadForm;
  /** How many more than required are to be entered, and agree. */
  proofShares?: number | undefined;
  /** The operator says that the key was drawn at random: shares that agreed may have verifiers in the record. */
  declareRandom?: boolean | undefined;
  /** Length of the secret as people know it, for what a scheme can check by it. */
  secretBytes?: number | undefined;
}

/** What is issued, and to whom. */
export interface Target {
  index: number;
  holder: string;
  /** The chance of a collision, where there is one. */
  risk?: CollisionRisk | undefined;
  /** The share that is given again; absent for a new one. */
  reissue?: IssuedShare;
}

/** What was asked for has to go with the set; nothing is passed over in silence. */
export function refuseOptions({
  record,
  payload,
  proofShares = 0,
  declareRandom,
  secretBytes,
}: IssuingInput): void {
  const { payloads, name, quorumHolds } = schemeNamed(record.scheme);
  const refuse = (given: FactsOf<'OPTION_NOT_FOR_SET'>) => {
    throw new Refusal('OPTION_NOT_FOR_SET', given);
  };
  const because = { scheme: name };
  if (payloads[payload] === undefined) refuse({ option: 'payload', value: payload, because });
  if (secretBytes !== undefined && !quorumHolds) refuse({ option: 'secretBytes', because });
  if (declareRandom) {
    if ((secretLengthOf(record) ?? MIN_VERIFIED_BYTES) < MIN_VERIFIED_BYTES)
      refuse({ option: 'declareRandom', because: { fewerBytesThan: MIN_VERIFIED_BYTES } });
    if (name !== 'vault') refuse({ option: 'declareRandom', because });
    if (record.origin !== 'adopted') refuse({ option: 'declareRandom', because: 'madeHere' });
    if (proofShares === 0) throw new Refusal('RANDOM_WITHOUT_PROOF');
  }
  const withdrawn = record.shares.filter(isWithdrawn).length;
  const most = Math.max(0, record.issued - withdrawn - record.required);
  if (proofShares > most) throw new Refusal('PROOF_SHARES_TOO_MANY', { expected: most });
}

export function refuseHolder(holder: string, record: KeySetRecord): void {
  if (!isPlainName(holder)) throw new Refusal('NAME_UNUSABLE');
  const isSame = (one: { holder: string }) => lookAlike(one.holder, holder);
  if (record.shares.some(isSame)) throw new Refusal('HOLDER_REPEATED', { name: holder });
  const apart = record.reserved.find(isSame);
  if (apart) throw issuedApart(apart);
}

const issuedApart = ({ index, holder }: ReservedIndex): Refusal =>
  new Refusal('ISSUED_APART', { index, holder });

/** Two holders with one key would be one person with two shares: the threshold would be lower than it says. */
export function refuseSharedKey(
  holder: string,
  keyMaterial: string[],
  record: KeySetRecord,
  reissue: IssuedShare | undefined,
): void {
  const hasIt = (one: { index: number; keyMaterial: string[] }) =>
    one.index !== reissue?.index && sameKeyMaterial(one.keyMaterial, keyMaterial);
  const other = record.shares.find(hasIt);
  if (other) throw new Refusal('SAME_KEY_TWICE', { holder: other.holder, other: holder });
  const apart = record.reserved.find(hasIt);
  if (apart) throw issuedApart(apart);
  // An export to a key that was replaced since still opens.
  const former = record.formerKeys.find(hasIt);
  if (!former) return;
  const owner = record.shares.find(share => share.index === former.index)?.holder;
  throw new Refusal('SAME_KEY_TWICE', { holder: owner ?? '', index: former.index, other: holder });
}
