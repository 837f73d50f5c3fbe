/**
 * Command-line switches that an installed Quorate refuses to start with.
 *
 * Electron's fuses do not cover Chromium's own switches: a debugging port, a proxy or a log of all traffic would
 * open from outside what the window keeps shut. In a checkout they stay usable; tests and developers need them.
 * None that Electron itself sets may be here (`allow-file-access-from-files` is one), or nothing would ever start.
 */

/** By what they would do, which is said to whoever gave one. */
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

/**
 * The first refused switch that was given, with what it would do; null where none was. Call it before any switch of our
 * own is set.
 */
export function refusedSwitch(commandLine: {
  hasSwitch(name: string): boolean;
}): { name: string; why: string } | null {
  for (const [why, names] of Object.entries(refusedSwitches)) {
    const name = names.find(each => commandLine.hasSwitch(each));
    if (name !== undefined) return { name, why };
  }
  return null;
}

/** Makes the sentence about a switch that is refused. */
export const refusal = ({ name, why }: { name: string; why: string }): string =>
  `it does not start with --${name}, which ${why}.`;
