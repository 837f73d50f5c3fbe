/** Having one share checked: its holder alone, on any day. */
import { useState } from 'preact/hooks';
import { AcceptPrivateKeys } from '../../components/entry/private-key-fields';
import { RoomFields, roomParams, useRoom } from '../../components/form/conditions';
import { RequestForm, useIntoAttempt } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { WhatNext } from '../../components/frame/what-next';
import { useApp } from '../../lib/app-context';
import { useWhere } from '../../screens/key-set';

export function CheckShare() {
  const { api, text, program, keySet } = useApp();
  const intoAttempt = useIntoAttempt();
  const where = useWhere();
  const [acceptPrivateKeys, setAcceptPrivateKeys] = useState(false);
  const [room, setRoom] = useRoom();
  if (!keySet) return null;
  const own = text.check;
  const start = () => api.checkShare.start({ acceptPrivateKeys, ...roomParams(room, program.clock) });
  return (
    <Screen
      title={own.title}
      lead={own.lead}
      steps={text.steps.check}
      practice={keySet.practice}
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
      {...(where && { where })}
    >
      <RequestForm go={own.go} send={start} onDone={intoAttempt}>
        <AcceptPrivateKeys checked={acceptPrivateKeys} onChecked={setAcceptPrivateKeys} />
        <RoomFields room={room} onRoom={setRoom} />
      </RequestForm>
    </Screen>
  );
}
