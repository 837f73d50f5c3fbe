/** The focus goes nowhere when what had it goes away: the next key would do nothing, and a screen reader would begin at the top. */

export const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** To be called in the place of what went away, before anything is painted. */
export function takeLost(element: HTMLElement | null | undefined): void {
  if (isLost()) element?.focus();
}
