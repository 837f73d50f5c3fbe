/** The digest of a set's last ceremony, to be compared with the holders' papers; nothing where there is none. */
import { isFromPaper, type LastCeremony } from '../../../shared/records/last-ceremony';
import { useApp } from '../../lib/app-context';
import { time } from '../../lib/time';
import { Groups } from './codes';
import { Note } from './note';

export function LastDigest({ last }: { last: LastCeremony }) {
  const { text } = useApp();
  if (!last.lastCeremonyAt) return null;
  return (
    <section class="last-digest">
      <h2>{text.keySet.lastDigest}</h2>
      {isFromPaper(last) ? (
        <Note tone="warn">{text.home.fromPaper}</Note>
      ) : (
        <Groups code={last.lastDigest} form="digest" />
      )}
      <p class="quiet">{time(last.lastCeremonyAt)}</p>
      {last.lastRepaired && <Note tone="warn">{text.home.repaired}</Note>}
    </section>
  );
}
