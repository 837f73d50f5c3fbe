/** Conditions of an attempt that people fix at its start: live interfaces accepted by name, the clock on the wall. */
import { useApp } from '../../lib/app-context';
import { useClock } from '../../lib/countdown';
import { isClockTime, minutes } from '../../lib/text';
import { Check, Choices, TextField } from './fields';

type Clock = '' | 'same' | 'other' | 'not';

export interface Conditions {
  acceptLive: string[];
  clock: Clock;
  typed: string;
}
export const noConditions: Conditions = { acceptLive: [], clock: '', typed: '' };

/** As `start` takes them: `acceptLive` by name, `wallClock` as `2026-11-28 14:30` or as the machine writes it. */
export interface ConditionParams {
  acceptLive: string[];
  wallClock?: string;
}

/** `now` is the machine's clock as it was shown. */
export function conditionParams({ acceptLive, clock, typed }: Conditions, now: string): ConditionParams {
  if (clock === 'same') return { acceptLive, wallClock: now };
  if (clock === 'other') return { acceptLive, wallClock: typed.trim() };
  return { acceptLive };
}

interface Props {
  value: Conditions;
  onValue(value: Conditions): void;
  /** Where there is no transcript, which that of ceremonies speaks of. */
  clockNotHint?: string;
}

export function ConditionFields({ value, onValue, clockNotHint }: Props) {
  const { text, program } = useApp();
  const clock = useClock();
  const { state, interfaces } = program.network;
  const accept = (name: string, on: boolean) =>
    onValue({
      ...value,
      acceptLive: [...value.acceptLive.filter(other => other !== name), ...(on ? [name] : [])],
    });
  return (
    <>
      {state === 'unknown' && <p class="note warn">{text.conditions.unknown}</p>}
      {interfaces.length > 0 && (
        <fieldset>
          <legend>{text.conditions.interfaces}</legend>
          <p class="hint">{text.conditions.interfacesHint}</p>
          {interfaces.map(name => (
            <Check
              key={name}
              label={text.conditions.accept(name)}
              checked={value.acceptLive.includes(name)}
              onChecked={on => accept(name, on)}
            />
          ))}
        </fieldset>
      )}
      <Choices<Exclude<Clock, ''>>
        legend={text.conditions.clock(minutes(clock))}
        value={value.clock}
        onValue={answer => onValue({ ...value, clock: answer })}
        choices={[
          { value: 'same', label: text.conditions.clockSame },
          {
            value: 'other',
            label: text.conditions.clockOther,
            under: (
              <TextField
                label={text.conditions.clockOtherLabel}
                hint={text.conditions.clockOtherHint(minutes(clock))}
                value={value.typed}
                onValue={typed => onValue({ ...value, typed })}
                judge={typed => (isClockTime(typed) ? '' : text.conditions.clockFault)}
                mono
                more={{ required: true, inputMode: 'numeric' }}
              />
            ),
          },
          {
            value: 'not',
            label: text.conditions.clockNot,
            hint: clockNotHint ?? text.conditions.clockNotHint,
          },
        ]}
      />
    </>
  );
}
