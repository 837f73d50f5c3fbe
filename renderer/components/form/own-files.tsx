/** Having main write the files that it keeps: where there is a dialog, into the folder chosen there; else into one that is typed. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';
import { TextField } from './fields';

const texts = tssMessages.own.out;

/** `first`: the field has the focus when it comes. */
export function useOwnFiles({ first = false }: { first?: boolean } = {}) {
  const { api, program } = useApp();
  const [folder, setFolder] = useState('');
  const hasDialogs = program.shell === 'electron';
  return {
    go: hasDialogs ? texts.write : texts.writeHere,
    write: () => api.ownFiles.write(hasDialogs ? {} : { folder: folder.trim() }),
    /** Null where the system asks. */
    field: hasDialogs ? null : (
      <TextField
        label={texts.folder}
        hint={texts.folderHint}
        value={folder}
        onValue={setFolder}
        first={first}
        mono
        more={{ required: true }}
      />
    ),
  };
}
