/**
 * Runs before each test file: what Playwright follows promises with is turned off, until it is asked for something again.
 * Node then calls three functions for each promise of whatever runs in the worker, and files without a page have many.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

type Run = (this: AsyncLocalStorage<unknown>, ...args: unknown[]) => unknown;

const FOLLOWING = Symbol.for('quorate-test-following');
const known = globalThis as { [FOLLOWING]?: Set<AsyncLocalStorage<unknown>> };

if (!known[FOLLOWING]) {
  const following = new Set<AsyncLocalStorage<unknown>>();
  known[FOLLOWING] = following;
  const run = AsyncLocalStorage.prototype.run as Run;
  const noted: Run = function (...args) {
    following.add(this);
    return run.apply(this, args);
  };
  AsyncLocalStorage.prototype.run = noted as typeof AsyncLocalStorage.prototype.run;
}
for (const one of known[FOLLOWING]!) one.disable();
