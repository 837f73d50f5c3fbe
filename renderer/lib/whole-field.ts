/**
 * A field of several lines is brought into view whole when the focus comes to it by a key: the browser shows the line of the
 * caret alone, and in a small window that may be all that is seen of it.
 */

/** Begins to, for as long as there is the page. */
export function showWholeFields(): void {
  let isPointed = false;
  // Under a pointer nothing moves: what is selected would be another text.
  addEventListener('pointerdown', () => (isPointed = true), true);
  for (const name of ['pointerup', 'pointercancel', 'keydown'])
    addEventListener(name, () => (isPointed = false), true);
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && !isPointed) target.scrollIntoView({ block: 'nearest' });
  });
}
