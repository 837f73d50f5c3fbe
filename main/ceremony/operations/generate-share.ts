/**
 * Generate a share: a quorum enters shares of a key set, and one new share of the same secret comes out, encrypted
 * to its holder. (HashiCorp Vault's pull request 2523, with what kept it out of Vault put right.)
 *
 * The new share is the sharing polynomial evaluated at the new index; the value at 0, the secret, is not computed
 * for it. That is tidiness, not protection: `required` shares in one process are the secret.
 */
import { type Bound, type BoundLine, bind } from '../../../shared/bound';
import type { PayloadForm } from '../../../shared/contract/attempts';
import { hasVerifiers, isPlainName, type KeySetRecord } from '../../../shared/key-set';
import { folded } from '../../../shared/names';
import { Refusal } from '../../../shared/refusals';
import { drawNonce } from '../attempt';
import { judgeShare } from '../judge';
import { chooseIndex } from '../new-index';
import { encryptTo, type PublicKey, sameKeyMaterial, sharePayload } from '../openpgp';
import type { Accepted, Begun, GenerateShareInput, IssuedMessage, OtherSet } from '../protocol';
import type { Point } from '../shamir/gf256';
import { newVaultShare, parseVaultShare } from '../shamir/vault';
import { decodeShareText } from '../share-text';
import { verifierOf } from '../verifier';
import { wipe } from '../wipe';
import { keyLines, PAYLOAD_NAMES } from './bound-lines';
import { holderKey } from './practice-key';

export interface GenerateShareState {
  operation: 'generateShare';
  record: KeySetRecord;
  others: OtherSet[];
  newIndex: number;
  key: PublicKey;
  payload: PayloadForm;
  accepted: Point[];
}

/** Fixes everything, judges the key, chooses the index. Refuses before any share is entered. */
export async function beginGenerateShare(
  input: GenerateShareInput,
): Promise<{ begun: Begun; state: GenerateShareState }> {
  const { record } = input;
  if (record.scheme !== 'vault') throw new Refusal('SCHEME_UNSUPPORTED', { name: record.scheme });
  refuseHolder(input.holder, record);
  const { key, practiceKey } = await holderKey(
    input.pgp_key,
    input.holder,
    record.practice,
    new Date(input.room.now),
  );
  refuseSharedKey(input.holder, key.keyMaterial, record);
  const { index, risk } = chooseIndex(record, input.newIndex, input.acceptCollisionRisk);
  const nonce = drawNonce();
  return {
    begun: {
      nonce,
      bound: boundPage(input, key, index, risk, nonce),
      required: record.required,
      index,
      pgp_fingerprint: key.fingerprint,
      keyMaterial: key.keyMaterial,
      ...(practiceKey && { practiceKey }),
    },
    state: {
      operation: 'generateShare',
      record,
      others: input.others,
      newIndex: index,
      key,
      payload: input.payload,
      accepted: [],
    },
  };
}

function refuseHolder(holder: string, record: KeySetRecord): void {
  if (!isPlainName(holder)) throw new Refusal('NAME_UNUSABLE');
  const taken = [...record.shares, ...record.reserved].some(one => folded(one.holder) === folded(holder));
  if (taken) throw new Refusal('HOLDER_REPEATED', { name: holder });
}

/** Two holders with one key would be one person with two shares: the threshold would be lower than it says. */
function refuseSharedKey(holder: string, keyMaterial: string[], record: KeySetRecord): void {
  const other = [...record.shares, ...record.reserved].find(one =>
    sameKeyMaterial(one.keyMaterial, keyMaterial),
  );
  if (other) throw new Refusal('SAME_KEY_TWICE', { holder: other.holder, other: holder });
}

function boundPage(
  input: GenerateShareInput,
  key: PublicKey,
  index: number,
  risk: string,
  nonce: string,
): Bound {
  const { record } = input;
  const lines: BoundLine[] = [
    { label: 'Operation', value: record.practice ? 'PRACTICE: generate a share' : 'generate a share' },
    { label: 'Issues', value: `one new share, index ${index}` },
    { label: 'To', value: input.holder },
    { label: 'As', value: `OpenPGP message holding ${PAYLOAD_NAMES[input.payload]}, in a file` },
    ...keyLines('Key', key),
    { label: 'Key set', value: record.name },
    { label: 'Key set id', value: record.id },
    { label: 'Scheme', value: record.scheme },
    { label: 'Required', value: `${record.required} of ${record.issued} shares issued` },
    { label: 'Record', value: `number ${record.sequence}, ${input.recordDigest}` },
  ];
  if (record.origin === 'adopted') lines.push({ label: 'Claimed on adoption', value: claims(record) });
  if (risk) lines.push({ label: 'Risk of collision', value: risk });
  if (input.room.unwitnessed) lines.push({ label: 'Unwitnessed', value: 'no people at the screen' });
  lines.push({ label: 'Nonce', value: nonce });
  return bind(lines);
}

function claims({ required, issued, shares, secretLength }: KeySetRecord): string {
  const indexes = shares.map(share => share.index);
  const length = secretLength === null ? 'length not known yet' : `${secretLength} bytes`;
  return `${required} required, ${issued} issued, indexes ${indexes.join(' ') || 'none known'}, ${length}`;
}

/**
 * Judges one share from its text, which the caller overwrites. A refused share changes nothing; the one that reaches
 * the threshold issues.
 */
export async function submitText(state: GenerateShareState, text: Uint8Array): Promise<Accepted> {
  const share = decodeShareText(text);
  try {
    return await submitShare(state, share);
  } finally {
    wipe(share);
  }
}

/** The same, from the share's bytes; the caller overwrites them. */
export async function submitShare(state: GenerateShareState, share: Uint8Array): Promise<Accepted> {
  const point = parseVaultShare(share);
  try {
    judgeShare(point, state);
    const entered = [...state.accepted, point];
    const issued = entered.length === state.record.required ? await issue(state, entered) : undefined;
    state.accepted.push(point);
    const holder = state.record.shares.find(one => one.index === point.index)?.holder ?? '';
    return { index: point.index, holder, progress: entered.length, ...(issued && { issued }) };
  } catch (error) {
    wipe(point.value);
    throw error;
  }
}

async function issue(state: GenerateShareState, entered: Point[]): Promise<IssuedMessage> {
  const { record, newIndex } = state;
  const share = newVaultShare(entered, newIndex);
  const payload = sharePayload(share, state.payload);
  try {
    const { message, armored } = await encryptTo(state.key, payload);
    const value = share.subarray(0, -1);
    return {
      index: newIndex,
      message,
      armored,
      verifier: hasVerifiers(record) ? verifierOf(record, newIndex, value) : null,
      secretLength: value.length,
      entered: entered.map(point => point.index),
    };
  } finally {
    wipe(share, payload);
  }
}
