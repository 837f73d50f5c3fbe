/** Above the lines that the words stand for: the same in one sentence, which is read aloud. It is no part of what is hashed. */
import type { Ref } from 'preact';
import type { AttemptView } from '../../../shared/contract/attempts';
import { Panel } from '../../components/show/panel';
import { inOneSentence } from '../../lib/in-one-sentence';
import { sentenceMessages as own } from '../../messages/sentence';

export interface InOneSentenceProps {
  attempt: AttemptView;
  /** For whoever has to know whether it was on the screen. */
  box: Ref<HTMLElement>;
}

export function InOneSentence({ attempt, box }: InOneSentenceProps) {
  const said = inOneSentence(attempt.bound, own);
  return said ? (
    <Panel title={own.title} box={box}>
      <p class="aloud">{said}</p>
    </Panel>
  ) : null;
}
