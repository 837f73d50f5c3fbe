/**
 * Each layer against the network and for the page, in a real Electron: laid alone it stops what reaches its aim without
 * it. The layers are the product's own; what lays them one by one is a program of the tests (`layers/entry.ts`).
 */
import { readdirSync } from 'node:fs';
import type { ElectronApplication } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LayerName, layers } from '../../main/app/lockdown';
import { ended, folder, launch, place } from './kit';
import type { Lab } from './layers/entry';
import { notInOlder, unseen } from './layers/seen';
import { type Servers, startServers } from './layers/servers';

/** What the program of these tests puts on its global object, inside functions that run there. */
declare const lab: Lab;

let servers: Servers;
const programs: Awaited<ReturnType<typeof launch>>[] = [];
let bare: ElectronApplication;

async function start(...switches: string[]): Promise<ElectronApplication> {
  const program = await launch(['--use-fake-device-for-media-stream', ...switches], place.layers);
  programs.push(program);
  return program.app;
}

beforeAll(async () => {
  servers = await startServers();
  bare = await start();
});
afterAll(async () => {
  for (const { child } of programs) {
    child.kill('SIGTERM');
    await ended(child);
  }
  servers?.close();
});

/** In a program of its own, which ends then, with this layer laid before `ready`. */
async function inItsOwn<T>(layer: string, work: (app: ElectronApplication) => Promise<T>): Promise<T> {
  const app = await start(`--lay=${layer}`);
  try {
    return await work(app);
  } finally {
    app.process().kill('SIGKILL');
  }
}

type Name = LayerName | 'policy';
type Prefs = { [name: string]: boolean };
type Look = (app: ElectronApplication, laid: Name[]) => Promise<unknown>;

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
async function arrivals(work: () => Promise<unknown>, forNames = false): Promise<string[]> {
  servers.came();
  await work();
  return [...new Set(servers.came())].filter(each => (each === 'name') === forNames).sort();
}

const ELEMENT = `const loaded = e => Promise.race([wait(1000),
  new Promise(r => { e.onload = e.onerror = r; document.body.append(e); })]);`;

/** Everything that a page has to reach a server, and a request of main's in the page's session. */
const everyWay: Look = (app, laid) =>
  arrivals(async () => {
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
const EVERY_WAY = [
  'GET /fetch',
  'GET /frame',
  'GET /image',
  'GET /main',
  'GET /script',
  'POST /beacon',
  'SOCKET /socket',
];

/** Whether WebRTC finds an address of this machine that it would tell others. */
const candidates: Look = (app, laid) =>
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
const nodeInPage: Look = (app, laid) =>
  inPage(app, laid, 'return typeof require', {
    sandbox: false,
    nodeIntegration: true,
    contextIsolation: false,
  });

const fileDialogs: Look = (app, laid) =>
  inPage(
    app,
    laid,
    'return [typeof showOpenFilePicker, typeof showSaveFilePicker, typeof showDirectoryPicker]',
  );

/** A server with a certificate that nobody vouches for, which something else in the program would trust. */
const distrusted: Look = (app, laid) =>
  arrivals(() =>
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
const nameByTls: Look = (app, laid) =>
  arrivals(
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
const asked: Look = async (app, laid) => {
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
const checked: Look = (app, laid) =>
  inPage(
    app,
    laid,
    `return (await Promise.all(['geolocation', 'notifications', 'midi', 'clipboard-read']
      .map(name => navigator.permissions.query({ name })))).map(({ state }) => state)`,
  );

/** The screen, where something else in the program would hand it over (here the picture of the page itself). */
const screen: Look = (app, laid) =>
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
const dictionary: Look = (app, laid) =>
  arrivals(() =>
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
const saved: Look = async (app, laid) => {
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

const goneElsewhere: Look = (app, laid) =>
  arrivals(() => inPage(app, laid, `location.href = '${servers.plain}/there'; await wait(700)`));

const frameElsewhere: Look = (app, laid) =>
  arrivals(() =>
    inPage(
      app,
      laid,
      `${ELEMENT} await loaded(Object.assign(document.createElement('iframe'), { src: '${servers.plain}/frame' }));`,
    ),
  );

/** What main itself loads is moved elsewhere by the server. */
const moved: Look = (app, laid) =>
  arrivals(() =>
    app.evaluate(
      async (_electron, given) => {
        const { window } = await lab.open(given.laid);
        await window.loadURL(`${given.plain}/moved`).catch(() => {});
        window.destroy();
      },
      { laid, plain: servers.plain },
    ),
  );

const webview: Look = (app, laid) =>
  arrivals(() =>
    inPage(
      app,
      laid,
      `document.body.append(Object.assign(document.createElement('webview'), { src: '${servers.plain}/webview' }));
      await wait(1000);`,
      { webviewTag: true },
    ),
  );

const popUp: Look = (app, laid) =>
  arrivals(() => inPage(app, laid, `open('${servers.plain}/window'); await wait(1000);`));

/** How one layer is seen: a look, what it finds with no layer at all, and what is left of that with this one alone. */
interface Row {
  look: Look;
  without: unknown;
  alone: unknown;
  /** It is laid before `ready`, so a program is started for it. */
  early?: true;
  /** Its look leaves something set in the program, which is no other's then. */
  leaves?: true;
}

const only = (path: string) => ({ without: [path], alone: [] });

const rows: { readonly [K in Exclude<Name, keyof typeof unseen>]: Row } = {
  sandbox: { look: nodeInPage, without: 'function', alone: 'undefined', early: true },
  hostResolverRules: { look: everyWay, without: EVERY_WAY, alone: [], early: true },
  webRtcSwitch: {
    look: candidates,
    without: true,
    alone: false,
    early: true,
  },
  filePickers: {
    look: fileDialogs,
    without: ['function', 'function', 'function'],
    alone: ['undefined', 'undefined', 'undefined'],
    early: true,
  },
  certificateErrors: { look: distrusted, ...only('GET /target'), early: true },
  dnsOverHttpsOff: { look: nameByTls, ...only('name'), leaves: true },
  proxy: { look: everyWay, without: EVERY_WAY, alone: [] },
  offline: {
    look: everyWay,
    without: EVERY_WAY,
    alone: [],
  },
  onlyOwnPages: { look: everyWay, without: EVERY_WAY, alone: [] },
  policy: { look: everyWay, without: EVERY_WAY, alone: ['GET /main'] },
  permissionRequests: {
    look: asked,
    without: {
      camera: 'given',
      microphone: 'given',
      'a screen as a camera': 'given',
      notifications: 'given',
    },
    alone: {
      camera: 'given',
      microphone: 'refused',
      'a screen as a camera': 'refused',
      notifications: 'refused',
    },
  },
  permissionChecks: { look: checked, without: Array(4).fill('granted'), alone: Array(4).fill('denied') },
  screenCapture: { look: screen, without: 'given', alone: 'refused' },
  spellchecker: { look: dictionary, ...only('GET /dictionary/en-us-10-1.bdic'), leaves: true },
  downloads: { look: saved, without: ['x.txt'], alone: [] },
  navigation: { look: goneElsewhere, ...only('GET /there') },
  frameNavigation: { look: frameElsewhere, ...only('GET /frame') },
  redirects: { look: moved, without: ['GET /moved', 'GET /target'], alone: ['GET /moved'] },
  webviews: { look: webview, ...only('GET /webview') },
  windows: { look: popUp, ...only('GET /window') },
  webRtcPolicy: { look: candidates, without: true, alone: false },
};

test('every layer has a row here, or a reason why it has none', () => {
  const all = Object.values(layers).flatMap(table => Object.keys(table));
  expect([...Object.keys(rows), ...Object.keys(unseen)].sort()).toEqual([...all, 'policy'].sort());
});

/** What looks find in a program that has laid nothing, each once. */
const found = new Map<Look, Promise<unknown>>();
function withNothing({ look, leaves }: Row): Promise<unknown> {
  const known = found.get(look) ?? (leaves ? inItsOwn('', app => look(app, [])) : look(bare, []));
  found.set(look, known);
  return known;
}

test.each(Object.entries<Row>(rows))(
  'the layer %s, laid alone, stops what gets through without it',
  async (name, row) => {
    const { look, without, alone, early, leaves } = row;
    expect(await withNothing(row)).toEqual(without);
    const laid = (app: ElectronApplication) => look(app, [name as Name]);
    const left = early || leaves ? await inItsOwn(name, laid) : await laid(bare);
    expect(left).toEqual(place.older && name in notInOlder ? without : alone);
  },
);

test('what Node has for connections reaches a server from a utility process, and not from one that is shut off', async () => {
  const tried = async (shut: boolean) => {
    servers.came();
    const told = await bare.evaluate((_electron, given) => lab.tryProcess(given.shut, given.port), {
      shut,
      port: servers.silent,
    });
    return { told, came: servers.came().length > 0 };
  };
  expect(await tried(false)).toEqual({ told: ['net', 'tls', 'http', 'dns', 'dgram', 'fetch'], came: true });
  expect(await tried(true)).toEqual({ told: [], came: false });
});
