/**
 * The layers against the network, one at a time, in a real Chromium: each alone stops what without it reaches a
 * server on this machine. What each layer asks for is taken from `main/app/lockdown.ts` itself.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { App, Session } from 'electron';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appLayers, chromiumArguments, sessionLayers } from '../../main/app/lockdown';
import { CONTENT_SECURITY_POLICY } from '../../main/app/page-files';
import { StandInApp, StandInSession } from '../main/electron-stand-in';
import { launchBrowser } from '../support/chromium';

/** The switches an app layer sets, as arguments. */
function switchesOf(layer: (app: App) => unknown): string[] {
  const app = new StandInApp();
  layer(app as unknown as App);
  return [...app.switches].map(([name, value]) => `--${name}=${value}`);
}

const session = new StandInSession();
await sessionLayers.proxy(session as unknown as Session);
sessionLayers.offline(session as unknown as Session);
const proxy = session.proxy as { proxyRules: string; proxyBypassRules: string };
const emulation = session.emulation as { offline: boolean };
const proxySwitches = [`--proxy-server=${proxy.proxyRules}`, `--proxy-bypass-list=${proxy.proxyBypassRules}`];

let hits: string[] = [];
let policy: string | null = null;
let target: Server;
let host: Server;
const portOf = (server: Server) => (server.address() as AddressInfo).port;
const listen = (server: Server, address: string) =>
  new Promise<void>(resolve => server.listen(0, address, () => resolve()));

beforeAll(async () => {
  target = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*');
    response.end('reached');
  });
  target.on('upgrade', (request, socket) => {
    hits.push(`WEBSOCKET ${request.url}`);
    socket.destroy();
  });
  // Serves the page from which requests are tried, with or without the policy.
  host = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    if (policy) response.setHeader('content-security-policy', policy);
    response.end('<!doctype html><title>page</title>');
  });
  await listen(target, '127.0.0.1');
  await listen(host, '127.0.0.1');
});
afterAll(() => {
  target.close();
  host.close();
});

/** By their arguments. */
const started = new Map<string, Promise<Browser>>();
afterAll(async () => {
  for (const browser of await Promise.all(started.values())) await browser.close();
});

async function inBrowser<T>(
  args: string[],
  work: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  hits = [];
  const name = args.join(' ');
  const starting = started.get(name) ?? launchBrowser({ args });
  started.set(name, starting);
  const context = await (await starting).newContext(options);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens the server by each of its names; gives Chromium's reason when it could not. */
async function visit(page: Page): Promise<string[]> {
  const outcomes: string[] = [];
  for (const name of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]']) {
    outcomes.push(
      await page.goto(`http://${name}:${portOf(target)}/`, { timeout: 15_000 }).then(
        () => 'reached',
        (error: Error) => /ERR_[A-Z_]+/.exec(error.message)?.[0] ?? error.message,
      ),
    );
  }
  return outcomes;
}

const each = (outcome: string) => [outcome, outcome, outcome];

test('without any layer, the server on this machine is reached by every name', async () => {
  expect(await inBrowser([], visit)).toEqual(each('reached'));
  expect(hits.filter(hit => hit === 'GET /')).toHaveLength(3);
});

test('the resolver rules alone stop every name and every literal address', async () => {
  const args = switchesOf(appLayers.hostResolverRules);
  expect(args).toHaveLength(1);
  expect(await inBrowser(args, visit)).toEqual(each('ERR_NAME_NOT_RESOLVED'));
  expect(hits).toEqual([]);
});

test('the dead proxy alone stops every request, to this machine too', async () => {
  expect(await inBrowser(proxySwitches, visit)).toEqual(each('ERR_PROXY_CONNECTION_FAILED'));
  expect(hits).toEqual([]);
});

test('the proxy’s rule for loopback is needed: without it this machine is reached past the proxy', async () => {
  expect(await inBrowser(proxySwitches.slice(0, 1), visit)).toEqual(each('reached'));
});

test('offline emulation alone stops every request', async () => {
  expect(await inBrowser([], visit, { offline: emulation.offline })).toEqual(
    each('ERR_INTERNET_DISCONNECTED'),
  );
  expect(hits).toEqual([]);
});

/** Every way out that a script in the page has, each under a path of its own. */
const tryEverything = (page: Page): Promise<void> =>
  page.evaluate(
    async base => {
      const settled: Promise<unknown>[] = [];
      const attempt = (work: () => unknown) => {
        try {
          settled.push(Promise.resolve(work()).catch(() => null));
        } catch {
          // Refused on the spot.
        }
      };
      const loaded = (element: HTMLElement) =>
        new Promise(resolve => {
          element.onload = resolve;
          element.onerror = resolve;
          document.head.append(element);
        });
      attempt(() => fetch(`${base}/fetch`));
      attempt(() => navigator.sendBeacon(`${base}/beacon`, 'x'));
      attempt(() => loaded(Object.assign(new Image(), { src: `${base}/image` })));
      attempt(() => loaded(Object.assign(document.createElement('script'), { src: `${base}/script` })));
      attempt(() =>
        loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${base}/style` })),
      );
      attempt(() => loaded(Object.assign(document.createElement('iframe'), { src: `${base}/frame` })));
      attempt(() => new EventSource(`${base}/events`));
      attempt(() => {
        const form = Object.assign(document.createElement('form'), {
          action: `${base}/form`,
          method: 'post',
        });
        const frame = Object.assign(document.createElement('iframe'), { name: 'sink' });
        document.body.append(frame, form);
        form.target = 'sink';
        form.submit();
      });
      attempt(
        () =>
          new Promise(resolve => {
            const socket = new WebSocket(`${base.replace('http', 'ws')}/socket`);
            socket.onerror = resolve;
            socket.onopen = resolve;
          }),
      );
      await Promise.race([Promise.all(settled), new Promise(resolve => setTimeout(resolve, 5000))]);
      await new Promise(resolve => setTimeout(resolve, 500));
    },
    `http://127.0.0.1:${portOf(target)}`,
  );

const tryFromPage = (withPolicy: string | null) =>
  inBrowser([], async page => {
    policy = withPolicy;
    await page.goto(`http://127.0.0.1:${portOf(host)}/`);
    await tryEverything(page);
    return [...new Set(hits)].sort();
  });

test('without the policy, a page reaches the server in every way a script has', async () => {
  expect(await tryFromPage(null)).toEqual([
    'GET /events',
    'GET /fetch',
    'GET /frame',
    'GET /image',
    'GET /script',
    'GET /style',
    'POST /beacon',
    'POST /form',
    'WEBSOCKET /socket',
  ]);
});

test('the policy alone stops every one of them', async () => {
  expect(await tryFromPage(CONTENT_SECURITY_POLICY)).toEqual([]);
});

const gatherCandidates = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const peer = new RTCPeerConnection();
    peer.createDataChannel('x');
    let candidates = 0;
    const done = new Promise<void>(resolve => {
      peer.onicecandidate = ({ candidate }) => {
        if (!candidate) resolve();
        else if (candidate.candidate) candidates++;
      };
    });
    await peer.setLocalDescription(await peer.createOffer());
    await Promise.race([done, new Promise(resolve => setTimeout(resolve, 5000))]);
    peer.close();
    return candidates;
  });

/** Where a machine has no address but its loopback's, WebRTC has none to find, layer or not. */
const hasAddress = Object.values(networkInterfaces())
  .flat()
  .some(address => address && !address.internal);

const candidates = (args: string[]) =>
  inBrowser(args, async page => {
    policy = CONTENT_SECURITY_POLICY;
    await page.goto(`http://127.0.0.1:${portOf(host)}/`);
    return gatherCandidates(page);
  });

test.skipIf(!hasAddress)(
  'the policy does not stop WebRTC from finding this machine’s addresses; the WebRTC layer alone does',
  async () => {
    expect(await candidates([])).toBeGreaterThan(0);
    expect(await candidates(switchesOf(appLayers.webRtcSwitch))).toBe(0);
  },
);

test('with all that an ordinary Chromium can be given, neither a server nor an address is reached', async () => {
  expect(await inBrowser(chromiumArguments(), visit)).not.toContain('reached');
  expect(hits).toEqual([]);
  const blank = (page: Page) => page.goto('about:blank').then(() => gatherCandidates(page));
  expect(await inBrowser(chromiumArguments(), blank)).toBe(0);
});
