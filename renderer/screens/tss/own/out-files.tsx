/** What a holder takes away, written by main into a folder that they choose, and the way on when it is there. */
import { useState } from 'preact/hooks';
import { Go } from '../../../components/form/fields';
import { RequestForm } from '../../../components/form/request-form';
import { Files } from '../../../components/show/files';
import { useOwnFiles } from '../../../components/show/own-files';
import { Panel } from '../../../components/show/panel';
import { tssMessages } from '../../../messages/tss';
import { Back } from '../back';

const texts = tssMessages.own.out;

export function OutFiles({ onDone }: { onDone(): Promise<void> }) {
  const files = useOwnFiles();
  const [written, setWritten] = useState<readonly string[]>([]);
  if (written.length > 0)
    return (
      <Panel title={texts.title}>
        <div role="status">
          <p>{texts.done}</p>
          <Files files={written} />
        </div>
        <div class="under">
          <Go label={texts.onward} onClick={() => void onDone()} unhurried />
        </div>
      </Panel>
    );
  return (
    <RequestForm
      go={files.go}
      send={files.write}
      onDone={given => setWritten(given?.files ?? [])}
      beside={<Back label={texts.leave} onDone={onDone} />}
    >
      <h2>{texts.title}</h2>
      {files.where ?? <p class="hint">{texts.hint}</p>}
    </RequestForm>
  );
}
