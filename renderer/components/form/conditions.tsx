/** Conditions of an attempt that people fix at its start: live interfaces accepted by name, the clock on the wall. */
import { useState } from 'preact/hooks';
import { EXPIRY_MINUTES } from '../../../shared/contract/limits';
import { typedMinutes } from '../../../shared/text/times';
import { useApp } from '../../lib/app-context';
import { useClock } from '../../lib/countdown';
import { useCarried } from '../../lib/kept';
import { ROOM } from '../../lib/present';
import type { WasPresent } from '../../lib/remember';
import { isClockTime } from '../../lib/text';
import { time } from '../../lib/time';
import { Note } from '../show/note';
import { Check, Choices, Select, TextField } from './fields';

type Clock = '' | 'same' | 'other' | 'not';

export interface Conditions {
  acceptLive: string[];
  clock: Clock;
  typed: string;
  operator: string;
  /** As they were typed, with commas between them. */
  witnesses: string;
}
export const noConditions: Conditions = { acceptLive: [], clock: '', typed: '', operator: '', witnesses: '' };

/** As `start` takes them: `acceptLive` by name, `wallClock` as `2026-11-28 14:30` or as the machine writes it. */
export interface ConditionParams {
  acceptLive: string[];
  wallClock?: string;
  operator?: string;
  witnesses?: string[];
}
/** The same of an attempt. */
export interface StartConditions extends ConditionParams {
  expiryMinutes: number;
}

/** `now` is the machine's clock as it was shown. Who is there is left out where nobody was named. */
export function conditionParams(
  { acceptLive, clock, typed, operator, witnesses }: Conditions,
  now: string,
): ConditionParams {
  const names = witnesses.split(/[,;\u3001\uff0c]/).flatMap(name => name.trim() || []);
  return {
    acceptLive,
    ...(operator.trim() && { operator: operator.trim() }),
    ...(names.length > 0 && { witnesses: names }),
    ...(clock === 'same' && { wallClock: now }),
    ...(clock === 'other' && { wallClock: typed.trim() }),
  };
}

interface Props {
  value: Conditions;
  onValue(value: Conditions): void;
  /** Nothing real is at stake: then no interface has to be accepted. */
  practice: boolean;
  /** Who was named for the last attempt, where they may still sit here. */
  was?: WasPresent | undefined;
  /** Where there is no transcript, which that of ceremonies speaks of. */
  clockNotHint?: string;
}

export function ConditionFields({ value, onValue, practice, was, clockNotHint }: Props) {
  const { text, program } = useApp();
  const clock = useClock();
  const { state, interfaces } = program.network;
  // What was said of the room is asked anew where the page is, as everywhere; that it was cleared is told.
  const [wasSaid, setSaid] = useCarried(ROOM, 'said', false);
  const [isAskedAgain] = useState(wasSaid);
  const saidBefore = ({ typed, at }: WasPresent, names: string) =>
    typed ? text.form.wasTyped(names) : text.form.wasNamed(time(at), names);
  const say = (more: Pick<Conditions, 'acceptLive'> | Pick<Conditions, 'clock'>) => {
    setSaid(true);
    onValue({ ...value, ...more });
  };
  const accept = (name: string, on: boolean) =>
    say({
      acceptLive: [...value.acceptLive.filter(other => other !== name), ...(on ? [name] : [])],
    });
  return (
    <>
      {isAskedAgain && <Note>{text.conditions.askedAgain}</Note>}
      {state === 'unknown' && <Note tone="warn">{text.conditions.unknown}</Note>}
      {/* Its place is there before one is plugged in, and after. */}
      <fieldset>
        <legend>{text.conditions.interfaces}</legend>
        <p class="hint">{practice ? text.conditions.interfacesPractice : text.conditions.interfacesHint}</p>
        {interfaces.map(name => (
          <Check
            key={name}
            label={text.conditions.accept(name)}
            checked={value.acceptLive.includes(name)}
            onChecked={on => accept(name, on)}
            {...(!practice && { required: text.conditions.interfacesHint })}
          />
        ))}
        {interfaces.length === 0 && state !== 'unknown' && (
          <div class={practice ? undefined : 'none-to-accept'}>{text.conditions.interfacesNone}</div>
        )}
      </fieldset>
      <Choices<Exclude<Clock, ''>>
        legend={text.conditions.clock(time(clock))}
        value={value.clock}
        onValue={answer => say({ clock: answer })}
        choices={[
          { value: 'same', label: text.conditions.clockSame },
          {
            value: 'other',
            label: text.conditions.clockOther,
            under: (
              <TextField
                label={text.conditions.clockOtherLabel}
                hint={text.conditions.clockOtherHint(typedMinutes(clock))}
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
      <div class="fields">
        <TextField
          label={text.form.operator}
          // As long whoever types anew: nothing moves.
          hint={was?.operator ? saidBefore(was, was.operator) : text.form.forTranscript}
          value={value.operator}
          onValue={operator => onValue({ ...value, operator })}
        />
        <TextField
          label={text.form.witnesses}
          hint={was?.witnesses ? saidBefore(was, was.witnesses) : text.form.witnessesHint}
          value={value.witnesses}
          onValue={witnesses => onValue({ ...value, witnesses })}
        />
      </div>
    </>
  );
}

const EXPIRY_CHOICES = [EXPIRY_MINUTES.least, 10, 15, 20, 30, 45, EXPIRY_MINUTES.most];

/** How long the attempt may be without input. */
export function ExpiryField({ value, onValue }: { value: number; onValue(minutes: number): void }) {
  const { text } = useApp();
  return (
    <Select
      label={text.form.expiry}
      hint={text.form.expiryHint}
      value={String(value)}
      onValue={minutes => onValue(Number(minutes))}
      choices={EXPIRY_CHOICES.map(minutes => ({ value: String(minutes), label: text.form.minutes(minutes) }))}
    />
  );
}
