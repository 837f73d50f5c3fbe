/** Holders in their order, each with a name and an OpenPGP key. */
import { useRef, useState } from 'preact/hooks';
import type { KeyView } from '../../../shared/contract/keys';
import type { Refused } from '../../../shared/result';
import { useApp } from '../../lib/app-context';
import { useKept } from '../../lib/kept';
import type { FoundKey } from '../../lib/whose-key';
import { TextField } from './fields';
import { type GivenKey, KeyInput, noKey, ofJudged } from './key-input';
import { HeadCount } from './lazy-head-count';

interface Holder {
  /** Keeps a row's own state with it when another row is removed. */
  row: number;
  name: string;
  key: GivenKey;
}

/** A key out of a folder, which the program took. */
export interface ReadKey extends FoundKey {
  given: GivenKey['given'];
  view: KeyView;
  /** Where it stood, for people. */
  source: string;
}

/** What a folder of keys held, as far as nobody has it yet. */
interface Found {
  keys: ReadKey[];
  refused: { source: string; refused: Refused }[];
  leftOut: string[];
  /** Fingerprints of all that were looked at, whoever has them now; a folder that is read again counts once. */
  seen: string[];
  /** What people chose to give to nobody. */
  nobodys: ReadKey[];
  /** Of how many the names were taken, too; and how many people the form had before that, where it was another number. */
  named: number;
  counted: number;
  /** That there are as many as now was said after it. */
  agreed: boolean;
}
const nothingFound: Found = {
  keys: [],
  refused: [],
  leftOut: [],
  seen: [],
  nobodys: [],
  named: 0,
  counted: 0,
  agreed: false,
};

const FIRST_ROWS = 3;
/** No more than there are indexes. */
export const MOST_ROWS = 255;

export const isEmpty = ({ name, key }: Holder): boolean => name === '' && key.given.length === 0;

/** @param form under whose name they are kept */
export function useHolders(form: string) {
  const [holders, setHolders] = useKept<Holder[]>(
    form,
    'holders',
    () => Array.from({ length: FIRST_ROWS }, (_, row) => ({ row, name: '', key: noKey })),
    all => all.map(holder => ({ ...holder, key: ofJudged(holder.key) })),
  );
  const [found, setFound] = useState(nothingFound);
  const next = useRef(1 + Math.max(...holders.map(({ row }) => row), FIRST_ROWS - 1));
  const isCounted = useRef(false);
  // The row that was added takes the focus, ready for the name.
  const focusOn = (row: number) =>
    setTimeout(() => document.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus());
  return {
    holders,
    /** Nothing was written or given. */
    isEmpty: holders.every(isEmpty),
    /** How many people there are was said, so that no row goes by itself. */
    isCounted: isCounted.current,
    found,
    setFound,
    /** Puts these people in place of all, or beside them in the first rows that are empty. */
    fill: (people: readonly Omit<Holder, 'row'>[], where: 'alone' | 'beside' = 'alone') =>
      setHolders(before => {
        const after = where === 'alone' ? [] : before.slice();
        for (const person of people) {
          const free = after.findIndex(isEmpty);
          const row = (where === 'alone' ? before[after.length] : after[free])?.row ?? next.current++;
          if (free === -1) after.push({ ...person, row });
          else after[free] = { ...person, row };
        }
        return after;
      }),
    change: (row: number, more: Partial<Omit<Holder, 'row'>>) =>
      setHolders(before => before.map(holder => (holder.row === row ? { ...holder, ...more } : holder))),
    add: () => {
      const row = next.current++;
      setHolders(before => [...before, { row, name: '', key: noKey }]);
      focusOn(row);
    },
    /** As many rows as there are to be people. None goes in which something was given. */
    resize: (count: number) => {
      isCounted.current = true;
      setFound(before => ({ ...before, counted: before.counted && count, agreed: false }));
      setHolders(before => {
        const after = before.slice();
        while (after.length < Math.min(count, MOST_ROWS))
          after.push({ row: next.current++, name: '', key: noKey });
        while (after.length > Math.max(count, 1) && isEmpty(after.at(-1)!)) after.pop();
        return after;
      });
    },
    remove: (row: number) => {
      const place = holders.findIndex(holder => holder.row === row);
      const neighbour = holders[place + 1] ?? holders[place - 1];
      setHolders(before => before.filter(holder => holder.row !== row));
      if (neighbour) focusOn(neighbour.row);
    },
  };
}

/** Who of those before has the same key; '' for nobody. The program looks at every part of it once more, at the start. */
function takenBefore(holders: readonly Holder[], place: number): string {
  const mine = holders[place]?.key.view?.pgp_fingerprint;
  if (mine === undefined) return '';
  return holders.slice(0, place).find(({ key }) => key.view?.pgp_fingerprint === mine)?.name ?? '';
}

interface Props {
  of: ReturnType<typeof useHolders>;
  /** Each has a key of their own, which is given beside the name. */
  withKeys?: boolean;
  /** One that is not given is made up. */
  keysOptional?: boolean;
  /** What is wrong with a name; '' for nothing. */
  judge?(name: string): string;
}

export function HolderFields({
  of: { holders, change, add, remove, found, setFound },
  withKeys,
  keysOptional = false,
  judge,
}: Props) {
  const { text } = useApp();
  const own = text.create;
  // From name to name by Enter; behind the last one it goes on.
  const toNext = (event: KeyboardEvent, place: number) => {
    const next = holders[place + 1];
    if (event.key !== 'Enter' || !next || holders[place]?.name.trim() === '') return;
    event.preventDefault();
    document.querySelector<HTMLElement>(`[data-row="${next.row}"]`)?.focus();
  };
  return (
    <fieldset>
      <legend>{own.holders}</legend>
      {holders.map((holder, place) => (
        <div class="holder" key={holder.row}>
          <div class="field-line">
            <TextField
              label={own.holder(place + 1)}
              value={holder.name}
              onValue={newName => change(holder.row, { name: newName })}
              row={holder.row}
              {...(judge && { judge })}
              more={{ required: true, onKeyDown: event => toNext(event, place) }}
            />
            <button
              type="button"
              class="link alarm"
              aria-label={own.remove(holder.name || own.nameless(place + 1))}
              onClick={() => remove(holder.row)}
            >
              {own.removeShort}
            </button>
          </div>
          {withKeys && (
            <KeyInput
              holder={holder.name}
              optional={keysOptional}
              takenBy={takenBefore(holders, place)}
              value={holder.key}
              onValue={key => change(holder.row, { key })}
            />
          )}
        </div>
      ))}
      <div class="row">
        <button type="button" class="second slim" onClick={add}>
          {own.add}
        </button>
      </div>
      {found.counted > 0 && found.counted !== holders.length && (
        <HeadCount
          before={found.counted}
          now={holders.length}
          agreed={found.agreed}
          onAgreed={agreed => setFound(before => ({ ...before, agreed }))}
        />
      )}
    </fieldset>
  );
}

/** The keys of those who are named elsewhere. */
export function HolderKeys({ of: { holders, change } }: Pick<Props, 'of'>) {
  return (
    <>
      {holders.map(({ row, name, key }, place) => (
        <div class="holder" key={row}>
          <KeyInput
            holder={name}
            takenBy={takenBefore(holders, place)}
            value={key}
            onValue={given => change(row, { key: given })}
          />
        </div>
      ))}
    </>
  );
}
