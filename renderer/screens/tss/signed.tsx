/** A receipt or complaint that its holder signed, brought to the ceremony. */
import { useState } from 'preact/hooks';
import { BroughtText, nothingBrought } from '../../components/form/brought-text';
import { RequestForm } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { WhatNext } from '../../components/show/what-next';
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';
import { Back } from './back';
import type { EpochPartProps } from './epoch-ways';

export function Signed({ call, which, frame, onDone }: EpochPartProps & { call: 'receipt' | 'complain' }) {
  const { api } = useApp();
  const own = tssMessages.epoch.signed[call];
  const [brought, setBrought] = useState(nothingBrought);
  return (
    <Screen
      title={own.title}
      lead={own.lead}
      {...frame}
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
    >
      <RequestForm
        go={own.go}
        send={() => api.tssEpoch[call]({ vault_id: which.vault_id, signed: brought.bytes.slice() })}
        onDone={onDone}
        beside={<Back onDone={onDone} />}
      >
        <BroughtText label={own.label} hint={own.hint} value={brought} onValue={setBrought} />
      </RequestForm>
    </Screen>
  );
}
