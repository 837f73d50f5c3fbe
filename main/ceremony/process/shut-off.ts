/**
 * Disables the built-ins by which the ceremony process could reach outside, at its entry.
 *
 * This is a guard against accidents: a library that would fetch, log or spawn fails loudly here. It is not a wall
 * against a hostile dependency, which could have kept its own reference.
 */
const globals = [
  'fetch',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'Request',
  'Response',
  'localStorage',
  'sessionStorage',
] as const;

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
  'child_process',
  'cluster',
  'inspector',
  'worker_threads',
  // What writes or reads files by itself, past `fs`.
  'wasi',
  'sqlite',
  'trace_events',
] as const;

/**
 * Made of what is shut off: loaded afterwards they reach nothing. They are shut only where something has loaded them
 * before, because loading them takes longer than loading all the others.
 */
const madeOfThose = ['http2', 'repl'] as const;

/** Whether a module of Node's own is loaded. Where that cannot be told it counts as loaded. */
function isLoaded(name: string): boolean {
  const list: unknown = Reflect.get(process, 'moduleLoadList');
  return !Array.isArray(list) || list.includes(`NativeModule ${name}`);
}

/** What libraries ask for by `require` when they first need it; nothing of it reaches outside. */
const harmless = new Set(['buffer', 'crypto', 'os', 'util', 'zlib']);

/** Of `module` what makes a loader, or keeps code on disk. */
const loaderFunctions = [
  'createRequire',
  'register',
  'registerHooks',
  'runMain',
  'enableCompileCache',
  'flushCompileCache',
] as const;

/** Of `v8` what writes the heap to a file or hands it out, and what could switch that on; the channel needs the rest. */
const heapFunctions = [
  'writeHeapSnapshot',
  'getHeapSnapshot',
  'setHeapSnapshotNearHeapLimit',
  'setFlagsFromString',
  'takeCoverage',
  'stopCoverage',
  'queryObjects',
  'startCpuProfile',
  'startHeapProfile',
] as const;

/** Functions of `process`, Electron's among them, that load code or modules, read files, or leave memory on disk. */
const processFunctions = [
  'binding',
  '_linkedBinding',
  'dlopen',
  'loadEnvFile',
  'execve',
  'abort',
  'crash',
  'takeHeapSnapshot',
  '_debugProcess',
  'getBuiltinModule',
] as const;

function refuse(): never {
  throw Object.assign(new Error('not available in the ceremony process'), { code: 'ERR_SHUT_OFF' });
}

/** Puts `refuse` in the place of a function or class, if it is there and can be replaced. */
function shutFunction(owner: object, name: string): void {
  if (typeof Reflect.get(owner, name) !== 'function') return;
  // What is read-only for good stays; the functions behind it are shut where they are writable.
  Reflect.defineProperty(owner, name, { value: refuse });
}

/** All functions and classes of a module become `refuse`; constants stay. */
function shutModule(module: object): void {
  for (const [name, { get, configurable }] of Object.entries(Object.getOwnPropertyDescriptors(module))) {
    // Could not be replaced, and asking is slow: `tls.rootCertificates` reads every certificate there is.
    if (get && !configurable) continue;
    shutFunction(module, name);
  }
}

type Load = (request: string, ...rest: unknown[]) => unknown;

/** No code and no module is loaded any more, but what is harmless. `import()` of a file cannot be taken away. */
function shutLoader(loader: object): void {
  const load = Reflect.get(loader, '_load') as Load;
  for (const name of loaderFunctions) shutFunction(loader, name);
  shutModule(Reflect.get(loader, '_extensions') ?? {});
  const loadHarmless: Load = (request, ...rest) =>
    harmless.has(String(request).replace(/^node:/, '')) ? load(request, ...rest) : refuse();
  Reflect.defineProperty(loader, '_load', { value: loadHarmless });
}

/** No debugger may have been opened before its signal was taken (`process.ts`): it would read everything from outside. */
function requireNoDebugger(): void {
  if (process.getBuiltinModule('node:inspector')?.url() !== undefined) throw new Error('a debugger is open');
}

/**
 * Call once, after everything has been imported. Names that this Node does not have are passed over. Throws when a
 * debugger is open.
 */
export function shutOff(): void {
  requireNoDebugger();
  for (const name of globals) Reflect.deleteProperty(globalThis, name);
  for (const name of [...modules, ...madeOfThose.filter(isLoaded)]) {
    const module = process.getBuiltinModule(`node:${name}`);
    if (module) shutModule(module);
  }
  const v8 = process.getBuiltinModule('node:v8');
  for (const name of heapFunctions) shutFunction(v8, name);
  const loader = process.getBuiltinModule('node:module');
  const { syncBuiltinESMExports } = loader;
  shutLoader(loader);
  for (const name of processFunctions) shutFunction(process, name);
  // Its options alone would have a report written at the next error.
  const report = Object.freeze({ getReport: refuse, writeReport: refuse });
  Reflect.defineProperty(process, 'report', { value: report });
  // What was imported by name sees the change only after this.
  syncBuiltinESMExports();
}
