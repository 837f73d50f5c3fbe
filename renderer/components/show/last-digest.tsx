/** The digest of a set's last ceremony, to be compared with the holders' papers; nothing where there is none. */
import { isFromPaper, type LastCeremony } from '../../../shared/records/last-ceremony';
import { useApp } from '../../lib/app-context';
import { time } from '../../lib/time';
import { Groups } from './codes';

export function LastDigest({ last }: { last: LastCeremony }) {
  const { text } = useApp();
  if (!last.lastCeremonyAt) return null;
  return (
    <section>
      <h2>{text.keySet.lastDigest}</h2>
      {isFromPaper(last) ? (
        <p class="note warn">{text.home.fromPaper}</p>
      ) : (
        <Groups code={last.lastDigest} form="digest" />
      )}
      <p>{time(last.lastCeremonyAt)}</p>
      {last.lastRepaired && <p class="note warn">{text.home.repaired}</p>}
    </section>
  );
}
