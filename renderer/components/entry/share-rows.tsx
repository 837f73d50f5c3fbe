/** The drawing of a share that is typed: rows of cells of four characters, numbered, with the caret and what is at fault. */
import { type Cell, type Drawing, ROW } from '../../lib/share-text';

interface Props {
  drawing: Drawing;
  rows: Cell[][][];
  /** What is said of characters that are not drawn. */
  said: string;
}

/** The caret stands before the first drawn character at or after its place, or where the next one is going to be. */
export function Rows({ drawing, rows, said }: Props) {
  const { groups, leftOut, behind, caret, selection, faults, perhaps } = drawing;
  const caretBefore = groups.flat().find(cell => cell.at >= caret)?.at;
  const isNext = (place: number) =>
    caretBefore === undefined &&
    place === groups.length - (groups.at(-1)?.length === 4 || groups.length === 0 ? 0 : 1);
  const styleOf = (at: number) =>
    [
      at >= selection[0] && at < selection[1] && 'selected',
      faults.includes(at) && (perhaps ? 'in-doubt' : 'at-fault'),
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <>
      {leftOut + behind > 0 && <span class="placeholder">{said}</span>}
      {rows.map((row, down) => (
        <div class="cells" key={down} data-row={leftOut / (4 * ROW) + down + 1}>
          {row.map((group, across) => (
            <span class={`group ${group.some(({ at }) => faults.includes(at)) ? 'faulty' : ''}`} key={across}>
              {group.map(({ at, character }) => (
                <span key={at} data-at={at} class={styleOf(at)}>
                  {at === caretBefore && <i class="caret" />}
                  {character}
                </span>
              ))}
              {isNext(ROW * down + across) && <i class="caret" />}
            </span>
          ))}
        </div>
      ))}
    </>
  );
}
