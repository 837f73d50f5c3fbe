/** One of Node's own functions replaced, also for modules that have imported it by its name. Nothing of it stays for the next file in the worker. */
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll } from 'vitest';

/** For the tests of this file `by` is called where `module` (the default export of a module of Node) has `name`. */
export function replaceBuiltin<M extends object, N extends keyof M>(module: M, name: N, by: M[N]): void {
  const real = module[name];
  const put = (one: M[N]) => {
    module[name] = one;
    syncBuiltinESMExports();
  };
  beforeAll(() => put(by));
  afterAll(() => put(real));
}
