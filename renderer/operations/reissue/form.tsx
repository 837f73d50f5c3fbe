/** Fixing everything about a share that is to be issued again, to its holder's new key. */
import { useState } from 'preact/hooks';
import type { PayloadForm } from '../../../shared/contract/attempts';
import { AcceptPrivateKeys } from '../../components/entry/private-key-fields';
import { RoomFields, roomParams, useRoom } from '../../components/form/conditions';
import { TextField } from '../../components/form/fields';
import { KeyInput, noKey } from '../../components/form/key-input';
import { PayloadChoice } from '../../components/form/payload-choice';
import { RequestForm, useIntoAttempt } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { WhatNext } from '../../components/frame/what-next';
import { useApp } from '../../lib/app-context';
import { OldCopy } from '../../screens/home';
import { useWhere } from '../../screens/key-set';

export function Reissue({ index }: { index: number }) {
  const { api, text, program, keySet } = useApp();
  const intoAttempt = useIntoAttempt();
  const where = useWhere();
  const [key, setKey] = useState(noKey);
  const [named, setNamed] = useState('');
  const [payload, setPayload] = useState<PayloadForm>('hex');
  const [acceptPrivateKeys, setAcceptPrivateKeys] = useState(false);
  const [room, setRoom] = useRoom();
  if (!keySet) return null;
  const own = text.reissue;
  const recorded = keySet.shares.find(share => share.index === index)?.holder ?? '';
  const holder = recorded || named.trim();
  const start = () =>
    api.reissue.start({
      index,
      ...(recorded === '' && { holder }),
      pgp_key: key.given,
      payload,
      acceptPrivateKeys,
      ...roomParams(room, program.clock),
    });
  return (
    <Screen
      title={own.title(recorded, index)}
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
      <RequestForm go={own.go} send={start} onDone={intoAttempt}>
        <div class="field">
          <span>{own.holder}</span>
          <b>{text.mark.choice(index, recorded)}</b>
        </div>
        {recorded === '' && (
          <TextField
            label={own.name}
            hint={own.nameHint}
            value={named}
            onValue={setNamed}
            first
            more={{ required: true }}
          />
        )}
        <KeyInput holder={holder} optional={keySet.practice} value={key} onValue={setKey} />
        <PayloadChoice value={payload} onValue={setPayload} />
        <AcceptPrivateKeys checked={acceptPrivateKeys} onChecked={setAcceptPrivateKeys} />
        <RoomFields room={room} onRoom={setRoom} />
      </RequestForm>
    </Screen>
  );
}
