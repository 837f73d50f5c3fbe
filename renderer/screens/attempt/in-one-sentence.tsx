/** Above the lines that the words stand for: the same in one sentence, which is read aloud. It is no part of what is hashed. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { inOneSentence } from '../../lib/in-one-sentence';
import { sentenceMessages as own } from '../../messages/sentence';

export function InOneSentence({ attempt }: { attempt: AttemptView }) {
  const said = inOneSentence(attempt.bound, own);
  return said ? (
    <section class="card" aria-label={own.title}>
      <h2>{own.title}</h2>
      <p class="aloud">{said}</p>
    </section>
  ) : null;
}
