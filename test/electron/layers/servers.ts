/** Servers on this machine that write down who came: without a layer somebody comes, with it nobody. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

export interface Servers {
  /** `http://127.0.0.1:PORT` and the same by TLS, with a certificate that nobody vouches for. */
  plain: string;
  tls: string;
  /** Ports at which nothing but arrivals are counted: as `arrival`, and as `name` where names are asked for. */
  silent: number;
  names: number;
  /** Everything that came since the last call: method and path, or what is counted at a silent port. */
  came: () => string[];
  close: () => void;
}

/** A key and a certificate that it signs itself, new for each run. */
function selfSigned(): { key: string; cert: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'quorate-tls-'));
  const at = (name: string) => path.join(folder, name);
  const options = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=127.0.0.1';
  const files = ['-keyout', at('key'), '-out', at('cert')];
  const made = spawnSync('openssl', ['req', ...options.split(' '), ...files], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`openssl makes no certificate: ${made.stderr}`);
  return { key: readFileSync(at('key'), 'utf8'), cert: readFileSync(at('cert'), 'utf8') };
}

export async function startServers(): Promise<Servers> {
  let came: string[] = [];
  const answer: http.RequestListener = ({ method, url = '' }, response) => {
    came.push(`${method} ${url}`);
    response.setHeader('access-control-allow-origin', '*');
    if (url.startsWith('/moved')) response.writeHead(302, { location: '/target' });
    else response.setHeader('content-type', 'text/html');
    response.end('<title>theirs</title>');
  };
  const plain = http.createServer(answer).on('upgrade', ({ url }, socket) => {
    came.push(`SOCKET ${url}`);
    socket.destroy();
  });
  const tls = https.createServer(selfSigned(), answer);
  const counting = (what: string) =>
    net.createServer(socket => {
      came.push(what);
      socket.destroy();
    });
  const all = [plain, tls, counting('arrival'), counting('name')];
  for (const server of all)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  const [http0, https0, silent, names] = all.map(server => (server.address() as AddressInfo).port) as [
    number,
    number,
    number,
    number,
  ];
  return {
    plain: `http://127.0.0.1:${http0}`,
    tls: `https://127.0.0.1:${https0}`,
    silent,
    names,
    came: () => {
      const until = came;
      came = [];
      return until;
    },
    close: () => {
      for (const server of all) server.close();
    },
  };
}
