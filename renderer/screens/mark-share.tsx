/** Recording that a share is lost or destroyed, and why. Shown under words before it is recorded. */
import { useState } from 'preact/hooks';
import { useApp } from '../app-context';
import { Choices, Go, TextField } from '../components/form';
import { RefusalNote } from '../components/refusal';
import { RoomFields, roomParams, useRoom } from '../components/room';
import { Screen } from '../components/screen';
import { WhatNext } from '../components/what-next';
import { useRequests } from '../lib/request';
import { useWhere } from './key-set';

type Mark = 'lost' | 'destroyed';

export function MarkShare() {
  const { api, text, program, keySet, go, readAttempt } = useApp();
  const where = useWhere();
  const [index, setIndex] = useState(keySet?.shares[0]?.index ?? 0);
  const [status, setStatus] = useState<Mark | ''>('');
  const [reason, setReason] = useState('');
  const [room, setRoom] = useRoom();
  const { busy, refused, run } = useRequests();
  if (!keySet) return null;
  const own = text.mark;
  const start = async (event: Event) => {
    event.preventDefault();
    if (!status) return;
    const fixed = await run(() =>
      api.markShare.start({ index, status, reason: reason.trim(), ...roomParams(room, program.clock) }),
    );
    if (!fixed) return;
    await readAttempt();
    go({ at: 'attempt' });
  };
  return (
    <Screen
      title={own.title}
      lead={own.lead}
      steps={text.steps.mark}
      practice={keySet.practice}
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
      {...(where && { where })}
    >
      <form class="card" onSubmit={start}>
        <div class="field">
          <label for="which">{own.which}</label>
          <select
            id="which"
            value={String(index)}
            data-first=""
            onChange={event => setIndex(Number(event.currentTarget.value))}
          >
            {keySet.shares.map(share => (
              <option key={share.index} value={String(share.index)}>
                {own.choice(share.index, share.holder)}
              </option>
            ))}
          </select>
        </div>
        <Choices<Mark>
          legend={own.what}
          value={status}
          onValue={setStatus}
          choices={[
            { value: 'lost', label: own.lost, hint: own.lostHint },
            { value: 'destroyed', label: own.destroyed, hint: own.destroyedHint },
          ]}
        />
        <TextField
          label={own.reason}
          hint={own.reasonHint}
          value={reason}
          onValue={setReason}
          more={{ required: true }}
        />
        <RoomFields room={room} onRoom={setRoom} />
        <RefusalNote refused={refused} />
        <div class="under">
          <Go label={busy ? text.working : own.go} busy={busy} />
        </div>
      </form>
    </Screen>
  );
}
