/** The ceremonies and checks of a key set in the order of time, from the names of its transcripts and from its shares. */
import type { KeySetView } from '../../shared/contract/key-sets';
import { specs } from '../../shared/operations/specs';

export interface Happened {
  /** ISO 8601, UTC; of a file whose name does not say when: ''. */
  at: string;
  /** Transcript; '' where none is listed. */
  file: string;
  /** As transcripts call it; '' where the name does not say it. */
  operation: string;
  /** Those that it issued, and those whose last check it was. */
  issued: Share[];
  checked: Share[];
}

type Share = KeySetView['shares'][number];

const DAY_MS = 86_400_000;

/** As main names them: time, operation, beginning of the nonce. */
const NAMED = /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([a-z0-9-]+)-[0-9a-z]+\.jsonl$/;

/** Newest first. */
export function timeLine({ transcripts, shares }: Pick<KeySetView, 'transcripts' | 'shares'>): Happened[] {
  const all = transcripts.map(file => ({
    ...read(file),
    issued: shares.filter(share => share.transcript === file),
    checked: [] as Share[],
  }));
  for (const share of shares.filter(({ checkedAt }) => checkedAt !== '')) {
    const checked = new Date(share.checkedAt);
    // One attempt at a time: the check was in the last one that had begun. Names of files have whole seconds.
    const at = Number.isNaN(checked.getTime()) ? '' : checked.toISOString();
    const during = all.findLast(one => one.at !== '' && one.at <= at);
    if (during) during.checked.push(share);
    else all.unshift({ at, file: '', operation: '', issued: [], checked: [share] });
  }
  // Of one second the later one in the record comes first, too.
  return all.toReversed().toSorted((one, other) => other.at.localeCompare(one.at, 'en'));
}

function read(file: string): Pick<Happened, 'at' | 'file' | 'operation'> {
  const parts = NAMED.exec(file);
  if (!parts) return { at: '', file, operation: '' };
  const [, year, month, day, hour, minute, second, operation] = parts;
  return {
    at: `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`,
    file,
    operation: operation!.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
  };
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
    .filter(({ transcript }) => isByQuorum(read(transcript).operation))
    .map(({ issuedAt }) => issuedAt)
    .filter(at => Date.parse(at) >= now - days * DAY_MS);
  return times.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? '';
}

const isByQuorum = (operation: string): boolean =>
  Object.hasOwn(specs, operation) && specs[operation as keyof typeof specs].quorum;
