/** Fixing what the recovery token is to be and how it is handed out, before anyone enters a share. */
import { useState } from 'preact/hooks';
import type { Value } from '../../../shared/contract';
import type { TokenPrefix } from '../../../shared/contract/recovery';
import { AcceptPrivateKeys } from '../../components/entry/private-key-fields';
import { RoomFields, roomParams, useRoom } from '../../components/form/conditions';
import { Choices } from '../../components/form/fields';
import { KeyInput, noKey } from '../../components/form/key-input';
import { RequestForm, useIntoAttempt } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { WhatNext } from '../../components/frame/what-next';
import { useApp } from '../../lib/app-context';
import { OldCopy } from '../../screens/home';
import { useWhere } from '../../screens/key-set';

/** A password that was drawn, and the nonce of its attempt. It is kept nowhere else in the page. */
export interface DrawnOtp {
  otp: string;
  nonce: string;
}

type Way = 'otp' | 'pgp';

export function RecoveryStart({ onDrawn }: { onDrawn(drawn: DrawnOtp): void }) {
  const { api, text, program, keySet, go, readAttempt } = useApp();
  const intoAttempt = useIntoAttempt();
  const where = useWhere();
  const [way, setWay] = useState<Way>('otp');
  const [key, setKey] = useState(noKey);
  const [prefix, setPrefix] = useState<TokenPrefix>('none');
  const [room, setRoom] = useRoom();
  const [acceptPrivateKeys, setAcceptPrivateKeys] = useState(false);
  if (!keySet) return null;
  const own = text.recovery.start;

  const start = () =>
    api.recoveryToken.start({
      ...(way === 'pgp' && { pgp_key: key.given }),
      prefix,
      acceptPrivateKeys,
      ...roomParams(room, program.clock),
    });
  /** The password is given once, in this answer: it is shown before the attempt is. */
  const started = async ({ otp, nonce }: Value<'recoveryToken', 'start'>) => {
    if (!otp) return intoAttempt();
    onDrawn({ otp, nonce });
    await readAttempt();
  };

  return (
    <Screen
      title={own.title}
      lead={own.lead(keySet.required)}
      steps={text.steps.recovery}
      practice={keySet.practice}
      held
      aside={
        <>
          <WhatNext title={own.asideTitle} lines={own.aside} />
          <OldCopy />
        </>
      }
      {...(where && { where })}
    >
      <RequestForm
        go={way === 'otp' ? own.goOtp : own.go}
        send={start}
        onDone={started}
        beside={
          <button type="button" class="link" onClick={() => go({ at: 'decode' })}>
            {text.decode.link}
          </button>
        }
      >
        <Choices<Way>
          legend={own.way}
          value={way}
          onValue={setWay}
          choices={[
            { value: 'otp', label: own.otp, hint: own.otpHint },
            { value: 'pgp', label: own.pgp, hint: own.pgpHint },
          ]}
        />
        {way === 'pgp' && <KeyInput holder="" value={key} onValue={setKey} />}
        <AcceptPrivateKeys checked={acceptPrivateKeys} onChecked={setAcceptPrivateKeys} />
        <RoomFields room={room} onRoom={setRoom} />
        <details class="init">
          <summary>{own.more}</summary>
          <Choices<TokenPrefix>
            legend={own.prefix}
            value={prefix}
            onValue={setPrefix}
            choices={[
              { value: 'none', label: own.none, hint: own.noneHint },
              { value: 'hvr.', label: own.hvr },
              { value: 'r.', label: own.r },
            ]}
          />
        </details>
      </RequestForm>
    </Screen>
  );
}
