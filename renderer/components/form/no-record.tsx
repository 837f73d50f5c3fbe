/** Which folder is open where it holds no record, and others that may have been meant, each with a button that opens it. */
import type { FolderView } from '../../../shared/contract/key-sets';
import type { LastFoldersView } from '../../../shared/contract/last-folders';
import { useApp } from '../../lib/app-context';
import type { Requests } from '../../lib/request';
import { Panel, PanelPart } from '../show/panel';
import { FolderList } from './folder-list';

interface Props {
  folder: FolderView;
  /** The folders that were opened last on this computer, this one perhaps among them. */
  last: LastFoldersView['folders'];
  requests: Requests;
}

/** Those that people may have meant. `expected`: a record must have been in one of them, or in this folder when it was used before. */
export function othersThan(
  { path, near = [] }: FolderView,
  last: Props['last'],
): { near: NonNullable<FolderView['near']>; before: { path: string; place: number }[]; expected: boolean } {
  const here = [path, ...near.map(one => one.path)];
  const before = last.map((one, place) => ({ path: one.path, place }));
  return {
    near,
    before: before.filter(one => !here.includes(one.path)),
    expected: near.length + last.length > 0,
  };
}

export function NoRecord({ folder, last, requests: { run } }: Props) {
  const { api, text, show, go } = useApp();
  const own = text.home.noRecord;
  const { near, before, expected } = othersThan(folder, last);
  const opened = (open: () => ReturnType<typeof api.folder.open>) => async () => {
    const other = await run(open);
    if (!other) return;
    show({ folder: other, keySet: null });
    go({ at: 'home' });
  };
  const lists = [
    ...(['above', 'below'] as const).map(where => ({
      title: own[where],
      folders: near
        .filter(one => one.where === where)
        .map(({ path }) => ({ path, onOpen: opened(() => api.folder.open({ path, make: false })) })),
    })),
    {
      title: text.home.folder.last,
      folders: before.map(({ path, place }) => ({
        path,
        onOpen: opened(() => api.folder.openLast({ place })),
      })),
    },
  ].filter(({ folders }) => folders.length > 0);
  // Where one is expected the screen begins with the hint.
  const here = (
    <p class="hint">
      {own.here} <code>{folder.path}</code>
    </p>
  );
  if (lists.length === 0)
    return (
      <>
        {here}
        {!expected && <p class="hint">{own.hint}</p>}
      </>
    );
  return (
    <Panel title={own.title} untitled>
      {here}
      {lists.map(({ title, folders }) => (
        <PanelPart key={title} title={title}>
          <FolderList folders={folders} />
        </PanelPart>
      ))}
    </Panel>
  );
}
