/** A Chromium for tests and measurements: the one that comes inside an npm package, or an installed one. */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, LaunchOptions } from 'playwright-core';

// An import would read all of it once more, for the names that it exports.
const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core');

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const isExecutable = (file: string | undefined): boolean => {
  if (!file) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Says where the carried fonts are. The configuration that comes with them names folders of Amazon's alone, and
 * without a single font Chromium draws no text at all, not even in the page's own.
 */
const fontConfiguration = (cache: string): string =>
  `<fontconfig><dir>${cache}/fonts</dir><cachedir>${cache}/fonts-cache</cachedir></fontconfig>\n`;

/**
 * Unpacks the Chromium that `@sparticuz/chromium` carries to `cache`. On a bare system it also needs the libraries
 * beside it, which the package unpacks only where it takes the system for Amazon's; so for this moment it is told that
 * it is. What is half unpacked never lies at `cache`: several workers may begin at once.
 */
async function unpack(cache: string): Promise<void> {
  mkdirSync(path.dirname(cache), { recursive: true });
  const apart = mkdtempSync(`${cache}-`);
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: apart, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    await sparticuz.executablePath();
    writeFileSync(path.join(apart, 'fonts.conf'), fontConfiguration(cache));
    renameSync(apart, cache);
  } catch (error) {
    if (!existsSync(cache)) throw error;
  } finally {
    rmSync(apart, { recursive: true, force: true });
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/**
 * The first is what Playwright asks for, which this takes the place of. With the second each load gets a frame of its own:
 * in one that is used again there is one more JavaScript context with every load, and all are set up anew.
 */
const FEATURES = 'CDPScreenshotNewSurface,RenderDocument:level/all-frames';

/**
 * Without a graphics card the window is painted in tiles of 256x256: of one that is as large as most windows of the tests,
 * painting costs a third less.
 */
const TILES = ['--default-tile-width=1300', '--default-tile-height=820'];

/** How to start the carried Chromium (headless only). It lies in the checkout's cache, by its version. */
async function carried(): Promise<{ executablePath: string; args: string[]; env: NodeJS.ProcessEnv }> {
  const manifest = readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8');
  const cache = path.resolve(`.cache/chromium-${(JSON.parse(manifest) as { version: string }).version}`);
  if (!existsSync(cache)) await unpack(cache);
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: path.join(cache, 'al2023/lib'),
    FONTCONFIG_FILE: path.join(cache, 'fonts.conf'),
  };
  const args = ['--no-zygote', '--disable-gpu', `--enable-features=${FEATURES}`, ...TILES];
  return { executablePath: path.join(cache, 'chromium'), args, env };
}

/** It is built for these alone. */
const canCarry = process.platform === 'linux' && process.arch === 'x64';

/**
 * Starts a headless Chromium and downloads nothing: the carried one where it runs, since it has no window to draw and
 * costs half of what an installed one does. CHROMIUM_PATH names another.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const wanted = process.env.CHROMIUM_PATH;
  const executablePath = canCarry && !wanted ? undefined : [wanted, ...installed].find(isExecutable);
  if (executablePath) return chromium.launch({ ...options, executablePath });
  const { args, env, ...found } = await carried();
  return chromium.launch({
    ...options,
    ...found,
    env: { ...env, ...options.env },
    args: [...args, ...(options.args ?? [])],
  });
}
