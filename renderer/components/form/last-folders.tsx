/** The folders that were opened last on this computer, each a button; and a way to have them forgotten. */
import { useState } from 'preact/hooks';
import type { FolderView } from '../../../shared/contract/key-sets';
import type { LastFoldersView } from '../../../shared/contract/last-folders';
import { useApp } from '../../lib/app-context';
import type { Requests } from '../../lib/request';
import { Panel } from '../show/panel';
import { FolderList } from './folder-list';

interface Props {
  requests: Requests;
  /** As they were read before the screen came up. */
  last: LastFoldersView['folders'];
  onOpened(folder: FolderView | undefined): void;
}

export function LastFolders({ requests: { run }, last, onOpened }: Props) {
  const { api, text } = useApp();
  const own = text.home.folder;
  const [folders, setFolders] = useState(last);
  const open = async (place: number) => onOpened(await run(() => api.folder.openLast({ place })));
  const forget = async () => setFolders((await run(() => api.folder.forgetLast()))?.folders ?? folders);
  if (folders.length === 0) return null;
  return (
    <Panel title={own.last}>
      <FolderList folders={folders.map(({ path }, place) => ({ path, onOpen: () => void open(place) }))} />
      <div class="under">
        <p class="hint">{own.lastHint}</p>
        <button type="button" class="second slim" onClick={() => void forget()}>
          {own.forget}
        </button>
      </div>
    </Panel>
  );
}
