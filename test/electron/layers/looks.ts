/** What tests of the layers look at in a program that has laid some: each look is at one thing that a layer stops. */

import { readdirSync } from 'node:fs';
import type { ElectronApplication } from 'playwright-core';
import type { LayerName } from '../../../main/app/lockdown';
import { folder } from '../kit';
import type { Lab } from './entry';
import type { Servers } from './servers';

/** What the program of these tests puts on its global object, inside functions that run there. */
declare const lab: Lab;

export type Name = LayerName | 'policy';

type Prefs = { [name: string]: boolean };

/** What is found in `app` under the layers `laid`; who came to the servers, where it is a look at the network. */
export type Look = (app: ElectronApplication, laid: Name[], servers: Servers) => Promise<unknown>;

/** Runs `code` in a page under these layers, as if a person had just pressed something; what it gives, or `refused`. */
const inPage = (app: ElectronApplication, laid: Name[], code: string, prefs: Prefs = {}): Promise<unknown> =>
  app.evaluate(
    async ({ BrowserWindow }, given) => {
      const { window } = await lab.open(given.laid, given.prefs);
      const source = `(async () => { const wait = ms => new Promise(r => setTimeout(r, ms));
        try { ${given.code} } catch { return 'refused' } })()`;
      const late = new Promise(resolve => setTimeout(resolve, 8000, 'no answer'));
      const told = await Promise.race([window.webContents.executeJavaScript(source, true), late]);
      for (const each of BrowserWindow.getAllWindows()) each.destroy();
      return told as unknown;
    },
    { laid, code, prefs },
  );

/**
 * Who came to the servers while `work` went on, each once. A program that has asked for names goes on asking: only where
 * `forNames` is set they count, and then nothing else.
 */
async function arrivals(servers: Servers, work: () => Promise<unknown>, forNames = false): Promise<string[]> {
  servers.came();
  await work();
  return [...new Set(servers.came())].filter(each => (each === 'name') === forNames).sort();
}

const ELEMENT = `const loaded = e => Promise.race([wait(1000),
  new Promise(r => { e.onload = e.onerror = r; document.body.append(e); })]);`;

/** Everything that a page has to reach a server, and a request of main's in the page's session. */
export const everyWay: Look = (app, laid, servers) =>
  arrivals(servers, async () => {
    const code = `${ELEMENT} const U = '${servers.plain}/';
      await fetch(U + 'fetch').catch(() => {});
      navigator.sendBeacon(U + 'beacon', 'x');
      await loaded(Object.assign(new Image(), { src: U + 'image' }));
      await loaded(Object.assign(document.createElement('script'), { src: U + 'script' }));
      await loaded(Object.assign(document.createElement('iframe'), { src: U + 'frame' }));
      await new Promise(r => { const s = new WebSocket(U.replace('http', 'ws') + 'socket'); s.onopen = s.onerror = r; });
      await wait(300);`;
    await inPage(app, laid, code);
    await app.evaluate(
      async ({ net: requests }, given) => {
        const { window, session } = await lab.open(given.laid);
        await new Promise<void>(resolve => {
          const request = requests.request({ url: `${given.plain}/main`, session });
          request.on('response', () => resolve());
          request.on('error', () => resolve());
          request.end();
        });
        window.destroy();
      },
      { laid, plain: servers.plain },
    );
  });

export const EVERY_WAY = [
  'GET /fetch',
  'GET /frame',
  'GET /image',
  'GET /main',
  'GET /script',
  'POST /beacon',
  'SOCKET /socket',
];

/** Whether WebRTC finds an address of this machine that it would tell others. */
export const candidates: Look = (app, laid) =>
  inPage(
    app,
    laid,
    `const peer = new RTCPeerConnection(); peer.createDataChannel('x'); let found = 0;
    const done = new Promise(r => { peer.onicecandidate = ({ candidate }) => {
      if (!candidate) r(); else if (candidate.candidate) found++; }; });
    await peer.setLocalDescription(await peer.createOffer());
    await Promise.race([done, wait(3000)]); peer.close();
    return found > 0;`,
  );

/** What a page in a window that is opened without a sandbox and with Node has of Node. */
export const nodeInPage: Look = (app, laid) =>
  inPage(app, laid, 'return typeof require', {
    sandbox: false,
    nodeIntegration: true,
    contextIsolation: false,
  });

export const fileDialogs: Look = (app, laid) =>
  inPage(
    app,
    laid,
    'return [typeof showOpenFilePicker, typeof showSaveFilePicker, typeof showDirectoryPicker]',
  );

/** A server with a certificate that nobody vouches for, which something else in the program would trust. */
export const distrusted: Look = (app, laid, servers) =>
  arrivals(servers, () =>
    app.evaluate(
      async ({ app: electronApp }, given) => {
        const trustAll = (
          event: Electron.Event,
          ...[, , , , trust]: [unknown, unknown, unknown, unknown, (yes: boolean) => void]
        ) => {
          event.preventDefault();
          try {
            trust(true);
          } catch {
            // It has been answered already.
          }
        };
        electronApp.on('certificate-error', trustAll as never);
        const { window } = await lab.open(given.laid);
        await window.loadURL(`${given.tls}/target`).catch(() => {});
        electronApp.off('certificate-error', trustAll as never);
        window.destroy();
      },
      { laid, tls: servers.tls },
    ),
  );

/** A name that is looked up where names have been asked of a server by TLS before. */
export const nameByTls: Look = (app, laid, servers) =>
  arrivals(
    servers,
    () =>
      app.evaluate(
        async ({ app: electronApp }, given) => {
          electronApp.configureHostResolver({
            secureDnsMode: 'secure',
            secureDnsServers: [`https://127.0.0.1:${given.names}/dns-query`],
          });
          const { window, session } = await lab.open(given.laid);
          const late = new Promise(resolve => setTimeout(resolve, 3000));
          await Promise.race([session.resolveHost('quorate-test.invalid').catch(() => {}), late]);
          window.destroy();
        },
        { laid, names: servers.names },
      ),
    true,
  );

/** Permissions that are asked for; the camera is the one that the product needs. */
export const asked: Look = async (app, laid) => {
  // Asked for as a camera is, with the name of a screen in the place of one.
  const screens = await app.evaluate(({ desktopCapturer }) =>
    desktopCapturer.getSources({ types: ['screen'] }),
  );
  const desktop = `{ mandatory: { chromeMediaSource: 'desktop', chromeMediaSourceId: '${screens[0]?.id}' } }`;
  const answers: Record<string, unknown> = {};
  for (const [name, code] of Object.entries({
    camera: 'await navigator.mediaDevices.getUserMedia({ video: true })',
    microphone: 'await navigator.mediaDevices.getUserMedia({ audio: true })',
    'a screen as a camera': `await navigator.mediaDevices.getUserMedia({ video: ${desktop} })`,
    notifications: "if (await Notification.requestPermission() !== 'granted') throw Error()",
  }))
    answers[name] = await inPage(app, laid, `${code}; return 'given'`);
  return answers;
};

/** What a page reads of its permissions without asking. */
export const checked: Look = (app, laid) =>
  inPage(
    app,
    laid,
    `return (await Promise.all(['geolocation', 'notifications', 'midi', 'clipboard-read']
      .map(name => navigator.permissions.query({ name })))).map(({ state }) => state)`,
  );

/** The screen, where something else in the program would hand it over (here the picture of the page itself). */
export const screen: Look = (app, laid) =>
  app.evaluate(async (_electron, names) => {
    const { window } = await lab.open(names, {}, own =>
      own.setDisplayMediaRequestHandler((request, answer) => answer({ video: request.frame! })),
    );
    const source = `navigator.mediaDevices.getDisplayMedia({ video: true }).then(() => 'given', () => 'refused')`;
    const told = (await window.webContents.executeJavaScript(source, true)) as unknown;
    window.destroy();
    return told;
  }, laid);

/** A text is typed where the dictionary is fetched from a server of ours. */
export const dictionary: Look = (app, laid, servers) =>
  arrivals(servers, () =>
    app.evaluate(
      async (_electron, given) => {
        const { window } = await lab.open(given.laid, { spellcheck: true }, own =>
          own.setSpellCheckerDictionaryDownloadURL(`${given.plain}/dictionary/`),
        );
        const area = `const a = document.createElement('textarea'); document.body.append(a); a.focus()`;
        await window.webContents.executeJavaScript(area, true);
        await window.webContents.insertText('wrold of wrods ');
        await new Promise(resolve => setTimeout(resolve, 1500));
        window.destroy();
      },
      { laid, plain: servers.plain },
    ),
  );

/** A page that makes a file and has it saved: what then lies in the folder. */
export const saved: Look = async (app, laid) => {
  const into = folder('saved');
  await app.evaluate(
    async (_electron, given) => {
      const { window } = await lab.open(given.laid, {}, own =>
        own.on('will-download', (_event, item) => item.setSavePath(`${given.into}/x.txt`)),
      );
      const source = `const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x']));
        a.download = 'x.txt'; document.body.append(a); a.click()`;
      await window.webContents.executeJavaScript(source, true);
      await new Promise(resolve => setTimeout(resolve, 1000));
      window.destroy();
    },
    { laid, into },
  );
  return readdirSync(into);
};

export const goneElsewhere: Look = (app, laid, servers) =>
  arrivals(servers, () => inPage(app, laid, `location.href = '${servers.plain}/there'; await wait(700)`));

export const frameElsewhere: Look = (app, laid, servers) =>
  arrivals(servers, () =>
    inPage(
      app,
      laid,
      `${ELEMENT} await loaded(Object.assign(document.createElement('iframe'), { src: '${servers.plain}/frame' }));`,
    ),
  );

/** What main itself loads is moved elsewhere by the server. */
export const moved: Look = (app, laid, servers) =>
  arrivals(servers, () =>
    app.evaluate(
      async (_electron, given) => {
        const { window } = await lab.open(given.laid);
        await window.loadURL(`${given.plain}/moved`).catch(() => {});
        window.destroy();
      },
      { laid, plain: servers.plain },
    ),
  );

export const webview: Look = (app, laid, servers) =>
  arrivals(servers, () =>
    inPage(
      app,
      laid,
      `document.body.append(Object.assign(document.createElement('webview'), { src: '${servers.plain}/webview' }));
      await wait(1000);`,
      { webviewTag: true },
    ),
  );

export const popUp: Look = (app, laid, servers) =>
  arrivals(servers, () => inPage(app, laid, `open('${servers.plain}/window'); await wait(1000);`));
