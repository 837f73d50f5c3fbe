/**
 * The built page and the built preload in a real Chromium, over the real handlers and the ceremony's own code.
 * Only Electron's two ends of the wire are stood in for: what the page invokes goes to `dispatch`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { BINDING, preloadScript } from '../../main/cli/preload-script';
import { dispatch } from '../../main/dispatch';
import { pageFiles } from '../../main/page-files';
import { createProgram, type Program, type ProgramOptions } from '../../main/service/program';
import type { Handlers } from '../../shared/contract';
import type { NetworkView } from '../../shared/contract/program';
import { forkInProcess } from '../support/in-process';
import { long } from '../support/tier';

export const ORIGIN = 'https://ceremony.invalid';
const out = path.resolve('out');

export const offline: NetworkView = { state: 'offline', interfaces: [], remarks: [] };

export type Theme = 'light' | 'dark';

export interface OpenOptions {
  theme?: Theme;
  viewport?: { width: number; height: number };
  reducedMotion?: boolean;
}

export interface Opened {
  page: Page;
  context: BrowserContext;
  /** Content security policy violations, page errors and requests that left the origin: to be empty. */
  complaints: string[];
}

const tellOfViolations = `addEventListener('securitypolicyviolation', event => {
  console.warn('CSP-VIOLATION ' + event.effectiveDirective + ' ' + event.blockedURI);
});`;

/** A page that is opened once and shown over one set of handlers after the other. */
export interface Stage extends Opened {
  /** Loads the page anew over `next`; nothing of what was there stays but the size of the window. */
  show(next: Handlers, theme: Theme): Promise<void>;
}

/** Opens the page over `handlers`, in a context of its own. */
export async function openPage(
  browser: Browser,
  handlers: Handlers,
  options: OpenOptions = {},
): Promise<Stage> {
  let shown = handlers;
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.theme ?? 'light',
    reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
  });
  const complaints: string[] = [];
  const files = pageFiles(path.join(out, 'renderer'), ORIGIN);
  await context.route('**/*', async route => {
    const request = route.request();
    const file = await files({ method: request.method(), url: request.url() });
    if (file.status !== 200) complaints.push(`${request.method()} ${request.url()}`);
    await route.fulfill({ status: file.status, headers: file.headers, body: Buffer.from(file.body) });
  });
  await context.exposeBinding(BINDING, ({ frame, page }, name: unknown, params: unknown) => {
    if (frame !== page.mainFrame()) throw new Error('only the page itself may call');
    return dispatch(shown, name, params, error => complaints.push(`unexpected: ${String(error)}`));
  });
  await context.addInitScript(tellOfViolations);
  const preload = await readFile(path.join(out, 'preload/preload.cjs'), 'utf8');
  await context.addInitScript(preloadScript(preload, ORIGIN));
  const page = await context.newPage();
  page.on('console', message => {
    // Which features a Chromium knows the names of depends on its version; the others cannot be used anyway.
    if (message.text().startsWith('Error with Permissions-Policy header: Unrecognized feature')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(`page error: ${error.message}`));
  await page.goto(`${ORIGIN}/`);
  const show = async (next: Handlers, theme: Theme): Promise<void> => {
    // What the page before still asks for is not told to the next one's.
    await page.goto('about:blank');
    await page.emulateMedia({ colorScheme: theme });
    shown = next;
    complaints.length = 0;
    await page.goto(`${ORIGIN}/`);
  };
  return { page, context, complaints, show };
}

export interface Ceremony extends Opened {
  program: Program;
  folder: string;
  close(): Promise<void>;
}

/** A whole program with a ceremony folder of its own, open in a page. */
export async function openCeremony(
  browser: Browser,
  options: OpenOptions & Partial<ProgramOptions> & { openFolder?: boolean } = {},
): Promise<Ceremony> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quorate-e2e-'));
  const program = createProgram({
    fork: options.fork ?? forkInProcess,
    shell: options.shell ?? 'preview',
    practiceOnly: options.practiceOnly ?? true,
    network: options.network ?? (async () => offline),
    ...(options.expiryMs && { expiryMs: options.expiryMs }),
    ...(options.recoveryMs && { recoveryMs: options.recoveryMs }),
  });
  if (options.openFolder !== false) await program.api.folder.open({ path: folder });
  const opened = await openPage(browser, program.handlers, options);
  return {
    ...opened,
    program,
    folder,
    async close() {
      await opened.context.close();
      await program.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const axeSource = () => readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Accessibility rules that the page breaks, with the elements that break them: to be empty. */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // As a script element it would be refused: the page's policy allows none but its own.
  await page.evaluate(await axeSource());
  return page.evaluate(async only => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run(only ? { runOnly: only } : {});
    return violations.flatMap(rule =>
      rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
  }, rules);
}
interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/**
 * Looks at the screen that is up in the middle of a ceremony: no accessibility rule broken. Only in the long run: each
 * screen is looked at by itself in the tests of the screens.
 */
export async function look(page: Page): Promise<void> {
  if (long) expect(await axeViolations(page)).toEqual([]);
}

/** Everything a page could give away of itself: its markup, and what its fields hold. */
export const everythingIn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...Array.from(document.querySelectorAll('input, textarea'), field => (field as HTMLInputElement).value),
    ].join('\n'),
  );
