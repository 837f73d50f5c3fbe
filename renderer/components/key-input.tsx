/** An OpenPGP public key, pasted, scanned or from a file, judged by the program the moment it is there. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { KeyView } from '../../shared/contract/keys';
import type { Failure } from '../../shared/result';
import { useApp } from '../app-context';
import { useOnlyOne } from '../lib/only-one';
import { attemptCall } from '../lib/request';
import { Groups } from './codes';
import { FileChoice } from './file-choice';
import { RefusalNote } from './refusal';
import { Scanner } from './scan/scanner';

/** What was given, and what the program said of it. `view` is null until it was accepted. */
export interface GivenKey {
  given: string | Uint8Array<ArrayBuffer>;
  view: KeyView | null;
}
export const noKey: GivenKey = { given: '', view: null };

interface Props {
  holder: string;
  /** It may be left out: then the program makes one up. */
  optional?: boolean;
  value: GivenKey;
  onValue(value: GivenKey): void;
}

/** Long enough for a paste to be whole, short enough to seem at once. */
const PAUSE_MS = 250;

export function KeyInput({ holder, optional, value, onValue }: Props) {
  const { api, text } = useApp();
  const id = useId();
  const [refused, setRefused] = useState<Failure | null>(null);
  const [judging, setJudging] = useState(false);
  const [scanning, setScanning] = useOnlyOne();
  const newest = useRef<GivenKey['given']>('');
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const judge = async (given: string | Uint8Array<ArrayBuffer>) => {
    setJudging(true);
    const result = await attemptCall(() => api.pgpKey.read({ pgp_key: given }));
    if (newest.current !== given) return;
    setJudging(false);
    setRefused(result.ok ? null : result.error);
    // A private key that was pasted by mistake does not stay in the window.
    const keep = result.ok || result.error.code !== 'PGP_KEY_PRIVATE';
    onValue({ given: keep ? given : '', view: result.ok ? result.value : null });
  };

  const take = (given: string | Uint8Array<ArrayBuffer>) => {
    newest.current = given;
    clearTimeout(timer.current);
    setScanning(false);
    setRefused(null);
    onValue({ given, view: null });
    if (given.length > 0) timer.current = setTimeout(judge, PAUSE_MS, given);
  };

  const takeFile = async (file: File) => take(new Uint8Array(await file.arrayBuffer()));

  const change = () => {
    take('');
    setTimeout(() => field.current?.focus());
  };

  if (value.view) return <KeyCard view={value.view} holder={holder} onChange={change} />;
  return (
    <div class="field">
      <label for={id}>{text.keyInput.label(holder)}</label>
      <RefusalNote refused={refused} />
      <textarea
        ref={field}
        id={id}
        rows={2}
        value={typeof value.given === 'string' ? value.given : ''}
        onInput={event => take(event.currentTarget.value)}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
      />
      <div class="row">
        <FileChoice
          label={text.keyInput.choose}
          accept=".asc,.gpg,.pgp,.key,.txt"
          onFile={file => void takeFile(file)}
        />
        <button type="button" class="second slim" onClick={() => setScanning(!scanning)}>
          {scanning ? text.keyInput.scanStop : text.keyInput.scan}
        </button>
        <p class="hint" id={`${id}-hint`} aria-live="polite">
          {judging ? text.keyInput.judging : text.keyInput.hint}
          {optional && !judging && ` ${text.keyInput.optional}`}
        </p>
      </div>
      {scanning && <Scanner kind="key" text={text.scan} onRead={take} />}
    </div>
  );
}

function KeyCard({ view, holder, onChange }: { view: KeyView; holder: string; onChange(): void }) {
  const { text } = useApp();
  const userIds = view.userIds.join(', ') || text.keyInput.noUserId;
  return (
    <section class="key-card" aria-label={text.keyInput.label(holder)}>
      <p role="status">
        <b>{userIds}</b>, {view.algorithm}. {text.keyInput.compare}
      </p>
      <Groups code={view.pgp_fingerprint} />
      <p class="words-inline">{view.fingerprintWords.join(' ')}</p>
      <p>
        <button type="button" class="link" onClick={onChange}>
          {text.keyInput.change}
        </button>
      </p>
    </section>
  );
}
