/** What came out: the files, what to do with them, how far it is proven, and the digest to write down. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { leftAfterMark } from '../../../shared/records/usable-shares';
import { vouchedBy } from '../../../shared/records/vouched';
import { AttemptFrame } from '../../components/attempt/frame';
import { SignOffs } from '../../components/attempt/sign-offs';
import { Go } from '../../components/form/fields';
import { Groups, Words } from '../../components/show/codes';
import { Command, Prose } from '../../components/show/command';
import { useApp } from '../../lib/app-context';
import type { Messages } from '../../messages/en';
import { useLeave } from './leave';

type Issued = NonNullable<AttemptView['result']>;

export function Result({ attempt }: { attempt: AttemptView }) {
  const { text, folder, keySet } = useApp();
  const { leave } = useLeave(attempt);
  const own = text.result;
  const { result } = attempt;
  if (!result) return null;
  const isShare = issues(attempt);
  return (
    <AttemptFrame
      attempt={attempt}
      {...headings(attempt, text)}
      step="result"
      held={false}
      aside={<Digest result={result} />}
    >
      {attempt.settled && <p class="note warn">{attempt.settled}</p>}
      {attempt.operation === 'checkShare' && (
        <p class={`note ${result.proof === 'unproven' ? 'warn' : 'good'}`}>{text.check.recorded}</p>
      )}
      <section class="card" aria-labelledby="next-title">
        <div class="result-part">
          <h2 id="next-title">{own.next}</h2>
          <ToDo attempt={attempt} result={result} />
        </div>
        {isShare && keySet?.origin === 'adopted' && keySet.scheme === 'vault' && (
          <p class="note">{attempt.operation === 'reissue' ? own.vaultReissue : own.vault}</p>
        )}
        <div class="under">
          {attempt.operation === 'checkShare' && (
            <button type="button" class="second" onClick={() => void leave({ at: 'check' })}>
              {text.check.again}
            </button>
          )}
          <Go label={own.done} onClick={() => void leave()} />
        </div>
      </section>
      <section class="card" aria-labelledby="files-title">
        <div class="result-part">
          <h2 id="files-title">{own.files}</h2>
          {folder && <p class="hint">{own.filesIn(folder.path)}</p>}
          <ul class="files">
            {result.files.map(file => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </div>
        {result.key && <EncryptedKey attempt={attempt} result={result} />}
      </section>
      {(isShare || attempt.operation === 'createKeySet') && (
        <section class="result-part" aria-labelledby="proof-title">
          <h2 id="proof-title">{own.proofTitle}</h2>
          <p class={`note ${result.proof === 'unproven' ? 'warn' : 'good'}`}>
            {result.proof !== 'verified' ? own[result.proof] : isShare ? own.verified : own.verifiedSet}
            {isShare && result.proof === 'unproven' && (
              <>
                {' '}
                {keySet?.scheme === 'secretsjs'
                  ? own.testSecretsjs(attempt.required)
                  : own.test(attempt.required)}
              </>
            )}
          </p>
        </section>
      )}
      <SignOffs of={{ nonce: attempt.nonce }} />
    </AttemptFrame>
  );
}

/** Whether a share came out, encrypted to its holder. */
const issues = ({ operation }: AttemptView): boolean =>
  operation === 'generateShare' || operation === 'reissue';

function headings(attempt: AttemptView, text: Messages): { title: string; lead: string } {
  const { holder, index } = attempt;
  const own = text.result;
  switch (attempt.operation) {
    case 'createKeySet':
      return { title: own.setTitle, lead: own.setLead(attempt.required, attempt.seats.length) };
    case 'generateShare':
      return { title: own.shareTitle(holder), lead: own.shareLead(index) };
    case 'reissue':
      return { title: text.reissue.doneTitle(holder), lead: own.shareLead(index) };
    case 'checkShare': {
      // Whose it is only the share itself has shown: the seat that was filled.
      const shown = attempt.seats.find(seat => seat.accepted) ?? { holder, index };
      return attempt.result?.proof === 'verified'
        ? { title: text.check.verifiedTitle(shown.holder), lead: text.check.verifiedLead(shown.index) }
        : { title: text.check.unprovenTitle(shown.holder), lead: text.check.unprovenLead(shown.index) };
    }
    case 'markShare':
      return {
        title: text.mark.doneTitle(holder, index),
        lead: `${text.mark.doneLead} ${leftAfterMark(attempt.bound)}`,
      };
    case 'vouchRecord':
      return vouched(attempt, text);
    case 'recoveryToken':
      return { title: text.recovery.result.title, lead: text.recovery.result.lead(attempt.sessionEnded) };
  }
}

function vouched({ bound, holder, index }: AttemptView, { vouch: own }: Messages) {
  switch (vouchedBy(bound)) {
    case 'record':
      return { title: own.recordTitle, lead: own.recordLead };
    case 'issued':
      return { title: own.issuedTitle(holder, index), lead: own.issuedLead };
    case 'unused':
      return { title: own.unusedTitle(holder, index), lead: own.unusedLead };
  }
}

function stepsAfter(
  { operation, holder }: AttemptView,
  { result: own, recovery, vouch }: Messages,
): string[] {
  switch (operation) {
    case 'createKeySet':
      return own.setSteps;
    case 'generateShare':
      return own.shareSteps(holder);
    case 'reissue':
      return own.reissueSteps(holder);
    case 'markShare':
      return own.markSteps;
    case 'vouchRecord':
      return vouch.steps;
    case 'recoveryToken':
      return recovery.result.steps;
    default:
      return own.digestSteps;
  }
}

function ToDo({ attempt, result }: { attempt: AttemptView; result: Issued }) {
  const { text } = useApp();
  const own = text.result;
  const isShare = issues(attempt);
  const [first, ...others] = stepsAfter(attempt, text);
  const message = result.files.find(file => file.endsWith('.asc'));
  return (
    <ol class="todo">
      <li>
        <Prose text={first ?? ''} />
        {isShare && message && <Command line={own.command(message.split('/').at(-1)!)} />}
      </li>
      {others.map(step => (
        <li key={step}>
          <Prose text={step} />
        </li>
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
        <h2>{own.record}</h2>
        <Groups code={result.record.digest} form="digest" />
        <p>{own.recordHint(result.record.number)}</p>
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
