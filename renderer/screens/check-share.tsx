/** Having one share checked: its holder alone, on any day. */
import { useApp } from '../app-context';
import { Go } from '../components/form';
import { RefusalNote } from '../components/refusal';
import { RoomFields, roomParams, useRoom } from '../components/room';
import { Screen } from '../components/screen';
import { WhatNext } from '../components/what-next';
import { useRequests } from '../lib/request';
import { useWhere } from './key-set';

export function CheckShare() {
  const { api, text, program, keySet, go, readAttempt } = useApp();
  const where = useWhere();
  const [room, setRoom] = useRoom();
  const { busy, refused, run } = useRequests();
  if (!keySet) return null;
  const own = text.check;
  const start = async (event: Event) => {
    event.preventDefault();
    const status = await run(() => api.checkShare.start(roomParams(room, program.clock)));
    if (!status) return;
    await readAttempt();
    go({ at: 'attempt' });
  };
  return (
    <Screen
      title={own.title}
      lead={own.lead}
      steps={text.steps.check}
      practice={keySet.practice}
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
      {...(where && { where })}
    >
      <form class="card" onSubmit={start}>
        <RoomFields room={room} onRoom={setRoom} />
        <RefusalNote refused={refused} />
        <div class="under">
          <Go label={busy ? text.working : own.go} busy={busy} />
        </div>
      </form>
    </Screen>
  );
}
