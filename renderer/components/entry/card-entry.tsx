/**
 * An encrypted share, opened with a card by this machine's gpg or, where the attempt takes them, with a private key that
 * is entered. The message may be seen: what is in it never comes here. By mistake a share in clear may: whatever is not
 * an encrypted message is gone as soon as it was sent.
 */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LONG_TEXT_MAX_BYTES } from '../../../shared/contract/limits';
import { useApp } from '../../lib/app-context';
import { useOnlyOne } from '../../lib/only-one';
import { Field } from '../form/field';
import { Choices, Go } from '../form/fields';
import { FileChoice } from '../form/file-choice';
import { Taken } from '../form/taken';
import { Scanner } from '../scan/lazy-scanner';
import { RefusalNote } from '../show/refusal';
import { PrivateKeyFields, type PrivateKeyHandle, type Unlocking } from './private-key-fields';

interface Props {
  busy: boolean;
  /** A private key may be entered instead of the card's PIN. */
  takesPrivateKeys: boolean;
  /** With a card, or with what unlocks it here. */
  onMessage(message: Uint8Array<ArrayBuffer>, unlocking: Unlocking | null): void;
  /** The camera went on or off. */
  onLive(live: boolean): void;
}

/** Bytes that were chosen or scanned, and what is said of them. */
interface Message {
  bytes: Uint8Array<ArrayBuffer>;
  said: string;
}

type Classify = typeof import('../../../shared/qr/classify').classify;

/**
 * Whether this is an encrypted message and nothing besides. It may stay for another try, after a wrong PIN say; its
 * holder would have to bring the file or the codes again. What cannot be told does not stay.
 */
function isMessage(bytes: Uint8Array, classify: Classify | undefined): boolean {
  const scanned = classify?.(bytes);
  if (!scanned) return false;
  if (scanned.kind !== 'pgpMessage') return false;
  if (scanned.form !== 'armored') return true;
  const text = new TextDecoder().decode(bytes).trim();
  return /^-----BEGIN PGP MESSAGE-----(?:(?!-----)[\s\S])*-----END PGP MESSAGE-----$/.test(text);
}

export function CardEntry({ busy, takesPrivateKeys, onMessage, onLive }: Props) {
  const { text, say } = useApp();
  const own = text.entry.card;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [taken, setTaken] = useState<Message | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const [scanning, setScanning] = useOnlyOne();
  const [way, setWay] = useState<'card' | 'entered'>('card');
  const privateKey = useRef<PrivateKeyHandle>(null);
  const form = useRef<HTMLFormElement>(null);
  const kept = useRef<Uint8Array | null>(null);
  const classify = useRef<Classify | undefined>(undefined);

  /** What was taken before is overwritten. */
  const keep = (next: Message | null) => {
    kept.current?.fill(0);
    kept.current = next?.bytes ?? null;
    setTaken(next);
  };
  useEffect(() => {
    // With the scanner's script and not the page's: it is asked when something is sent.
    void import('../../../shared/qr/classify').then(found => {
      classify.current = found.classify;
    });
    return () => void kept.current?.fill(0);
  }, []);

  const take = (bytes: Uint8Array<ArrayBuffer>, said: string) => {
    setScanning(false);
    setTyped('');
    keep({ bytes, said });
    setTimeout(() => form.current?.querySelector<HTMLElement>('.go')?.focus());
  };
  const takeFile = async (file: File) => {
    setTooLarge(file.size > LONG_TEXT_MAX_BYTES);
    if (file.size <= LONG_TEXT_MAX_BYTES)
      take(new Uint8Array(await file.arrayBuffer()), own.chosen(file.name));
  };
  const send = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const unlocking = way === 'entered' ? privateKey.current!.take() : null;
    if (way === 'entered' && !unlocking) return;
    const message = taken ? taken.bytes.slice() : new TextEncoder().encode(typed);
    if (!isMessage(message, classify.current)) {
      setTyped('');
      keep(null);
    }
    onMessage(message, unlocking);
  };
  return (
    <form ref={form} class="card-entry" onSubmit={send}>
      {tooLarge && <RefusalNote refused={{ message: own.tooLarge }} />}
      <Field id={id} label={own.label}>
        {taken ? (
          <Taken said={taken.said} rows={2} remove={own.remove} onRemove={() => keep(null)} />
        ) : (
          <textarea
            id={id}
            rows={2}
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${id}-hint`}
          />
        )}
      </Field>
      {scanning && (
        <Scanner
          kind="message"
          say={say}
          onRead={bytes => take(bytes, own.scanned(bytes.length))}
          onLive={onLive}
        />
      )}
      <div class="row">
        <FileChoice label={own.choose} accept=".asc,.gpg,.pgp,.txt" onFile={file => void takeFile(file)} />
        <button type="button" class="second slim" onClick={() => setScanning(!scanning)}>
          {scanning ? own.scanStop : own.scan}
        </button>
      </div>
      {takesPrivateKeys && (
        <Choices<'card' | 'entered'>
          legend={text.entry.privateKey.with}
          value={way}
          onValue={setWay}
          choices={[
            { value: 'card', label: text.entry.privateKey.card },
            { value: 'entered', label: text.entry.privateKey.entered },
          ]}
        />
      )}
      {way === 'entered' && <PrivateKeyFields handle={privateKey} />}
      <div class="under in-view">
        <p class="hint" id={`${id}-hint`} role="status">
          {busy ? (way === 'card' ? own.waiting : text.entry.privateKey.waiting) : own.hint}
        </p>
        <Go label={own.go} busy={busy} />
      </div>
    </form>
  );
}
