/**
 * A holder's own contribution among those that a record lists: whoever made one on a machine of their own has its digest on paper, and
 * only they can say that it is the one that was summed. Main could list another, with true proofs, that it made itself.
 */
import { Refusal } from '../../../shared/text/refusals';
import { typedBeginning } from '../../../shared/text/typed-digest';
import { mustKnowOwn, ownContribution } from '../../../shared/tss/own-contribution';
import type { ShareOf } from './held-share';
import { type DigestOf, digestsOf, type VerifiedRecord } from './recorded-epochs';

/** What is shown of the contributions when a share was checked. */
export interface ShownContributions {
  contributions: DigestOf[];
  /** The holder's own, by `tss_node_id`; '' where none is theirs by the record. */
  own: string;
}

/**
 * Compares what was typed with the digests as they were computed. Refuses TSS_OWN_DIGEST_NEEDED where nothing was typed at the first
 * check and the record has a contribution of theirs from elsewhere, or where too little was, TSS_OWN_DIGEST_OTHER, and
 * DIGEST_UNREADABLE for a word that cannot be. What was typed is compared wherever the record says that theirs was made, which is main's word; of a holder whom the record does not find among the
 * contributors, with all.
 */
export function requireOwnDigest(
  of: ShareOf,
  verified: VerifiedRecord,
  typed: string,
  isFirst: boolean,
): ShownContributions {
  const { name: holder } = of.holder;
  const contributions = digestsOf(of.epoch, verified);
  const own = ownContribution(of)?.tss_node_id ?? '';
  if (typed.trim() === '') {
    if (isFirst && mustKnowOwn(of)) throw new Refusal('TSS_OWN_DIGEST_NEEDED', { holder });
    return { contributions, own };
  }
  const beginning = beginningOf(typed, holder);
  const theirs = contributions.filter(one => own === '' || one.tss_node_id === own);
  if (!theirs.some(({ digest }) => digest.startsWith(beginning)))
    throw new Refusal('TSS_OWN_DIGEST_OTHER', { holder });
  return { contributions, own };
}

/** What a digest is in general does not help where its beginning is asked for. */
function beginningOf(typed: string, holder: string): string {
  try {
    return typedBeginning(typed);
  } catch (error) {
    const isOfWord = error instanceof Refusal && error.facts.position !== undefined;
    throw isOfWord ? error : new Refusal('TSS_OWN_DIGEST_NEEDED', { holder });
  }
}
