/** Above the lines that the words stand for: the same in one sentence, which is read aloud. It is no part of what is hashed. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { Panel } from '../../components/show/panel';
import { inOneSentence } from '../../lib/in-one-sentence';
import { sentenceMessages as own } from '../../messages/sentence';

export function InOneSentence({ attempt }: { attempt: AttemptView }) {
  const said = inOneSentence(attempt.bound, own);
  return said ? (
    <Panel title={own.title}>
      <p class="aloud">{said}</p>
    </Panel>
  ) : null;
}
