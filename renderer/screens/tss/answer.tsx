/** A holder's answer to a request, in three steps that may lie days apart: message, text to sign, what was signed. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefusalCode } from '../../../shared/text/refusals';
import { textOf } from '../../../shared/text/text';
import { BroughtText } from '../../components/form/brought-text';
import { type Brought, nothingBrought } from '../../components/form/chosen-file';
import { Check, Go, TextField } from '../../components/form/fields';
import { RequestForm } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { PrintButton } from '../../components/paper/print-button';
import { Groups } from '../../components/show/codes';
import { Prose } from '../../components/show/command';
import { GivenText } from '../../components/show/given-text';
import { RefusalNote } from '../../components/show/refusal';
import { Tabs } from '../../components/show/tabs';
import { WhatNext } from '../../components/show/what-next';
import { useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { useLoaded } from '../../lib/use-loaded';
import type { VaultFrame } from '../../lib/vault-where';
import { tssMessages } from '../../messages/tss';
import { Back } from './back';
import type { Confirmer } from './request-parts';
import type { WhichRequest } from './use-vault';

const own = tssMessages.answer;

type Part = 'message' | 'text' | 'bring';
const parts: readonly Part[] = ['message', 'text', 'bring'];

export interface PartProps {
  which: WhichRequest;
  frame: VaultFrame;
  onDone(): Promise<void>;
}

export function Answer({ confirmer, which, frame, onDone }: PartProps & { confirmer: Confirmer }) {
  const { api } = useApp();
  const { name, pgp_fingerprint, encryptionFingerprint } = confirmer;
  const [part, setPart] = useState<Part>('message');
  const asked = useLoaded(() => api.tssRequest.confirmText({ ...which, holder: encryptionFingerprint }));
  const message = asked.value?.texts[0]?.codeMessage;
  const signed = useSigned(which, encryptionFingerprint, name);
  const byPractice = frame.practice && <ByPractice of={signed} onSigned={() => setPart('bring')} />;
  const back = <Back label={own.back} onDone={onDone} />;
  return (
    <Screen
      title={own.title(name)}
      lead={own.lead}
      {...frame}
      aside={
        <>
          <WhatNext title={own.asideTitle} lines={own.aside(name)} />
          <section>
            <h2>{own.key(name)}</h2>
            <Groups code={pgp_fingerprint} form="fingerprint" />
          </section>
        </>
      }
    >
      <div class="card">
        <Tabs<Part>
          label={own.steps}
          tabs={parts.map(value => ({ value, label: own.part[value] }))}
          value={part}
          onValue={setPart}
        >
          {part === 'message' && (
            <Message
              message={message}
              refused={asked.refused}
              byPractice={byPractice}
              name={name}
              back={back}
              onNext={() => setPart('text')}
            />
          )}
          {part === 'text' && (
            <ToSign
              which={which}
              holder={encryptionFingerprint}
              withCode={message !== ''}
              name={name}
              pgp_fingerprint={pgp_fingerprint}
              frame={frame}
              back={back}
              onNext={() => setPart('bring')}
            />
          )}
          {part === 'bring' && (
            <Bring
              which={which}
              signed={signed}
              byPractice={byPractice}
              name={name}
              back={back}
              onDone={onDone}
            />
          )}
        </Tabs>
      </div>
    </Screen>
  );
}

interface StepProps {
  name: string;
  /** The way back, beside the button. */
  back: ComponentChildren;
  onNext(): void;
}

interface MessageProps extends StepProps, Pick<ReturnType<typeof useLoaded>, 'refused'> {
  /** '' where none was made with the request; absent until it is known. */
  message: string | undefined;
  byPractice: ComponentChildren;
}

function Message({ message, refused, byPractice, name, back, onNext }: MessageProps) {
  return (
    <div class="stack">
      <RefusalNote refused={refused} />
      {/* Before anything that would need gpg: whoever practises has none. */}
      {byPractice}
      {message && <GivenText title={own.messageTitle(name)} text={message} saves />}
      <p class="hint">
        <Prose text={message === '' ? own.noMessage : own.messageHint(name)} />
      </p>
      <div class="under">
        {back}
        <Go label={own.toText} onClick={onNext} />
      </div>
    </div>
  );
}

interface ToSignProps
  extends StepProps,
    Pick<PartProps, 'which' | 'frame'>,
    Pick<Confirmer, 'pgp_fingerprint'> {
  /** By the fingerprint of the key that confirms, since one person may confirm with two. */
  holder: string;
  /** A message came with the request, and in it a code: nobody is asked for one that there is not. */
  withCode: boolean;
}

function ToSign({ which, holder, withCode, name, pgp_fingerprint, frame, back, onNext }: ToSignProps) {
  const { api, say } = useApp();
  const [code, setCode] = useState('');
  const [declines, setDeclines] = useState(false);
  const [text, setText] = useState('');
  const { busy, refused, run } = useRequests();
  const form = useRef<HTMLFormElement>(null);
  // It is said at its field, for as long as it stands there.
  const isCode = refused?.code === ('TSS_CONFIRMATION_CODE' satisfies RefusalCode);
  const [tried, setTried] = useState('');
  useEffect(() => {
    if (isCode) form.current?.reportValidity();
  }, [refused]);
  const show = async (event: Event) => {
    event.preventDefault();
    setTried(code);
    const decision = declines ? 'decline' : 'confirm';
    const given = await run(() =>
      api.tssRequest.confirmText({ ...which, holder, decision, code: code.trim() }),
    );
    setText(given?.texts[0]?.text ?? '');
  };
  return (
    <>
      <form ref={form} class="stack" onSubmit={show}>
        {withCode && !declines && (
          <TextField
            label={own.code}
            hint={own.codeHint(name)}
            value={code}
            onValue={typed => {
              setCode(typed);
              setText('');
            }}
            judge={typed => (isCode && typed === tried ? say(textOf(refused)) : '')}
            mono
            more={{ required: true }}
          />
        )}
        <Check
          label={own.declines(name)}
          {...(withCode && { hint: own.declinesHint })}
          checked={declines}
          onChecked={on => {
            setDeclines(on);
            setText('');
          }}
        />
        <RefusalNote refused={isCode ? null : refused} />
        {!text && (
          <div class="under">
            {back}
            <Go label={own.show} busy={busy} />
          </div>
        )}
      </form>
      {text && (
        <div class="stack">
          <GivenText title={own.textTitle(name)} text={text} saves />
          <p class="hint">
            <Prose text={own.textHint} />
          </p>
          <div class="under">
            {back}
            <PrintButton
              asked={{
                paper: 'confirmText',
                of: { name, pgp_fingerprint, text, vault: frame.where.name, practice: frame.practice },
              }}
            />
            <Go label={own.toBring} onClick={onNext} />
          </div>
        </div>
      )}
    </>
  );
}

/** What a holder signed, however it comes here: brought, or in practice made with the key that was made up for them. */
function useSigned(which: WhichRequest, holder: string, name: string) {
  const { api } = useApp();
  const { busy, refused, run } = useRequests();
  const [brought, setBrought] = useState<Brought>(nothingBrought);
  const [signedHere, setSignedHere] = useState<Brought | null>(null);
  const [declines, setDeclines] = useState(false);
  /** What was signed here says the other then; what was brought, whoever brought it knows. */
  const decide = (on: boolean): void => {
    setDeclines(on);
    if (brought === signedHere) setBrought(nothingBrought);
  };
  /** Gives whether it is signed now. */
  const sign = async (): Promise<boolean> => {
    const decision = declines ? 'decline' : 'confirm';
    const given = await run(() => api.practice.answer({ ...which, holder, decision }));
    if (!given) return false;
    const signed = { bytes: new TextEncoder().encode(given.signed), said: own.practiceSaid(name) };
    setSignedHere(signed);
    setBrought(signed);
    return true;
  };
  return { busy, refused, brought, setBrought, declines, decide, sign };
}

type Signed = ReturnType<typeof useSigned>;

function ByPractice({ of, onSigned }: { of: Signed; onSigned(): void }) {
  const sign = async () => {
    if (await of.sign()) onSigned();
  };
  return (
    <>
      <div class="row">
        <button type="button" class="second slim" aria-disabled={of.busy} onClick={() => void sign()}>
          {own.practice}
        </button>
        <p class="hint">{own.practiceHint}</p>
      </div>
      <RefusalNote refused={of.refused} />
    </>
  );
}

type BringProps = Pick<StepProps, 'name' | 'back'> &
  Pick<PartProps, 'which' | 'onDone'> & { signed: Signed; byPractice: ComponentChildren };

function Bring({ which, signed, byPractice, name, back, onDone }: BringProps) {
  const { api } = useApp();
  const { brought, setBrought, declines, decide } = signed;
  return (
    <RequestForm
      inside
      go={declines ? own.goDecline : own.go}
      send={() =>
        api.tssRequest[declines ? 'decline' : 'confirm']({ ...which, signed: brought.bytes.slice() })
      }
      onDone={onDone}
      beside={back}
    >
      <BroughtText label={own.signed(name)} hint={own.signedHint} value={brought} onValue={setBrought} />
      {byPractice}
      <Check label={own.saysDecline} hint={own.saysDeclineHint} checked={declines} onChecked={decide} />
    </RequestForm>
  );
}
