/**
 * Judges messages with sub-shares against what their contributors committed to, each by itself, and says what does not fit.
 * For a holder's first check, and for a complaint, where anybody looks at one opened message.
 */
import { sameBytes } from '../../../shared/bytes';
import { type CurveName, curveNames, type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import type { Party } from '../../../shared/tss/identifiers';
import { wipe } from '../process/wipe';
import { chainHash } from './chain-code';
import type { Contribution } from './check-contributions';
import { curves } from './curve';
import { type Equation, failing } from './equations';
import type { Curves } from './key-epoch';
import { readMessage } from './messages';
import { valueEquation } from './polynomial';
import type { Randomness } from './randomness';
import { scalarOrNull } from './scalars';

/** One contributor's message for one holder, decrypted. */
export interface Received {
  contribution: Contribution;
  /** Whom it is for. */
  holder: Party;
  /** Stays as it is: the caller wipes it. */
  plaintext: Uint8Array;
}

/** What does not fit in one message, who made it, and whom it is for. */
export type Misfit = { contributor: Party; holder: Party } & (
  | /** Not a message of this kind, request, sender and receiver: its key must never be published. */ {
      of: 'foreign';
    }
  | /** The sub-share on this curve is not the value of the committed polynomial. */ {
      of: 'subShare';
      curve: CurveName;
    }
  | /** The part of the chain code is not the one that was committed to. */ { of: 'chainPart' }
);

/** A message that fits. */
export interface OpenedSubShares {
  contribution: Contribution;
  holder: Party;
  subShares: OnBoth<bigint>;
  /** In a KeyGen: 32 secret bytes, which the caller wipes. */
  chainPart?: Uint8Array;
}

/** What messages are for. */
export interface SubShareOrder {
  /** The request's context hash. */
  context: Uint8Array;
  kind: 'keyGen' | 'reshare';
}

/** Messages that were read, and what is still to be checked of them. */
export interface ReadSubShares {
  /** What is seen without arithmetic. */
  misfits: Misfit[];
  /** Those that could be read. Their parts of the chain code are the caller's to wipe. */
  opened: OpenedSubShares[];
  /** That each sub-share is the value of its contributor's polynomial. */
  equations: OnBoth<Equation<Received>[]>;
}

/** Reads messages, of one holder or several. */
export function readSubShares(
  { context, kind }: SubShareOrder,
  received: readonly Received[],
  on: Curves,
): ReadSubShares {
  const misfits: Misfit[] = [];
  const opened: OpenedSubShares[] = [];
  const equations = onBoth((): Equation<Received>[] => []);
  for (const one of received) {
    const { contribution, holder } = one;
    const told = { contributor: contribution, holder };
    const head = { kind, bound: context, from: contribution.id, to: holder.id };
    const values = readMessage(one.plaintext, head);
    if (!values) {
      misfits.push({ ...told, of: 'foreign' });
      continue;
    }
    const [first, second, part] = values;
    const bytes = { secp256k1: first!, ed25519: second! };
    const subShares = onBoth(curve => scalarOrNull(on[curve], bytes[curve]));
    for (const curve of curveNames) {
      const scalar = subShares[curve];
      if (scalar === null) misfits.push({ ...told, of: 'subShare', curve });
      else {
        const committed = contribution.commitments[curve];
        equations[curve].push(valueEquation(on[curve], committed, holder.id, scalar, one));
      }
    }
    if (part && !sameBytes(chainHash(context, contribution.id, part), contribution.given.chainHash)) {
      misfits.push({ ...told, of: 'chainPart' });
    }
    wipe(first, second);
    opened.push({
      contribution,
      holder,
      subShares: onBoth(curve => subShares[curve] ?? 0n),
      ...(part && { chainPart: part }),
    });
  }
  return { misfits, opened, equations };
}

/** What it means that the equation of a message does not hold. */
export const misfitOf = ({ contribution, holder }: Received, curve: CurveName): Misfit => ({
  contributor: contribution,
  holder,
  of: 'subShare',
  curve,
});

/** What somebody who was shown one opened message says of a complaint about it. */
export type Verdict = 'foreign' | 'fits' | Misfit;

/**
 * Judges a complaint: one message of a contributor for a holder, opened with its session key. `foreign`: the key should
 * never have been published, and nothing of it may be shown. `fits`: the complaint changes nothing, and names who made it.
 * Otherwise the contributor is named.
 */
export function judgeComplaint(
  order: SubShareOrder,
  received: Received,
  randomness: Randomness,
  on: Curves = curves,
): Verdict {
  const { misfits, opened, equations } = readSubShares(order, [received], on);
  wipe(...opened.map(({ chainPart }) => chainPart));
  const wrong = curveNames.flatMap(curve =>
    failing(on[curve], equations[curve], randomness).map(one => misfitOf(one, curve)),
  );
  const [misfit] = [...misfits, ...wrong];
  return misfit === undefined ? 'fits' : misfit.of === 'foreign' ? 'foreign' : misfit;
}
