/** At the end, or later: every role signs the digest of the transcript, on paper or by file, or declines with a reason. */
import { useEffect, useState } from 'preact/hooks';
import type { SignOffsView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { time } from '../../lib/time';
import { Choices, TextField } from '../form/fields';
import { FileChoice } from '../form/file-choice';
import { KeyInput, noKey } from '../form/key-input';
import { RequestForm } from '../form/request-form';
import { Groups } from '../show/codes';
import { Prose } from '../show/command';
import { CopyButton } from '../show/copy-button';
import { Panel } from '../show/panel';
import { RefusalNote } from '../show/refusal';
import { ShownText } from '../show/shown-text';

type How = SignOffsView['signOffs'][number]['how'];

interface Props {
  /** The attempt that has just ended, or a transcript of the key set at hand or of a TSS vault. */
  of: { nonce: string } | { transcript: string; vault_id?: string };
  /** Where the digest is nowhere else on the screen. */
  showDigest?: boolean;
}

export function SignOffs({ of, showDigest }: Props) {
  const { api, text } = useApp();
  const own = text.signOff;
  const [view, setView] = useState<SignOffsView | null>(null);
  const { refused, run } = useRequests();
  useEffect(() => {
    void run(() => api.attempt.signOffs(of)).then(read => read && setView(read));
  }, []);
  if (!view) return <RefusalNote refused={refused} />;
  return (
    <Panel title={own.title} lead={own.lead}>
      {showDigest && (
        <div class="result-part">
          <h3>{text.result.digest}</h3>
          <Groups code={view.digest} form="digest wide" />
          <p class="hint">
            <code>{view.transcript}</code>
          </p>
        </div>
      )}
      {view.signOffs.length === 0 ? <p>{own.none}</p> : <Signed view={view} />}
      {/* A new form after each, so that nothing of one person is left for the next. */}
      <SignOffForm key={view.signOffs.length} of={of} view={view} onView={setView} />
    </Panel>
  );
}

function Signed({ view }: { view: SignOffsView }) {
  const { text } = useApp();
  const own = text.signOff;
  return (
    <div role="status">
      <ul class="signed">
        {view.signOffs.map(({ at, role, name, how, reason, pgp_fingerprint }) => (
          <li key={`${role} ${name} ${how}`}>
            <b>{own.entry[how](name, role)}</b> <time>{time(at)}</time>
            {reason && <p>{reason}</p>}
            {pgp_fingerprint && (
              <p>
                {own.by} <Groups code={pgp_fingerprint} form="fingerprint" small />
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FormProps {
  of: Props['of'];
  view: SignOffsView;
  onView(view: SignOffsView): void;
}

function SignOffForm({ of, view, onView }: FormProps) {
  const { api, text } = useApp();
  const own = text.signOff;
  const [role, setRole] = useState('');
  const [name, setName] = useState('');
  const [how, setHow] = useState<How>('paper');
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(noKey);
  const [signature, setSignature] = useState<{ name: string; bytes: Uint8Array<ArrayBuffer> } | null>(null);

  const record = () =>
    api.attempt.signOff({
      ...of,
      role: role.trim(),
      name: name.trim(),
      how,
      ...(how === 'declined' && { reason: reason.trim() }),
      ...(how === 'file' && { signature: signature?.bytes ?? '', pgp_key: key.given }),
    });
  const toSign = signOffText(view.textTemplate, role.trim(), name.trim());
  const takeSignature = async (file: File) =>
    setSignature({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return (
    <RequestForm inside secondary go={own.go} send={record} onDone={onView}>
      <div class="fields">
        <TextField
          label={own.role}
          hint={own.roleHint}
          value={role}
          onValue={setRole}
          more={{ required: true }}
        />
        <TextField label={own.name} value={name} onValue={setName} more={{ required: true }} />
      </div>
      <Choices<How>
        legend={own.how}
        value={how}
        onValue={setHow}
        choices={[
          { value: 'paper', label: own.paper, hint: own.paperHint },
          { value: 'file', label: own.file, hint: own.fileHint },
          { value: 'declined', label: own.declined },
        ]}
      />
      {how === 'file' && (
        <>
          <div class="result-part">
            <ShownText title={own.textTitle} below text={toSign} form="wraps" />
            <p class="hint">
              <Prose text={own.textHint} />
            </p>
            <div class="row">
              <CopyButton label={own.copy} value={toSign} />
            </div>
          </div>
          <div class="row">
            <FileChoice
              label={own.chooseSignature}
              accept=".asc,.sig,.gpg"
              onFile={file => void takeSignature(file)}
            />
            <span class="hint" role="status">
              {signature ? own.chosen(signature.name) : own.noSignature}
            </span>
          </div>
          <KeyInput holder={name.trim()} practice value={key} onValue={setKey} />
        </>
      )}
      {how === 'declined' && (
        <TextField label={own.reason} value={reason} onValue={setReason} more={{ required: true }} />
      )}
    </RequestForm>
  );
}

/** The template with role and name in their places; a name that looks like a place is not filled again. */
const signOffText = (template: string, role: string, name: string): string =>
  template.replace(/\{(role|name)\}/g, (_place, which: string) => (which === 'role' ? role : name));
