/** Describing a new key set: its name, how many shares are required, who holds them. */

import { useEffect, useState } from 'preact/hooks';
import type { Refused } from '../../../shared/result';
import { textOf } from '../../../shared/text/text';
import { AttemptForm } from '../../components/attempt/attempt-form';
import type { StartConditions } from '../../components/form/conditions';
import { TextField, wholeNumber } from '../../components/form/fields';
import { HolderFields, HolderKeys, isEmpty, MOST_ROWS, useHolders } from '../../components/form/holders';
import { noKey } from '../../components/form/key-input';
import { KeyFolder } from '../../components/form/lazy-key-folder';
import { PracticeCheck } from '../../components/form/practice-check';
import { Rehearse } from '../../components/form/rehearse';
import { useApp } from '../../lib/app-context';
import { freeName } from '../../lib/free-name';
import { useFormName, useKept } from '../../lib/kept';
import { madeUpPeople, useMadeUp } from '../../lib/made-up';
import type { FormProps } from '../../lib/operation';
import { SealFields, useSeals } from './seal-fields';

export function Form({ practice: asPractice }: FormProps) {
  const { api, text, program, folder, say } = useApp();
  const own = text.create;
  const form = useFormName('createKeySet', '');
  const [name, setName] = useKept(form, 'name', '');
  const [required, setRequired] = useKept(form, 'required', '2');
  const [practice, setPractice] = useKept(form, 'practice', program.practiceOnly);
  const list = useHolders(form);
  const madeUp = useMadeUp(form);
  const seals = useSeals(form);
  const isOnlyMadeUp = list.holders.every(
    one => isEmpty(one) || (madeUp.isOne(one.name) && !one.key.given.length),
  );
  /** While it is typed; else as many as there are rows. */
  const [people, setPeople] = useState<string | null>(null);
  const askFor = (typed: string) => {
    setPeople(typed);
    const count = wholeNumber(typed);
    if (count === 0) return;
    list.resize(count);
    // As many example names as people are asked for, while nobody typed another.
    if (practice && isOnlyMadeUp && !list.isEmpty) fillPeople(Math.min(count, MOST_ROWS));
  };

  // What the program would refuse at the end is said where it is typed.
  const refusal = (refused: Refused) => say(textOf(refused));
  const taken = (folder?.keySets ?? []).map(set => set.name);
  const judgeName = (typed: string) =>
    freeName(typed.trim(), taken) === typed.trim()
      ? madeUp.judge(typed, practice)
      : refusal({ code: 'KEY_SET_EXISTS', facts: { name: typed.trim() } });
  const judgeRequired = (typed: string) => {
    const expected = wholeNumber(typed);
    if (expected < 2) return refusal({ code: 'THRESHOLD_OUT_OF_RANGE', facts: {} });
    return expected > list.holders.length ? refusal({ code: 'TOO_FEW_HOLDERS', facts: { expected } }) : '';
  };

  const fillPeople = (count: number) => {
    const holders = madeUpPeople(text.rehearse.holders, count);
    madeUp.setFilled(before => [...new Set([...before, ...holders])]);
    list.fill(holders.map(holder => ({ name: holder, key: noKey })));
  };
  const rehearse = () => {
    const { keySet } = text.rehearse;
    // How many there are to be, and how many of them are needed, is people's own to say.
    const count = Math.max(2, list.holders.length);
    const needed = wholeNumber(required);
    const filled = freeName(keySet, taken);
    setName(filled);
    madeUp.setFilled([filled]);
    if (needed < 2 || needed > count) setRequired('2');
    setPractice(true);
    fillPeople(count);
  };
  const isTyped = (name !== '' && !madeUp.isOne(name)) || !isOnlyMadeUp;
  // Whoever came to practise has all that is needed for it.
  useEffect(() => {
    if (asPractice) (isTyped ? () => setPractice(true) : rehearse)();
  }, []);

  const start = async (conditions: StartConditions) => {
    const seal = await seals.take();
    try {
      return await api.createKeySet.start({
        name: name.trim(),
        scheme: 'vault',
        required: wholeNumber(required),
        practice,
        holders: list.holders.map(holder => ({
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
      form={form}
      own={own}
      start={start}
      where={{ label: text.rail.newKeySet, name }}
      practice={practice}
      mayPractise
      // In practice the keys are made up: there is no such step.
      keys={
        !practice && (
          <>
            <KeyFolder of={list} />
            <HolderKeys of={list} />
            <SealFields seals={seals} />
          </>
        )
      }
      room={practice && <SealFields seals={seals} />}
      people={
        <>
          <Rehearse isTyped={isTyped} onFill={rehearse} />
          <div class="fields">
            <TextField
              label={own.name}
              hint={own.nameHint}
              value={name}
              onValue={setName}
              judge={judgeName}
              first
              more={{ required: true }}
            />
            <TextField
              label={own.people}
              hint={own.peopleHint}
              value={people ?? String(list.holders.length)}
              onValue={askFor}
              short
              more={{ inputMode: 'numeric', required: true, onBlur: () => setPeople(null) }}
            />
            <TextField
              label={own.required}
              hint={own.requiredHint}
              value={required}
              onValue={setRequired}
              judge={judgeRequired}
              short
              more={{ inputMode: 'numeric', required: true }}
            />
          </div>
          <PracticeCheck own={own} practice={practice} onPractice={setPractice} />
          {!practice && <KeyFolder of={list} />}
          <HolderFields of={list} judge={typed => madeUp.judge(typed, practice)} />
        </>
      }
    />
  );
}
