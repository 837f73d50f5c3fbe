/** A made-up share as it stands on paper: rows of groups of four, numbered as the grid is into which it is typed. */
import { cellGroups, rowsOf } from '../../lib/share-text';

export function ShareCard({ share }: { share: string }) {
  const { groups } = cellGroups(share, Number.POSITIVE_INFINITY);
  const rows = rowsOf(groups, 0).map(row => row.filter(group => group.length > 0));
  return (
    <ol class="share-card">
      {rows
        .filter(row => row.length > 0)
        .map((row, place) => (
          <li key={place}>
            {row.map(group => (
              <span key={group[0]!.at}>{group.map(({ character }) => character).join('')}</span>
            ))}
          </li>
        ))}
    </ol>
  );
}
