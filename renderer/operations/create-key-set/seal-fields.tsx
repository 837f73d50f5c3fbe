/** Secrets that go into the sealed store of a new set from its beginning. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type EntryDraft, EntryFields, entryOf, newDraft } from '../../components/form/entry-fields';
import { Folded } from '../../components/show/folded';
import { useApp } from '../../lib/app-context';
import { useKept } from '../../lib/kept';

/** A row of its own keeps what was typed with it when another is removed. Numbers are not those of holders. */
interface Row {
  row: number;
  draft: EntryDraft;
}
const FIRST_ROW = 1000;

/** Of what is typed only how many there are is kept: a set that is begun again is not made without one of them unnoticed. */
export function useSeals(form: string) {
  const [count, setCount] = useKept(form, 'seals', 0);
  const [rows, setRows] = useState<Row[]>(() =>
    Array.from({ length: count }, (_, place) => ({ row: FIRST_ROW + place, draft: newDraft() })),
  );
  const next = useRef(FIRST_ROW + count);
  useEffect(() => setCount(rows.length), [rows.length]);
  return {
    rows,
    add: () => {
      const row = next.current++;
      setRows(before => [...before, { row, draft: newDraft() }]);
      setTimeout(() => document.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus());
    },
    change: (row: number, more: Partial<EntryDraft>) =>
      setRows(before =>
        before.map(one => (one.row === row ? { row, draft: { ...one.draft, ...more } } : one)),
      ),
    remove: (row: number) => setRows(before => before.filter(one => one.row !== row)),
    /** The contents are the caller's to overwrite. */
    take: () => Promise.all(rows.map(({ draft }) => entryOf(draft))),
  };
}

export function SealFields({ seals: { rows, add, change, remove } }: { seals: ReturnType<typeof useSeals> }) {
  const { text } = useApp();
  const own = text.seal;
  const more = useRef<HTMLButtonElement>(null);
  return (
    <Folded title={own.options} form="fields" open={rows.length > 0}>
      <fieldset>
        <legend>{own.title}</legend>
        <p class="hint">{own.lead}</p>
        {rows.map(({ row, draft }, place) => (
          <div class="holder" key={row}>
            <EntryFields draft={draft} onDraft={news => change(row, news)} row={row} />
            <p>
              <button
                type="button"
                class="link alarm"
                aria-label={own.remove(draft.name || own.nameless(place + 1))}
                onClick={() => {
                  remove(row);
                  more.current?.focus();
                }}
              >
                {own.removeShort}
              </button>
            </p>
          </div>
        ))}
        <div class="row">
          <button ref={more} type="button" class="second slim" onClick={add}>
            {rows.length === 0 ? own.add : own.another}
          </button>
        </div>
      </fieldset>
    </Folded>
  );
}
