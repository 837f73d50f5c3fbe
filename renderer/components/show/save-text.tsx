/** Has main write the text that it made last into a folder that a person chooses, where there is a dialog; else they type it. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { tssMessages } from '../../messages/tss';
import { TextField } from '../form/fields';
import { Files } from './files';
import { RefusalNote } from './refusal';

const texts = tssMessages.own.out;

export function SaveText() {
  const { api, program } = useApp();
  const { busy, refused, run } = useRequests();
  const [folder, setFolder] = useState('');
  const [written, setWritten] = useState<readonly string[]>([]);
  const hasDialogs = program.shell === 'electron';
  const save = async (event: Event) => {
    event.preventDefault();
    setWritten([]);
    const given = await run(() => api.ownFiles.write(hasDialogs ? {} : { folder: folder.trim() }));
    setWritten(given?.files ?? []);
  };
  return (
    <form class="stack" onSubmit={save}>
      {!hasDialogs && (
        <TextField
          label={texts.folder}
          hint={texts.folderHint}
          value={folder}
          onValue={setFolder}
          mono
          more={{ required: true }}
        />
      )}
      <RefusalNote refused={refused} />
      <div class="row">
        <button type="submit" class="second slim" aria-disabled={busy}>
          {hasDialogs ? texts.write : texts.writeHere}
        </button>
      </div>
      <div role="status">
        {written.length > 0 && (
          <>
            <p>{texts.done}</p>
            <Files files={written} />
          </>
        )}
      </div>
    </form>
  );
}
