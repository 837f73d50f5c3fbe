/** A utility process of the tests: tries to reach a port of this machine in the ways that Node has, and tells how it went. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import net from 'node:net';
import tls from 'node:tls';
import { shutOff } from '../../../main/ceremony/process/shut-off';

const [shut, port] = process.argv.slice(-2);
const parent = process.parentPort;
const at = { host: '127.0.0.1', port: Number(port) };

const ways: Record<string, () => unknown> = {
  net: () => net.connect(at).on('error', () => {}),
  tls: () => tls.connect(at).on('error', () => {}),
  http: () => http.get(at).on('error', () => {}),
  dns: () => dns.lookup('localhost', () => {}),
  dgram: () => dgram.createSocket('udp4').send('x', at.port, at.host),
  fetch: () => void fetch(`http://127.0.0.1:${port}/`).catch(() => {}),
};

if (shut === 'true') shutOff();
const tried = Object.entries(ways).flatMap(([name, way]) => {
  try {
    way();
    return [name];
  } catch {
    return [];
  }
});
// What was begun gets the time to arrive.
setTimeout(() => parent.postMessage(tried), 300);
