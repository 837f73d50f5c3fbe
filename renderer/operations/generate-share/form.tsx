/** Fixing everything about one new share, before anyone enters theirs. */
import { useState } from 'preact/hooks';
import type { PayloadForm } from '../../../shared/contract/attempts';
import { AcceptPrivateKeys } from '../../components/entry/private-key-fields';
import { RoomFields, roomParams, useRoom } from '../../components/form/conditions';
import { Check, Choices, TextField, wholeNumber } from '../../components/form/fields';
import { KeyInput, noKey } from '../../components/form/key-input';
import { PayloadChoice } from '../../components/form/payload-choice';
import { RequestForm, useIntoAttempt } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { WhatNext } from '../../components/frame/what-next';
import { useApp } from '../../lib/app-context';
import { OldCopy } from '../../screens/home';
import { useWhere } from '../../screens/key-set';
import { noProof, ProofFields, proofParams } from './surplus-fields';

export function GenerateShare() {
  const { api, text, program, keySet } = useApp();
  const intoAttempt = useIntoAttempt();
  const where = useWhere();
  const [holder, setHolder] = useState('');
  const [key, setKey] = useState(noKey);
  const [payload, setPayload] = useState<PayloadForm>('hex');
  const [way, setWay] = useState<'draw' | 'choose'>('draw');
  const [index, setIndex] = useState('');
  const [risk, setRisk] = useState(false);
  const [proof, setProof] = useState(noProof);
  const [acceptPrivateKeys, setAcceptPrivateKeys] = useState(false);
  const [room, setRoom] = useRoom();
  if (!keySet) return null;
  const own = text.generate;

  const start = () =>
    api.generateShare.start({
      pgp_key: key.given,
      holder: holder.trim(),
      payload,
      ...(way === 'choose' && { newIndex: wholeNumber(index) }),
      acceptCollisionRisk: risk,
      ...(keySet.proof === 'unproven' && proofParams(proof)),
      acceptPrivateKeys,
      ...roomParams(room, program.clock),
    });

  return (
    <Screen
      title={own.title}
      lead={own.lead(keySet.required)}
      steps={text.steps.generate}
      practice={keySet.practice}
      {...(where && { where })}
      aside={
        <>
          <WhatNext title={own.asideTitle} lines={own.aside} />
          <OldCopy />
        </>
      }
    >
      <RequestForm go={own.go} send={start} onDone={intoAttempt}>
        <TextField label={own.holder} value={holder} onValue={setHolder} first more={{ required: true }} />
        <KeyInput holder={holder} optional={keySet.practice} value={key} onValue={setKey} />
        <div class="fields">
          <PayloadChoice value={payload} onValue={setPayload} />
          <Choices<'draw' | 'choose'>
            legend={own.indexTitle}
            value={way}
            onValue={setWay}
            choices={[
              { value: 'draw', label: own.draw },
              {
                value: 'choose',
                label: own.choose,
                under: (
                  <TextField
                    label={own.index}
                    value={index}
                    onValue={setIndex}
                    short
                    more={{ inputMode: 'numeric', required: true }}
                  />
                ),
              },
            ]}
          />
        </div>
        {!keySet.allIndexesKnown && (
          <Check
            label={own.risk}
            hint={own.riskText(keySet.shares.length, keySet.issued)}
            checked={risk}
            onChecked={setRisk}
          />
        )}
        {keySet.proof === 'unproven' && <ProofFields keySet={keySet} value={proof} onValue={setProof} />}
        <AcceptPrivateKeys checked={acceptPrivateKeys} onChecked={setAcceptPrivateKeys} />
        <RoomFields room={room} onRoom={setRoom} />
      </RequestForm>
    </Screen>
  );
}
