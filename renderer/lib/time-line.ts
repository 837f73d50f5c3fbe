/** The ceremonies and checks of a key set in the order of time, from its transcripts and from its shares. */
import type { KeySetView } from '../../shared/contract/key-sets';
import { isOperation, specs } from '../../shared/operations/specs';
import type { Ending } from '../../shared/records/outcome';
import { isRecent } from '../../shared/records/share-health';
import { ceremonyOfCheck, readTranscriptName } from '../../shared/records/transcript-name';
import { messages } from '../messages/at-hand';
import { time } from './time';

export interface Happened {
  /** ISO 8601, UTC; of a file whose name does not say when: ''. */
  at: string;
  /** Transcript; '' where none is listed. */
  file: string;
  /** As transcripts call it; '' where the name does not say it. */
  operation: string;
  /** How that ended; '' where no transcript is listed. */
  ending: Ending | '';
  /** Its transcript is there, and the record does not list it. */
  unrecorded: boolean;
  /** Those that it issued, and those whose last check it was. */
  issued: Share[];
  checked: Share[];
}

type Share = KeySetView['shares'][number];

/** Newest first. */
export function timeLine({ ceremonies, shares }: Pick<KeySetView, 'ceremonies' | 'shares'>): Happened[] {
  const all: Happened[] = ceremonies.map(({ file, ending, recorded }) => ({
    file,
    ...readTranscriptName(file),
    ...{ ending, unrecorded: !recorded },
    issued: shares.filter(share => share.transcript === file),
    checked: [],
  }));
  for (const share of shares.filter(({ checkedAt }) => checkedAt !== '')) {
    const checked = new Date(share.checkedAt);
    const at = Number.isNaN(checked.getTime()) ? '' : checked.toISOString();
    // A record that does not say it is of an older version: one attempt at a time, so it was the last one that had begun. Names of files have whole seconds.
    const during = share.checkedIn
      ? all.find(one => one.file === share.checkedIn)
      : all.findLast(one => one.at !== '' && one.at <= at && !one.unrecorded);
    if (during) during.checked.push(share);
    else
      all.unshift({
        at,
        file: '',
        operation: '',
        ending: '',
        unrecorded: false,
        issued: [],
        checked: [share],
      });
  }
  // Of one second the later one in the record comes first, too.
  return all.toReversed().toSorted((one, other) => other.at.localeCompare(one.at, 'en'));
}

/**
 * When a quorum last opened a set, as its record can know it: a share was issued by its shares, each of which was judged. ISO 8601;
 * '' where that was never, or more than `days` before `now` (milliseconds since 1970), or where shares cannot be judged.
 */
export function lastOpened(
  { shares, proof }: Pick<KeySetView, 'shares' | 'proof'>,
  days: number,
  now: number,
): string {
  if (proof === 'unproven') return '';
  const times = shares
    .filter(({ transcript }) => isByQuorum(readTranscriptName(transcript).operation))
    .map(({ issuedAt }) => issuedAt)
    .filter(at => isRecent(at, days, now));
  return times.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? '';
}

const isByQuorum = (operation: string): boolean => isOperation(operation) && specs[operation].quorum;

/** Of a share whose last check was in a ceremony, beside others: which one, in a sentence's part; '' of any other. */
export function enteredIn(share: Pick<Share, 'checkedIn'>): string {
  const at = ceremonyOfCheck(share);
  return at && messages.keySet.entered(time(at));
}
