/** Recording that a share is lost or destroyed, and why. Shown under words before it is recorded. */
import { useState } from 'preact/hooks';
import { RoomFields, roomParams, useRoom } from '../../components/form/conditions';
import { Choices, Select, TextField } from '../../components/form/fields';
import { RequestForm, useIntoAttempt } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { WhatNext } from '../../components/frame/what-next';
import { useApp } from '../../lib/app-context';
import { useWhere } from '../../screens/key-set';

type Mark = 'lost' | 'destroyed';

export function MarkShare() {
  const { api, text, program, keySet } = useApp();
  const intoAttempt = useIntoAttempt();
  const where = useWhere();
  const [index, setIndex] = useState('');
  const [status, setStatus] = useState<Mark | ''>('');
  const [reason, setReason] = useState('');
  const [room, setRoom] = useRoom();
  if (!keySet) return null;
  const own = text.mark;
  const start = () =>
    status === ''
      ? null
      : api.markShare.start({
          index: Number(index),
          status,
          reason: reason.trim(),
          ...roomParams(room, program.clock),
        });
  return (
    <Screen
      title={own.title}
      lead={own.lead}
      steps={text.steps.mark}
      practice={keySet.practice}
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
      {...(where && { where })}
    >
      <RequestForm go={own.go} send={start} onDone={intoAttempt}>
        <Select
          label={own.which}
          value={index}
          onValue={setIndex}
          nothing={own.whichNone}
          choices={keySet.shares.map(share => ({
            value: String(share.index),
            label: own.choice(share.index, share.holder),
          }))}
          first
        />
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
      </RequestForm>
    </Screen>
  );
}
