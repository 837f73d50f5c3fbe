/** What came out: the files, what to do with them, how far it is proven, and the digest to write down. */
import { useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import type { ChecklistView } from '../../../shared/contract/checklist';
import { AttemptFrame } from '../../components/attempt/frame';
import { LazyChecklist, LazyOpenTicks } from '../../components/attempt/lazy-checklist';
import { SignOffs } from '../../components/attempt/sign-offs';
import { Go } from '../../components/form/fields';
import { isNotice, NoticesButton } from '../../components/paper/notices-button';
import { PrintButton } from '../../components/paper/print-button';
import { Groups, Words } from '../../components/show/codes';
import { Command, Prose } from '../../components/show/command';
import { DigestCode } from '../../components/show/digest-code';
import { Files } from '../../components/show/files';
import { Folded } from '../../components/show/folded';
import { Note } from '../../components/show/note';
import { Panel, PanelPart } from '../../components/show/panel';
import { RefusalNote } from '../../components/show/refusal';
import { ShownText } from '../../components/show/shown-text';
import { type Route, useApp, useOperation } from '../../lib/app-context';
import { nobodyNamed, present } from '../../lib/paper/present';
import { useRequests } from '../../lib/request';
import { useLeave } from './leave';

type Issued = NonNullable<AttemptView['result']>;

/** What is to be given away, among the files. */
const isEncrypted = (file: string): boolean => /\/(shares|messages)\//.test(file);

export function Result({ attempt }: { attempt: AttemptView }) {
  const { api, text, say, folder, keySet, program } = useApp();
  const { refused, run } = useRequests();
  // By its place: main knows what it wrote, and takes no path from here.
  const shown = ({ files }: Issued) =>
    api.attempt.showFile({ nonce: attempt.nonce, place: Math.max(files.findIndex(isEncrypted), 0) });
  /** Of the set at hand, or of the TSS vault that lists it; a transcript of neither names nobody: there are lines to write on. */
  const presentIn = async ({ transcript: { file, digest } }: Issued) => {
    const listed = await api.tssVault.list({ remarks: false });
    const vault =
      listed.ok && listed.value.vaults.find(({ ceremonies }) => ceremonies.some(one => one.file === file));
    const read = await api.transcript.verify({ file, ...(vault && { vault_id: vault.vault_id }) });
    return read.ok && read.value.digest === digest ? present(read.value.entries[0]) : nobodyNamed;
  };
  const { leave } = useLeave(attempt);
  const [checks, setChecks] = useState<ChecklistView['checks'] | null>(null);
  /** Where to, once it was said what is not ticked off yet. */
  const [leaving, setLeaving] = useState<{ to: Route | undefined } | null>(null);
  const [told, setTold] = useState(false);
  /** As it is shown, or read for whoever is faster than that; none where it cannot be read. */
  const checksNow = async () => {
    if (checks) return checks;
    const read = await api.attempt.checklist({ nonce: attempt.nonce });
    return read.ok ? read.value.checks : [];
  };
  const openAmong = (these: ChecklistView['checks']) => these.filter(({ done }) => !done).length;
  const onLeave = async (to?: Route) => {
    if (told) return leave(to);
    const these = await checksNow();
    if (openAmong(these) === 0) return leave(to);
    setChecks(these);
    setTold(true);
    setLeaving({ to });
  };
  const own = text.result;
  const { result } = attempt;
  const after = useOperation(attempt.operation).result(attempt);
  if (!result) return null;
  const files = `${own.files} (${result.files.length})`;
  const soundness = `note ${result.proof === 'unproven' ? 'warn' : 'good'}`;
  return (
    <AttemptFrame
      attempt={attempt}
      title={after.title}
      lead={after.lead}
      step="result"
      held={false}
      onLeave={to => void onLeave(to)}
      aside={<Digest result={result} />}
    >
      {attempt.settled.length > 0 && <Note tone="warn">{attempt.settled.map(say).join(text.between)}</Note>}
      {after.left?.text && <Note tone={after.left.tone}>{after.left.text}</Note>}
      {after.note && <p class={soundness}>{after.note}</p>}
      <Panel
        title={own.next}
        lead={
          <ToDo
            steps={after.toDo}
            opens={after.issued ? result.files.find(file => file.endsWith('.asc')) : undefined}
          />
        }
      >
        {after.issued && keySet?.origin === 'adopted' && keySet.scheme === 'vault' && (
          <Note>{after.issued.forVault}</Note>
        )}
        {result.files.some(isNotice) && (
          <div class="row">
            <NoticesButton keySet={attempt.keySet} practice={attempt.practice} files={result.files} />
          </div>
        )}
      </Panel>
      <LazyChecklist of={{ nonce: attempt.nonce }} onView={view => setChecks(view.checks)} />
      <Panel title={files} untitled>
        {folder && <p class="hint">{own.filesIn(folder.path)}</p>}
        {program.shell === 'electron' && result.files.length > 0 && (
          <div class="row">
            <button type="button" class="second slim" onClick={() => void run(() => shown(result))}>
              {own.openFolder}
            </button>
            <RefusalNote refused={refused} />
          </div>
        )}
        <Folded title={<h2>{files}</h2>}>
          <Files files={result.files} />
        </Folded>
        {result.key && <EncryptedKey attempt={attempt} result={result} />}
      </Panel>
      {after.verified && (
        <PanelPart title={own.proofTitle}>
          <p class={soundness}>
            {result.proof === 'verified' ? after.verified : own[result.proof]}
            {after.issued && result.proof === 'unproven' && (
              <>
                {text.between}
                {keySet?.scheme === 'secretsjs'
                  ? own.testSecretsjs(attempt.required)
                  : own.test(attempt.required)}
              </>
            )}
          </p>
        </PanelPart>
      )}
      <div class="row">
        <PrintButton
          label={own.print}
          asked={async () => ({
            paper: 'attempt',
            of: {
              ...{ title: after.title, attempt, result },
              ...{ checks: await checksNow(), present: await presentIn(result) },
            },
          })}
        />
      </div>
      <SignOffs of={{ nonce: attempt.nonce }} />
      <div class="under sticky">
        {after.again && (
          <button
            type="button"
            class="second"
            onClick={() => void onLeave({ at: 'form', operation: attempt.operation })}
          >
            {after.again}
          </button>
        )}
        <Go label={own.done} onClick={() => void onLeave()} unhurried />
      </div>
      {leaving && (
        <LazyOpenTicks
          open={openAmong(checks ?? [])}
          of={attempt.keySet}
          onLeave={() => void leave(leaving.to)}
          onClose={() => setLeaving(null)}
        />
      )}
    </AttemptFrame>
  );
}

interface ToDoProps {
  steps: readonly string[];
  /** The encrypted file that the first step is about; its command stands below it. */
  opens: string | undefined;
}

function ToDo({ steps, opens }: ToDoProps) {
  const { text } = useApp();
  return (
    <ol class="todo">
      {steps.map((step, place) => (
        <li key={step}>
          <Prose text={step} />
          {place === 0 && opens && <Command line={text.result.command(opens.split('/').at(-1)!)} />}
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
        <Groups code={attempt.pgp_fingerprint} form="fingerprint" />
      </div>
      <div class="result-part">
        <ShownText title={own.key} text={result.key} />
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
        <DigestCode digest={result.transcript.digest} />
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
