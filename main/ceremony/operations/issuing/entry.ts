/** Shares that are entered to issue one: they are collected until enough agree. */
import { Refusal } from '../../../../shared/text/refusals';
import { wipe } from '../../process/wipe';
import type { Point } from '../../shamir/gf256';
import { schemeNamed } from '../../shamir/scheme';
import type { Progress } from '../../shares/entry';
import type { OtherSet } from '../../shares/judge';
import { examineQuorum, type Finding } from '../../shares/quorum';
import { type Issuing, issue, type NewShareMessage } from './issue';

export interface IssuingState extends Issuing {
  others: OtherSet[];
  proofShares: number;
  secretBytes: number | undefined;
  accepted: Point[];
  /** False where the length of a share is not known and people have yet to say that the first one is whole. */
  lengthConfirmed: boolean;
  /** Those accepted were enough and did not agree, and it could not be told why: any may be entered anew. */
  mayReplace: boolean;
}

/** Refuses SHARE_LENGTH_UNCONFIRMED. */
export function requireLength(state: IssuingState): void {
  const expected = lengthToConfirm(state);
  if (expected) throw new Refusal('SHARE_LENGTH_UNCONFIRMED', { expected });
}

/**
 * The share that completes the number asked for issues, if all of them agree; if not, it stays, what is certainly wrong is
 * set aside, and more can be entered, or one of them again.
 */
export async function takeShare(state: IssuingState, point: Point): Promise<Progress<NewShareMessage>> {
  const { record } = state;
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
  if (finding) state.mayReplace = setAside.length === 0;
  return {
    progress: state.accepted.length,
    ...(lengthToConfirm(state) && { lengthToConfirm: lengthToConfirm(state) }),
    ...(result && { result }),
    ...(finding && {
      dispute: { refusal: finding.refusal.failure, setAside: setAside.map(one => one.index) },
    }),
  };
}

/** Characters of the first share, as long as they are to be confirmed; 0 otherwise. */
const lengthToConfirm = ({ accepted: [first], lengthConfirmed, record }: IssuingState): number =>
  first && !lengthConfirmed ? schemeNamed(record.scheme).shareLength(first.value.length) : 0;

/** Takes the length of the first share for that of the set. Refuses SHARE_LENGTH_UNCONFIRMED for another number. */
export function confirmLength(state: IssuingState, shareBytes: number): void {
  const expected = lengthToConfirm(state);
  if (expected !== 0 && shareBytes !== expected) throw new Refusal('SHARE_LENGTH_UNCONFIRMED', { expected });
  state.lengthConfirmed ||= expected !== 0;
}

/** A result that does not fit the record's own verifier shows that one of the shares is wrong, and not which. */
async function issueUnlessDisputed(
  state: IssuingState,
  entered: Point[],
): Promise<NewShareMessage | Finding> {
  try {
    return await issue(state, entered);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'SHARES_NOT_ONE_SET') throw error;
    return { refusal: error, setAside: [] };
  }
}
