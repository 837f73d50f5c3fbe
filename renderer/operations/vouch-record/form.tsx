/** People speak for a record, or a share that is kept apart, by a digest from paper. Shown under words before it counts. */
import { useState } from 'preact/hooks';
import { RoomFields, roomParams, useRoom } from '../../components/form/conditions';
import { Choices, TextField } from '../../components/form/fields';
import { RequestForm, useIntoAttempt } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { WhatNext } from '../../components/frame/what-next';
import { useApp } from '../../lib/app-context';
import { useWhere } from '../../screens/key-set';

type Use = 'issued' | 'unused';

export function VouchRecord() {
  const { api, text, program, keySet } = useApp();
  const intoAttempt = useIntoAttempt();
  const where = useWhere();
  const [digest, setDigest] = useState('');
  const [use, setUse] = useState<Use | ''>('');
  const [room, setRoom] = useRoom();
  if (!keySet) return null;
  const own = text.vouch;
  const isApart = keySet.apart.length > 0;
  const start = () =>
    isApart && use === ''
      ? null
      : api.vouchRecord.start({ digest, ...(use && { use }), ...roomParams(room, program.clock) });
  return (
    <Screen
      title={own.title}
      lead={own.lead}
      steps={text.steps.vouch}
      practice={keySet.practice}
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
      {...(where && { where })}
    >
      <RequestForm go={own.go} send={start} onDone={intoAttempt}>
        <TextField
          label={own.digest}
          hint={isApart ? own.digestHint.apart : own.digestHint.record}
          value={digest}
          onValue={setDigest}
          more={{ required: true }}
          first
          mono
        />
        {isApart && (
          <Choices<Use>
            legend={own.what}
            value={use}
            onValue={setUse}
            choices={[
              { value: 'issued', label: own.issued, hint: own.issuedHint },
              { value: 'unused', label: own.unused, hint: own.unusedHint },
            ]}
          />
        )}
        <RoomFields room={room} onRoom={setRoom} />
      </RequestForm>
    </Screen>
  );
}
