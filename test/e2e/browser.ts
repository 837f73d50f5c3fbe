/** A Chromium for the browser tests: an installed one, or the one that comes inside an npm package. */
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

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
function fontConfiguration(cache: string): string {
  const file = path.join(cache, 'fonts.conf');
  const [fonts, kept] = [path.join(cache, 'fonts'), path.join(cache, 'fonts-cache')];
  writeFileSync(file, `<fontconfig><dir>${fonts}</dir><cachedir>${kept}</cachedir></fontconfig>\n`);
  return file;
}

/**
 * Unpacks the Chromium that `@sparticuz/chromium` carries (headless only) into the checkout's cache. On a bare
 * system it also needs the libraries beside it, which the package unpacks only where it takes the system for
 * Amazon's; so for this moment it is told that it is.
 */
async function carried(): Promise<{ executablePath: string; args: string[]; env: NodeJS.ProcessEnv }> {
  const before = { ...process.env };
  const cache = path.resolve('.cache/chromium');
  mkdirSync(cache, { recursive: true });
  Object.assign(process.env, { TMPDIR: cache, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    const executablePath = await sparticuz.executablePath();
    const env = {
      ...before,
      LD_LIBRARY_PATH: path.join(cache, 'al2023/lib'),
      FONTCONFIG_FILE: fontConfiguration(cache),
    };
    return { executablePath, args: ['--no-zygote', '--disable-gpu'], env };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/**
 * Starts a headless Chromium and downloads nothing. CHROMIUM_PATH names one that is not found by itself, or is
 * `carried` to take the npm package's even where another is installed.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const wanted = process.env.CHROMIUM_PATH;
  const executablePath = wanted === 'carried' ? undefined : [wanted, ...installed].find(isExecutable);
  if (executablePath) return chromium.launch({ ...options, executablePath });
  const { args, env, ...found } = await carried();
  return chromium.launch({
    ...options,
    ...found,
    env: { ...env, ...options.env },
    args: [...args, ...(options.args ?? [])],
  });
}

/** One browser for all tests of a file, there from `beforeAll` on. */
export function inOneBrowser(options: LaunchOptions = {}): { readonly browser: Browser } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser(options);
  });
  afterAll(() => browser?.close());
  return {
    get browser() {
      if (!browser) throw new Error('the browser is there once the tests run');
      return browser;
    },
  };
}
