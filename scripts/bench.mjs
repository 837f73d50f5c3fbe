/**
 * npm run bench [-- SUBJECT...]: builds test/bench/index.ts as the program itself is built, into .cache/bench, and runs it.
 *
 * The peers stay packages beside the bundle, as their users would have them.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';
import { ensureBuilt, forNode } from './build.mjs';

const root = path.resolve(import.meta.dirname, '..');
const directory = path.join(root, '.cache', 'bench');
const peers = ['secrets.js-grempe', 'shamir-secret-sharing'];
/** A browser is unpacked from it. */
const carriers = ['@sparticuz/chromium'];

await ensureBuilt();
const options = forNode('test/bench/index.ts', directory, 'index.mjs', 'es');
options.build.rollupOptions.external = [...options.build.rollupOptions.external, ...peers, ...carriers];
options.ssr.external = [...peers, ...carriers];
await build(options);

const { status } = spawnSync(
  process.execPath,
  [path.join(directory, 'index.mjs'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
