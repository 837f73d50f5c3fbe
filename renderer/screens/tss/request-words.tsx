/** What a request is known by to people who are not in one room: eight words, and the whole of what everybody signs. */
import { firstWords } from '../../../shared/text/words';
import { Groups, Words } from '../../components/show/codes';
import { tssMessages } from '../../messages/tss';

const own = tssMessages.request;

/** 64 bits are read over the telephone; what everybody signed has all 256. `context`: in hex. */
export function RequestWords({ context }: { context: string }) {
  return (
    <>
      <section>
        <h2>{own.words}</h2>
        <Words words={firstWords(context)} />
        <p>{own.wordsHint}</p>
      </section>
      <section>
        <h2>{own.context}</h2>
        <Groups code={context} form="digest" />
        <p>{own.contextHint}</p>
      </section>
    </>
  );
}
