/** What shows a set or a vault: its people at their table, what was done, and what comes next. */
import type { ComponentChildren } from 'preact';
import { Board } from '../../../renderer/components/show/board';
import { Ceremony, StillOpen } from '../../../renderer/components/show/ceremonies';
import { Groups } from '../../../renderer/components/show/codes';
import { LastDigest } from '../../../renderer/components/show/last-digest';
import { SeatList } from '../../../renderer/components/show/seat-list';
import { SetCard } from '../../../renderer/components/show/set-card';
import { TableDrawing } from '../../../renderer/components/show/table-drawing';
import { Tag } from '../../../renderer/components/show/tag';
import { TimeLine } from '../../../renderer/components/show/time-line';
import { WhatNext } from '../../../renderer/components/show/what-next';
import { endingTag } from '../../../renderer/lib/ending';
import { placed } from '../../../renderer/lib/seating';
import type { HealthySeat, SeatHealth } from '../../../renderer/lib/standing';
import { boardMessages } from '../../../renderer/messages/behind';
import { endings } from '../../../shared/records/outcome';
import { HOLDERS } from '../../renderer/samples';
import { sampleResult } from '../../renderer/samples-of-attempts';
import { sampleCancelled, sampleCeremonies, sampleSummary } from '../../renderer/samples-of-sets';
import { type Entry, nothing } from '../states';

const UNREAD = {
  ...{ code: 'FILE_NOT_REGULAR' as const, message: '' },
  facts: { name: '20261030T080000Z-generate-share-00aa11bb.checklist.jsonl' },
};

const { digest } = sampleResult.transcript;
const KINDS: readonly SeatHealth[] = [
  'checked',
  'formOnly',
  'overdue',
  'lost',
  'destroyed',
  'confirmed',
  'waiting',
  'complained',
];
const seatsOf = (count: number, kinds = KINDS): HealthySeat[] =>
  Array.from({ length: count }, (_none, place) => ({
    index: place + 1,
    holder: place < HOLDERS.length ? HOLDERS[place]! : `${HOLDERS[place % HOLDERS.length]} ${place}`,
    health: kinds[place % kinds.length]!,
  }));
const shown = (count: number, left: number) => boardMessages.checked(count, left, 180);
const eventsOf = (count: number) =>
  Array.from({ length: count }, (_none, place) => ({
    at: `2026-${String(12 - place).padStart(2, '0')}-02T08:15:00.000Z`,
    what: boardMessages.issued([HOLDERS[place % HOLDERS.length]!]),
    tag: endingTag(endings[place % endings.length]!),
    lines: place % 2 === 0 ? [boardMessages.lastCheck(HOLDERS)] : [],
    ...(place % 3 === 0 && {
      way: { label: boardMessages.verify, whole: boardMessages.transcript('x'), open: () => {} },
    }),
  }));
const Aside = ({ children }: { children: ComponentChildren }) => <aside>{children}</aside>;

export const setRoom: readonly Entry[] = [
  {
    of: 'show/board',
    states: [
      {
        name: 'more may be lost',
        show: () => <Board seats={seatsOf(5, ['checked'])} required={3} shown={shown} />,
      },
      {
        name: 'every health, none may be lost',
        show: () => <Board seats={seatsOf(7)} required={5} shown={shown} />,
      },
      {
        name: 'nobody can open it',
        show: () => <Board seats={seatsOf(5, ['lost', 'destroyed', 'checked'])} required={3} shown={shown} />,
      },
      {
        name: 'too many for a table',
        show: () => <Board seats={seatsOf(14)} required={4} shown={shown} />,
      },
    ],
  },
  {
    of: 'show/seat-list',
    states: [
      {
        name: 'said in words',
        show: () => (
          <SeatList
            seats={seatsOf(7).map(({ holder, health }) => ({
              name: holder,
              state: health,
              said: boardMessages.health[health],
              sign: health === 'checked' || health === 'confirmed' ? 'tick' : undefined,
            }))}
          />
        ),
      },
      {
        name: 'said by the spot',
        show: ({ text }) => (
          <SeatList
            seats={(['idle', 'turn', 'accepted', 'disputed', 'refused'] as const).map((state, place) => ({
              name: HOLDERS[place]!,
              state,
              said: text.seats.state[state],
              read: true,
              sign: state === 'accepted' ? 'tick' : state === 'disputed' ? 'doubt' : undefined,
            }))}
          />
        ),
      },
    ],
  },
  {
    of: 'show/set-card',
    states: [
      {
        name: 'to be opened by Enter',
        show: ({ text }) => (
          <ul class="cards">
            <SetCard
              name="Payments unseal keys"
              tags={<Tag tone="warn" label={text.home.practice} />}
              said={<p>{text.home.required(3, 5)}.</p>}
              digest={<Groups code={digest} form="digest wide" small />}
              open={{
                short: text.home.folder.open,
                label: text.home.open('Payments unseal keys'),
                primary: true,
                onOpen: nothing,
              }}
            />
          </ul>
        ),
      },
      {
        name: 'cannot be opened',
        show: ({ text }) => (
          <ul class="cards">
            <SetCard
              name="Payments unseal keys of the branch office at Saint-Étienne-du-Rouvray"
              said={<p>{text.home.lead}</p>}
              digest={<p class="hint">{text.home.noCeremony}</p>}
            />
          </ul>
        ),
      },
    ],
  },
  {
    of: 'show/table-drawing',
    states: [3, 12].map(count => ({
      name: `${count} seats`,
      show: () => (
        <TableDrawing
          plan={placed(
            seatsOf(count).map(({ health, ...seat }) => ({ ...seat, state: health })),
            place => HOLDERS[place % HOLDERS.length]!,
            20,
          )}
          label={boardMessages.title}
          count={String(count)}
          said={boardMessages.left(3)}
          ticked={['checked', 'confirmed']}
          words={boardMessages.health}
        />
      ),
    })),
  },
  {
    of: 'show/last-digest',
    states: [
      {
        name: 'as the last ceremony left it',
        show: () => <Aside>{<LastDigest last={sampleSummary()} />}</Aside>,
      },
      {
        name: 'repaired',
        show: () => <Aside>{<LastDigest last={sampleSummary({ lastRepaired: true })} />}</Aside>,
      },
      {
        name: 'of an attempt that was cancelled',
        show: () => <Aside>{<LastDigest last={sampleSummary(sampleCancelled)} />}</Aside>,
      },
    ],
  },
  {
    of: 'show/ceremonies',
    states: [
      {
        name: 'something is not ticked off after one of them',
        show: () => <StillOpen ceremonies={sampleCeremonies()} />,
      },
      {
        name: 'the list of one cannot be read',
        show: () => (
          <StillOpen
            ceremonies={sampleCeremonies().map(one => (one.open[0] ? { ...one, problem: UNREAD } : one))}
          />
        ),
      },
      {
        name: 'one that is chosen among others',
        show: () => <Ceremony of={sampleCeremonies()[1]!} />,
      },
    ],
  },
  {
    of: 'show/time-line',
    states: [
      { name: 'few', show: () => <TimeLine title={boardMessages.time} events={eventsOf(3)} /> },
      {
        name: 'so many that some are folded',
        show: () => <TimeLine title={boardMessages.time} events={eventsOf(12)} />,
      },
      {
        name: 'one that is not in the record, and one with an alarm',
        show: () => (
          <TimeLine
            title={boardMessages.time}
            events={eventsOf(2).map((one, place) => ({
              ...one,
              unrecorded: place === 0,
              alarm: place === 1,
            }))}
          />
        ),
      },
    ],
  },
  {
    of: 'show/what-next',
    states: [
      {
        name: 'in the right column',
        show: ({ text }) => (
          <Aside>
            <WhatNext title={text.statement.asideTitle} lines={text.statement.aside} />
          </Aside>
        ),
      },
    ],
  },
];
