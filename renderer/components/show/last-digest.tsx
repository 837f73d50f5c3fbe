/** The digest of a set's last ceremony, to be compared with the holders' papers; nothing where there is none. */
import { isFromPaper, type LastCeremony } from '../../../shared/records/last-ceremony';
import { useApp } from '../../lib/app-context';
import { attemptInWords } from '../../lib/ending';
import { time } from '../../lib/time';
import { Groups } from './codes';
import { Note } from './note';

export function LastDigest({ last }: { last: LastCeremony }) {
  const { text } = useApp();
  if (!last.lastCeremonyAt) return null;
  return (
    <>
      <section class="last-digest">
        <h2>{text.keySet.lastDigest}</h2>
        {isFromPaper(last) ? (
          <Note tone="warn">{text.home.fromPaper}</Note>
        ) : (
          <Groups code={last.lastDigest} form="digest" />
        )}
        <p class="quiet">{time(last.lastCeremonyAt)}</p>
        <p>{attemptInWords(last.lastOperation, last.lastOutcome)}</p>
        {last.lastRepaired && <Note tone="warn">{text.home.repaired}</Note>}
      </section>
      {last.lastCarriedOut && (
        <section class="last-digest">
          <CarriedOut last={last} />
        </section>
      )}
    </>
  );
}

/** Where the last one was not carried out: the digest that those have on their papers who were not there since. */
export function CarriedOut({ last: { lastCarriedOut }, small }: { last: LastCeremony; small?: boolean }) {
  const { text } = useApp();
  if (!lastCarriedOut) return null;
  const { digest, at, operation } = lastCarriedOut;
  return (
    <div class="carried-out">
      {small ? <p class="hint">{text.home.carriedOut}</p> : <h2>{text.home.carriedOut}</h2>}
      {small ? <Groups code={digest} form="digest wide" small /> : <Groups code={digest} form="digest" />}
      <p class="quiet">{text.parted(time(at), attemptInWords(operation, ''))}</p>
      <p class="hint">{text.home.carriedOutHint}</p>
    </div>
  );
}
