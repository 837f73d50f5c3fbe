/**
 * Command-line switches that an installed Quorate refuses to start with.
 *
 * Electron's fuses do not cover Chromium's own switches: a debugging port, a proxy or a log of all traffic would
 * open from outside what the window keeps shut. In a checkout they stay usable; tests and developers need them.
 */

/**
 * By what they would do, which is said to whoever gave one. None that Electron itself sets may be here
 * (`allow-file-access-from-files` is one), or nothing would ever start.
 */
export const refusedSwitches = {
  'would let others read or steer the program': [
    'remote-debugging-port',
    'remote-debugging-pipe',
    'remote-debugging-address',
    'remote-debugging-targets',
    'remote-allow-origins',
    'inspect',
    'inspect-brk',
    'inspect-brk-node',
    'inspect-wait',
    'inspect-port',
    'inspect-publish-uid',
    'debug',
    'debug-brk',
    'debug-port',
    'experimental-network-inspection',
    'enable-automation',
    'auto-open-devtools-for-tabs',
    'load-extension',
    'disable-extensions-except',
    'js-flags',
    'renderer-cmd-prefix',
    'utility-cmd-prefix',
    'zygote-cmd-prefix',
    'gpu-launcher',
    'browser-subprocess-path',
    'renderer-startup-dialog',
    'utility-startup-dialog',
    'gpu-startup-dialog',
    'wait-for-debugger',
    'wait-for-debugger-children',
    'wait-for-debugger-on-navigation',
    'unsafely-expose-electron-internals-for-testing',
    'dom-automation',
    'mojo-core-library-path',
    'register-pepper-plugins',
    'ppapi-plugin-launcher',
  ],
  'would take a wall away': [
    'no-sandbox',
    'no-zygote',
    'no-zygote-sandbox',
    'single-process',
    'in-process-gpu',
    'allow-sandbox-debugging',
    'disable-gpu-sandbox',
    'disable-setuid-sandbox',
    'disable-seccomp-filter-sandbox',
    'disable-namespace-sandbox',
    'disable-web-security',
    'disable-site-isolation-trials',
    'disable-site-isolation-for-policy',
    'allow-running-insecure-content',
    'allow-insecure-localhost',
    'unsafely-treat-insecure-origin-as-secure',
    'reduce-security-for-testing',
    'ignore-certificate-errors',
    'ignore-certificate-errors-spki-list',
    'enable-features',
    'disable-features',
    'force-fieldtrials',
    'force-fieldtrial-params',
    'variations-server-url',
    'enable-blink-features',
    'disable-blink-features',
    'enable-blink-test-features',
    'enable-experimental-web-platform-features',
    'enable-experimental-webassembly-features',
    'force-webrtc-ip-handling-policy',
    'webrtc-ip-handling-policy',
    'bypasscsp-schemes',
    'secure-schemes',
    'standard-schemes',
    'cors-schemes',
    'fetch-schemes',
    'service-worker-schemes',
    'streaming-schemes',
    'use-mock-cert-verifier-for-testing',
  ],
  'would lead what it sends elsewhere': [
    'proxy-server',
    'proxy-pac-url',
    'proxy-auto-detect',
    'proxy-bypass-list',
    'no-proxy-server',
    'host-rules',
    'host-resolver-rules',
    'origin-to-force-quic-on',
    'explicitly-allowed-ports',
    'auth-server-allowlist',
    'auth-negotiate-delegate-allowlist',
    'dns-over-https-templates',
    'auth-server-whitelist',
    'auth-negotiate-delegate-whitelist',
    'testing-fixed-http-port',
    'testing-fixed-https-port',
  ],
  'would keep what passes through it': [
    'log-net-log',
    'net-log-capture-mode',
    'net-log-max-size-mb',
    'ssl-key-log-file',
    'webrtc-event-logging',
    'enable-logging',
    'log-file',
    'log-level',
    'v',
    'vmodule',
    'trace-startup',
    'trace-startup-file',
    'trace-config-file',
    'trace-shutdown',
    'enable-tracing',
    'enable-tracing-output',
    'memlog',
    'enable-crash-reporter',
    'enable-crash-reporter-for-testing',
    'crash-dumps-dir',
    'full-memory-crash-report',
    'disk-cache-dir',
    'user-data-dir',
    'ozone-dump-file',
    'disable-dev-shm-usage',
  ],
  'would put something else in the place of the camera': [
    'use-fake-device-for-media-stream',
    'use-fake-ui-for-media-stream',
    'use-file-for-fake-video-capture',
    'use-file-for-fake-audio-capture',
    'auto-accept-camera-and-microphone-capture',
    'auto-select-desktop-capture-source',
  ],
} as const;

/** What those may give who need it for their screen; whatever is in neither list is refused as well. */
export const allowedSwitches = [
  'ozone-platform',
  'ozone-platform-hint',
  'enable-wayland-ime',
  'gtk-version',
  'lang',
  'force-device-scale-factor',
  'force-dark-mode',
  'force-high-contrast',
  'force-renderer-accessibility',
  'disable-gpu',
  'disable-gpu-compositing',
  'use-gl',
  'use-angle',
] as const;

/** A switch that Chromium or Electron may have, and that nobody has judged. */
export const UNKNOWN = 'it does not know';

const isAllowed = (name: string): boolean => (allowedSwitches as readonly string[]).includes(name);

/** The name of a switch as Chromium reads it, which takes off what is blank and one dash for two; undefined for other words. */
const nameOf = (word: string): string | undefined => /^\s*--?([^=]*?)\s*(?:=|$)/.exec(word)?.[1];

/**
 * The first refused switch that was given, with what it would do; null where none was. Call it before any switch of our
 * own is set.
 *
 * @param commandLine Electron's, which has what variables have added, too
 * @param words what the program was started with, without its own name
 */
export function refusedSwitch(
  commandLine: { hasSwitch(name: string): boolean },
  words: readonly string[] = [],
): { name: string; why: string } | null {
  for (const [why, names] of Object.entries(refusedSwitches)) {
    const name = names.find(each => commandLine.hasSwitch(each));
    if (name !== undefined) return { name, why };
  }
  const unknown = words.map(nameOf).find(name => name !== undefined && !isAllowed(name));
  return unknown === undefined ? null : { name: unknown, why: UNKNOWN };
}

/** Makes the sentence about a switch that is refused. */
export const refusal = ({ name, why }: { name: string; why: string }): string =>
  `it does not start with --${name}, which ${why}.`;
