/** What a holder takes away, written by main into a folder that they choose, and the way on when it is there. */
import { useState } from 'preact/hooks';
import { Go, TextField } from '../../../components/form/fields';
import { RequestForm } from '../../../components/form/request-form';
import { useApp } from '../../../lib/app-context';
import { tssMessages } from '../../../messages/tss';
import { Back } from '../back';

const texts = tssMessages.own.out;

export function OutFiles({ onDone }: { onDone(): Promise<void> }) {
  const { api, program } = useApp();
  const [folder, setFolder] = useState('');
  const [written, setWritten] = useState<readonly string[]>([]);
  const hasDialogs = program.shell === 'electron';
  if (written.length > 0)
    return (
      <section class="card" aria-labelledby="files-title">
        <h2 id="files-title">{texts.title}</h2>
        <div role="status">
          <p>{texts.done}</p>
          <ul class="files">
            {written.map(file => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </div>
        <div class="under">
          <Go label={texts.onward} onClick={() => void onDone()} unhurried />
        </div>
      </section>
    );
  return (
    <RequestForm
      go={hasDialogs ? texts.write : texts.writeHere}
      send={() => api.ownFiles.write(hasDialogs ? {} : { folder: folder.trim() })}
      onDone={given => setWritten(given?.files ?? [])}
      beside={<Back label={texts.leave} onDone={onDone} />}
    >
      <h2>{texts.title}</h2>
      <p class="hint">{texts.hint}</p>
      {!hasDialogs && (
        <TextField
          label={texts.folder}
          hint={texts.folderHint}
          value={folder}
          onValue={setFolder}
          first
          mono
          more={{ required: true }}
        />
      )}
    </RequestForm>
  );
}
