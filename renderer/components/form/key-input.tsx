/** An OpenPGP public key, pasted, scanned or from a file, judged by the program the moment it is there. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeyView } from '../../../shared/contract/keys';
import { KEY_FILE_ENDS } from '../../../shared/openpgp/key-files';
import type { Refused } from '../../../shared/result';
import { shown } from '../../../shared/text/shown';
import { useApp } from '../../lib/app-context';
import { useCarried, useFormName } from '../../lib/kept';
import { namesHolder } from '../../lib/key-name';
import { takeLost } from '../../lib/lost-focus';
import { useOnlyOne } from '../../lib/only-one';
import { attemptCall } from '../../lib/request';
import { Scanner } from '../scan/lazy-scanner';
import { Groups } from '../show/codes';
import { Prose } from '../show/command';
import { RefusalNote } from '../show/refusal';
import { useFault } from './fault';
import { Field } from './field';
import { Check } from './fields';
import { FileChoice } from './file-choice';

/** What was given, and what the program said of it. `view` is null until it was accepted. */
export interface GivenKey {
  given: string | Uint8Array<ArrayBuffer>;
  view: KeyView | null;
}
export const noKey: GivenKey = { given: '', view: null };
/** What may be kept of it: what was not judged yet may be a private key. */
export const ofJudged = (key: GivenKey): GivenKey => (key.view ? key : noKey);

interface Props {
  holder: string;
  /** It may be left out: then the program makes one up. */
  optional?: boolean;
  /** It may be one that was made up for a rehearsal. */
  practice?: boolean;
  /** Who has the same key already, which nobody else can have then; '' for nobody. */
  takenBy?: string;
  /** The fingerprint of the key that this holder had for the same share until now; '' for none. */
  before?: string;
  /** The first thing to type into on its screen. */
  first?: boolean;
  value: GivenKey;
  onValue(value: GivenKey): void;
}

/** Long enough for a paste to be whole, short enough to seem at once. */
const PAUSE_MS = 250;

export function KeyInput({
  holder,
  optional = false,
  practice = optional,
  takenBy = '',
  before = '',
  first = false,
  value,
  onValue,
}: Props) {
  const { api, text, say } = useApp();
  const id = useId();
  const { note, describedBy, invalid, clear, onInvalid } = useFault(id);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [judging, setJudging] = useState(false);
  const [scanning, setScanning] = useOnlyOne();
  const newest = useRef<GivenKey['given']>('');
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const judge = async (given: string | Uint8Array<ArrayBuffer>, file?: string) => {
    const result = await attemptCall(() => api.pgpKey.read({ pgp_key: given, practice }));
    if (newest.current !== given) return;
    setJudging(false);
    const ofFile = (no: Refused) => (file ? { ...no, facts: { ...no.facts, file: shown(file) } } : no);
    setRefused(result.ok ? null : ofFile(result.error));
    // A private key that was pasted by mistake does not stay in the window.
    const keep = result.ok || result.error.code !== 'PGP_KEY_PRIVATE';
    onValue({ given: keep ? given : '', view: result.ok ? result.value : null });
  };

  const take = (given: string | Uint8Array<ArrayBuffer>, file?: string) => {
    newest.current = given;
    clearTimeout(timer.current);
    setScanning(false);
    setRefused(null);
    setJudging(given.length > 0);
    onValue({ given, view: null });
    if (given.length > 0) timer.current = setTimeout(judge, PAUSE_MS, given, file);
  };

  const takeFile = async (file: File) => take(new Uint8Array(await file.arrayBuffer()), file.name);

  const change = () => {
    take('');
    setTimeout(() => field.current?.focus());
  };

  const same: Refused | null =
    value.view && takenBy ? { code: 'SAME_KEY_TWICE', facts: { holder: takenBy, other: holder } } : null;
  const no = same ?? refused;
  const isEmpty = value.given.length === 0;
  const lacking = no
    ? text.keyInput.another
    : isEmpty
      ? optional
        ? ''
        : text.keyInput.missing(holder)
      : value.view
        ? ''
        : text.keyInput.wait;
  // A form goes on only with a key that can be used, or without one where it may be left out.
  useLayoutEffect(() => {
    field.current?.setCustomValidity(lacking);
    clear();
  }, [lacking]);

  if (value.view && !same)
    return <KeyCard view={value.view} holder={holder} before={before} onChange={change} />;
  return (
    <Field id={id} label={text.keyInput.label(holder)} note={note}>
      <textarea
        ref={field}
        id={id}
        rows={2}
        value={typeof value.given === 'string' ? value.given : ''}
        onInput={event => take(event.currentTarget.value)}
        onKeyDown={goOnWhereEmpty}
        onInvalid={onInvalid}
        autocomplete="off"
        spellcheck={false}
        aria-required={!optional}
        aria-invalid={invalid}
        aria-describedby={describedBy(text.keyInput.hint)}
        {...(first && { 'data-first': '' })}
      />
      <div class="row">
        <FileChoice
          label={text.keyInput.choose}
          accept={KEY_FILE_ENDS.join()}
          onFile={file => void takeFile(file)}
        />
        <button type="button" class="second slim" onClick={() => setScanning(!scanning)}>
          {scanning ? text.keyInput.scanStop : text.keyInput.scan}
        </button>
        <p class="hint one-place" id={`${id}-hint`} aria-live="polite">
          <span class={judging ? 'unseen' : ''}>
            <Prose text={text.keyInput.hint} />
            {optional && ` ${text.keyInput.optional}`}
          </span>
          {judging && <span>{text.keyInput.judging}</span>}
        </p>
      </div>
      <RefusalNote refused={no} />
      {scanning && <Scanner kind="key" say={say} onRead={read => take(read)} />}
    </Field>
  );
}

/** A key has many lines; where there is none, Enter does what it does in any other field. */
function goOnWhereEmpty(event: KeyboardEvent): void {
  const { value, form } = event.currentTarget as HTMLTextAreaElement;
  if (event.key !== 'Enter' || value.trim() !== '') return;
  event.preventDefault();
  form?.requestSubmit();
}

interface CardProps {
  view: KeyView;
  holder: string;
  before: string;
  onChange(): void;
}

/** In green only where the key names its holder, and is none that the share was encrypted to before. Where it names another, or nobody, people say that it is theirs. */
function KeyCard({ view, holder, before, onChange }: CardProps) {
  const { text } = useApp();
  const own = text.keyInput;
  /** For whom this key was accepted, so that another name asks again. What people have said in one language they need not say in another. */
  const form = useFormName('key', view.pgp_fingerprint);
  const [acceptedFor, setAcceptedFor] = useCarried(form, 'acceptedFor', '');
  const card = useRef<HTMLElement>(null);
  // The field that it was pasted into is gone.
  useLayoutEffect(() => takeLost(card.current), []);
  const other = holder.trim() !== '' && !namesHolder(holder, view.userIds);
  const isAsBefore = view.pgp_fingerprint === before;
  const userIds = view.userIds.join(', ') || own.noUserId;
  return (
    <section
      ref={card}
      class={`key-card ${other || isAsBefore ? 'other' : ''}`}
      aria-label={own.label(holder)}
      tabIndex={-1}
    >
      <p role="status">
        {isAsBefore && <b class="verdict">{own.asBefore} </b>}
        {other && <b class="verdict">{own.otherName(holder)} </b>}
        <b>{userIds}</b>
        {text.sentences(own.of(view.algorithm))}
        {text.between}
        {own.compare}
      </p>
      <Groups code={view.pgp_fingerprint} form="fingerprint" />
      <p class="words-inline" lang="en">
        {view.fingerprintWords.join(' ')}
      </p>
      {other && (
        <Check
          label={own.accept(holder)}
          checked={acceptedFor === holder}
          onChecked={on => setAcceptedFor(on ? holder : '')}
          required={own.acceptFirst(holder)}
        />
      )}
      <p>
        <button type="button" class="link" onClick={onChange}>
          {own.change}
        </button>
      </p>
    </section>
  );
}
