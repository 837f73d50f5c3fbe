/**
 * Exceptions: what did not go as the script of a ceremony says, in a witness's own words, at any step. They go into the
 * transcript as they are (event `exception`), so that nobody has to rely on memory.
 */
import type { WitnessException } from '../contract/exceptions';
import { isPlainName } from '../records/key-set';
import { MAX_PLAIN_TEXT, plainText } from './plain-text';
import { Refusal } from './refusals';
import { refuseSecrets } from './refuse-secrets';

function checkedWords(text: string, name: 'expected' | 'happened' | 'decided'): string {
  const tidy = plainText(text);
  if (tidy === undefined) throw new Refusal('EXCEPTION_UNUSABLE', { name, expected: MAX_PLAIN_TEXT });
  return tidy;
}

/**
 * The exception as it goes into the transcript (facts of its entry, in this order): three texts of 1 to 1000 plain
 * characters, line feeds between their lines, and a name. Throws `Refusal` EXCEPTION_UNUSABLE, which names the field,
 * and TEXT_LOOKS_SECRET.
 */
export function checkedException(given: WitnessException): WitnessException {
  const checked = {
    expected: checkedWords(given.expected, 'expected'),
    happened: checkedWords(given.happened, 'happened'),
    decided: checkedWords(given.decided, 'decided'),
    witness: given.witness.trim(),
  };
  if (!isPlainName(checked.witness)) throw new Refusal('EXCEPTION_UNUSABLE', { name: 'witness' });
  refuseSecrets(checked.expected, checked.happened, checked.decided, checked.witness);
  return checked;
}
