/** The sealed store while its session is open. The token is asked for, and again when nothing was done for a while; what was read is put away by itself. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryView, StoreView } from '../../../shared/contract/recovery';
import { Go } from '../../components/form/fields';
import { Masked } from '../../components/show/masked';
import { RowsTable } from '../../components/show/rows-table';
import { useApp } from '../../lib/app-context';
import { readable } from '../../lib/content';
import { AddDialog, RemoveDialog, SaveDialog } from './store-dialogs';
import { TokenDialog, TokenForm } from './token-form';

interface Props {
  /** Null until it was listed. */
  store: StoreView | null;
  onStore(store: StoreView): void;
}

/** What is being asked for. */
type Asked = { what: 'add' } | { what: Act; name: string } | null;
type Act = 'read' | 'save' | 'remove';

export function SealedStore({ store, onStore }: Props) {
  const { api, text } = useApp();
  const own = text.store;
  const [asked, setAsked] = useState<Asked>(null);
  const [said, setSaid] = useState('');
  const note = useRef<HTMLParagraphElement>(null);
  const { entry, keep } = useEntry();
  // What had the focus may be gone with what was done. Made anew each time, it takes it each time, and so is heard once.
  useLayoutEffect(() => {
    if (said) note.current?.focus();
  }, [said]);
  const changed = (view: StoreView, message: string) => {
    onStore(view);
    setSaid(message);
    setAsked(null);
  };
  const putAway = () => {
    if (entry) setSaid(own.gone(entry.name));
    keep(null);
  };
  if (!store) {
    return (
      <TokenForm
        go={own.list}
        call={token => api.sealedStore.list({ token })}
        onValue={view => changed(view, own.listed(view.entries.length))}
      />
    );
  }
  return (
    <>
      {said && (
        <p key={said} ref={note} class="note good" tabIndex={-1}>
          {said}
        </p>
      )}
      {entry && <Entry key={entry.number} entry={entry} onPutAway={putAway} />}
      {store.entries.length === 0 ? (
        <p>{own.empty}</p>
      ) : (
        <Entries store={store} onAsk={(what, name) => setAsked({ what, name })} />
      )}
      <div class="under">
        <p class="hint">{own.version(store.storeVersion)}</p>
        <Go label={own.add} onClick={() => setAsked({ what: 'add' })} />
      </div>
      {asked?.what === 'read' && (
        <TokenDialog
          title={own.readTitle(asked.name)}
          lead={own.readLead}
          go={own.read}
          call={token => api.sealedStore.read({ token, name: asked.name })}
          onValue={view => {
            keep(view);
            setSaid('');
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.what === 'save' && (
        <SaveDialog
          name={asked.name}
          onDone={file => {
            setSaid(own.saved(asked.name, file));
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.what === 'remove' && (
        <RemoveDialog
          name={asked.name}
          onDone={view => {
            if (entry?.name === asked.name) keep(null);
            changed(view, own.removed(asked.name));
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.what === 'add' && (
        <AddDialog onDone={(view, name) => changed(view, own.added(name))} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

/** The entry that was read last, overwritten when it is put away, replaced, or left behind. */
function useEntry() {
  const [entry, setEntry] = useState<EntryView | null>(null);
  const kept = useRef<EntryView | null>(null);
  const keep = (next: EntryView | null) => {
    kept.current?.content.fill(0);
    kept.current = next;
    setEntry(next);
  };
  useEffect(() => () => void kept.current?.content.fill(0), []);
  return { entry, keep };
}

function Entries({ store, onAsk }: { store: StoreView; onAsk(what: Act, name: string): void }) {
  const { text } = useApp();
  const own = text.store;
  return (
    <RowsTable
      columns={[own.columns.number, own.columns.name, own.columns.size, own.columns.act]}
      kind="sealed"
    >
      {store.entries.map(({ number, name, bytes }) => (
        <tr key={number}>
          <td class="number">{number}</td>
          <td>{name}</td>
          <td>{own.size(bytes)}</td>
          <td>
            <div class="acts">
              <button
                type="button"
                class="second slim"
                aria-label={own.readOf(name)}
                onClick={() => onAsk('read', name)}
              >
                {own.read}
              </button>
              <button
                type="button"
                class="second slim"
                aria-label={own.saveOf(name)}
                onClick={() => onAsk('save', name)}
              >
                {own.save}
              </button>
              <button
                type="button"
                class="link alarm"
                aria-label={own.removeOf(name)}
                onClick={() => onAsk('remove', name)}
              >
                {own.remove}
              </button>
            </div>
          </td>
        </tr>
      ))}
    </RowsTable>
  );
}

function Entry({ entry, onPutAway }: { entry: EntryView; onPutAway(): void }) {
  const { text } = useApp();
  const own = text.store.entry;
  const title = own.title(entry.name);
  const content = () => {
    const shown = readable(entry.content);
    return (
      <>
        {!shown.isText && <p class="hint">{own.base64}</p>}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <section class={`entry-content ${shown.isText ? '' : 'bytes'}`} tabIndex={0} aria-label={own.content}>
          {shown.text}
        </section>
      </>
    );
  };
  return (
    <Masked label={title} masked={own.masked(entry.content.length)} onPutAway={onPutAway}>
      {content}
    </Masked>
  );
}
