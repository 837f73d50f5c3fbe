/**
 * Generate a share: a quorum enters shares of a key set, and one new share of the same secret comes out, encrypted
 * to its holder. (HashiCorp Vault's pull request 2523, with what kept it out of Vault put right.)
 *
 * The new share is the sharing polynomial evaluated at the new index; the value at 0, the secret, is not computed
 * for it. That is tidiness, not protection: `required` shares in one process are the secret.
 *
 * Reissue is the same with another target: an index that is listed, whose share goes to its holder's new key. The
 * share of that index may be among those entered.
 */

import type { PayloadForm, Proof } from '../../../shared/contract/attempts';
import {
  type IssuedShare,
  isPlainName,
  isWithdrawn,
  type KeySetRecord,
  type ReservedIndex,
  secretLengthOf,
} from '../../../shared/records/key-set';
import { type Statement, type StatementLine, statementOf } from '../../../shared/records/statement';
import { folded } from '../../../shared/text/names';
import { Refusal } from '../../../shared/text/refusals';
import { encryptTo, type PublicKey, sameKeyMaterial } from '../openpgp';
import type {
  AttemptStart,
  GenerateShareInput,
  NewShareMessage,
  OtherSet,
  ReissueInput,
  Step,
} from '../process/protocol';
import { drawNonce } from '../process/slot';
import { secretCopy, wipe } from '../process/wipe';
import type { Point } from '../shamir/gf256';
import { schemeNamed } from '../shamir/scheme';
import { judgeShare } from '../shares/judge';
import { chooseIndex } from '../shares/new-index';
import { examineQuorum, type Finding } from '../shares/quorum';
import { MIN_VERIFIED_BYTES, matchesShareMac, shareMacOf } from '../shares/share-mac';
import { listedShare } from './listed-share';
import { holderKey } from './practice-key';
import { claimLines, conditionLines, keyLines, operationLine, recordLine, setLines } from './statement-lines';

export interface GenerateShareState {
  operation: 'generateShare';
  record: KeySetRecord;
  others: OtherSet[];
  newIndex: number;
  /** The share that is given again; absent for a new one. */
  reissue: IssuedShare | undefined;
  key: PublicKey;
  payload: PayloadForm;
  proofShares: number;
  declareRandom: boolean;
  secretBytes: number | undefined;
  accepted: Point[];
  /** False where the length of a share is not known and people have yet to say that the first one is whole. */
  lengthConfirmed: boolean;
  /** Those accepted were enough and did not agree, and it could not be told why. */
  disputed: boolean;
}

/** What is issued, and to whom. */
interface Target {
  index: number;
  holder: string;
  /** One sentence on the chance of a collision; '' where there is none. */
  risk: string;
  reissue?: IssuedShare;
}

/** Fixes everything, judges the key, chooses the index. Refuses before any share is entered. */
export async function beginGenerateShare(input: GenerateShareInput): Promise<BegunIssuing> {
  const { record } = input;
  refuseOptions(input);
  refuseHolder(input.holder, record);
  return begin(input, () => {
    const { index, risk } = chooseIndex(record, input.newIndex, input.acceptCollisionRisk, input.exported);
    return { index, risk, holder: input.holder };
  });
}

/**
 * The same for a listed index, which goes to its holder again. `holder` is needed where the record names none, and
 * changes nothing where it does. Refuses INDEX_NOT_LISTED, INDEX_RESERVED, REISSUE_WITHOUT_HOLDER, REISSUE_OTHER_HOLDER, and as
 * `beginGenerateShare` does.
 */
export async function beginReissue({ index, holder: named, ...rest }: ReissueInput): Promise<BegunIssuing> {
  const reissue = listedShare(rest.record, index);
  if (rest.record.reserved.some(one => one.index === index)) throw new Refusal('INDEX_RESERVED', { index });
  const holder = reissueHolder(reissue, named, rest.record);
  const input = { ...rest, holder, acceptCollisionRisk: false };
  refuseOptions(input);
  return begin(input, () => ({ index, holder, risk: '', reissue }));
}

interface BegunIssuing {
  begun: AttemptStart;
  state: GenerateShareState;
}

async function begin(input: GenerateShareInput, choose: () => Target): Promise<BegunIssuing> {
  const { record, holder } = input;
  const { key, practiceKey } = await holderKey(
    input.pgp_key,
    holder,
    record.practice,
    new Date(input.room.now),
  );
  const target = choose();
  const { index, reissue } = target;
  refuseSharedKey(holder, key.keyMaterial, record, reissue);
  const nonce = drawNonce();
  return {
    begun: {
      nonce,
      bound: statementPage(input, key, target, nonce),
      required: record.required,
      index,
      holder,
      pgp_fingerprint: key.fingerprint,
      keyMaterial: key.keyMaterial,
      ...(practiceKey && { practiceKey }),
    },
    state: {
      operation: 'generateShare',
      record,
      others: input.others,
      newIndex: index,
      reissue,
      key,
      payload: input.payload,
      proofShares: input.proofShares ?? 0,
      declareRandom: input.declareRandom ?? false,
      secretBytes: input.secretBytes,
      accepted: [],
      lengthConfirmed: secretLengthOf(record) !== null || input.room.unwitnessed,
      disputed: false,
    },
  };
}

/** What was asked for has to go with the set; nothing is passed over in silence. */
function refuseOptions({
  record,
  payload,
  proofShares = 0,
  declareRandom,
  secretBytes,
}: GenerateShareInput): void {
  const { payloads, name, quorumHolds } = schemeNamed(record.scheme);
  const refuse = (option: string, set: string) => {
    throw new Refusal('OPTION_NOT_FOR_SET', { name: option, other: set });
  };
  if (payloads[payload] === undefined) refuse(`payload ${payload}`, `scheme ${name}`);
  if (secretBytes !== undefined && !quorumHolds) refuse('length of the secret', `scheme ${name}`);
  if (declareRandom) {
    if ((secretLengthOf(record) ?? MIN_VERIFIED_BYTES) < MIN_VERIFIED_BYTES)
      refuse('declared random', `a secret of fewer than ${MIN_VERIFIED_BYTES} bytes`);
    if (name !== 'vault') refuse('declared random', `scheme ${name}`);
    if (record.origin !== 'adopted') refuse('declared random', 'made by Quorate');
    if (proofShares === 0) throw new Refusal('RANDOM_WITHOUT_PROOF');
  }
  const withdrawn = record.shares.filter(isWithdrawn).length;
  const most = Math.max(0, record.issued - withdrawn - record.required);
  if (proofShares > most) throw new Refusal('PROOF_SHARES_TOO_MANY', { expected: most });
}

/** Who gets a listed share again: by the record, or, where it names nobody, by the people in the room. */
function reissueHolder(
  { index, holder }: IssuedShare,
  named: string | undefined,
  record: KeySetRecord,
): string {
  if (holder === '') {
    if (named === undefined) throw new Refusal('REISSUE_WITHOUT_HOLDER', { index });
    refuseHolder(named, record);
    return named;
  }
  if (named !== undefined && folded(named) !== folded(holder))
    throw new Refusal('REISSUE_OTHER_HOLDER', { index, holder });
  return holder;
}

function refuseHolder(holder: string, record: KeySetRecord): void {
  if (!isPlainName(holder)) throw new Refusal('NAME_UNUSABLE');
  const isSame = (one: { holder: string }) => folded(one.holder) === folded(holder);
  if (record.shares.some(isSame)) throw new Refusal('HOLDER_REPEATED', { name: holder });
  const apart = record.reserved.find(isSame);
  if (apart) throw issuedApart(apart);
}

const issuedApart = ({ index, holder }: ReservedIndex): Refusal =>
  new Refusal('ISSUED_APART', { index, holder });

/** Two holders with one key would be one person with two shares: the threshold would be lower than it says. */
function refuseSharedKey(
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
  throw new Refusal('SAME_KEY_TWICE', { holder: owner || `index ${former.index}`, other: holder });
}

const RANDOM = 'the key was drawn at random; the record gets verifiers of the shares that agree';

function statementPage(
  input: GenerateShareInput,
  key: PublicKey,
  { index, holder, risk, reissue }: Target,
  nonce: string,
): Statement {
  const { record, proofShares, secretBytes } = input;
  const { payloads } = schemeNamed(record.scheme);
  const lines: StatementLine[] = [
    operationLine(record.practice, reissue ? 'reissue a share' : 'generate a share'),
    {
      label: 'Issues',
      value: reissue ? `the share with index ${index}, again` : `one new share, index ${index}`,
    },
    { label: 'To', value: holder },
    ...(reissue ? reissueLines(reissue, key) : []),
    { label: 'As', value: `OpenPGP message holding ${payloads[input.payload]}, in a file` },
    ...keyLines('Key', key),
    ...setLines(record),
    ...(proofShares
      ? [{ label: 'Proof shares', value: `${proofShares} more than required; all must agree` }]
      : []),
    ...(secretBytes ? [{ label: 'Length claimed', value: `the secret has ${secretBytes} bytes` }] : []),
    ...(input.declareRandom ? [{ label: 'Declared', value: RANDOM }] : []),
    recordLine(record, input.recordDigest),
  ];
  lines.push(...claimLines(record));
  if (risk) lines.push({ label: 'Risk of collision', value: risk });
  lines.push(...conditionLines(input.room, nonce));
  return statementOf(lines);
}

const NAMED_HERE = 'the record did not say who has this index; it names this holder from then on';

/** What a reissue does not do, and what it undoes. */
function reissueLines({ holder, status, keyMaterial }: IssuedShare, key: PublicKey): StatementLine[] {
  const sameKey = sameKeyMaterial(keyMaterial, key.keyMaterial);
  return [
    ...(holder === '' ? [{ label: 'Named here', value: NAMED_HERE }] : []),
    { label: 'Old copy', value: 'is the same share and still works, for whoever has it' },
    { label: 'Until now', value: `recorded as ${status}; unconfirmed after it` },
    ...(sameKey ? [{ label: 'Remark', value: 'the same OpenPGP key as before' }] : []),
  ];
}

/**
 * Judges one share from its text, which the caller overwrites. A refused share changes nothing. The one that completes the number asked for
 * issues, if all of them agree; if not, it stays, what is certainly wrong is set aside, and more can be entered, or
 * one of them again.
 */
export async function submitText(
  state: GenerateShareState,
  text: Uint8Array,
): Promise<Step<NewShareMessage>> {
  const { record } = state;
  const unconfirmed = lengthToConfirm(state);
  if (unconfirmed) throw new Refusal('SHARE_LENGTH_UNCONFIRMED', { expected: unconfirmed });
  const point = schemeNamed(record.scheme).decode(text, secretLengthOf(record));
  try {
    judgeShare(point, { ...state, mayReplace: state.disputed });
    const replaced = state.accepted.find(one => one.index === point.index);
    const entered = [...state.accepted.filter(one => one !== replaced), point];
    const complete = entered.length >= record.required + state.proofShares;
    const examined = complete ? examineQuorum(entered, record, state.secretBytes) : undefined;
    const named = examined?.setAside ?? [];
    const agreeing = entered.filter(one => !named.includes(one));
    // Where those that are certainly wrong are named, the rest agree; there may be enough of them already.
    const enough = agreeing.length >= record.required + state.proofShares && (!examined || named.length > 0);
    const made = enough ? await issueUnlessDisputed(state, agreeing) : undefined;
    const result = made && 'message' in made ? made : undefined;
    // What those that agree came to weighs more: if that is wrong, nobody knows who is, and nobody is set aside.
    const finding = made && 'refusal' in made ? made : examined;
    const setAside = finding?.setAside ?? [];
    wipe(replaced?.value, ...setAside.map(one => one.value));
    state.accepted = entered.filter(one => !setAside.includes(one));
    // As long as nothing is certain of those that are left, any of them may be the one to be corrected.
    if (finding) state.disputed = setAside.length === 0;
    return {
      index: point.index,
      holder: record.shares.find(one => one.index === point.index)?.holder ?? '',
      progress: state.accepted.length,
      ...(lengthToConfirm(state) && { lengthToConfirm: lengthToConfirm(state) }),
      ...(result && { result }),
      ...(finding && {
        dispute: { refusal: finding.refusal.failure, setAside: setAside.map(one => one.index) },
      }),
    };
  } catch (error) {
    wipe(point.value);
    throw error;
  }
}

/** Characters of the first share, as long as they are to be confirmed; 0 otherwise. */
const lengthToConfirm = ({ accepted: [first], lengthConfirmed, record }: GenerateShareState): number =>
  first && !lengthConfirmed ? schemeNamed(record.scheme).shareLength(first.value.length) : 0;

/** Takes the length of the first share for that of the set. Refuses SHARE_LENGTH_UNCONFIRMED for another number. */
export function confirmLength(state: GenerateShareState, shareBytes: number): void {
  const expected = lengthToConfirm(state);
  if (expected !== 0 && shareBytes !== expected) throw new Refusal('SHARE_LENGTH_UNCONFIRMED', { expected });
  state.lengthConfirmed ||= expected !== 0;
}

/** A result that does not fit the record's own verifier shows that one of the shares is wrong, and not which. */
async function issueUnlessDisputed(
  state: GenerateShareState,
  entered: Point[],
): Promise<NewShareMessage | Finding> {
  try {
    return await issue(state, entered);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'SHARES_NOT_ONE_SET') throw error;
    return { refusal: error, setAside: [] };
  }
}

async function issue(state: GenerateShareState, entered: Point[]): Promise<NewShareMessage> {
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
async function shareAt({ record, newIndex, reissue }: GenerateShareState, entered: Point[]): Promise<Point> {
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
