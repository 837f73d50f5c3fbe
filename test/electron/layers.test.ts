import type { ElectronApplication } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layers } from '../../main/app/lockdown';
import { ended, launch, place } from './kit';
import type { Lab } from './layers/entry';
import {
  asked,
  candidates,
  checked,
  dictionary,
  distrusted,
  EVERY_WAY,
  everyWay,
  fileDialogs,
  frameElsewhere,
  goneElsewhere,
  type Look,
  moved,
  type Name,
  nameByTls,
  nodeInPage,
  popUp,
  saved,
  screen,
  webview,
} from './layers/looks';
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
  const known =
    found.get(look) ?? (leaves ? inItsOwn('', app => look(app, [], servers)) : look(bare, [], servers));
  found.set(look, known);
  return known;
}

test.each(Object.entries<Row>(rows))(
  'the layer %s, laid alone, stops what gets through without it',
  async (name, row) => {
    const { look, without, alone, early, leaves } = row;
    expect(await withNothing(row)).toEqual(without);
    const laid = (app: ElectronApplication) => look(app, [name as Name], servers);
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
