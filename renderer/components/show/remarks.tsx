/** What was found in a set's files that is not as the last ceremony left it. */
import type { Text } from '../../../shared/text/text';
import { useApp } from '../../lib/app-context';
import { Notes } from './note';

export function Remarks({ remarks }: { remarks: readonly Text[] }) {
  const { text, say } = useApp();
  if (remarks.length === 0) return null;
  return (
    <Notes tone="warn" role="alert">
      <p>{text.keySet.look}</p>
      <ul>
        {remarks.map(say).map(remark => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </Notes>
  );
}
