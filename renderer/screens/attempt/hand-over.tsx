/** Between two holders: the keyboard changes hands, and the next one compares the words. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { isOfOneHolder } from '../../../shared/operations/specs';
import type { Refused } from '../../../shared/result';
import { AttemptFrame } from '../../components/attempt/frame';
import { SeatTable } from '../../components/attempt/seat-table';
import { Go, Select } from '../../components/form/fields';
import { Note } from '../../components/show/note';
import { RefusalNote } from '../../components/show/refusal';
import { useApp } from '../../lib/app-context';
import { isDisputed } from '../../lib/seating';

/** What just happened; '' for nothing. */
export interface Said {
  accepted: string;
  /** That it was not the share of whoever was asked. */
  others: string;
}

interface Props {
  attempt: AttemptView;
  place: number;
  said: Said;
  /** Why all the shares together were refused. */
  refused: Refused | null;
  onPlace(place: number): void;
  onReady(): void;
}

export function HandOver({ attempt, place, said, refused, onPlace, onReady }: Props) {
  const { api, readAttempt, text } = useApp();
  const { lengthToConfirm, nonce } = attempt;
  const own = text.handOver;
  const holder = attempt.seats[place]?.holder;
  const isAlone = isOfOneHolder(attempt.operation);
  const disputed = isDisputed(attempt);
  // Of shares that do not agree, any may be the one to be corrected.
  const open = attempt.seats.flatMap((seat, at) => (seat.accepted && !disputed ? [] : [{ at, ...seat }]));
  const named = open.some(seat => seat.holder);
  const nameOf = (seat: (typeof open)[number]) => seat.holder || text.seats.nameless(seat.at);
  const title = disputed
    ? own.titleDisputed
    : holder
      ? own.title(holder)
      : isAlone
        ? own.titleCheck
        : own.titleUnknown;
  const confirmLength = async () => {
    await api.attempt.confirmLength({ nonce, shareBytes: lengthToConfirm });
    await readAttempt();
  };
  return (
    <AttemptFrame
      attempt={attempt}
      title={title}
      lead={disputed ? own.leadDisputed : isAlone ? own.leadCheck : own.lead}
      step="shares"
    >
      {!isAlone && <SeatTable attempt={attempt} marks={{ turn: place, refused: -1 }} />}
      <form
        class="card acting"
        onSubmit={event => {
          event.preventDefault();
          if (lengthToConfirm === 0) onReady();
          else void confirmLength();
        }}
      >
        <RefusalNote refused={refused} />
        {said.accepted && (
          <Note tone={said.others ? 'warn' : 'good'} role="status">
            {said.others && <b>{said.others} </b>}
            {said.accepted}
          </Note>
        )}
        {lengthToConfirm > 0 && <Note>{own.confirmLength(lengthToConfirm)}</Note>}
        <div class="under wraps in-view">
          {named && !isAlone && (
            <Select
              label={own.who}
              value={String(place)}
              onValue={value => onPlace(Number(value))}
              choices={[
                ...open.map(seat => ({
                  value: String(seat.at),
                  label: seat.accepted ? own.again(nameOf(seat)) : nameOf(seat),
                })),
                { value: '-1', label: own.unknown },
              ]}
            />
          )}
          {isAlone && <p class="hint">{own.hintCheck}</p>}
          <Go
            unhurried
            label={
              lengthToConfirm > 0
                ? own.goLength(lengthToConfirm)
                : isAlone
                  ? own.goCheck
                  : holder
                    ? own.go(holder)
                    : own.goUnknown
            }
            // As wide for whoever is next: it stands in the same place for each of them.
            {...(named &&
              !isAlone &&
              lengthToConfirm === 0 && {
                or: attempt.seats.flatMap(seat => (seat.holder ? [own.go(seat.holder)] : [])),
              })}
          />
        </div>
      </form>
    </AttemptFrame>
  );
}
