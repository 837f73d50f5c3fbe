/** What the record says of a share. One that is out of use must not be passed over. */
import type { KeySetView } from '../../../shared/contract/key-sets';
import { isWithdrawn } from '../../../shared/records/share-health';
import { useApp } from '../../lib/app-context';
import { Tag } from './tag';

export function Status({ status }: { status: KeySetView['shares'][number]['status'] }) {
  const { text } = useApp();
  const said = text.keySet.status[status];
  const out = isWithdrawn({ status });
  return out ? <Tag tone="alarm" label={said} /> : <span>{said}</span>;
}
