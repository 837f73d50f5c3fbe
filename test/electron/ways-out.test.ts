/**
 * Every way out and every permission, tried in a real Electron from the page and from main's sessions. What a page
 * is told counts less than what arrives: servers on this machine listen, and nobody may come.
 */
import dgram from 'node:dgram';
import net, { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driven, drive, ended, inPage } from './kit';

let driven: Driven;
let port = 0;
let arrived = 0;
const tcp = net.createServer(socket => {
  arrived++;
  socket.destroy();
});
const udp = dgram.createSocket('udp4');

beforeAll(async () => {
  await new Promise<void>(resolve => tcp.listen(0, '127.0.0.1', resolve));
  port = (tcp.address() as AddressInfo).port;
  udp.on('message', () => arrived++);
  await new Promise<void>(resolve => udp.bind(port, '127.0.0.1', resolve));
  driven = await drive(['--use-fake-device-for-media-stream']);
});
afterAll(async () => {
  driven?.child.kill('SIGTERM');
  if (driven) expect(await ended(driven.child)).toBe(0);
  tcp.close();
  udp.close();
});

/** Code of the page in which U is an address where somebody listens, and wait gives the time a request may take. */
const WAYS: Record<string, string> = {
  fetch: 'await fetch(U)',
  'fetch without cors': "await fetch(U, { mode: 'no-cors', keepalive: true })",
  XMLHttpRequest: `await new Promise((a, b) => {
    const x = new XMLHttpRequest(); x.onload = a; x.onerror = b; x.open('GET', U); x.send(); })`,
  WebSocket: `await new Promise((a, b) => {
    const s = new WebSocket(U.replace('http', 'ws')); s.onopen = a; s.onerror = b; })`,
  EventSource: 'await new Promise((a, b) => { const s = new EventSource(U); s.onopen = a; s.onerror = b; })',
  WebTransport: "await new WebTransport(U.replace('http', 'https')).ready",
  sendBeacon: "navigator.sendBeacon(U, 'x'); await wait()",
  image: 'await new Promise((a, b) => { const i = new Image(); i.onload = a; i.onerror = b; i.src = U; })',
  links: `for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'prerender', 'modulepreload',
    'stylesheet', 'icon', 'manifest']) {
    const l = document.createElement('link'); l.rel = rel; l.href = U; if (rel === 'preload') l.as = 'image';
    document.head.append(l); } await wait()`,
  frame: `const f = document.createElement('iframe'); f.src = U; document.body.append(f); await wait(); f.remove()`,
  'empty frame': `const f = document.createElement('iframe'); document.body.append(f);
    try { await f.contentWindow.fetch(U) } finally { f.remove() }`,
  form: `const f = document.createElement('form'); f.action = U; f.method = 'post'; document.body.append(f);
    f.submit(); await wait()`,
  anchor: `const a = document.createElement('a'); a.href = U; a.ping = U; document.body.append(a); a.click();
    await wait()`,
  'window.open': 'open(U); await wait()',
  'window.open of our own': "open('app://ceremony/'); await wait()",
  navigation: 'location.href = U; await wait()',
  'navigation to a file': "location.href = 'file:///etc/passwd'; await wait()",
  'navigation to data': "location.href = 'data:text/html,x'; await wait()",
  'navigation to mail': "location.href = 'mailto:a@b.invalid'; await wait()",
  download: `const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'x.txt';
    document.body.append(a); a.click(); await wait()`,
  'service worker': "await navigator.serviceWorker.register('/x.js')",
  'blob worker': "new Worker(URL.createObjectURL(new Blob(['1'])))",
  eval: "eval('1')",
  WebRTC: `const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:' + new URL(U).port },
    { urls: 'turn:127.0.0.1:' + new URL(U).port + '?transport=tcp', username: 'a', credential: 'b' }] });
    p.createDataChannel('x'); let found = 0; p.onicecandidate = e => { if (e.candidate?.candidate) found++; };
    await p.setLocalDescription(await p.createOffer()); await wait(); await wait(); p.close();
    if (found) return 'candidates'; throw Error('none')`,
};

test.each(Object.entries(WAYS))(
  '%s reaches nobody, opens nothing and leaves our page in the window',
  async (_name, code) => {
    const source = `(async () => {
    const U = 'http://127.0.0.1:${port}/'; const wait = () => new Promise(r => setTimeout(r, 300));
    const late = new Promise(r => setTimeout(r, 4000, 'silent'));
    try { return await Promise.race([(async () => { ${code}; return 'done'; })(), late]); }
    catch { return 'refused'; }
  })()`;
    const answer = await driven.app.evaluate(async ({ BrowserWindow }, text) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      return webContents.executeJavaScript(text, true) as Promise<string>;
    }, source);
    // What has nothing to tell the page when it is stopped ends with a wait.
    const tellsNothing = code.includes('wait()') && !code.includes("throw Error('none')");
    expect(tellsNothing ? 'refused' : answer).toBe('refused');
    const where = await driven.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(window => window.webContents.getURL()),
    );
    expect(where).toEqual(['app://ceremony/']);
    expect(arrived).toBe(0);
  },
);

describe('permissions', () => {
  const asked: Record<string, string> = {
    microphone: 'await navigator.mediaDevices.getUserMedia({ audio: true })',
    'microphone with the camera': 'await navigator.mediaDevices.getUserMedia({ audio: true, video: true })',
    screen: 'await navigator.mediaDevices.getDisplayMedia({ video: true })',
    place: 'await new Promise((a, b) => navigator.geolocation.getCurrentPosition(a, b))',
    notifications: "if (await Notification.requestPermission() !== 'granted') throw Error()",
    'reading the clipboard': 'await navigator.clipboard.readText()',
    usb: 'await navigator.usb.requestDevice({ filters: [] })',
    hid: 'if ((await navigator.hid.requestDevice({ filters: [] })).length === 0) throw Error()',
    serial: 'await navigator.serial.requestPort()',
    bluetooth: 'await navigator.bluetooth.requestDevice({ acceptAllDevices: true })',
    midi: 'await navigator.requestMIDIAccess({ sysex: true })',
    fonts: 'if ((await queryLocalFonts()).length === 0) throw Error()',
    idleness: "if (await IdleDetector.requestPermission() !== 'granted') throw Error()",
    'a dialog to open files': 'await showOpenFilePicker()',
    'a dialog to save files': 'await showSaveFilePicker()',
    'a dialog for a folder': 'await showDirectoryPicker()',
  };
  test.each(Object.entries(asked))('%s: refused', async (_name, code) => {
    const source = `(async () => { try { ${code}; return 'given' } catch { return 'refused' } })()`;
    const answer = await driven.app.evaluate(async ({ BrowserWindow }, text) => {
      const late = new Promise(resolve => setTimeout(resolve, 5000, 'no answer: a dialog is open'));
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      return Promise.race([webContents.executeJavaScript(text, true), late]);
    }, source);
    expect(answer).toBe('refused');
  });

  test('the camera alone is given', async () => {
    const kinds = await inPage(driven, async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ video: true });
      const tracks = stream.getTracks();
      for (const track of tracks) track.stop();
      return tracks.map(({ kind }) => kind);
    });
    expect(kinds).toEqual(['video']);
  });
});

test('main’s own requests reach nobody, in any session', async () => {
  const outcomes = await driven.app.evaluate(async ({ net: requests, session }, at) => {
    const sessions = [session.defaultSession, session.fromPartition('ceremony')];
    const ask = (each: Electron.Session, url: string) =>
      new Promise<string>(resolve => {
        setTimeout(() => resolve('silent'), 4000);
        const request = requests.request({ url, session: each });
        request.on('response', () => resolve('answered'));
        request.on('error', () => resolve('refused'));
        request.end();
      });
    const urls = [`http://127.0.0.1:${at}/`, `http://localhost:${at}/`, 'http://example.invalid/'];
    return Promise.all(sessions.flatMap(each => urls.map(url => ask(each, url))));
  }, port);
  expect(outcomes).toEqual(Array(6).fill('refused'));
  expect(arrived).toBe(0);
});
