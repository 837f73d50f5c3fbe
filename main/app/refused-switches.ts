/**
 * Command-line switches that an installed Quorate refuses to start with.
 *
 * Electron's fuses do not cover Chromium's own switches: a debugging port, a proxy or a log of all traffic would
 * open from outside what the window keeps shut. In a checkout they stay usable; tests and developers need them.
 */
export const refusedSwitches = [
  // Read or steer the program from outside.
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-wait',
  'inspect-port',
  'enable-automation',
  'load-extension',
  'js-flags',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  // Take a wall away.
  'no-sandbox',
  'disable-gpu-sandbox',
  'disable-setuid-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-namespace-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'ignore-certificate-errors',
  'single-process',
  // Send or keep what passes through.
  'proxy-server',
  'proxy-pac-url',
  'proxy-auto-detect',
  'proxy-bypass-list',
  'host-rules',
  'host-resolver-rules',
  'log-net-log',
  'net-log-capture-mode',
  'ssl-key-log-file',
  'enable-logging',
  'log-file',
  'trace-startup',
  'user-data-dir',
] as const;

/** The first refused switch that was given, or null. Call it before any switch of our own is set. */
export const refusedSwitch = (commandLine: { hasSwitch(name: string): boolean }): string | null =>
  refusedSwitches.find(name => commandLine.hasSwitch(name)) ?? null;
