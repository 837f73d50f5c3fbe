/** A receipt or complaint that its holder signed, brought to the ceremony. */
import { useState } from 'preact/hooks';
import { BroughtText } from '../../components/form/brought-text';
import { nothingBrought } from '../../components/form/chosen-file';
import { RequestForm } from '../../components/form/request-form';
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';
import { Back } from './back';
import { EpochScreen } from './epoch-screen';
import type { EpochPartProps } from './epoch-ways';

export function Signed({ call, which, frame, onDone }: EpochPartProps & { call: 'receipt' | 'complain' }) {
  const { api } = useApp();
  const own = tssMessages.epoch.signed[call];
  const [brought, setBrought] = useState(nothingBrought);
  return (
    <EpochScreen own={own} frame={frame}>
      <RequestForm
        go={own.go}
        send={() => api.tssEpoch[call]({ vault_id: which.vault_id, signed: brought.bytes.slice() })}
        onDone={onDone}
        beside={<Back onDone={onDone} />}
      >
        <BroughtText label={own.label} hint={own.hint} value={brought} onValue={setBrought} />
      </RequestForm>
    </EpochScreen>
  );
}
