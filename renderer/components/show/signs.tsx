/** Signs that are drawn: the fonts of the program have none of them, and a bare machine may have no other fonts. */

const TICK = 'M2.5 8.5l4 4 7-9';

/** A tick, as high as the text. */
export function Tick() {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={TICK} />
    </svg>
  );
}

/** The same inside a drawing, its middle at a point of that. */
export const TickAt = ({ x, y }: { x: number; y: number }) => (
  <path class="sign tick" d={TICK} transform={`translate(${x - 8} ${y - 8})`} />
);

/** An arrow that leads back, before the words of a link. */
export function BackArrow() {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M14 8H3M7.5 3.5L3 8l4.5 4.5" />
    </svg>
  );
}
