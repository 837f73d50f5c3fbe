/** A receipt by the code that a holder read in the sum that this machine made for them. */
import { useState } from 'preact/hooks';
import { TextField } from '../../components/form/fields';
import { RequestForm } from '../../components/form/request-form';
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';
import { Back } from './back';
import { EpochScreen } from './epoch-screen';
import type { EpochPartProps } from './epoch-ways';
import { HolderSelect } from './holder-select';

const own = tssMessages.epoch.code;

export function ByCode({ which, epoch, frame, onDone }: EpochPartProps) {
  const { api } = useApp();
  const [tss_node_id, setHolder] = useState('');
  const [code, setCode] = useState('');
  return (
    <EpochScreen own={own} frame={frame}>
      <RequestForm
        go={own.go}
        send={() => api.tssEpoch.receiptByCode({ ...which, tss_node_id, code: code.trim() })}
        onDone={onDone}
        beside={<Back onDone={onDone} />}
      >
        <HolderSelect holders={epoch.missing} value={tss_node_id} onValue={setHolder} />
        <TextField
          label={own.code}
          hint={own.codeHint}
          value={code}
          onValue={setCode}
          mono
          more={{ required: true }}
        />
      </RequestForm>
    </EpochScreen>
  );
}
