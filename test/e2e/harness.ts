/**
 * The built page and the built preload in a real Chromium, over the real handlers and the ceremony's own code.
 * Only Electron's two ends of the wire are stood in for: what the page invokes goes to `dispatch`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { isOurPage } from '../../main/app/page-files';
import { BINDING, NextEvent, preloadScript } from '../../main/cli/launch/preload-script';
import { dispatch } from '../../main/program/dispatch';
import { createProgram, type Program, type ProgramOptions } from '../../main/program/program';
import type { Handlers } from '../../shared/contract';
import { EVENTS, type Events } from '../../shared/contract/events';
import type { NetworkView } from '../../shared/contract/program';
import { eventsOfFake } from '../renderer/fake-api';
import { sampleMachine } from '../renderer/samples';
import { forkInProcess } from '../support/in-process';
import { long } from '../support/tier';
import { unwrap } from '../support/unwrap';
import { pressAtOnce } from './keyboard';
import { served } from './page-server';
import { copyPracticeSet } from './practice-set';
import { screensPage } from './screens-page';

const out = path.resolve('out');

export const offline: NetworkView = { state: 'offline', interfaces: [], remarks: [] };

export type Theme = 'light' | 'dark';

export interface OpenOptions {
  theme?: Theme;
  viewport?: { width: number; height: number };
  reducedMotion?: boolean;
  /** The program's own build, loaded anew, where what is tested is that. */
  asBuilt?: boolean;
  /** What the window's name is when the page comes up, in one that is loaded: it is what outlives a page. */
  windowName?: string;
  /** The page of the screens, in the long run, too: what is tested is how it looks, and it is put into other languages. */
  swapped?: boolean;
  /** What is told of a program whose handlers the page has; those of a fake bring their own. */
  events?: Events;
}

/** What a page is shown over. */
interface Shown {
  handlers: Handlers;
  next: NextEvent;
}

function shownOver(handlers: Handlers, events: Events = eventsOfFake(handlers)): Shown {
  const next = new NextEvent();
  events.follow(event => next.push(event));
  return { handlers, next };
}

export interface Opened {
  page: Page;
  context: BrowserContext;
  origin: string;
  /**
   * Content security policy violations, page errors and requests that left the origin: to be empty. Those of a page that
   * is shown next come after them: who asks takes them away.
   */
  complaints: string[];
  /** Ends the use of it. Nothing that the page still asks for is answered. */
  close(): Promise<void>;
}

const tellOfViolations = `addEventListener('securitypolicyviolation', event => {
  console.warn('CSP-VIOLATION ' + event.effectiveDirective + ' ' + event.blockedURI);
});`;

/** A page that is shown over one set of handlers after the other. */
export interface Stage extends Opened {
  /**
   * Shows the page anew over `next`; nothing of what was there stays but the size of the window. In the long run it is loaded
   * anew, else taken away and put up again, which costs a fifth.
   */
  show(next: Handlers, theme: Theme): Promise<void>;
}

/** A page of ours, shown anew for each use of it: to make one costs three times as much as to load it. */
interface Kept {
  page: Page;
  context: BrowserContext;
  origin: string;
  /** Puts `complaints` and `handlers` to use with the next page that is loaded; until then nothing is answered. */
  load(over: Shown, complaints: string[], windowName?: string): Promise<void>;
  /** The same without a load. */
  swap(over: Shown, complaints: string[]): Promise<void>;
  silence(): void;
  /** Whether somebody put a clock or a script into it, which would stay. */
  isSpoilt(): boolean;
}

/** Its process grows by some megabytes with each. */
const LOADS_A_PAGE = 40;

/** Pages that nobody uses now, one for each folder of files. */
const idle = new WeakMap<Browser, Map<string, Kept>>();
const idleIn = (browser: Browser): Map<string, Kept> => {
  const pages = idle.get(browser) ?? new Map<string, Kept>();
  idle.set(browser, pages);
  return pages;
};

/** What a page keeps for the next one, which none of ours does. */
const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
    window.name = '';
    window.keyPauseMs = 0;
  });

interface OfScreens {
  __clear(): void;
  __show(): Promise<void>;
}

async function makePage(browser: Browser, folder: string): Promise<Kept> {
  const origin = await served(folder);
  let [shown, complaints]: [Shown | null, string[]] = [null, []];
  let next: [Shown, string[]] | null = null;
  /** Answers the page's wait for the next event, when it is shown over another. */
  let waits = (_over: Shown): void => {};
  let spoilt = false;
  let loaded = 0;
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.exposeBinding(BINDING, ({ frame, page }, name: unknown, params: unknown) => {
    if (frame !== page.mainFrame()) throw new Error('only the page itself may call');
    const told = complaints;
    // Of a page that is over, which waits for it no longer.
    if (name === EVENTS)
      return new Promise(resolve => {
        waits = over =>
          void over.next.next().then(event => {
            // Of a page that is over, it is nobody's.
            if (shown !== over) return;
            waits = () => {};
            resolve(event);
          });
        if (shown) waits(shown);
      });
    if (!shown) return new Promise(() => {});
    return dispatch(shown.handlers, name, params, error => told.push(`unexpected: ${String(error)}`));
  });
  await context.addInitScript(tellOfViolations);
  await context.addInitScript(pressAtOnce);
  const preload = await readFile(path.join(out, 'preload/preload.cjs'), 'utf8');
  await context.addInitScript(preloadScript(preload, origin));
  const page = await context.newPage();
  page.on('console', message => {
    // Which features a Chromium knows the names of depends on its version; the others cannot be used anyway.
    if (message.text().startsWith('Error with Permissions-Policy header: Unrecognized feature')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  // The page itself is asked for before it is there.
  const wrong = (request: Request) => (next?.[1] ?? complaints).push(`${request.method()} ${request.url()}`);
  page.on('request', request => {
    if (!isOurPage(request.url(), origin) && !request.url().startsWith('blob:')) wrong(request);
  });
  page.on('response', response => {
    if (response.status() !== 200) wrong(response.request());
  });
  page.on('pageerror', error => complaints.push(`page error: ${error.message}`));
  // It comes before the first call of the page that it tells of, and after the last one of the page before.
  page.on('framenavigated', () => {
    if (next) [shown, complaints] = next;
    next = null;
  });
  const whenSpoilt = <T extends object>(of: T, name: keyof T & string): void => {
    const call = of[name] as (...given: unknown[]) => unknown;
    const noted = (...given: unknown[]) => {
      spoilt = true;
      return call.apply(of, given);
    };
    Object.assign(of, { [name]: noted });
  };
  whenSpoilt(page, 'addInitScript');
  whenSpoilt(page, 'close');
  whenSpoilt(page.clock, 'install');
  const silence = () => {
    shown = null;
    complaints = [];
  };
  return {
    page,
    context,
    origin,
    load: async (over, told, windowName) => {
      silence();
      // Only a page of the same origin can leave its name.
      if (windowName !== undefined && loaded === 0) await page.goto(`${origin}/?${++loaded}`);
      if (loaded > 0) await forget(page);
      if (windowName !== undefined)
        await page.evaluate(name => {
          window.name = name;
        }, windowName);
      next = [over, told];
      // An address of its own: nothing of an entry of the history is there.
      await page.goto(`${origin}/?${++loaded}`);
    },
    swap: async (over, told) => {
      await page.evaluate(() => (globalThis as unknown as OfScreens).__clear());
      await forget(page);
      [shown, complaints] = [over, told];
      waits(over);
      await page.evaluate(() => (globalThis as unknown as OfScreens).__show());
    },
    silence,
    isSpoilt: () => spoilt || page.isClosed() || loaded >= LOADS_A_PAGE,
  };
}

/** Opens the page over `handlers`. In one browser it is the same page again, shown anew, once it was closed. */
export async function openPage(
  browser: Browser,
  handlers: Handlers,
  options: OpenOptions = {},
): Promise<Stage> {
  const pages = idleIn(browser);
  const isLoaded = !options.swapped && (long || options.asBuilt === true);
  const folder = isLoaded ? path.join(out, 'renderer') : await screensPage();
  const before = pages.get(folder);
  pages.delete(folder);
  const kept = before ?? (await makePage(browser, folder));
  const { page, context, origin } = kept;
  const complaints: string[] = [];
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 800 });
  const reducedMotion = options.reducedMotion === false ? 'no-preference' : 'reduce';
  const showBy = async (way: Kept['load'], over: Shown, colorScheme: Theme) => {
    await page.emulateMedia({ colorScheme, reducedMotion });
    await way(over, complaints, options.windowName);
  };
  const first = shownOver(handlers, options.events);
  await showBy(before && !isLoaded ? kept.swap : kept.load, first, options.theme ?? 'light');
  const close = async () => {
    kept.silence();
    if (kept.isSpoilt() || pages.has(folder)) await context.close();
    else pages.set(folder, kept);
  };
  return {
    page,
    context,
    origin,
    complaints,
    show: (next, theme) => showBy(isLoaded ? kept.load : kept.swap, shownOver(next), theme),
    close,
  };
}

export interface Ceremony extends Opened {
  program: Program;
  folder: string;
  close(): Promise<void>;
}

interface CeremonyOptions extends OpenOptions, Partial<ProgramOptions> {
  openFolder?: boolean;
  /** The practice set “Rehearsal” is in the folder, and open in the program. */
  withSet?: boolean;
  /** What is done by the program's own calls before the page comes up. */
  before?(program: Program, folder: string): Promise<unknown>;
}

/** A whole program with a ceremony folder of its own, open in a page. */
export async function openCeremony(browser: Browser, options: CeremonyOptions = {}): Promise<Ceremony> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quorate-e2e-'));
  const program = createProgram({
    fork: options.fork ?? forkInProcess,
    shell: options.shell ?? 'preview',
    practiceOnly: options.practiceOnly ?? true,
    network: options.network ?? (async () => offline),
    machine: options.machine ?? (async () => sampleMachine()),
    ...(options.expiryMs && { expiryMs: options.expiryMs }),
    ...(options.recoveryMs && { recoveryMs: options.recoveryMs }),
  });
  if (options.withSet) await copyPracticeSet(folder);
  if (options.openFolder !== false) await program.api.folder.open({ path: folder });
  if (options.withSet) unwrap(await program.api.keySet.open({ name: 'Rehearsal' }));
  await options.before?.(program, folder);
  const opened = await openPage(browser, program.handlers, { ...options, events: program.events });
  return {
    ...opened,
    program,
    folder,
    async close() {
      await opened.close();
      await program.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const axeSource = () => readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Accessibility rules that the page breaks, with the elements that break them: to be empty. */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // As a script element it would be refused: the page's policy allows none but its own.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axeSource());
  return page.evaluate(async only => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({
      ...(only && { runOnly: only }),
      // Of WCAG 2.2, and not looked at unless it is asked for.
      rules: { 'target-size': { enabled: true } },
    });
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
      window.name,
      ...Array.from(document.querySelectorAll('input, textarea'), field => (field as HTMLInputElement).value),
    ].join('\n'),
  );
