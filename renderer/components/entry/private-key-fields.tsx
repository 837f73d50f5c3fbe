/**
 * A private key and its passphrase, for an encrypted share, where the attempt takes them. The key is a file and its bytes
 * are never text here; the passphrase is read once, as bytes, and its field is empty at once.
 */

import type { Ref } from 'preact';
import { useEffect, useId, useImperativeHandle, useRef, useState } from 'preact/hooks';
import { PGP_KEY_MAX_BYTES } from '../../../shared/contract/limits';
import { useApp } from '../../lib/app-context';
import { Field } from '../form/field';
import { Check } from '../form/fields';
import { FileChoice } from '../form/file-choice';
import { Note } from '../show/note';
import { RefusalNote } from '../show/refusal';

export interface Unlocking {
  key: Uint8Array<ArrayBuffer>;
  passphrase: Uint8Array<ArrayBuffer>;
}

export interface PrivateKeyHandle {
  /** Copies, which the caller overwrites; null when no key was chosen. The passphrase has to be typed anew after it. */
  take(): Unlocking | null;
}

interface Props {
  handle: Ref<PrivateKeyHandle>;
  /** Where there is no transcript, which that of ceremonies speaks of. */
  warning?: string;
}

export function PrivateKeyFields({ handle, warning }: Props) {
  const { text } = useApp();
  const own = text.entry.privateKey;
  const id = useId();
  const [name, setName] = useState('');
  const [refused, setRefused] = useState('');
  const key = useRef<Uint8Array<ArrayBuffer> | null>(null);
  const passphrase = useRef<HTMLInputElement>(null);

  const keep = (bytes: Uint8Array<ArrayBuffer> | null) => {
    key.current?.fill(0);
    key.current = bytes;
  };
  useEffect(() => () => keep(null), []);

  const takeFile = async (file: File) => {
    const fits = file.size <= PGP_KEY_MAX_BYTES;
    keep(fits ? new Uint8Array(await file.arrayBuffer()) : null);
    setName(fits ? file.name : '');
    setRefused(fits ? '' : own.tooLarge);
    if (fits) passphrase.current?.focus();
  };

  useImperativeHandle(handle, () => ({
    take() {
      if (!key.current) {
        setRefused(own.missing);
        return null;
      }
      setRefused('');
      const typed = new TextEncoder().encode(passphrase.current!.value);
      passphrase.current!.value = '';
      return { key: key.current.slice(), passphrase: typed };
    },
  }));

  return (
    <fieldset>
      <legend>{own.legend}</legend>
      <Note tone="warn">{warning ?? own.warning}</Note>
      {refused && <RefusalNote refused={{ message: refused }} />}
      <div class="row">
        <FileChoice
          label={own.choose}
          accept=".asc,.gpg,.pgp,.key,.txt"
          onFile={file => void takeFile(file)}
        />
        <p class="hint" role="status">
          {name ? own.chosen(name) : own.none}
        </p>
      </div>
      <Field id={id} label={own.passphrase} hint={own.passphraseHint}>
        <input
          ref={passphrase}
          id={id}
          type="password"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
        />
      </Field>
    </fieldset>
  );
}

interface AcceptProps {
  checked: boolean;
  onChecked(checked: boolean): void;
}

/** Before the start: whether private keys may be entered at all. */
export function AcceptPrivateKeys({ checked, onChecked }: AcceptProps) {
  const { text } = useApp();
  const own = text.entry.privateKey;
  return <Check label={own.accept} hint={own.acceptHint} checked={checked} onChecked={onChecked} />;
}
