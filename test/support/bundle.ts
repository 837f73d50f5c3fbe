/** Bundles a small program for Node, as scripts/build.mjs does, to be run as a process of its own. */
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** Gives the path of the bundle, in `directory`. OpenPGP.js is bundled too: there is no node_modules there. */
export async function bundled(entry: string, directory: string): Promise<string> {
  const name = `${path.basename(entry, '.ts')}.mjs`;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    resolve: { conditions: ['node'] },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: entry,
      outDir: path.join(directory, 'bundle'),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: name, codeSplitting: false } },
    },
  });
  return path.join(directory, 'bundle', name);
}
