/** What came out: the files, what to do with them, how far it is proven, and the digest to write down. */
import type { AttemptView } from '../../shared/contract/attempts';
import { useApp } from '../app-context';
import { Groups, Words } from '../components/codes';
import { Go } from '../components/form';
import { AttemptFrame } from './attempt-frame';
import { useLeave } from './leave';

type Issued = NonNullable<AttemptView['result']>;

export function Result({ attempt }: { attempt: AttemptView }) {
  const { text, keySet } = useApp();
  const { leave } = useLeave(attempt);
  const own = text.result;
  const { result } = attempt;
  if (!result) return null;
  const isShare = attempt.operation === 'generateShare';
  return (
    <AttemptFrame
      attempt={attempt}
      title={isShare ? own.shareTitle(attempt.holder) : own.setTitle}
      lead={isShare ? own.shareLead(attempt.index) : own.setLead(attempt.required, attempt.seats.length)}
      step="result"
      held={false}
      aside={<Digest result={result} />}
    >
      {attempt.settled && <p class="note warn">{attempt.settled}</p>}
      <section class="card" aria-labelledby="next-title">
        <div class="result-part">
          <h2 id="next-title">{own.next}</h2>
          <ToDo attempt={attempt} result={result} />
        </div>
        {isShare && <p class="note">{own.vault}</p>}
        <div class="under">
          <Go label={own.done} onClick={leave} />
        </div>
      </section>
      <section class="card" aria-labelledby="files-title">
        <div class="result-part">
          <h2 id="files-title">{own.files}</h2>
          {keySet && <p class="hint">{own.filesIn(keySet.directory)}</p>}
          <ul class="files">
            {result.files.map(file => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </div>
        {result.key && <EncryptedKey attempt={attempt} result={result} />}
      </section>
      <section class="result-part" aria-labelledby="proof-title">
        <h2 id="proof-title">{own.proofTitle}</h2>
        <p class={`note ${result.proof === 'unproven' ? 'warn' : 'good'}`}>
          {result.proof === 'unproven' ? own.unproven : isShare ? own.verified : own.verifiedSet}
        </p>
      </section>
    </AttemptFrame>
  );
}

function ToDo({ attempt, result }: { attempt: AttemptView; result: Issued }) {
  const { text } = useApp();
  const own = text.result;
  const isShare = attempt.operation === 'generateShare';
  const [first, ...others] = isShare ? own.shareSteps(attempt.holder) : own.setSteps;
  const message = result.files.find(file => file.endsWith('.asc'));
  return (
    <ol class="todo">
      <li>
        {first}
        {isShare && message && <pre class="command">{own.command(message.split('/').at(-1)!)}</pre>}
      </li>
      {others.map(step => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function EncryptedKey({ attempt, result }: { attempt: AttemptView; result: Issued }) {
  const { text } = useApp();
  const own = text.result;
  return (
    <>
      <div class="result-part">
        <h2>{own.fingerprint(attempt.holder)}</h2>
        <Groups code={attempt.pgp_fingerprint} />
      </div>
      <div class="result-part">
        <h2 id="key-title">{own.key}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <section class="scroll-box" tabIndex={0} aria-labelledby="key-title">
          {result.key}
        </section>
      </div>
    </>
  );
}

function Digest({ result }: { result: Issued }) {
  const { text } = useApp();
  const own = text.result;
  return (
    <>
      <section>
        <h2>{own.digest}</h2>
        <Groups code={result.transcript.digest} form="digest" />
        <p>{own.digestHint}</p>
      </section>
      <section>
        <h2>{own.words}</h2>
        <Words words={result.transcript.words} form="many" />
      </section>
      <section>
        <h2>{own.transcript}</h2>
        <p>
          <code>{result.transcript.file}</code>
        </p>
      </section>
    </>
  );
}
