/** Who can open it: what may still be lost, the ways on from there, the seats by their health, and the quorums that are left. */
import type { ComponentChildren } from 'preact';
import { MOST_COUNTED } from '../../../shared/records/quorums-left';
import { useApp } from '../../lib/app-context';
import { lossOf } from '../../lib/loss';
import { MOST_SEATS, placed } from '../../lib/seating';
import { type HealthySeat, type SeatHealth, type Standing, standing } from '../../lib/standing';
import { useNarrow } from '../../lib/use-narrow';
import { languageAtHand } from '../../messages/at-hand';
import { boardMessages as own } from '../../messages/behind';
import { Folded } from './folded';
import { Notes } from './note';
import { Panel } from './panel';
import { SeatList } from './seat-list';
import { TableDrawing } from './table-drawing';

interface Props {
  /** Of what it is, where a screen has several. */
  title?: string;
  seats: readonly HealthySeat[];
  /** Shares that exist as claimed, and of which nothing more is known. */
  unknown?: number;
  required: number;
  /** What was shown of how many, in a sentence. */
  shown(count: number, left: number): string;
  /** The day on which a quorum opened it of late, as it is said; nothing where none is known to have. */
  opened?: string;
  /** Buttons, the primary one last. */
  children?: ComponentChildren;
  /** What else is to be known of it, below the quorums. */
  more?: ComponentChildren;
}

const TICKED: readonly SeatHealth[] = ['checked', 'confirmed'];

export function Board(props: Props) {
  const { title, seats, unknown = 0, required, shown, opened = '', children, more } = props;
  const { text } = useApp();
  const now = standing(seats, unknown, required, opened !== '');
  return (
    <Panel title={title ?? own.title} form="board">
      <Notes {...(now.tone !== 'plain' && { tone: now.tone })}>
        <p>
          <b>{lossOf(text.home, now, required) ?? own.spare(now.spare, now.left)}</b>
        </p>
        {now.spare >= 0 && (
          <p>
            {[
              shown(now.shown, now.left),
              now.shown < required && (opened ? own.opened(opened) : own.notKnown(required)),
              unknown > 0 && own.claimed(unknown),
            ]
              .filter(Boolean)
              .join(text.between)}
          </p>
        )}
      </Notes>
      {children && <div class="under wraps">{children}</div>}
      <Seats seats={seats} left={now.left} required={required} />
      <Quorums now={now} />
      {more}
    </Panel>
  );
}

/** Who holds more than one share is told by its index. */
function useNames(seats: readonly HealthySeat[]) {
  const { text } = useApp();
  const isAlone = (holder: string) => seats.filter(seat => seat.holder === holder).length === 1;
  return ({ index, holder }: HealthySeat): string =>
    holder && isAlone(holder) ? holder : text.shareName(index, holder);
}

function Seats({ seats, left, required }: Pick<Props, 'seats' | 'required'> & { left: number }) {
  const { text } = useApp();
  const nameOf = useNames(seats);
  const isNarrow = useNarrow();
  if (seats.length === 0) return null;
  if (isNarrow || seats.length > MOST_SEATS)
    return (
      <SeatList
        seats={seats.map(seat => ({
          name: nameOf(seat),
          state: seat.health,
          said: own.health[seat.health],
          sign: TICKED.includes(seat.health) ? 'tick' : undefined,
        }))}
      />
    );
  const said = seats.map(seat => own.seat(nameOf(seat), own.health[seat.health]));
  return (
    <TableDrawing
      plan={placed(
        seats.map(({ index, holder, health }) => ({ index, holder, state: health })),
        place => nameOf(seats[place]!),
        WORD_HEIGHT,
      )}
      label={text.sentences(`${left} ${own.left(required)}`, ...said)}
      count={String(left)}
      said={own.left(required)}
      ticked={TICKED}
      words={own.health}
    />
  );
}

const WORD_HEIGHT = 20;

/** By name where they are few. */
function Quorums({ now }: { now: Standing }) {
  const { text } = useApp();
  const nameOf = useNames(now.named.flat().filter((seat, place, all) => all.indexOf(seat) === place));
  if (now.count === 0) return null;
  const count = new Intl.NumberFormat(languageAtHand()).format(Math.min(now.count, MOST_COUNTED));
  const said = own.quorums(now.count > MOST_COUNTED ? own.moreThan(count) : count);
  if (now.named.length === 0) return <p>{text.sentences(said)}</p>;
  return (
    <Folded title={said}>
      <ul>
        {now.named.map(quorum => (
          <li key={quorum.map(({ index }) => index).join()}>{own.quorum(quorum.map(nameOf))}</li>
        ))}
      </ul>
    </Folded>
  );
}
