/**
 * What is refused: every way out to a network and every permission but the camera.
 *
 * Each layer is one small function that stands by itself, in one of four tables by when it can be laid. Tests lay
 * all but one and see what that one was for. The Content Security Policy is a layer too; it is in `page-files.ts`.
 * None of this covers Node's own sockets in main: `test/house` checks that nothing of ours imports them, and
 * the ceremony process takes them away from itself.
 */
import type { App, Event, Session, WebContents } from 'electron';
import { isOurPage } from './page-files';

/** Nothing listens on port 9 (discard), and a proxy that does not answer is the end of every request. */
const NOWHERE = '127.0.0.1:9';
const deadProxy = {
  mode: 'fixed_servers' as const,
  proxyRules: `http=${NOWHERE};https=${NOWHERE};socks=${NOWHERE}`,
  // Without this, Chromium reaches the machine's own addresses past the proxy.
  proxyBypassRules: '<-loopback>',
};

/** Leaves WebRTC without a single candidate: no address of this machine is gathered, and none is asked. */
const NO_UDP = 'disable_non_proxied_udp';

const refuse = (event: Event): void => event.preventDefault();

/** Before `ready`. */
export const appLayers = {
  sandbox: (app: App) => app.enableSandbox(),

  /** No name and no literal address resolves to anything, 127.0.0.1 included. */
  hostResolverRules: (app: App) => app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND'),

  /** Chromium has renamed this switch: 143 knows the first name only, 156 the second. */
  webRtcSwitch: (app: App) => {
    app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', NO_UDP);
    app.commandLine.appendSwitch('webrtc-ip-handling-policy', NO_UDP);
  },

  /** What Chromium would do by itself: updates, pings, reports, looking names up before they are needed. */
  ownTraffic: (app: App) => {
    for (const name of [
      'disable-background-networking',
      'disable-component-update',
      'disable-domain-reliability',
      'disable-sync',
      'disable-breakpad',
      'dns-prefetch-disable',
      'no-pings',
    ]) {
      app.commandLine.appendSwitch(name);
    }
    app.commandLine.appendSwitch(
      'disable-features',
      'AsyncDns,DnsOverHttps,MediaRouter,OptimizationHints,AutofillServerCommunication',
    );
  },

  /**
   * Dialogs that hand a page files to read and to write (File System Access). Electron asks nobody before it shows
   * them. An input for files, which only reads, is none of these.
   */
  filePickers: (app: App) => app.commandLine.appendSwitch('disable-blink-features', 'FileSystemAccessLocal'),

  certificateErrors: (app: App) => {
    app.on('certificate-error', (event, _contents, _url, _error, _certificate, trust) => {
      event.preventDefault();
      trust(false);
    });
  },
};

/** After `ready`, once for the program. */
export const readyLayers = {
  /** Requests that belong to no session. */
  appProxy: (app: App) => app.setProxy(deadProxy),

  dnsOverHttpsOff: (app: App) =>
    app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off', secureDnsServers: [] }),
};

/** For every session, the default one too: it is not used, and must not become a way out. */
export const sessionLayers = {
  proxy: (session: Session) => session.setProxy(deadProxy),

  offline: (session: Session) => session.enableNetworkEmulation({ offline: true }),

  onlyOwnPages: (session: Session) =>
    session.webRequest.onBeforeRequest((details, answer) =>
      answer({ cancel: !isOurPage(details.url) && !details.url.startsWith('blob:app://ceremony/') }),
    ),

  /** Electron's default is to grant everything. */
  permissionRequests: (session: Session) =>
    session.setPermissionRequestHandler((contents, permission, answer, details) =>
      answer(
        permission === 'media' &&
          details.isMainFrame &&
          isOurPage(contents.getURL()) &&
          'mediaTypes' in details &&
          details.mediaTypes?.join() === 'video',
      ),
    ),

  permissionChecks: (session: Session) =>
    session.setPermissionCheckHandler(
      (_contents, permission, origin, details) =>
        permission === 'media' && details.isMainFrame && details.mediaType === 'video' && isOurPage(origin),
    ),

  devices: (session: Session) => session.setDevicePermissionHandler(() => false),

  usbClasses: (session: Session) =>
    session.setUSBProtectedClassesHandler(() => [
      'audio',
      'audio-video',
      'hid',
      'mass-storage',
      'smart-card',
      'video',
      'wireless',
    ]),

  bluetoothPairing: (session: Session) =>
    session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false })),

  screenCapture: (session: Session) =>
    session.setDisplayMediaRequestHandler((_request, answer) => answer(null)),

  /** Chromium fetches dictionaries from the net: the one place where Electron programs are known to call home. */
  spellchecker: (session: Session) => {
    session.setSpellCheckerEnabled(false);
    session.setSpellCheckerLanguages([]);
  },

  downloads: (session: Session) => {
    session.on('will-download', refuse);
  },
};

/** For every page that comes to be, ours and any other. */
export const contentsLayers = {
  navigation: (contents: WebContents) => {
    contents.on('will-navigate', refuse);
  },
  frameNavigation: (contents: WebContents) => {
    contents.on('will-frame-navigate', refuse);
  },
  redirects: (contents: WebContents) => {
    contents.on('will-redirect', refuse);
  },
  webviews: (contents: WebContents) => {
    contents.on('will-attach-webview', refuse);
  },
  windows: (contents: WebContents) => contents.setWindowOpenHandler(() => ({ action: 'deny' })),
  webRtcPolicy: (contents: WebContents) => contents.setWebRTCIPHandlingPolicy(NO_UDP),
};

/**
 * Every layer, by what it is laid on. The product lays all of them; tests take one out of here, or all but one.
 * A layer has a row in docs/security.md, and a test in a real Electron for what it alone stops.
 */
export const layers = {
  app: appLayers,
  ready: readyLayers,
  session: sessionLayers,
  contents: contentsLayers,
} as const;

/** The name of a layer, whichever it is laid on. */
export type LayerName = { [K in keyof typeof layers]: keyof (typeof layers)[K] }[keyof typeof layers];

export type Layers<T> = Readonly<Record<string, (target: T) => Promise<void> | void>>;

/** Lays every layer of a table; resolved when all are in force. Layers that answer at once are in force on return. */
export async function lay<T>(layers: Layers<T>, target: T): Promise<void> {
  await Promise.all(Object.values(layers).map(layer => layer(target)));
}

/** The layers that an ordinary Chromium (the preview) can have on its command line. */
export function chromiumArguments(): string[] {
  const given: [name: string, value?: string][] = [
    ['proxy-server', deadProxy.proxyRules],
    ['proxy-bypass-list', deadProxy.proxyBypassRules],
  ];
  const recorder = {
    commandLine: { appendSwitch: (...one: [name: string, value?: string]) => void given.push(one) },
  } as Pick<App, 'commandLine'> as App;
  for (const layer of [
    appLayers.hostResolverRules,
    appLayers.webRtcSwitch,
    appLayers.ownTraffic,
    appLayers.filePickers,
  ])
    layer(recorder);
  return given.map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`));
}
