/** How grave a refusal is, by how the share came. */
import type { ShareSource } from '../../shared/contract/attempts';
import { Refusal } from '../../shared/refusals';

/** Only what somebody typed can be mistyped: what was scanned or decrypted has a checksum. */
const mayBeMistyped = (source: ShareSource): boolean => source === 'typed' || source === 'piped';

/** The refusal of a share that came from `source`, as it is told. */
export function graded(refusal: Refusal, source: ShareSource): Refusal {
  const { code, facts, failure } = refusal;
  return failure.grade === 'slip' && !mayBeMistyped(source) ? new Refusal(code, facts, 'paper') : refusal;
}
