import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { App, Session, WebContents } from 'electron';
import { expect, test, vi } from 'vitest';
import { appLayers, contentsLayers, lay, readyLayers, sessionLayers } from '../../../main/app/lockdown';
import { CONTENT_SECURITY_POLICY, pageFiles } from '../../../main/app/page-files';
import { allowedSwitches, refusal, refusedSwitch, refusedSwitches } from '../../../main/app/refused-switches';
import { StandInApp, StandInContents, StandInSession, wasPrevented } from '../electron-stand-in';

/** What a layer is there for, read back from the stand-in; and how it reads with the layer in force. */
interface Effect<T> {
  seen: (target: T) => unknown;
  inForce: unknown;
}

const deadProxy = {
  mode: 'fixed_servers',
  proxyRules: 'http=127.0.0.1:9;https=127.0.0.1:9;socks=127.0.0.1:9',
  proxyBypassRules: '<-loopback>',
};

const appEffects: Record<keyof typeof appLayers, Effect<StandInApp>> = {
  sandbox: { seen: app => app.log, inForce: ['enableSandbox'] },
  hostResolverRules: { seen: app => app.switches.get('host-resolver-rules'), inForce: 'MAP * ~NOTFOUND' },
  webRtcSwitch: {
    seen: app =>
      ['force-webrtc-ip-handling-policy', 'webrtc-ip-handling-policy'].map(name => app.switches.get(name)),
    inForce: ['disable_non_proxied_udp', 'disable_non_proxied_udp'],
  },
  ownTraffic: {
    seen: app =>
      [
        'disable-background-networking',
        'disable-component-update',
        'no-pings',
        'dns-prefetch-disable',
      ].filter(name => app.commandLine.hasSwitch(name)),
    inForce: [
      'disable-background-networking',
      'disable-component-update',
      'no-pings',
      'dns-prefetch-disable',
    ],
  },
  filePickers: {
    seen: app => app.switches.get('disable-blink-features'),
    inForce: 'FileSystemAccessLocal',
  },
  certificateErrors: {
    seen: app => {
      const trust = vi.fn();
      const prevented = wasPrevented(app, 'certificate-error', null, 'https://x', 'expired', {}, trust);
      return [prevented, trust.mock.calls];
    },
    inForce: [true, [[false]]],
  },
};

const readyEffects: Record<keyof typeof readyLayers, Effect<StandInApp>> = {
  appProxy: { seen: app => app.proxy, inForce: deadProxy },
  dnsOverHttpsOff: {
    seen: app => app.resolver,
    inForce: { enableBuiltInResolver: false, secureDnsMode: 'off', secureDnsServers: [] },
  },
};

const addresses = {
  'app://ceremony/index.html': false,
  'blob:app://ceremony/5b9c': false,
  'https://example.com/': true,
  'http://127.0.0.1/': true,
  'ws://localhost/': true,
  'file:///etc/passwd': true,
  'data:text/html,x': true,
  'app://elsewhere/': true,
  'app://ceremony.example/': true,
  'blob:https://example.com/1': true,
  'not an address': true,
};

const ours = { getURL: () => 'app://ceremony/' };
const permissionCases: [contents: { getURL: () => string }, permission: string, details: object][] = [
  [ours, 'media', { isMainFrame: true, mediaTypes: ['video'] }],
  [ours, 'media', { isMainFrame: true, mediaTypes: ['video', 'audio'] }],
  [ours, 'media', { isMainFrame: true, mediaTypes: ['audio'] }],
  [ours, 'media', { isMainFrame: false, mediaTypes: ['video'] }],
  [ours, 'media', { isMainFrame: true }],
  [{ getURL: () => 'https://example.com/' }, 'media', { isMainFrame: true, mediaTypes: ['video'] }],
  ...[
    'notifications',
    'usb',
    'hid',
    'serial',
    'clipboard-read',
    'geolocation',
    'fileSystem',
    'display-capture',
  ].map(permission => [ours, permission, { isMainFrame: true }] as [typeof ours, string, object]),
];

const sessionEffects: Record<keyof typeof sessionLayers, Effect<StandInSession>> = {
  proxy: { seen: session => session.proxy, inForce: deadProxy },
  offline: { seen: session => session.emulation, inForce: { offline: true } },
  onlyOwnPages: {
    seen: session =>
      Object.fromEntries(
        Object.keys(addresses).map(url => {
          let cancelled = false;
          session.beforeRequest?.({ url }, answer => {
            cancelled = answer.cancel;
          });
          return [url, cancelled];
        }),
      ),
    inForce: addresses,
  },
  permissionRequests: {
    seen: session =>
      permissionCases.map(([contents, permission, details]) => {
        let granted = true; // Electron's default
        session.handlers.request?.(
          ...([
            contents,
            permission,
            (yes: boolean) => {
              granted = yes;
            },
            details,
          ] as unknown as never[]),
        );
        return granted;
      }),
    inForce: permissionCases.map((_case, number) => number === 0),
  },
  permissionChecks: {
    seen: session =>
      [
        ['media', 'app://ceremony/', { isMainFrame: true, mediaType: 'video' }],
        ['media', 'app://ceremony/', { isMainFrame: true, mediaType: 'audio' }],
        ['media', 'app://ceremony/', { isMainFrame: false, mediaType: 'video' }],
        ['media', 'app://ceremony.example/', { isMainFrame: true, mediaType: 'video' }],
        ['clipboard-read', 'app://ceremony/', { isMainFrame: true }],
      ].map(asked => session.handlers.check?.(...([null, ...asked] as never[])) ?? true),
    inForce: [true, false, false, false, false],
  },
  devices: { seen: session => session.handlers.device?.(), inForce: false },
  usbClasses: {
    seen: session => session.handlers.usb?.(),
    inForce: ['audio', 'audio-video', 'hid', 'mass-storage', 'smart-card', 'video', 'wireless'],
  },
  bluetoothPairing: {
    seen: session => {
      const answer = vi.fn();
      session.handlers.bluetooth?.(...([{}, answer] as never[]));
      return answer.mock.calls;
    },
    inForce: [[{ confirmed: false }]],
  },
  screenCapture: {
    seen: session => {
      const answer = vi.fn();
      session.handlers.display?.(...([{}, answer] as never[]));
      return answer.mock.calls;
    },
    inForce: [[null]],
  },
  spellchecker: {
    seen: session => [session.spellchecker, session.spellcheckerLanguages],
    inForce: [false, []],
  },
  downloads: { seen: session => wasPrevented(session, 'will-download'), inForce: true },
};

const contentsEffects: Record<keyof typeof contentsLayers, Effect<StandInContents>> = {
  navigation: { seen: contents => wasPrevented(contents, 'will-navigate'), inForce: true },
  frameNavigation: { seen: contents => wasPrevented(contents, 'will-frame-navigate'), inForce: true },
  redirects: { seen: contents => wasPrevented(contents, 'will-redirect'), inForce: true },
  webviews: { seen: contents => wasPrevented(contents, 'will-attach-webview'), inForce: true },
  windows: { seen: contents => contents.windowOpenHandler?.().action ?? 'allow', inForce: 'deny' },
  webRtcPolicy: { seen: contents => contents.webRtcPolicy, inForce: 'disable_non_proxied_udp' },
};

/** With all layers the effect is there; with all but the one, it is not. */
function eachLayerMatters<T, S>(
  kind: string,
  layers: Readonly<Record<string, (target: T) => Promise<void> | void>>,
  effects: Record<string, Effect<S>>,
  fresh: () => S,
): void {
  test(`${kind}: every layer has a test (stand-in)`, () => {
    expect(Object.keys(effects).sort()).toEqual(Object.keys(layers).sort());
  });
  test.each(Object.keys(layers))(
    `${kind}: %s is in force, and only that layer brings it (stand-in)`,
    async name => {
      const { seen, inForce } = effects[name]!;
      const locked = fresh();
      await lay(layers, locked as unknown as T);
      expect(seen(locked)).toEqual(inForce);

      const { [name]: _takenOut, ...others } = layers;
      const without = fresh();
      await lay(others, without as unknown as T);
      expect(seen(without)).not.toEqual(inForce);
    },
  );
}

eachLayerMatters<App, StandInApp>('before ready', appLayers, appEffects, () => new StandInApp());
eachLayerMatters<App, StandInApp>('after ready', readyLayers, readyEffects, () => new StandInApp());
eachLayerMatters<Session, StandInSession>(
  'session',
  sessionLayers,
  sessionEffects,
  () => new StandInSession(),
);
eachLayerMatters<WebContents, StandInContents>(
  'page',
  contentsLayers,
  contentsEffects,
  () => new StandInContents(),
);

test('the layers that must be there before ready are laid at once (stand-in)', () => {
  const app = new StandInApp();
  void lay(appLayers, app as unknown as App);
  expect(app.log).toEqual(['enableSandbox']);
  expect(app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
});

test('every file of the page, found or not, comes with the whole policy', async () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'quorate-page-'));
  writeFileSync(path.join(root, 'index.html'), '<!doctype html>');
  const page = pageFiles(root);
  for (const url of ['app://ceremony/', 'app://ceremony/missing.js']) {
    expect((await page({ method: 'GET', url })).headers['content-security-policy']).toBe(
      CONTENT_SECURITY_POLICY,
    );
  }
  const directives = new Map(
    CONTENT_SECURITY_POLICY.split('; ').map(d => [d.split(' ')[0], d.split(' ').slice(1).join(' ')]),
  );
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('connect-src')).toBe("'none'");
  expect(directives.get('form-action')).toBe("'none'");
  expect(directives.get('script-src')).toBe("'self'");
  // One policy, for the one worker that reads codes; it lets nothing else through.
  expect(directives.get('trusted-types')).toBe('scan-worker');
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|data:|\*/);
});

test('a debugging port, a proxy, a missing sandbox and the like are named and refused', () => {
  const given = (name: string) => ({ hasSwitch: (asked: string) => asked === name });
  const all = Object.entries(refusedSwitches).flatMap(([why, names]) => names.map(name => ({ name, why })));
  for (const each of all) expect(refusedSwitch(given(each.name))).toEqual(each);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  for (const name of [
    'remote-debugging-port',
    'remote-debugging-pipe',
    'no-sandbox',
    'load-extension',
    'proxy-server',
    'log-net-log',
    'js-flags',
    'user-data-dir',
    'inspect',
    'inspect-brk',
  ]) {
    expect(refusedSwitch(given(name))?.name).toBe(name);
  }
  expect(refusedSwitch(given('ozone-platform'))).toBeNull();
});

test('whatever is a switch and in no list is refused as one that nobody has judged; words and those for a screen are not', () => {
  const none = { hasSwitch: () => false };
  const isAllowed = (...words: string[]) => refusedSwitch(none, words) === null;
  const spellings = (name: string) => [`--${name}`, `-${name}=x`, ` --${name} =x`, `--${name}\t`];
  for (const name of allowedSwitches) for (const word of spellings(name)) expect(isAllowed(word)).toBe(true);
  expect(isAllowed('a word', 'a-word', '=--x', '')).toBe(true);
  for (const name of ['headless', 'Ozone-Platform', 'type', 'lang-x', 'app'])
    for (const word of spellings(name))
      expect(refusedSwitch(none, ['--lang=de', word])).toEqual({ name, why: 'it does not know' });
  for (const word of ['-', '--', '---lang', '--=x']) expect(isAllowed(word)).toBe(false);
  expect(refusal(refusedSwitch(none, ['--headless'])!)).toBe(
    'it does not start with --headless, which it does not know.',
  );
});

test('what leads past the policy, into the page or onto the disk is refused by name', () => {
  for (const name of [
    'bypasscsp-schemes',
    'unsafely-expose-electron-internals-for-testing',
    'mojo-core-library-path',
    'ozone-dump-file',
  ] as const)
    expect(refusedSwitch({ hasSwitch: asked => asked === name })?.why).toMatch(/^would /);
});
