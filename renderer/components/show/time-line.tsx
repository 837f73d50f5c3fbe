/** What has happened to a key set, newest first, on a line of time; each ceremony leads to its transcript. */
import type { KeySetView } from '../../../shared/contract/key-sets';
import { useApp } from '../../lib/app-context';
import { capitalised } from '../../lib/text';
import { time } from '../../lib/time';
import { type Happened, timeLine } from '../../lib/time-line';
import { boardMessages as own, transcriptTexts } from '../../messages/behind';
import { Panel } from './panel';
import { RowLink } from './row-link';

export function TimeLine({ keySet }: { keySet: KeySetView }) {
  const all = timeLine(keySet);
  if (all.length === 0) return null;
  return (
    <Panel title={own.time}>
      <ol class="time-line">
        {all.map(one => (
          <Entry key={`${one.at} ${one.file}`} one={one} />
        ))}
      </ol>
    </Panel>
  );
}

function Entry({ one }: { one: Happened }) {
  const { text, go } = useApp();
  const { at, file, operation, issued, checked } = one;
  const names = (shares: Happened['issued']) =>
    shares.map(({ index, holder }) => text.shareName(index, holder));
  return (
    <li>
      <time>{time(at)}</time>
      <div>
        {file && (
          <p>{operation ? capitalised(transcriptTexts.entryOperation({ operation })) : own.unnamed}</p>
        )}
        {issued.length > 0 && <p class="quiet">{own.issued(names(issued))}</p>}
        {checked.length > 0 && <p class="quiet">{own.lastCheck(names(checked))}</p>}
        {file && (
          <RowLink
            label={own.verify}
            whole={own.transcript(file)}
            onClick={() => go({ at: 'verify', file })}
          />
        )}
      </div>
    </li>
  );
}
