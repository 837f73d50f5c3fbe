/** Choosing the ceremony folder: by a dialog where the program has one, else by its path. */
import { useState } from 'preact/hooks';
import type { FolderView } from '../../shared/contract/key-sets';
import { textOf } from '../../shared/text/text';
import { Go, TextField } from '../components/form/fields';
import { LastFolders } from '../components/form/last-folders';
import { LanguageChoice } from '../components/frame/lazy-language';
import { Screen } from '../components/frame/screen';
import { Note } from '../components/show/note';
import { RefusalNote } from '../components/show/refusal';
import { WhatNext } from '../components/show/what-next';
import { useApp } from '../lib/app-context';
import { useRequests } from '../lib/request';
import { useLoaded } from '../lib/use-loaded';

/** From the top: a name alone would be made a folder somewhere inside the program's own. */
const isWhole = (path: string): boolean => /^\s*(\/|[A-Za-z]:[\\/]|\\\\)/.test(path);

export function Folder() {
  const { api, text, say, program, show, go } = useApp();
  const [path, setPath] = useState('');
  const requests = useRequests();
  const { busy, refused, run, clear } = requests;
  const own = text.home.folder;
  const hasDialogs = program.shell === 'electron';

  const opened = (folder: FolderView | null | undefined) => {
    if (!folder) return;
    show({ folder, keySet: null });
    go({ at: 'home' });
  };
  const open = async (make: boolean) => opened(await run(() => api.folder.open({ path: path.trim(), make })));
  const choose = async () => opened(await run(() => api.folder.choose()));

  const { value, refused: notRead } = useLoaded(async () =>
    hasDialogs ? api.folder.last() : { ok: true as const, value: { folders: [] } },
  );
  const last = hasDialogs && (notRead ? [] : value?.folders);
  const aside = <WhatNext title={own.teachTitle} lines={own.teach} />;
  // What is below that list comes with it, and not a moment before, to be pushed away.
  if (hasDialogs && !last)
    return (
      <Screen title={own.title} lead={own.lead} aside={aside}>
        {null}
      </Screen>
    );
  return (
    <Screen title={own.title} lead={own.lead} aside={aside}>
      {hasDialogs && (
        <div class="card">
          <div class="under">
            <p class="hint">{own.chooseHint}</p>
            <Go label={own.choose} busy={busy} onClick={choose} />
          </div>
        </div>
      )}
      {last && <LastFolders requests={requests} last={last} onOpened={opened} />}
      <form
        class="card"
        onSubmit={event => {
          event.preventDefault();
          void open(false);
        }}
      >
        <TextField
          label={own.path}
          hint={own.pathHint}
          value={path}
          onValue={typed => {
            setPath(typed);
            clear();
          }}
          first={!hasDialogs}
          judge={typed => (isWhole(typed) ? '' : own.pathFault)}
          mono
          more={{ required: true }}
        />
        <div class="under">
          {refused?.code === 'FOLDER_NEW' && (
            <button type="button" class="second" onClick={() => void open(true)}>
              {own.make}
            </button>
          )}
          {hasDialogs ? (
            <button type="submit" class="second">
              {own.open}
            </button>
          ) : (
            <Go label={own.open} busy={busy} />
          )}
        </div>
        {refused?.code === 'FOLDER_NEW' ? (
          // No fault: it is only asked about.
          <Note role="alert">{say(textOf(refused))}</Note>
        ) : (
          <RefusalNote refused={refused} />
        )}
      </form>
      <div class="more-ways">
        <button type="button" class="second" onClick={() => go({ at: 'decode' })}>
          {text.decode.link}
        </button>
        <button type="button" class="second" onClick={() => go({ at: 'tss', screen: 'verify' })}>
          {own.verifyKeys}
        </button>
        <button type="button" class="second" onClick={() => go({ at: 'tss', screen: 'own' })}>
          {text.home.ownComputer}
        </button>
        <LanguageChoice />
      </div>
    </Screen>
  );
}
