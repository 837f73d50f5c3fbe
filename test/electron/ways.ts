/** Every way out of a page and every permission that it could ask for, as code that runs in it; and which of them no layer is needed for. */

/** Code of the page in which U is an address where somebody listens, and wait gives the time a request may take. */
export const WAYS: Record<string, string> = {
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

/** Code of the page that asks for a permission, or for something else that a person would have to give. */
export const ASKED: Record<string, string> = {
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

/**
 * What does not get through in a program without any layer either, and why: these rows hold that it stays so, and say nothing
 * of a layer.
 */
export const stoppedAnyway: Readonly<Record<string, string>> = {
  'navigation to a file': 'Chromium leads no page of another scheme to a file',
  'navigation to data': 'Chromium leads no page to data as a whole',
  'service worker': 'our scheme is not one that may have them',
  screen: 'Electron has no dialog of its own for it; what a program would hand over is in layers.test.ts',
  place: 'there is no service that knows it',
  usb: 'Electron 25 ends when it is asked without a layer',
  hid: 'no device at hand',
  serial: 'no device at hand',
  bluetooth: 'no adapter at hand; this Electron has no such thing in the page without one',
  midi: 'no sound system at hand',
};
