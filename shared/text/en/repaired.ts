/** What is told of a set’s directory that was repaired: what an interrupted attempt had left, and what came of it. */

import { type BrokenOffOfSet, isMakingOfVault } from '../../records/how-far';
import type { FoundWith } from '../broken-off';
import { brokenOff } from './broken-off';
import type { Say } from './nested';

/** What came of an attempt that was interrupted, or given up while its result was written. */
export interface WhatCame {
  /** No key set came of it. */
  abandoned: boolean;
  /** Shares that count as issued, as their files show. */
  issued: readonly { index: number; holder: string; file: string }[];
  /** Indexes that were reserved and not used. */
  burnt: readonly number[];
  /** Where a recovery token had been given out. */
  session?: { entriesRead: readonly number[]; storeVersion: number; storeChanged: boolean };
  /** Files in the place of notices that are none of ours. */
  otherNotices: readonly string[];
  interrupted: boolean;
  vouched: readonly ('record' | 'issued' | 'unused')[];
  /** The record was made again from the version kept beside it. */
  restored: boolean;
  /** An earlier version had left the record without announcing it. */
  earlierVersion: boolean;
}

const VOUCHED = {
  record: ' People had vouched for the record in it: it counts from now on.',
  issued: ' People had vouched for the share that was kept apart: it is recorded.',
  unused: ' People had said that the share that was kept apart will never be used: that is recorded.',
} as const;

const RESTORED =
  ' The newest record could not be read and was put back from the version kept beside it: compare it with the papers.';
const EARLIER =
  ' An earlier version of Quorate had left the record without announcing it; it was taken as it is, once: compare it with the papers.';

export const repaired = {
  /** Found when a folder was opened. */
  directoryRepaired: (
    f: WhatCame & FoundWith & { keySet: string; attempts: readonly BrokenOffOfSet[] },
    say: Say,
  ) =>
    f.interrupted
      ? `${found(f)}${brokenOff.ofSet(f, came(f), iso => say.time('en', iso))}`
      : `The record of “${f.keySet}” was put right; no attempt was interrupted.${whatCame(f)}`,
  /** By the people at the screen, just now. */
  attemptGivenUp: (f: WhatCame) =>
    `This attempt was given up while its result was being written.${whatCame(f)}`,
};

const found = (f: { keySet: string; attempts: readonly unknown[] }): string =>
  f.attempts.length > 1
    ? `${f.attempts.length} interrupted attempts were found in “${f.keySet}” and closed.`
    : `An interrupted attempt was found in “${f.keySet}” and closed.`;

const came = (f: WhatCame & { attempts: readonly BrokenOffOfSet[] }): string =>
  f.abandoned && f.attempts.some(isMakingOfVault)
    ? ' No TSS vault came of it.'
    : whatCame(f, f.attempts.length > 1);

function whatCame(settled: WhatCame, isOfSeveral = false): string {
  const { abandoned, issued, burnt, session, otherNotices, restored, earlierVersion, interrupted, vouched } =
    settled;
  if (abandoned) return ' No key set came of it, and nothing of it can be used.';
  const record = `${restored ? RESTORED : ''}${earlierVersion ? EARLIER : ''}`;
  const counted = issued.map(
    ({ index, holder, file }) =>
      ` The share for ${holder} (index ${index}) was written whole and counts as issued: ${file}.`,
  );
  const unused = burnt.map(index => ` Index ${index} was reserved and not used; it stays unused.`);
  const told = session ? whatSession(session) : '';
  const spoken = vouched.map(what => VOUCHED[what]);
  const none = counted.length + unused.length + told.length + spoken.length === 0;
  const nothing =
    none && interrupted ? (isOfSeveral ? ' Nothing was issued in them.' : ' Nothing was issued in it.') : '';
  const others = otherNotices.map(
    file => ` ${file} was there already and is no notice that was written here: give it to nobody.`,
  );
  return [...spoken, ...counted, ...unused, told, nothing, ...others, record].join('');
}

function whatSession({ entriesRead, storeVersion, storeChanged }: NonNullable<WhatCame['session']>): string {
  const read = entriesRead.length > 0 ? ` Sealed entries read, by number: ${entriesRead.join(', ')}.` : '';
  const kept = storeVersion > 0 ? ` The sealed store was not changed: version ${storeVersion}.` : '';
  const store = storeChanged ? ` The sealed store was changed and is version ${storeVersion} now.` : kept;
  return ` A recovery token was issued in it, which opens nothing any more.${read}${store}`;
}
