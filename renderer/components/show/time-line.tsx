/** What has happened, newest first, on a line of time. What is long ago is folded away. */
import type { ComponentProps } from 'preact';
import { time } from '../../lib/time';
import { boardMessages as own } from '../../messages/behind';
import { Folded } from './folded';
import { Panel } from './panel';
import { RowLink } from './row-link';
import { Tag } from './tag';

export interface Event {
  /** ISO 8601, UTC; '' where it is not known. */
  at: string;
  what: string;
  /** How it ended, where it is an attempt. */
  tag?: ComponentProps<typeof Tag>;
  /** In it a share was refused with an alarm. */
  alarm?: boolean;
  /** Its transcript is there, and the record does not list it. */
  unrecorded?: boolean;
  /** Whom it was about, in sentences. */
  lines: readonly string[];
  /** Where it leads to: `whole` says to what. */
  way?: { label: string; whole: string; open(): void };
}

/** As many are in sight. */
const SHOWN = 10;

export function TimeLine({ title, events }: { title: string; events: readonly Event[] }) {
  if (events.length === 0) return null;
  const earlier = events.slice(SHOWN);
  return (
    <Panel title={title}>
      <Line events={events.slice(0, SHOWN)} />
      {earlier.length > 0 && (
        <Folded title={own.earlier(earlier.length)}>
          <Line events={earlier} />
        </Folded>
      )}
    </Panel>
  );
}

const Line = ({ events }: { events: readonly Event[] }) => (
  <ol class="time-line">
    {events.map(({ at, what, tag, alarm, unrecorded, lines, way }, place) => (
      <li key={place}>
        <time>{time(at)}</time>
        <div>
          {(what || tag) && (
            <p>
              {what} {tag && <Tag {...tag} />} {unrecorded && <Tag tone="quiet" label={own.unrecorded} />}{' '}
              {alarm && <Tag tone="alarm" label={own.alarm} />}
            </p>
          )}
          {lines.map(line => (
            <p key={line} class="quiet">
              {line}
            </p>
          ))}
          {way && <RowLink label={way.label} whole={way.whole} onClick={() => way.open()} />}
        </div>
      </li>
    ))}
  </ol>
);
