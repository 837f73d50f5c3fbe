/** The built preload for an ordinary Chromium, which has no preloads: a script that runs before the page's own. */

/** Name under which the page's calls arrive; taken away from the page before its own code runs. */
export const BINDING = '__quorateInvoke';

/**
 * The source of the preload with an `electron` of two functions, all that a sandboxed preload may use of it here.
 * Calls go to the function that the browser exposes as `BINDING`. It does nothing on pages of another origin.
 */
export const preloadScript = (preload: string, origin: string): string => `(() => {
  const invoke = globalThis.${BINDING};
  try { delete globalThis.${BINDING}; } catch {}
  if (location.origin !== ${JSON.stringify(origin)}) return;
  const electron = {
    contextBridge: { exposeInMainWorld: (key, value) => Object.defineProperty(window, key, { value: Object.freeze(value) }) },
    ipcRenderer: { invoke: (name, params) => invoke(name, params) },
  };
  const require = name => {
    if (name === 'electron') return electron;
    throw new Error('a sandboxed preload has no such module');
  };
  ((require, module, exports) => {${preload}\n})(require, { exports: {} }, {});
})();`;
