/** A real OpenBao for tests, started in memory on the loopback; where the program is, there it runs. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const NAME = 'bao';
const places = [
  path.resolve(import.meta.dirname, '../../.cache', NAME),
  ...(process.env.PATH ?? '').split(path.delimiter).map(folder => path.join(folder, NAME)),
];

const canRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The program `bao`, out of `.cache/` (`npm run bao:fetch`) or on the path; undefined where it is not. */
export const openbao = (): string | undefined => places.find(canRun);

export interface OpenBao {
  /** What `bao` prints for these arguments. */
  bao(...args: string[]): Promise<string>;
  /** An API call with a token; the answer's JSON, or null. */
  call(method: string, path: string, token: string, body?: object): Promise<Record<string, unknown> | null>;
  stop(): Promise<void>;
}

/** Starts a server with nothing in it, sealed, and waits until it answers. The caller stops it. */
export async function startOpenBao(program: string): Promise<OpenBao> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quorate-openbao-'));
  const address = `127.0.0.1:${await freePort()}`;
  const config = path.join(folder, 'server.hcl');
  writeFileSync(
    config,
    `storage "inmem" {}
     listener "tcp" {
       address = "${address}"
       tls_disable = true
       disable_unauthed_generate_root_endpoints = false
     }
     disable_mlock = true
     api_addr = "http://${address}"`,
  );
  const server = spawn(program, ['server', `-config=${config}`], { stdio: 'ignore' });
  const url = `http://${address}`;
  const stop = async (): Promise<void> => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering(`${url}/v1/sys/seal-status`, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    bao: (...args) =>
      new Promise((resolve, reject) => {
        const env = { PATH: process.env.PATH, HOME: folder, BAO_ADDR: url };
        execFile(program, args, { env }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
      }),
    async call(method, at, token, body) {
      const answer = await fetch(`${url}/v1/${at}`, {
        method,
        headers: { 'X-Vault-Token': token },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return text === '' ? null : (JSON.parse(text) as Record<string, unknown>);
    },
    stop,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() =>
        at !== null && typeof at === 'object' ? resolve(at.port) : reject(new Error('no port')),
      );
    });
  });
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    server.once('close', () => resolve());
    server.kill('SIGKILL');
  });
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error('OpenBao did not start');
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}
