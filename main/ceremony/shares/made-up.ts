/**
 * A made-up share as it stands on paper, for people who rehearse typing and scanning: a named plaintext. Whether it is one is
 * judged here by four things at once, of which editing a record gives no more than the first two.
 */
import { type KeySetRecord, secretLengthOf } from '../../../shared/records/key-set';
import { Refusal } from '../../../shared/text/refusals';
import { decryptPractice } from '../openpgp';
import { wipe } from '../process/wipe';
import { schemeNamed } from '../shamir/scheme';
import { enteredText } from './entered-text';
import { typedForm } from './opened-share';
import { matchesShareMac } from './share-mac';

export interface MadeUpShare {
  record: KeySetRecord;
  index: number;
  /** Armored, both as they lie in the set's directory: so nothing is shown that whoever has the directory could not open. */
  message: string;
  privateKey: string;
}

/**
 * The text of the share with this index, as its holder would read it: only of a practice set whose secret was drawn here, only
 * with a private key whose every name says PRACTICE, and only where what it opens is by its verifier the share of that index.
 *
 * Throws `Refusal` NOT_A_PRACTICE_SET (a set of another kind, one adopted from elsewhere whatever it says of itself, or a key
 * that was not made up), PRACTICE_SHARE_MISSING for an index that the record does not list, PRACTICE_SHARE_UNREADABLE.
 */
export async function madeUpShare({ record, index, message, privateKey }: MadeUpShare): Promise<string> {
  if (!record.practice || record.origin !== 'created') throw new Refusal('NOT_A_PRACTICE_SET');
  const verifier = record.shares.find(share => share.index === index)?.verifier;
  if (!verifier) throw new Refusal('PRACTICE_SHARE_MISSING', { index });
  const scheme = schemeNamed(record.scheme);
  const content = await decryptPractice(message, privateKey);
  const typed = typedForm(content, scheme);
  const text = enteredText(typed);
  try {
    const point = scheme.decode(text, secretLengthOf(record));
    const isIt = point.index === index && matchesShareMac(record, index, point.value, verifier);
    wipe(point.value);
    if (!isIt) throw new Refusal('PRACTICE_SHARE_UNREADABLE');
    return new TextDecoder().decode(text);
  } catch {
    // What is wrong with it is nobody's to know: it is no share that may be shown.
    throw new Refusal('PRACTICE_SHARE_UNREADABLE');
  } finally {
    wipe(content, typed, text);
  }
}
