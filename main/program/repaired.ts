/** Telling people what an interrupted attempt had left in a folder. */
import type { Repaired, RepairedSession } from '../storage/repair/repair';

/** One text of a few sentences for one set's directory, found when its folder was opened. */
export const repairedSentence = (settled: Repaired): string =>
  settled.interrupted
    ? `An interrupted attempt was found in “${settled.keySet}” and closed.${whatCame(settled)}`
    : `The record of “${settled.keySet}” was put right; no attempt was interrupted.${whatCame(settled)}`;

const VOUCHED = {
  record: ' People had vouched for the record in it: it counts from now on.',
  issued: ' People had vouched for the share that was kept apart: it is recorded.',
  unused: ' People had said that the share that was kept apart will never be used: that is recorded.',
} as const;

const RESTORED =
  ' The newest record could not be read and was put back from the version kept beside it: compare it with the papers.';
const EARLIER =
  ' An earlier version of Quorate had left the record without announcing it; it was taken as it is, once: compare it with the papers.';

/** The same for the attempt that the people at the screen gave up just now. */
export const givenUpSentence = (settled: Repaired): string =>
  `This attempt was given up while its result was being written.${whatCame(settled)}`;

function whatCame(settled: Repaired): string {
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
  const nothing = none && interrupted ? ' Nothing was issued in it.' : '';
  const others = otherNotices.map(
    file => ` ${file} was there already and is no notice that was written here: give it to nobody.`,
  );
  return [...spoken, ...counted, ...unused, told, nothing, ...others, record].join('');
}

function whatSession({ entriesRead, storeVersion, storeChanged }: RepairedSession): string {
  const read = entriesRead.length > 0 ? ` Sealed entries read, by number: ${entriesRead.join(', ')}.` : '';
  const kept = storeVersion > 0 ? ` The sealed store was not changed: version ${storeVersion}.` : '';
  const store = storeChanged ? ` The sealed store was changed and is version ${storeVersion} now.` : kept;
  return ` A recovery token was issued in it, which opens nothing any more.${read}${store}`;
}
