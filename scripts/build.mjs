/**
 * Builds everything into out/ with Vite: main (for Electron), preload, ceremony process, terminal, page.
 *
 *   node scripts/build.mjs           builds
 *   ensureBuilt(onBuild)             builds only when a source is newer than the last build; says nothing, calls `onBuild` first
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { guideInPage } from './help.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out');
const stamp = path.join(out, '.built');
const lock = path.join(root, '.cache', 'build.lock');

/** Stays a file of its own beside the bundles: it is LGPL and must be replaceable. */
const external = ['electron', 'openpgp', 'playwright-core', ...builtinModules, /^node:/];

const nodeEntries = [
  { input: 'main/app/index.ts', file: 'main/index.js', format: 'es' },
  { input: 'main/app/preload.ts', file: 'preload/preload.cjs', format: 'cjs' },
  {
    input: 'main/ceremony/process/entry.ts',
    file: 'ceremony/process.js',
    format: 'es',
    beside: ['./answers'],
  },
  { input: 'main/ceremony/process/answers.ts', file: 'ceremony/answers.js', format: 'es' },
  { input: 'main/host/qr-thread.ts', file: 'scan/qr-thread.js', format: 'es' },
  { input: 'main/cli/launch/index.ts', file: 'cli/index.js', format: 'es', beside: ['./terminal'] },
  { input: 'main/cli/launch/terminal.ts', file: 'cli/terminal.js', format: 'es' },
  { input: 'main/cli/launch/start.ts', file: 'cli/start.js', format: 'es' },
  // For who packs it only: \`scripts/pack/parts.mjs\` writes the script down.
  { input: 'main/cli/launch/installed.ts', file: 'installed/launcher.js', format: 'es' },
];

/** Leaves the import of a bundle beside this one to Node, as `./name.js`. */
const besideIt = beside => ({
  name: 'beside-it',
  enforce: 'pre',
  resolveId: id => (beside.includes(id) ? { id: `${id}.js`, external: 'absolute' } : null),
});

/** Options shared by every bundle that runs in Node. `beside`: relative imports that are bundles of their own. */
export const forNode = (input, directory, fileName, format, beside = []) => ({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [besideIt(beside)],
  resolve: { conditions: ['node'] },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: directory,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: false,
    rollupOptions: {
      input: path.join(root, input),
      external,
      // Comments of libraries tell nothing here, nor do those for a bundler; licences stay.
      output: {
        format,
        entryFileNames: fileName,
        codeSplitting: false,
        comments: { jsdoc: false, annotation: false },
      },
    },
  },
});

/** Vite's helper round an import at run time loads styles and preloads of its own: the page has neither. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: id => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = load => load();' : null),
};

/** A text of the page in one language, or of what main may tell it. */
const ofLanguage = /\/(?:messages|shared\/text)\/([a-z]{2})\//;

/**
 * What the page loads at once stays two files, the program and the texts of a language: cut into several, since screens that are
 * loaded later share parts of it, it would be longer when compressed.
 */
const firstLoad = () => {
  const known = new Map();
  /** Whether it is what begins a file, or is imported by it: `page`, `first-de`, or null. */
  const fileOf = (id, graph) => {
    if (!known.has(id)) {
      known.set(id, null);
      const { isEntry, importers } = graph.getModuleInfo(id) ?? { importers: [] };
      const [, language] = ofLanguage.exec(id) ?? [];
      const files = new Set(importers.map(one => fileOf(one, graph)).filter(file => file !== null));
      const own = isEntry
        ? 'page'
        : id.endsWith(`/messages/${language}/first.ts`)
          ? `first-${language}`
          : null;
      // What is of no language is for the texts of each, and what another language takes from one is for both.
      const isForAll = files.size > 1 || (files.size === 1 && language === undefined);
      const shared = isForAll ? 'page' : ([...files][0] ?? null);
      known.set(id, own ?? shared);
    }
    return known.get(id);
  };
  return [
    // Before the texts, whose group takes along what it imports.
    { debugName: 'page', priority: 2, name: (id, graph) => (fileOf(id, graph) === 'page' ? 'page' : null) },
    { debugName: 'first texts', priority: 1, name: fileOf },
  ];
};

/** How the page is built, into `directory`. */
export const pageOptions = directory => ({
  root: path.join(root, 'renderer'),
  base: './',
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [plainImports, guideInPage(root)],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: directory,
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // Of a busy machine nothing is said where a command only builds first.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: firstLoad() } },
    },
  },
});

export async function build() {
  const { build: viteBuild } = await import('vite');
  const byDirectory = Map.groupBy
    ? Map.groupBy(nodeEntries, e => path.dirname(e.file))
    : nodeEntries.reduce(
        (m, e) => m.set(path.dirname(e.file), [...(m.get(path.dirname(e.file)) ?? []), e]),
        new Map(),
      );
  for (const [directory, entries] of byDirectory) {
    for (const [number, { input, file, format, beside }] of entries.entries()) {
      if (!existsSync(path.join(root, input))) continue;
      const options = forNode(input, path.join(out, directory), path.basename(file), format, beside);
      options.build.emptyOutDir = number === 0;
      await viteBuild(options);
    }
  }
  if (existsSync(path.join(root, 'renderer/index.html'))) {
    await viteBuild(pageOptions(path.join(out, 'renderer')));
  }
  writeFileSync(stamp, '');
}

const sources = [
  'main',
  'renderer',
  'shared',
  'docs/guide.md',
  'scripts/build.mjs',
  'scripts/help.mjs',
  'scripts/medium/guide.mjs',
  'package-lock.json',
];

/** Whether a file or directory was changed, or something in it, after `time` (milliseconds). Every command waits for this. */
function isNewer(at, time) {
  const stat = statSync(at, { throwIfNoEntry: false });
  if (!stat) return false;
  if (stat.mtimeMs > time) return true;
  return stat.isDirectory() && readdirSync(at).some(name => isNewer(`${at}/${name}`, time));
}

const isStale = () => {
  const built = statSync(stamp, { throwIfNoEntry: false });
  return !built || sources.some(source => isNewer(path.join(root, source), built.mtimeMs));
};

const wait = ms => new Promise(resolve => setTimeout(resolve, ms));

/** Two commands started at once must not build into the same folder: the second waits for the first. */
export async function ensureBuilt(onBuild = () => {}) {
  if (!isStale()) return;
  mkdirSync(path.dirname(lock), { recursive: true });
  onBuild();
  for (const givenUp = Date.now() + 60_000; isStale(); ) {
    try {
      mkdirSync(lock);
    } catch {
      if (Date.now() > givenUp) rmSync(lock, { recursive: true, force: true });
      await wait(100);
      continue;
    }
    try {
      await build();
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
