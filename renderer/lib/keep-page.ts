/**
 * The window has one page. A browser's way back out of it (in the preview there is one) would leave a window that nothing
 * can be done in, and an attempt that nobody sees.
 */

/** Third and fourth of a mouse's side buttons, as `MouseEvent.button` numbers them. */
const SIDE_BUTTONS = [3, 4];

const leaves = ({ key, altKey, metaKey }: KeyboardEvent): boolean =>
  key === 'BrowserBack' ||
  key === 'BrowserForward' ||
  ((altKey || metaKey) && (key === 'ArrowLeft' || key === 'ArrowRight'));

/** Takes the keys and buttons away that go back and forward. In a field, Meta and an arrow go to its ends: that stays. */
export function keepPage(): void {
  addEventListener('keydown', event => {
    const inField = (event.target as Element).matches?.('input, textarea') ?? false;
    if (leaves(event) && !(event.metaKey && inField)) event.preventDefault();
  });
  for (const name of ['mousedown', 'mouseup', 'auxclick'] as const)
    addEventListener(name, event => {
      if (SIDE_BUTTONS.includes(event.button)) event.preventDefault();
    });
}
