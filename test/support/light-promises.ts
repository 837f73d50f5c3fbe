/**
 * Runs before each test file: what Playwright keeps beside a call it keeps while the call begins, and not with every promise
 * that comes of it. Node would call three functions for each promise of whatever runs in the worker, and the program has many.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

type Run = (
  this: AsyncLocalStorage<unknown>,
  store: unknown,
  call: (...args: unknown[]) => unknown,
  ...args: unknown[]
) => unknown;

const DONE = Symbol.for('quorate-test-light-promises');

if (!Reflect.has(globalThis, DONE)) {
  Reflect.set(globalThis, DONE, true);
  const kept = new WeakMap<AsyncLocalStorage<unknown>, unknown>();
  const { run, getStore } = AsyncLocalStorage.prototype;
  const whileItBegins: Run = function (store, call, ...args) {
    if ((store as object | undefined)?.constructor.name !== 'Zone')
      return run.call(this, store, call as never, ...args);
    const before = kept.get(this);
    kept.set(this, store);
    try {
      return call(...args);
    } finally {
      kept.set(this, before);
    }
  };
  AsyncLocalStorage.prototype.run = whileItBegins as typeof run;
  AsyncLocalStorage.prototype.getStore = function () {
    return kept.get(this) ?? getStore.call(this);
  };
}
