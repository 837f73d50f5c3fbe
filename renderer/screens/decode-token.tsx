/** Decoding a token from what was handed out and its one-time password. Needs no folder and no key set. */
import { useId, useRef, useState } from 'preact/hooks';
import type { DecodedToken } from '../../shared/contract/recovery';
import { SecretField } from '../components/entry/secret-field';
import type { ShareFieldHandle } from '../components/entry/share-field';
import { Field } from '../components/form/field';
import { RequestForm } from '../components/form/request-form';
import { Screen } from '../components/frame/screen';
import { Groups } from '../components/show/codes';
import { Masked } from '../components/show/masked';
import { Note } from '../components/show/note';
import { BackArrow } from '../components/show/signs';
import { WhatNext } from '../components/show/what-next';
import { isLive, useApp } from '../lib/app-context';
import { attemptCall } from '../lib/request';

export function DecodeToken({ encoded: given = '' }: { encoded?: string }) {
  const { api, text, attempt, recovery, folder, go } = useApp();
  const own = text.decode;
  const id = useId();
  const otp = useRef<ShareFieldHandle>(null);
  const [encoded, setEncoded] = useState(given);
  const [decoded, setDecoded] = useState<DecodedToken | null>(null);

  const decode = async () => {
    setDecoded(null);
    const password = otp.current!.take();
    const encoded_token = new TextEncoder().encode(encoded);
    const result = await attemptCall(() => api.recoveryToken.decode({ encoded_token, otp: password }));
    password.fill(0);
    if (!result.ok) otp.current?.focus();
    return result;
  };
  const back = () =>
    go({ at: isLive(attempt) ? 'attempt' : recovery ? 'recovery' : folder ? 'home' : 'folder' });
  return (
    <Screen
      title={own.title}
      lead={own.lead}
      practice={recovery?.practice ?? false}
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
    >
      <RequestForm
        go={own.go}
        send={decode}
        onDone={setDecoded}
        beside={
          <button type="button" class="link" onClick={back}>
            <BackArrow /> {own.back}
          </button>
        }
      >
        <Field id={id} label={own.encoded} hint={own.encodedHint}>
          <textarea
            id={id}
            rows={2}
            value={encoded}
            onInput={event => setEncoded(event.currentTarget.value)}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${id}-hint`}
            {...(!given && { 'data-first': '' })}
          />
        </Field>
        <SecretField handle={otp} label={own.otp} placeholder={own.otpPlaceholder} hint={own.otpHint} />
      </RequestForm>
      {decoded && <Decoded decoded={decoded} onPutAway={() => setDecoded(null)} />}
    </Screen>
  );
}

function Decoded({ decoded, onPutAway }: { decoded: DecodedToken; onPutAway(): void }) {
  const { text } = useApp();
  const own = text.decode;
  const { token, kind, checked } = decoded;
  return (
    <div class="result-part">
      <Masked label={own.result} masked={own.masked(token.length)} onPutAway={onPutAway}>
        {() => (
          <p class="encoded">
            {kind === 'uuid' ? <span class="groups">{token}</span> : <Groups code={token} />}
          </p>
        )}
      </Masked>
      <Note tone={checked ? 'good' : 'warn'} role="status">
        {own.kind[kind]}
        {text.between}
        {checked ? own.checked : own.unchecked}
      </Note>
    </div>
  );
}
