/** How the people in the room vouch for the machine: live interfaces accepted by name, the clock on the wall. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { isClockTime, minutes } from '../../lib/text';
import { Check, Choices, TextField } from './fields';

type Clock = '' | 'same' | 'other' | 'not';

export interface Room {
  acceptLive: string[];
  clock: Clock;
  typed: string;
}
export const emptyRoom: Room = { acceptLive: [], clock: '', typed: '' };

/** The parameters of `start` that a room stands for. `now` is the machine's clock as it was shown. */
export function roomParams(room: Room, now: string): { acceptLive: string[]; wallClock?: string } {
  if (room.clock === 'same') return { acceptLive: room.acceptLive, wallClock: now };
  if (room.clock === 'other') return { acceptLive: room.acceptLive, wallClock: room.typed.trim() };
  return { acceptLive: room.acceptLive };
}

export function useRoom() {
  return useState<Room>(emptyRoom);
}

export function RoomFields({ room, onRoom }: { room: Room; onRoom(room: Room): void }) {
  const { text, program } = useApp();
  const { state, interfaces } = program.network;
  const accept = (name: string, on: boolean) =>
    onRoom({
      ...room,
      acceptLive: [...room.acceptLive.filter(other => other !== name), ...(on ? [name] : [])],
    });
  return (
    <>
      {state === 'unknown' && <p class="note warn">{text.room.unknown}</p>}
      {interfaces.length > 0 && (
        <fieldset>
          <legend>{text.room.interfaces}</legend>
          <p class="hint">{text.room.interfacesHint}</p>
          {interfaces.map(name => (
            <Check
              key={name}
              label={text.room.accept(name)}
              checked={room.acceptLive.includes(name)}
              onChecked={on => accept(name, on)}
            />
          ))}
        </fieldset>
      )}
      <Choices<Exclude<Clock, ''>>
        legend={text.room.clock(minutes(program.clock))}
        value={room.clock}
        onValue={clock => onRoom({ ...room, clock })}
        choices={[
          { value: 'same', label: text.room.clockSame },
          {
            value: 'other',
            label: text.room.clockOther,
            under: (
              <TextField
                label={text.room.clockOtherLabel}
                hint={text.room.clockOtherHint(minutes(program.clock))}
                value={room.typed}
                onValue={typed => onRoom({ ...room, typed })}
                judge={typed => (isClockTime(typed) ? '' : text.room.clockFault)}
                mono
                more={{ required: true, inputMode: 'numeric' }}
              />
            ),
          },
          { value: 'not', label: text.room.clockNot, hint: text.room.clockNotHint },
        ]}
      />
    </>
  );
}
