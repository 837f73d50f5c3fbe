/**
 * Moving the focus away from a button that goes when it is pressed. The key that pressed it is still down then, and what has the
 * focus before it comes up would be pressed by it, too: a field's form sent, a window for files opened.
 */
let isDown = false;
addEventListener('keydown', () => (isDown = true), true);
for (const end of ['keyup', 'blur']) addEventListener(end, () => (isDown = false), true);

/** Calls `move` when no key is down, and never before the page was drawn anew. */
export function afterKey(move: () => void): void {
  const soon = () => setTimeout(move);
  if (isDown) addEventListener('keyup', soon, { once: true, capture: true });
  else soon();
}
