/**
 * The ceremony process takes the outside world away from itself at its entry.
 *
 * This is a guard against accidents: a library that would fetch, log or spawn fails loudly here. It is not a wall
 * against a hostile dependency, which could have kept its own reference.
 */
const globals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'Request', 'Response'] as const;

const modules = [
  'fs',
  'fs/promises',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'http',
  'https',
  'http2',
  'child_process',
  'cluster',
  'inspector',
  'repl',
  'worker_threads',
] as const;

function refuse(): never {
  throw Object.assign(new Error('not available in the ceremony process'), { code: 'ERR_SHUT_OFF' });
}

/** Functions and classes both become `refuse`; constants stay. */
function shutModule(module: Record<string, unknown>): void {
  for (const [name, { get, configurable }] of Object.entries(Object.getOwnPropertyDescriptors(module))) {
    // Could not be replaced, and asking is slow: `tls.rootCertificates` reads every certificate there is.
    if (get && !configurable) continue;
    if (typeof module[name] !== 'function') continue;
    try {
      module[name] = refuse;
    } catch {
      // A read-only export; the functions behind it are shut where they are writable.
    }
  }
}

/** Call once, after everything has been imported. Names that this Node does not have are passed over. */
export function shutOff(): void {
  for (const name of globals) Reflect.deleteProperty(globalThis, name);
  for (const name of modules) {
    const module = process.getBuiltinModule(`node:${name}`);
    if (module) shutModule(module as unknown as Record<string, unknown>);
  }
  // What was imported by name sees the change only after this.
  process.getBuiltinModule('node:module').syncBuiltinESMExports();
}
