/**
 * Serves a built page to the browser tests on loopback: the bytes and headers of the window, but a browser may keep the
 * files whose names change with what is in them, since to bring them anew with each load costs half of it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageFiles } from '../../main/app/page-files';

const kept = 'max-age=86400, immutable';

async function start(folder: string): Promise<string> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  server.unref();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const files = pageFiles(folder, origin);
  server.on('request', async ({ method = '', url = '' }, response) => {
    const { status, headers, body } = await files({ method, url: origin + url });
    const isKept = status === 200 && url.startsWith('/assets/');
    response.writeHead(status, { ...headers, ...(isKept && { 'cache-control': kept }) }).end(body);
  });
  return origin;
}

const started = new Map<string, Promise<string>>();

/** Gives the origin at which the built page in `folder` is served as long as this worker lives. */
export function served(folder: string): Promise<string> {
  const origin = started.get(folder) ?? start(folder);
  started.set(folder, origin);
  return origin;
}
