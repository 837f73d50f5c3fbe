/** What the gallery is made of: each component of the page in each of its states. */
import type { ComponentChildren } from 'preact';
import type { AppContext } from '../../renderer/lib/app-context';
import type { FakeState } from '../renderer/fake-api';

export interface State {
  /** In English: it is for who works on the page. */
  name: string;
  /** How the program is meanwhile, where that is not an open folder with a key set and no attempt. */
  app?: Partial<AppContext> | (() => Partial<AppContext>);
  /** What its calls answer. */
  answers?: Partial<FakeState>;
  show(app: AppContext): ComponentChildren;
  /** What a person does to bring it about. */
  reach?(box: HTMLElement): void | Promise<void>;
  /** It takes the whole window, and is shown by itself. */
  whole?: boolean;
}

export interface Entry {
  /** The component's file below `renderer/components`, without its ending. A house test looks for it. */
  of: string;
  states: readonly State[];
}

/** What a control that does nothing here is given. */
export const nothing = (): void => {};

/** What each field in the box still needs, as if its form had been sent. */
export function ask(box: HTMLElement): void {
  for (const field of box.querySelectorAll<HTMLInputElement>('input, select, textarea'))
    field.checkValidity();
}

/** Does it once this is in the box: what is asked of the program comes a moment later. */
export const onceThere =
  (selector: string, act: (box: HTMLElement) => void) =>
  (box: HTMLElement): Promise<void> =>
    new Promise(done => {
      const look = () => {
        if (!box.querySelector(selector)) return;
        watcher.disconnect();
        act(box);
        done();
      };
      const watcher = new MutationObserver(look);
      watcher.observe(box, { childList: true, subtree: true });
      look();
    });

/** Presses a button of the box, by its place among them. */
export const press =
  (selector: string) =>
  (box: HTMLElement): void =>
    box.querySelector<HTMLElement>(selector)?.click();

/** Types into the first field of the box. */
export const type =
  (typed: string) =>
  (box: HTMLElement): void => {
    const field = box.querySelector<HTMLInputElement>('input, textarea')!;
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
