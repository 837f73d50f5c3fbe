/** Makes the error of a refusal out of its sentence. Knows none: whoever has some of the sentences makes errors of those. */

import type { Failure } from '../result';
import { looksSecret } from './looks-secret';
import type { Grade } from './refusal-grades';
import type { RefusalCode } from './refusal-texts/every';
import type { Facts } from './refusal-texts/facts';

/** In the place of a name under which somebody gave a share or key: sentences go to screens, logs and transcripts. */
const NOT_REPEATED = '(not repeated: it looks like a share or key)';

const repeatable = (name: string | undefined): string | undefined =>
  name !== undefined && looksSecret(name) ? NOT_REPEATED : name;

function withoutSecrets(facts: Facts): Facts {
  const [name, other] = [repeatable(facts.name), repeatable(facts.other)];
  return { ...facts, ...(name !== undefined && { name }), ...(other !== undefined && { other }) };
}

/** `sentence`: that of `code`. `given`: public facts; a name among them that looks like a share or key is not repeated. */
export function failureOf(
  code: RefusalCode,
  sentence: (facts: Facts) => string,
  given: Facts,
  grade: Grade | undefined,
): Failure {
  const facts = withoutSecrets(given);
  const { index, holder, position } = facts;
  return {
    code,
    message: sentence(facts),
    ...(grade && { grade }),
    ...(grade === 'stop' && { alarm: true }),
    ...(index !== undefined && { index }),
    ...(holder && { holder }),
    ...(position !== undefined && { position }),
  };
}
