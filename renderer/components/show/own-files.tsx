/** Having main write the files that it keeps: into the folder that is chosen in a dialog; the preview has one of its own. */
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';

const texts = tssMessages.own.out;

export function useOwnFiles() {
  const { api, program } = useApp();
  const hasDialogs = program.shell === 'electron';
  return {
    go: hasDialogs ? texts.write : texts.writeHere,
    write: () => api.ownFiles.write({}),
    /** Where they go in the preview; null where the system asks. */
    where: hasDialogs ? null : <p class="hint">{texts.previewHint}</p>,
  };
}
