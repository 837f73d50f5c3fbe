/** Fixing everything about a share that is to be issued again, to its holder's new key. */
import { useState } from 'preact/hooks';
import type { PayloadForm } from '../../shared/contract/attempts';
import { useApp } from '../app-context';
import { Go } from '../components/form';
import { KeyInput, noKey } from '../components/key-input';
import { PayloadChoice } from '../components/payload-choice';
import { RefusalNote } from '../components/refusal';
import { RoomFields, roomParams, useRoom } from '../components/room';
import { Screen } from '../components/screen';
import { WhatNext } from '../components/what-next';
import { useRequests } from '../lib/request';
import { OldCopy } from './home';
import { useWhere } from './key-set';

export function Reissue({ index }: { index: number }) {
  const { api, text, program, keySet, go, readAttempt } = useApp();
  const where = useWhere();
  const [key, setKey] = useState(noKey);
  const [payload, setPayload] = useState<PayloadForm>('hex');
  const [room, setRoom] = useRoom();
  const { busy, refused, run } = useRequests();
  if (!keySet) return null;
  const own = text.reissue;
  const holder = keySet.shares.find(share => share.index === index)?.holder ?? '';
  const start = async (event: Event) => {
    event.preventDefault();
    const status = await run(() =>
      api.reissue.start({ index, pgp_key: key.given, payload, ...roomParams(room, program.clock) }),
    );
    if (!status) return;
    await readAttempt();
    go({ at: 'attempt' });
  };
  return (
    <Screen
      title={own.title(holder, index)}
      lead={own.lead(keySet.required)}
      steps={text.steps.generate}
      practice={keySet.practice}
      aside={
        <>
          <WhatNext title={own.asideTitle} lines={own.aside} />
          <OldCopy />
        </>
      }
      {...(where && { where })}
    >
      <form class="card" onSubmit={start}>
        <div class="field">
          <span>{own.holder}</span>
          <b>{text.mark.choice(index, holder)}</b>
        </div>
        <KeyInput holder={holder} value={key} onValue={setKey} />
        <PayloadChoice value={payload} onValue={setPayload} />
        <RoomFields room={room} onRoom={setRoom} />
        <RefusalNote refused={refused} />
        <div class="under">
          <Go label={busy ? text.working : own.go} busy={busy} />
        </div>
      </form>
    </Screen>
  );
}
