/** What was found in a set's files that is not as the last ceremony left it. */
import { useApp } from '../../lib/app-context';

export function Remarks({ remarks }: { remarks: readonly string[] }) {
  const { text } = useApp();
  if (remarks.length === 0) return null;
  return (
    <div class="note warn" role="alert">
      <p>{text.keySet.look}</p>
      <ul>
        {remarks.map(remark => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </div>
  );
}
