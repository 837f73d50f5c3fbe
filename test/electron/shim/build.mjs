/**
 * The product for an older Electron: what was built into `out/`, as CommonJS with OpenPGP.js inside (main as an ES
 * module is for 28 and later), and the page once more for its Chromium. Otherwise every line is the product's.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { build as viteBuild } from 'vite';
import { pageOptions } from '../../../scripts/build.mjs';

const checkout = path.resolve(import.meta.dirname, '../../..');
const shim = name => readFileSync(path.join(import.meta.dirname, name), 'utf8');

/** Bundles `input` into `file` for any Electron from 25 on. */
async function bundleAsCommonJs(input, file, banner, external = []) {
  const bundle = await rolldown({
    input,
    platform: 'node',
    external: ['electron', /^node:/, ...external],
    transform: {
      target: 'node18',
      define: { 'import.meta.url': '__importMetaUrl', 'import.meta.dirname': '__importMetaDirname' },
    },
    logLevel: 'silent',
  });
  await bundle.write({ file, format: 'cjs', banner, codeSplitting: false });
  await bundle.close();
}

async function asCommonJs(name, into, banner, external = []) {
  const file = path.join(into, 'out', name);
  await bundleAsCommonJs(path.join(checkout, 'out', name), file, banner, external);
  for (const bundled of external) requireInstead(file, bundled);
}

/** Electron before 28 reads no archive by `import()`. */
function requireInstead(file, bundled) {
  const imported = `import("${bundled}")`;
  const parts = readFileSync(file, 'utf8').split(imported);
  if (parts.length !== 2) throw new Error(`${file} has not one ${imported}`);
  writeFileSync(file, parts.join(`Promise.resolve().then(() => require("${bundled}"))`));
}

/**
 * Makes the program's folder at `into`.
 *
 * @param withAesKw false leaves Electron's fault with AES-KW as it is
 */
export async function buildForOlder(into, withAesKw = true) {
  const main = shim('electron-25.cjs');
  const ceremony = withAesKw ? main + shim('aes-kw.cjs') : main;
  await asCommonJs('main/index.js', into, main);
  await asCommonJs('ceremony/process.js', into, ceremony, ['./answers.js']);
  await asCommonJs('ceremony/answers.js', into, main);
  cpSync(path.join(checkout, 'out/preload'), path.join(into, 'out/preload'), { recursive: true });
  mkdirSync(path.join(into, 'out/renderer'), { recursive: true });
  const options = pageOptions(path.join(into, 'out/renderer'));
  await viteBuild({ ...options, logLevel: 'silent', build: { ...options.build, target: 'chrome114' } });
  const { name, productName, version } = JSON.parse(
    readFileSync(path.join(checkout, 'package.json'), 'utf8'),
  );
  writeFileSync(
    path.join(into, 'package.json'),
    JSON.stringify({ name, productName, version, type: 'commonjs', main: 'out/main/index.js' }),
  );
}

/** Makes the program of the tests that lays layers one by one (`test/electron/layers`) at `into`. */
export async function buildLayers(into) {
  for (const name of ['entry', 'sockets']) {
    const input = path.join(checkout, 'test/electron/layers', `${name}.ts`);
    await bundleAsCommonJs(input, path.join(into, `${name}.js`), shim('electron-25.cjs'));
  }
  writeFileSync(path.join(into, 'package.json'), '{"name":"layers","version":"0.0.0","main":"entry.js"}');
}
