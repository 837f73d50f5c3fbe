/**
 * No action leaves the focus on nothing: the next key would do nothing, and a screen reader would begin at the top. A screen
 * that comes up takes it (`Screen`), so does what opens (`Dialog`), and where something better is known a component says so by
 * `takeLost`. Whatever else vanishes under the focus hands it on here, by itself, before anything is painted.
 */

/** Handed on for want of better; null once a person pressed something. */
let standIn: Element | null = null;

/** True where nothing has it, or what has it is only the next best. */
export const isLost = (): boolean => {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement === standIn;
};

/** To be called in the place of what went away, before anything is painted. */
export function takeLost(element: HTMLElement | null | undefined): void {
  if (isLost()) element?.focus();
}

/** What had the focus last, and its place, which stays where it was when it is gone. */
interface Held {
  element: Element;
  place: Range;
}
const heldBy = (element: Element): Held => {
  const place = document.createRange();
  place.selectNode(element);
  return { element, place };
};

const CAN_HAVE_IT = [
  ...['button', 'select', 'textarea', 'summary', 'a[href]'],
  ...['input:not([type="hidden"])', '[tabindex="0"]'],
].join();
const CAN_BE_POINTED_AT = [CAN_HAVE_IT, 'label', '[tabindex]'].join();
/** What takes something away, or opens a window for files, is not to be pressed by one key too many. */
const RISKY = ['.alarm', '[type="file"]'].join();
/** What belongs together on a screen, from the inside out. */
const GROUPS = ['fieldset', 'form', 'section', '.card', 'dialog', 'main', 'nav', 'aside', 'header'].join();

/** Begins to hand on what is lost, for as long as there is the page. */
export function keepFocus(): void {
  let held: Held | null = null;
  /** What had it before each dialog was opened. */
  const openers = new WeakMap<Element, Held>();
  addEventListener('focusin', ({ target }) => {
    const element = target as Element;
    const dialog = element.closest('dialog');
    if (dialog && held && !dialog.contains(held.element)) openers.set(dialog, held);
    held = heldBy(element);
  });
  const pressed = ({ target, type }: Event) => {
    standIn = null;
    // Whoever points at nothing wants nothing to have it.
    if (type === 'pointerdown' && !(target as Element).closest?.(CAN_BE_POINTED_AT)) held = null;
  };
  for (const name of ['keydown', 'pointerdown']) addEventListener(name, pressed, true);

  const handOn = () => {
    if (!held || !isGone(held.element)) return;
    const dialog = held.element.closest('dialog');
    const opener = dialog && !isOpen(dialog) ? openers.get(dialog) : undefined;
    const from = opener ?? held;
    const next = isGone(from.element) ? nearest(from.place) : from.element;
    (next as HTMLElement | null)?.focus();
    standIn = document.activeElement;
  };
  new MutationObserver(handOn).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['hidden', 'disabled'],
  });
}

const isOpen = (dialog: HTMLDialogElement): boolean => dialog.isConnected && dialog.open;
const isGone = (element: Element): boolean =>
  !element.isConnected || element.matches(':disabled, [hidden], [hidden] *');

/** The next in the innermost group round `place` that has one, else the last one before it there, else the heading. */
function nearest(place: Range): HTMLElement | null {
  const { startContainer: at } = place;
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const heading = (modal ?? document).querySelector<HTMLElement>(modal ? 'h2' : 'h1');
  let group = (at instanceof Element ? at : at.parentElement)?.closest(GROUPS);
  for (; group && (!modal || modal.contains(group)); group = group.parentElement?.closest(GROUPS)) {
    const those = [...group.querySelectorAll<HTMLElement>(CAN_HAVE_IT)].filter(takesIt);
    const isBefore = (element: Element) => place.comparePoint(element, 0) < 0;
    const next = those.find(one => !isBefore(one)) ?? those.findLast(isBefore);
    if (next) return next;
    if (group.matches('main')) break;
  }
  // Not before: a dialog that opens gives the focus to the first thing in it that can have it.
  if (heading) heading.tabIndex = -1;
  return heading;
}

const takesIt = (element: HTMLElement): boolean =>
  !element.matches(`${RISKY}, :disabled, [tabindex="-1"]`) &&
  element.checkVisibility({ visibilityProperty: true });
