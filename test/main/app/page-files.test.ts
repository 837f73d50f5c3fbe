import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  CONTENT_SECURITY_POLICY,
  isOurPage,
  pageFiles,
  SCAN_WORKER_POLICY,
} from '../../../main/app/page-files';
import { runs } from '../../support/tier';

const parent = mkdtempSync(path.join(os.tmpdir(), 'quorate-page-'));
const root = path.join(parent, 'renderer');
const SECRET = 'outside the page';

beforeAll(() => {
  mkdirSync(path.join(root, 'assets/.hidden'), { recursive: true });
  mkdirSync(path.join(root, 'folder.js'));
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><title>x</title>');
  writeFileSync(path.join(root, 'assets/index-Dk3_-a.js'), 'export {}');
  writeFileSync(path.join(root, 'assets/plex.woff2'), Uint8Array.of(0, 255, 128));
  writeFileSync(path.join(root, 'assets/scan-worker-Dk3_-a.js'), 'export {}');
  writeFileSync(path.join(root, 'assets/not-scan-worker-Dk3_-a.js'), 'export {}');
  writeFileSync(path.join(root, 'scan-worker-Dk3_-a.js'), 'export {}');
  writeFileSync(path.join(root, 'notes.txt'), SECRET);
  writeFileSync(path.join(root, '.env.js'), SECRET);
  writeFileSync(path.join(root, 'assets/.hidden/a.js'), SECRET);
  writeFileSync(path.join(parent, 'outside.js'), SECRET);
});

const get = (url: string, method = 'GET') => pageFiles(root)({ method, url });

test('the files of the page come with their type, unaltered', async () => {
  const start = await get('app://ceremony/');
  expect([start.status, start.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(new TextDecoder().decode(start.body)).toBe('<!doctype html><title>x</title>');
  const script = await get('app://ceremony/assets/index-Dk3_-a.js?v=1#top');
  expect([script.status, script.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  const font = await get('app://ceremony/assets/plex.woff2');
  expect([font.status, font.headers['content-type'], [...font.body]]).toEqual([
    200,
    'font/woff2',
    [0, 255, 128],
  ]);
});

test('the scanning worker alone may run WebAssembly, and it may connect to nothing', async () => {
  const policyOf = async (name: string) =>
    (await get(`app://ceremony/${name}`)).headers['content-security-policy'];
  expect(await policyOf('assets/scan-worker-Dk3_-a.js')).toBe(SCAN_WORKER_POLICY);
  for (const name of [
    '',
    'assets/index-Dk3_-a.js',
    'assets/not-scan-worker-Dk3_-a.js',
    'scan-worker-Dk3_-a.js',
    'absent.js',
  ]) {
    expect(await policyOf(name), name).toBe(CONTENT_SECURITY_POLICY);
  }
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/wasm|unsafe|eval/);
  expect(SCAN_WORKER_POLICY).toContain("connect-src 'none'");
  expect(SCAN_WORKER_POLICY).not.toMatch(/'self'|'unsafe-/);
});

test('the same files can be served under the preview’s origin, and then only there', async () => {
  const page = pageFiles(root, 'https://ceremony.invalid');
  expect((await page({ method: 'GET', url: 'https://ceremony.invalid/index.html' })).status).toBe(200);
  expect((await page({ method: 'GET', url: 'app://ceremony/index.html' })).status).toBe(404);
});

test.each([
  'app://ceremony/../outside.js',
  'app://ceremony/%2e%2e/outside.js',
  'app://ceremony/..%2foutside.js',
  'app://ceremony/..%5coutside.js',
  'app://ceremony//outside.js',
  'app://ceremony/assets/.hidden/a.js',
  'app://ceremony/.env.js',
  'app://ceremony/notes.txt',
  'app://ceremony/folder.js',
  'app://ceremony/assets',
  'app://ceremony/index.html%00.js',
  'app://elsewhere/index.html',
  'https://ceremony/index.html',
  'app://someone@ceremony/index.html',
  'nonsense',
])('nothing else is served: %s', async url => {
  expect(await get(url)).toMatchObject({ status: 404, body: new Uint8Array() });
});

test.each(['POST', 'HEAD', 'PUT', ''])('only GET is answered, not “%s”', async method => {
  expect((await get('app://ceremony/index.html', method)).status).toBe(404);
});

test('whatever the address, nothing outside the page is ever served and nothing is thrown', async () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', 'outside.js', 'assets', '.env.js'),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async pieces => {
      const { body } = await get(`app://ceremony/${pieces.join('/')}`);
      expect(new TextDecoder().decode(body)).not.toContain(SECRET);
    }),
    { numRuns: runs(300) },
  );
});

test('our page is told from others by scheme and host', () => {
  expect(isOurPage('app://ceremony/anything?x#y')).toBe(true);
  for (const other of [
    'app://ceremony.example/',
    'app://x@ceremony/',
    'https://ceremony/',
    'null',
    '',
    'about:blank',
  ]) {
    expect(isOurPage(other)).toBe(false);
  }
});
