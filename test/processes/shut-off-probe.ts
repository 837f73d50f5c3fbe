/**
 * The real ceremony process with one thing added at its end: it tries the outside world by every way that an
 * accident could take, and tells what happened. Bundled and run by ceremony-process.test.ts.
 */

import { exec, fork, spawn } from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs, { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import net, { connect } from 'node:net';
import tls from 'node:tls';
import { Worker } from 'node:worker_threads';
import { loaded } from '../../main/ceremony/process';

const target = process.argv[2] ?? '';
const [port, file] = [Number(target.split('|')[0]), target.split('|')[1] ?? ''];

const attempts: Record<string, () => unknown> = {
  fetch: () => fetch(`http://127.0.0.1:${port}/`),
  'net.connect': () => net.connect(port, '127.0.0.1'),
  'connect, imported by name': () => connect(port, '127.0.0.1'),
  'net.Socket': () => new net.Socket().connect(port, '127.0.0.1'),
  'net.createServer': () => net.createServer().listen(0),
  'tls.connect': () => tls.connect(port, '127.0.0.1'),
  'http.get': () => http.get({ port, host: '127.0.0.1' }),
  'https.get': () => https.get({ port, host: '127.0.0.1' }),
  'dgram.createSocket': () => dgram.createSocket('udp4'),
  'dns.lookup': () => dns.lookup('localhost', () => {}),
  'fs.writeFileSync': () => fs.writeFileSync(file, 'out'),
  'fs.readFileSync, imported by name': () => readFileSync('/etc/hostname'),
  'fs/promises.writeFile, imported by name': () => writeFile(file, 'out'),
  'fs.promises.writeFile': () => fs.promises.writeFile(file, 'out'),
  'fs.createWriteStream': () => fs.createWriteStream(file),
  spawn: () => spawn('touch', [file]),
  exec: () => exec(`touch ${file}`),
  fork: () => fork(file),
  Worker: () => new Worker('0', { eval: true }),
};

// By then it answers requests.
await loaded;

const seen: Record<string, string> = {};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    await attempt();
    seen[name] = 'went through';
  } catch (error) {
    seen[name] = (error as { code?: string }).code ?? (error as Error).name;
  }
}
process.send?.({ event: 'probed', seen });
