/** What belongs to an attempt. */
import { AttemptAside, AttemptWords } from '../../../renderer/components/attempt/aside';
import { AttemptForm } from '../../../renderer/components/attempt/attempt-form';
import { CancelDialog } from '../../../renderer/components/attempt/cancel-dialog';
import { Checklist } from '../../../renderer/components/attempt/checklist';
import { CloseDialog } from '../../../renderer/components/attempt/close-dialog';
import { ExceptionDialog, nothingSaid } from '../../../renderer/components/attempt/exception-dialog';
import { AttemptFrame } from '../../../renderer/components/attempt/frame';
import { OpenTicks } from '../../../renderer/components/attempt/open-ticks';
import { RefusalWays } from '../../../renderer/components/attempt/refusal-ways';
import { Room } from '../../../renderer/components/attempt/room';
import { RoomButton } from '../../../renderer/components/attempt/room-button';
import { SeatTable } from '../../../renderer/components/attempt/seat-table';
import { SignOffs } from '../../../renderer/components/attempt/sign-offs';
import { TextField } from '../../../renderer/components/form/fields';
import { LastMinute, TimeLeft } from '../../../renderer/components/frame/last-minute';
import type { AttemptView } from '../../../shared/contract/attempts';
import { HOLDERS } from '../../renderer/samples';
import { sampleAttempt, sampleResult, sampleSignOffs } from '../../renderer/samples-of-attempts';
import { ask, type Entry, nothing, onceThere } from '../states';

const attempt = sampleAttempt();
const nobody = { turn: -1, refused: -1 };
const many = sampleAttempt({
  seats: Array.from({ length: 15 }, (_none, place) => ({
    index: place + 1,
    holder: `${HOLDERS[place % HOLDERS.length]} ${place}`,
    accepted: place < 2,
  })),
});
const ending = (seconds: number) => () => ({ attempt, endsAt: performance.now() + seconds * 1000 });
const withFace = (of: AttemptView) => (
  <aside aria-label={of.nonce}>
    <AttemptWords attempt={of} />
    <AttemptAside attempt={of} />
  </aside>
);

export const attemptRoom: readonly Entry[] = [
  {
    of: 'attempt/seat-table',
    states: [
      {
        name: 'two are in, one has the turn',
        show: () => <SeatTable attempt={attempt} marks={{ turn: 2, refused: -1 }} />,
      },
      {
        name: 'one was refused',
        show: () => <SeatTable attempt={attempt} marks={{ turn: -1, refused: 3 }} />,
      },
      { name: 'as a list', show: () => <SeatTable attempt={many} marks={{ turn: 2, refused: 3 }} /> },
      {
        name: 'nobody is known',
        show: () => <SeatTable attempt={sampleAttempt({ seats: [] })} marks={nobody} />,
      },
    ],
  },
  {
    of: 'attempt/aside',
    states: [{ name: 'words and facts', app: ending(522), show: () => withFace(attempt) }],
  },
  {
    of: 'attempt/room-button',
    states: [{ name: 'beside the words', show: () => <RoomButton of={attempt} /> }],
  },
  {
    of: 'frame/last-minute',
    states: [
      { name: 'running out', app: ending(42), show: () => <LastMinute attempt={attempt} /> },
      {
        name: 'in place of the time that is left',
        app: ending(522),
        show: () => (
          <LastMinute attempt={attempt}>
            <TimeLeft attempt={attempt} />
          </LastMinute>
        ),
      },
      {
        name: 'of a recovery session',
        app: ending(42),
        show: () => <LastMinute attempt={sampleAttempt({ phase: 'recovering' })} />,
      },
    ],
  },
  {
    of: 'attempt/refusal-ways',
    states: (['slip', 'paper', 'stop'] as const).map(grade => ({
      name: grade,
      show: () => <RefusalWays attempt={attempt} grade={grade} onAgain={nothing} onOther={nothing} />,
    })),
  },
  {
    of: 'attempt/checklist',
    states: [
      { name: 'at the end', show: () => <Checklist of={{ nonce: attempt.nonce }} /> },
      { name: 'of a transcript', show: () => <Checklist of={{ transcript: 'a.jsonl' }} later /> },
    ],
  },
  {
    of: 'attempt/open-ticks',
    states: [
      {
        name: 'three of them',
        show: () => <OpenTicks open={3} of="Payments unseal keys" onLeave={nothing} onClose={nothing} />,
      },
    ],
  },
  {
    of: 'attempt/sign-offs',
    states: [
      {
        name: 'nobody yet, still missing',
        show: () => <SignOffs of={{ nonce: attempt.nonce }} showDigest />,
        reach: onceThere('input', ask),
      },
      {
        name: 'one signed, one declined',
        answers: {
          signOffs: sampleSignOffs([
            {
              at: '2026-11-21T13:41:00.000Z',
              role: 'Witness',
              name: 'Amara Okafor',
              how: 'file',
              reason: '',
              pgp_fingerprint: attempt.pgp_fingerprint,
            },
            {
              at: '2026-11-21T13:43:00.000Z',
              role: 'Auditor',
              name: 'Bruno Leitner',
              how: 'declined',
              reason: 'The camera was off.',
              pgp_fingerprint: '',
            },
          ]),
        },
        show: () => <SignOffs of={{ nonce: attempt.nonce }} />,
      },
    ],
  },
  {
    of: 'attempt/room',
    states: [
      { name: 'the words alone', whole: true, show: () => <Room of={attempt} onClose={nothing} /> },
      {
        name: 'practice, the last minute',
        whole: true,
        app: ending(42),
        show: () => <Room of={sampleAttempt({ practice: true })} onClose={nothing} />,
      },
    ],
  },
  {
    of: 'attempt/cancel-dialog',
    states: [
      { name: 'asked', whole: true, show: () => <CancelDialog attempt={attempt} onClose={nothing} /> },
    ],
  },
  {
    of: 'attempt/close-dialog',
    states: [{ name: 'asked', whole: true, show: () => <CloseDialog attempt={attempt} onClose={nothing} /> }],
  },
  {
    of: 'attempt/exception-dialog',
    states: [
      {
        name: 'half filled',
        whole: true,
        show: () => (
          <ExceptionDialog
            attempt={attempt}
            said={{ ...nothingSaid, witness: 'Amara Okafor' }}
            onSaid={nothing}
            onClose={nothing}
            onDone={nothing}
          />
        ),
      },
    ],
  },
  {
    of: 'attempt/attempt-form',
    states: [
      {
        name: 'its first step',
        whole: true,
        show: ({ text }) => (
          <AttemptForm
            operation="generateShare"
            own={{
              title: text.home.title,
              lead: text.home.lead,
              go: text.form.next,
              asideTitle: text.statement.asideTitle,
              aside: text.statement.aside,
            }}
            start={() => null}
            purpose={<TextField label={text.form.purpose} value="" onValue={nothing} />}
          />
        ),
      },
    ],
  },
  {
    of: 'attempt/frame',
    states: [
      {
        name: 'with the words',
        whole: true,
        app: ending(522),
        show: ({ text }) => (
          <AttemptFrame attempt={attempt} title={text.statement.words} lead={text.home.lead} step="compare">
            <p>{sampleResult.transcript.file}</p>
          </AttemptFrame>
        ),
      },
    ],
  },
];
