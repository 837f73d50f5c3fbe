/** The built preload for an ordinary Chromium, which has no preloads: a script that runs before the page's own. */
import type { ProgramEvent } from '../../../shared/contract/events';

/** Name under which the page's calls arrive; taken away from the page before its own code runs. */
export const BINDING = '__quorateInvoke';

/**
 * The source of the preload with an `electron` of two functions, all that a sandboxed preload may use of it here.
 * Calls go to the function that the browser exposes as `BINDING`. A channel is listened to by the same function, which answers
 * with what comes next on it (`NextEvent`), or to whom nothing is told (another tab) with what is no event: then it is asked no
 * more. It does nothing on pages of another origin.
 */
export const preloadScript = (preload: string, origin: string): string => `(() => {
  const invoke = globalThis.${BINDING};
  try { delete globalThis.${BINDING}; } catch {}
  if (location.origin !== ${JSON.stringify(origin)}) return;
  const electron = {
    contextBridge: { exposeInMainWorld: (key, value) => Object.defineProperty(window, key, { value: Object.freeze(value) }) },
    ipcRenderer: {
      invoke: (name, params) => invoke(name, params),
      on: async (channel, listener) => {
        for (let event; 'number' in (event = await invoke(channel)); ) listener({}, event);
      },
    },
  };
  const require = name => {
    if (name === 'electron') return electron;
    throw new Error('a sandboxed preload has no such module');
  };
  ((require, module, exports) => {${preload}\n})(require, { exports: {} }, {});
})();`;

/** Events on their way to a page that asks for the next one, over and over. */
export class NextEvent {
  #come: ProgramEvent[] = [];
  #asks: ((event: ProgramEvent) => void) | undefined;

  push(event: ProgramEvent): void {
    this.#come.push(event);
    this.#give();
  }

  /** Resolves with the next one. Who asked before is gone, with its page. */
  next(): Promise<ProgramEvent> {
    return new Promise(resolve => {
      this.#asks = resolve;
      this.#give();
    });
  }

  #give(): void {
    const [asks, event] = [this.#asks, this.#come[0]];
    if (!asks || !event) return;
    this.#asks = undefined;
    this.#come.shift();
    asks(event);
  }
}
