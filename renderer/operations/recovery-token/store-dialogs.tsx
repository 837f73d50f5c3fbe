/** What is done to one entry of the sealed store. Each dialog asks for the token where it is needed. */
import { useState } from 'preact/hooks';
import type { StoreView } from '../../../shared/contract/recovery';
import { type EntryDraft, EntryFields, entryOf, newDraft } from '../../components/form/entry-fields';
import { TextField } from '../../components/form/fields';
import { useApp } from '../../lib/app-context';
import { TokenDialog } from './token-form';

interface SaveProps {
  name: string;
  onDone(file: string): void;
  onClose(): void;
}

/** From the root on: where a relative path would end, depends on how the program was started. */
const isWhole = (path: string): boolean => /^(\/|[A-Za-z]:[\\/]|\\\\)/.test(path.trim());

export function SaveDialog({ name, onDone, onClose }: SaveProps) {
  const { api, text } = useApp();
  const own = text.store;
  const [path, setPath] = useState('');
  return (
    <TokenDialog
      title={own.saveTitle(name)}
      lead={own.saveLead}
      go={own.saveGo}
      call={token => api.sealedStore.save({ token, name, path: path.trim() })}
      onValue={({ file }) => onDone(file)}
      onClose={onClose}
    >
      <TextField
        label={own.savePath}
        hint={own.savePathHint}
        value={path}
        onValue={setPath}
        judge={given => (isWhole(given) ? '' : own.savePathFault)}
        mono
        more={{ required: true }}
      />
    </TokenDialog>
  );
}

interface RemoveProps {
  name: string;
  onDone(view: StoreView): void;
  onClose(): void;
}

export function RemoveDialog({ name, onDone, onClose }: RemoveProps) {
  const { api, text } = useApp();
  const own = text.store;
  const [typed, setTyped] = useState('');
  return (
    <TokenDialog
      title={own.removeTitle(name)}
      lead={own.removeLead}
      go={own.remove}
      takesAway
      call={token => api.sealedStore.remove({ token, name })}
      onValue={onDone}
      onClose={onClose}
    >
      <TextField
        label={own.removeName}
        hint={own.removeDiffers}
        value={typed}
        onValue={setTyped}
        more={{ required: true, pattern: exactly(name), title: own.removeDiffers }}
      />
    </TokenDialog>
  );
}

/** A pattern that only this text matches. */
const exactly = (text: string): string => text.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');

interface AddProps {
  onDone(view: StoreView, name: string): void;
  onClose(): void;
}

export function AddDialog({ onDone, onClose }: AddProps) {
  const { api, text } = useApp();
  const own = text.store;
  const [draft, setDraft] = useState<EntryDraft>(newDraft);
  const add = async (token: Uint8Array<ArrayBuffer> | undefined) => {
    const entry = await entryOf(draft);
    const result = await api.sealedStore.add({ token, ...entry });
    entry.content.fill(0);
    return result;
  };
  return (
    <TokenDialog
      title={own.addTitle}
      lead={own.addLead}
      go={own.add}
      call={add}
      onValue={view => onDone(view, draft.name.trim())}
      onClose={onClose}
    >
      <EntryFields draft={draft} onDraft={more => setDraft(before => ({ ...before, ...more }))} />
    </TokenDialog>
  );
}
