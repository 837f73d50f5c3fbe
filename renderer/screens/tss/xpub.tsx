/** Extended public keys of keys in use, written into a confidential file. */
import { useState } from 'preact/hooks';
import { BroughtFile } from '../../components/form/brought-file';
import { nothingBrought } from '../../components/form/chosen-file';
import { Go, TextField } from '../../components/form/fields';
import { RequestForm } from '../../components/form/request-form';
import { Note } from '../../components/show/note';
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';
import { Back } from './back';
import { EpochScreen } from './epoch-screen';
import type { EpochPartProps } from './epoch-ways';
import { HolderSelect } from './holder-select';
import { OpeningFields, useOpening } from './opening';

const own = tssMessages.epoch.xpub;

export function ExtendedKeys({ which, holders, frame, onDone }: EpochPartProps) {
  const { api } = useApp();
  const [tss_node_id, setHolder] = useState('');
  const [sum, setSum] = useState(nothingBrought);
  const [path, setPath] = useState('');
  const [written, setWritten] = useState('');
  const opening = useOpening(frame.practice);
  if (written)
    return (
      <EpochScreen key="written" own={{ ...own, title: own.written, lead: '' }} frame={frame}>
        <div class="card">
          <p>
            <code>{written}</code>
          </p>
          <Note tone="warn">{own.confidential}</Note>
          <div class="under">
            <Go label={tssMessages.epoch.back} onClick={() => void onDone()} />
          </div>
        </div>
      </EpochScreen>
    );
  return (
    <EpochScreen own={own} frame={frame}>
      <RequestForm
        go={own.go}
        send={() =>
          opening.send(given =>
            api.tssEpoch.xpub({
              ...which,
              tss_node_id,
              ...given,
              share: sum.bytes.slice(),
              path: path.trim(),
            }),
          )
        }
        onDone={({ file }) => setWritten(file)}
        beside={<Back onDone={onDone} />}
      >
        <Note tone="warn">{own.confidential}</Note>
        <HolderSelect
          holders={holders}
          value={tss_node_id}
          onValue={number => {
            setHolder(number);
            // It is the holder's of before.
            setSum(nothingBrought);
          }}
        />
        <BroughtFile label={own.sum} none={own.sumHint} accept=".asc" value={sum} onValue={setSum} />
        <TextField
          label={own.path}
          hint={own.pathHint}
          value={path}
          onValue={setPath}
          mono
          more={{ required: true }}
        />
        <OpeningFields of={opening} practice={frame.practice} />
      </RequestForm>
    </EpochScreen>
  );
}
