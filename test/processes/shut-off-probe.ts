/**
 * The real ceremony process with one thing added at its end: it tries the outside world by every way that an
 * accident could take, and tells what happened. Bundled and run by ceremony-outside.test.ts.
 */

import { exec, fork, spawn } from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs, { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import module, { createRequire } from 'node:module';
import net, { connect } from 'node:net';
import path from 'node:path';
import repl from 'node:repl';
import { PassThrough } from 'node:stream';
import tls from 'node:tls';
import trace from 'node:trace_events';
import v8, { writeHeapSnapshot } from 'node:v8';
import { WASI } from 'node:wasi';
import { Worker } from 'node:worker_threads';
import { loaded } from '../../main/ceremony/process/entry';

const target = process.argv[2] ?? '';
const [port, file] = [Number(target.split('|')[0]), target.split('|')[1] ?? ''];

/** Kept from before, as a library may have it. */
const required = createRequire(import.meta.url);
const unlisted = process as unknown as Record<string, (...args: unknown[]) => unknown>;
const heap = `${file}.heapsnapshot`;

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
  'v8.writeHeapSnapshot': () => v8.writeHeapSnapshot(heap),
  'v8.writeHeapSnapshot, imported by name': () => writeHeapSnapshot(heap),
  'v8.getHeapSnapshot': () => v8.getHeapSnapshot(),
  'v8.setHeapSnapshotNearHeapLimit': () => v8.setHeapSnapshotNearHeapLimit(1),
  'v8.setFlagsFromString': () => v8.setFlagsFromString('--allow-natives-syntax'),
  'v8.takeCoverage': () => v8.takeCoverage(),
  'process.report.writeReport': () => process.report!.writeReport(file),
  'process.report.getReport': () => process.report!.getReport(),
  'process.report, to be written at the next error': () => {
    process.report!.reportOnUncaughtException = true;
  },
  'process.binding': () => unlisted.binding!('fs'),
  'process._linkedBinding': () => unlisted._linkedBinding!('fs'),
  'process.dlopen': () => process.dlopen({ exports: {} }, file),
  'process.abort': () => process.abort(),
  'process.loadEnvFile': () => process.loadEnvFile('/etc/environment'),
  'process.getBuiltinModule': () => process.getBuiltinModule('node:fs'),
  'a debugger in this process': () => unlisted._debugProcess!(process.pid),
  'node:wasi': () => new WASI({ version: 'preview1', preopens: { '/': path.dirname(file) } }),
  'node:wasi, imported later': async () => {
    const later = await import('node:wasi');
    return new later.WASI({ version: 'preview1' });
  },
  'node:trace_events': () => trace.createTracing({ categories: ['node'] }),
  'module.createRequire': () => createRequire(import.meta.url),
  'module.register': () => module.register('data:text/javascript,'),
  'require of a module, kept from before': () => required('node:fs'),
  'require of a file, kept from before': () => required('/etc/hostname'),
  'node:http2, imported later': async () => (await import('node:http2')).connect(`http://127.0.0.1:${port}`),
  'a server of node:http2, imported later': async () => (await import('node:http2')).createServer().listen(0),
  'node:repl': () => repl.start({ input: new PassThrough(), output: new PassThrough() }),
  'node:inspector, imported later': async () => (await import('node:inspector')).open(0),
  'node:sqlite, where there is one': async () => {
    const sqlite = module.builtinModules.includes('node:sqlite')
      ? await import('node:sqlite' as string)
      : { DatabaseSync: fs.writeFileSync };
    return new sqlite.DatabaseSync(file);
  },
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
    if (error instanceof TypeError && /read only|not extensible/.test(error.message))
      seen[name] = 'ERR_SHUT_OFF';
  }
}
process.send?.({ event: 'probed', seen });
