/** Fixing what the recovery token is to be and how it is handed out, before anyone enters a share. */
import { useState } from 'preact/hooks';
import type { TokenPrefix } from '../../shared/contract/recovery';
import { useApp } from '../app-context';
import { Choices, Go } from '../components/form';
import { KeyInput, noKey } from '../components/key-input';
import { RefusalNote } from '../components/refusal';
import { RoomFields, roomParams, useRoom } from '../components/room';
import { Screen } from '../components/screen';
import { WhatNext } from '../components/what-next';
import { useRequests } from '../lib/request';
import { OldCopy } from './home';
import { useWhere } from './key-set';
import type { Drawn } from './recovery';

type Way = 'otp' | 'pgp';

export function RecoveryStart({ onDrawn }: { onDrawn(drawn: Drawn): void }) {
  const { api, text, program, keySet, go, readAttempt } = useApp();
  const where = useWhere();
  const [way, setWay] = useState<Way>('otp');
  const [key, setKey] = useState(noKey);
  const [prefix, setPrefix] = useState<TokenPrefix>('none');
  const [room, setRoom] = useRoom();
  const { busy, refused, run } = useRequests();
  if (!keySet) return null;
  const own = text.recovery.start;

  const start = async (event: Event) => {
    event.preventDefault();
    const status = await run(() =>
      api.recoveryToken.start({
        ...(way === 'pgp' && { pgp_key: key.given }),
        prefix,
        ...roomParams(room, program.clock),
      }),
    );
    if (!status) return;
    if (status.otp) onDrawn({ otp: status.otp, nonce: status.nonce });
    await readAttempt();
    if (!status.otp) go({ at: 'attempt' });
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
      <form class="card" onSubmit={start}>
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
        <RefusalNote refused={refused} />
        <div class="under">
          <button type="button" class="link" onClick={() => go({ at: 'decode' })}>
            {text.decode.link}
          </button>
          <Go label={busy ? text.working : way === 'otp' ? own.goOtp : own.go} busy={busy} />
        </div>
      </form>
    </Screen>
  );
}
