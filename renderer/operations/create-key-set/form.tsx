/** Describing a new key set: its name, how many shares are required, who holds them. */
import { useRef, useState } from 'preact/hooks';
import { AttemptForm } from '../../components/attempt/attempt-form';
import type { ConditionParams } from '../../components/form/conditions';
import { Check, TextField, wholeNumber } from '../../components/form/fields';
import { type GivenKey, KeyInput, noKey } from '../../components/form/key-input';
import { useApp } from '../../lib/app-context';
import { SealFields, useSeals } from './seal-fields';

interface Holder {
  /** Keeps a row's own state with it when another row is removed. */
  row: number;
  name: string;
  key: GivenKey;
}

const FIRST_ROWS = 3;

export function Form() {
  const { api, text, program } = useApp();
  const own = text.create;
  const [name, setName] = useState('');
  const [required, setRequired] = useState('2');
  const [practice, setPractice] = useState(program.practiceOnly);
  const { holders, change, add, remove } = useHolders();
  const seals = useSeals();

  const start = async (conditions: ConditionParams) => {
    const seal = await seals.take();
    try {
      return await api.createKeySet.start({
        name: name.trim(),
        scheme: 'vault',
        required: wholeNumber(required),
        practice,
        holders: holders.map(holder => ({
          name: holder.name.trim(),
          ...(!practice && holder.key.given.length > 0 && { pgp_key: holder.key.given }),
        })),
        seal,
        ...conditions,
      });
    } finally {
      for (const { content } of seal) content.fill(0);
    }
  };

  return (
    <AttemptForm
      operation="createKeySet"
      own={own}
      start={start}
      where={{ label: text.rail.newKeySet, name: name || '…' }}
      practice={practice}
      more={<SealFields seals={seals} />}
    >
      <div class="fields">
        <TextField
          label={own.name}
          hint={own.nameHint}
          value={name}
          onValue={setName}
          first
          more={{ required: true }}
        />
        <TextField
          label={own.required}
          hint={own.requiredHint}
          value={required}
          onValue={setRequired}
          short
          more={{ inputMode: 'numeric', required: true }}
        />
      </div>
      <Check
        label={own.practice}
        hint={program.practiceOnly ? own.practiceForced : own.practiceHint}
        checked={practice}
        onChecked={setPractice}
        disabled={program.practiceOnly}
      />
      <fieldset>
        <legend>{own.holders}</legend>
        {holders.map((holder, place) => (
          <div class="holder" key={holder.row}>
            <div class="holder-head">
              <TextField
                label={own.holder(place + 1)}
                value={holder.name}
                onValue={newName => change(holder.row, { name: newName })}
                row={holder.row}
                more={{ required: true }}
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
            {!practice && (
              <KeyInput
                holder={holder.name}
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
      </fieldset>
    </AttemptForm>
  );
}

function useHolders() {
  const next = useRef(FIRST_ROWS);
  const [holders, setHolders] = useState<Holder[]>(() =>
    Array.from({ length: FIRST_ROWS }, (_, row) => ({ row, name: '', key: noKey })),
  );
  // The row that was added takes the focus, ready for the name.
  const focusOn = (row: number) =>
    setTimeout(() => document.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus());
  return {
    holders,
    change: (row: number, more: Partial<Omit<Holder, 'row'>>) =>
      setHolders(before => before.map(holder => (holder.row === row ? { ...holder, ...more } : holder))),
    add: () => {
      const row = next.current++;
      setHolders(before => [...before, { row, name: '', key: noKey }]);
      focusOn(row);
    },
    remove: (row: number) => {
      const place = holders.findIndex(holder => holder.row === row);
      const neighbour = holders[place + 1] ?? holders[place - 1];
      setHolders(before => before.filter(holder => holder.row !== row));
      if (neighbour) focusOn(neighbour.row);
    },
  };
}
