/**
 * The built page, served file by file under one origin with the policy it runs under.
 *
 * Free of Electron, so that the window (`app://ceremony`), the preview and the browser tests serve the same
 * bytes with the same headers.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the page lives in Electron. `new URL(...).origin` is 'null' for such a scheme: compare with `isOurPage`. */
export const ORIGIN = 'app://ceremony';

/** True for an address under `origin` (`scheme://host`), whatever its path. False for what is no address. */
export function isOurPage(address: string, origin: string = ORIGIN): boolean {
  try {
    const { protocol, host, username, password } = new URL(address);
    return `${protocol}//${host}` === origin && username === '' && password === '';
  } catch {
    return false;
  }
}

/**
 * The page's Content Security Policy (W3C CSP level 3): nothing but its own files, no connection of any kind, no
 * text turned into markup. It does not stop WebRTC; `lockdown.ts` does that elsewhere.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // A worker's address has to be a trusted type: the one policy of that name makes the one of the scanning worker.
  'trusted-types scan-worker',
].join('; ');

/**
 * The policy of the scanning worker, which comes from the response that serves its script: WebAssembly, whose bytes
 * are inside the script, and nothing else; no connection, no further script, no worker of its own.
 */
export const SCAN_WORKER_POLICY = [
  "default-src 'none'",
  "script-src 'wasm-unsafe-eval'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The scanning worker as the build names it, `renderer/scan/scan-worker.ts`. */
const scanWorker = /^\/assets\/scan-worker-[A-Za-z0-9_-]+\.js$/;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const headers = (type: string, policy = CONTENT_SECURITY_POLICY): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(self), microphone=(), geolocation=(), usb=(), hid=(), serial=(), display-capture=()',
  'cache-control': 'no-store',
});

export interface PageFile {
  status: 200 | 404;
  headers: Record<string, string>;
  /** Over its own ArrayBuffer; empty with 404. */
  body: Uint8Array<ArrayBuffer>;
}

/** Names that begin with a letter, digit, `_` or `-`: no `..`, no hidden file, no escape, no drive, no backslash. */
const plainPath = /^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

/**
 * Makes the function that answers requests for the page.
 *
 * @param root the folder of the built page (`out/renderer`)
 * @param origin `scheme://host` under which it is served
 * @returns for a GET of a file of a known kind under `root`: 200, its headers and bytes. For anything else: 404.
 *   Never throws.
 */
export function pageFiles(
  root: string,
  origin: string = ORIGIN,
): (request: { method: string; url: string }) => Promise<PageFile> {
  return async ({ method, url }) => {
    const missing: PageFile = {
      status: 404,
      headers: headers('text/plain; charset=utf-8'),
      body: new Uint8Array(),
    };
    if (method !== 'GET' || !isOurPage(url, origin)) return missing;
    const { pathname } = new URL(url);
    const name = pathname === '/' ? '/index.html' : pathname;
    const type = types[path.extname(name)];
    if (!type || !plainPath.test(name)) return missing;
    try {
      return {
        status: 200,
        headers: headers(type, scanWorker.test(name) ? SCAN_WORKER_POLICY : CONTENT_SECURITY_POLICY),
        body: new Uint8Array(await readFile(path.join(root, name))),
      };
    } catch {
      return missing;
    }
  };
}
