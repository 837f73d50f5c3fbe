/**
 * Judging shares together, once there are enough of them: what no share shows by itself. How much that proves is
 * in `docs/security.md`.
 */
import type { KeySetRecord } from '../../../shared/records/key-set';
import { Refusal } from '../../../shared/text/refusals';
import { disagreeing } from '../shamir/agreement';
import type { Point } from '../shamir/gf256';
import { schemeNamed } from '../shamir/scheme';

/** Why nothing may be issued from these shares, and those of them that are certainly not of the others' set. */
export interface Finding {
  refusal: Refusal;
  setAside: Point[];
}

/**
 * Judges `points`, at least as many as the record requires; undefined when there is nothing against them.
 *
 * SHARES_INCONSISTENT: they do not lie on one polynomial. With s more than required, up to s/2 wrong ones are
 * named. SHARES_NOT_ONE_SET: the scheme's own check fails, of all or of those that are left, and it cannot be told
 * why: nobody is set aside then.
 */
export function examineQuorum(
  points: readonly Point[],
  record: KeySetRecord,
  secretBytes: number | undefined,
): Finding | undefined {
  const { required } = record;
  const scheme = schemeNamed(record.scheme);
  const wrong = disagreeing(scheme.field, points, required);
  if (wrong === null) {
    const surplus = points.length - required;
    const facts = { seen: points.length, expected: surplus % 2 === 0 ? 2 : 1 };
    return { refusal: new Refusal('SHARES_INCONSISTENT', facts), setAside: [] };
  }
  const rest = points.filter(point => !wrong.includes(point.index));
  // Where not even those left are of one set, the naming of the others does not hold either.
  if (!(scheme.quorumHolds?.(rest.slice(0, required), secretBytes) ?? true)) {
    return { refusal: new Refusal('SHARES_NOT_ONE_SET'), setAside: [] };
  }
  if (wrong.length > 0) {
    const [index] = wrong;
    const one = wrong.length === 1 && index !== undefined ? { index } : {};
    return {
      refusal: new Refusal('SHARES_INCONSISTENT', {
        wrong: wrong.map(index => named(index, record)),
        ...one,
      }),
      setAside: points.filter(point => wrong.includes(point.index)),
    };
  }
  return undefined;
}

function named(index: number, { shares }: KeySetRecord): { index: number; holder: string } {
  return { index, holder: shares.find(share => share.index === index)?.holder ?? '' };
}
