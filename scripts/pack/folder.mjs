/** Makes the folder that packages are written from: Electron with the program in it, the fuses set, and SHA256SUMS. */
import { spawn } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cacheFolder, electronOf, otherZips } from '../medium/carried-electron.mjs';
import { sumLines, sumOf } from '../medium/write.mjs';
import { signals } from '../own-folder.mjs';
import { SaidError } from '../said.mjs';

const require = createRequire(import.meta.url);

/** Every file below a folder, sorted, as path from there, with what a package has to know of it. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map(name => ({ name: name.split(path.sep).join('/'), is: lstatSync(path.join(folder, name)) }))
    .filter(({ is }) => !is.isDirectory())
    .map(({ name, is }) =>
      is.isSymbolicLink()
        ? { name, link: readlinkSync(path.join(folder, name)) }
        : // Whoever builds may have kept it from everybody else.
          { name, from: path.join(folder, name), mode: is.mode & 0o100 ? 0o755 : 0o644, size: is.size },
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Settings with paths that lead to the checkout, whichever program is packed. */
function placed(settings, root) {
  const ofCheckout = each =>
    typeof each === 'string'
      ? { from: path.join(root, each), to: each }
      : { ...each, from: path.join(root, each.from) };
  const { extraFiles, extraResources } = settings.linux;
  return {
    ...settings,
    extraFiles: settings.extraFiles.map(ofCheckout),
    linux: {
      ...settings.linux,
      extraFiles: extraFiles.map(ofCheckout),
      extraResources: extraResources.map(ofCheckout),
    },
  };
}

/** Closed ports: a download fails and reaches nobody. */
const OFFLINE = {
  ELECTRON_MIRROR: 'http://127.0.0.1:9/',
  ELECTRON_BUILDER_BINARIES_MIRROR: 'http://127.0.0.1:9/',
};

/**
 * Runs Node. Where this program is broken off, that one is ended first: it would go on writing into a folder that is being
 * removed.
 *
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @param {string} [umask] for what it makes, where it is not to be that of this process
 */
export function run(args, env, umask) {
  const words = [process.execPath, ...args];
  const [program, ...rest] =
    umask === undefined ? words : ['/bin/sh', '-c', `umask ${umask}; exec "$0" "$@"`, ...words];
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => child.kill('SIGKILL');
    for (const signal of signals) process.prependOnceListener(signal, stop);
    const isOver = () => {
      for (const signal of signals) process.off(signal, stop);
    };
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        said += text;
      });
    child.once('error', error => {
      isOver();
      reject(error);
    });
    child.once('close', code => {
      isOver();
      resolve({ code, said });
    });
  });
}

const NO_NETWORK = /ECONNREFUSED|ECONNRESET|ENOTFOUND|ENETUNREACH|ETIMEDOUT|EAI_AGAIN/;

/**
 * Why electron-builder did not build, in a sentence.
 *
 * @param {{ code: number | null, said: string }} run how it ended, and all that it wrote
 * @param {string} [version] of the Electron that it was to take out of its cache
 * @param {string[]} [others] what lies there under its name and is another
 */
export function reasonOf({ code, said }, version, others = []) {
  const carry = 'Carry Electron’s zip here (npm run electron:carried -- FILE.zip)';
  if (version !== undefined && NO_NETWORK.test(said))
    return others.length > 0
      ? `${others.join(', ')} is not the one of Electron ${version}: its SHA-256 is another, and the right one cannot be downloaded. ${carry}; it takes the place of that file.`
      : `Electron ${version}, or a tool of electron-builder, is not in its cache and cannot be downloaded. ${carry}, or name an unpacked one in ELECTRON_OVERRIDE_DIST_PATH.`;
  // Its own words first; else what Node says of an error, and never a line of a stack.
  const lines = said.split('\n').map(line => line.trim());
  const told = lines.filter(line => line !== '' && !/^(at |Node\.js v|\^|[{}]$)/.test(line));
  const complaint =
    /⨯ (.+)/.exec(said)?.[1] ??
    told.find(line => /^\w*Error\b/.test(line)) ??
    (told.at(-1) || `it ended with ${code}`);
  return `electron-builder did not build: ${complaint.slice(0, 300)}`;
}

/**
 * How electron-builder is run: `root` is the checkout, `output` a folder of its own. `project` is the folder of the program,
 * where that is not the checkout. `electronDist` is an unpacked Electron; without it electron-builder takes the one in its
 * cache, or downloads it.
 *
 * @typedef {{ root: string, output: string, arch?: string, project?: string, electronDist?: string, umask?: string }} How
 */

/**
 * Runs electron-builder.
 *
 * @param {object} settings as `readSettings` gives them
 * @param {How} how
 * @param {string[]} targets its words for what it builds. Throws `SaidError` with what it complained of
 */
export async function runBuilder(settings, how, targets) {
  const { root, output, project = root, electronDist, umask } = how;
  const config = path.join(output, 'electron-builder.json');
  writeFileSync(
    config,
    JSON.stringify({
      ...placed(settings, root),
      ...(electronDist && { electronDist }),
      directories: { output, buildResources: path.join(root, 'build') },
    }),
  );
  const cli = path.join(path.dirname(require.resolve('electron-builder/package.json')), 'cli.js');
  const words = [cli, ...targets, '--projectDir', project, '--config', config];
  const ended = await run(words, { ...process.env, ...(electronDist && OFFLINE) }, umask);
  if (ended.code === 0) return;
  if (electronDist) throw new SaidError(reasonOf(ended));
  const others = await otherZips(electronOf(root), cacheFolder());
  throw new SaidError(reasonOf(ended, settings.electronVersion, others));
}

/**
 * Makes the folder for Linux, and SHA256SUMS in it of every file.
 *
 * @param {object} settings
 * @param {How} how
 * @returns {Promise<string>} its path
 */
export async function makeFolder(settings, how) {
  mkdirSync(how.output, { recursive: true });
  const arch = how.arch ?? process.arch;
  await runBuilder(settings, how, ['--linux', 'dir', `--${arch}`]);
  const folder = path.join(how.output, arch === 'x64' ? 'linux-unpacked' : `linux-${arch}-unpacked`);
  const sums = [];
  for (const { name, from } of filesIn(folder)) if (from) sums.push([name, await sumOf(from)]);
  writeFileSync(path.join(folder, 'SHA256SUMS'), sumLines(sums));
  return folder;
}
