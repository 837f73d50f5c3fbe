/**
 * A program of the tests, not of the product: it lays the layers that its tests name, out of the product's own list,
 * and no other. What is before `ready` is named on the command line (`--lay=a,b`), the rest when it is asked for.
 */
import path from 'node:path';
import {
  app,
  BrowserWindow,
  protocol,
  type Session,
  session,
  utilityProcess,
  type WebPreferences,
} from 'electron';
import { type LayerName, type Layers, lay, layers } from '../../../main/app/lockdown';
import { pageFiles } from '../../../main/app/page-files';

const chosen = <T>(table: Layers<T>, names: readonly string[]): Layers<T> =>
  Object.fromEntries(Object.entries(table).filter(([name]) => names.includes(name)));

/** A page without anything of its own, in the place of the product's: same origin, with or without its policy. */
async function answer(url: string, policy: boolean): Promise<Response> {
  const { headers } = await pageFiles(import.meta.dirname)({ method: 'GET', url: 'app://ceremony/none' });
  const shown = url.startsWith('app://ceremony/');
  return new Response(shown ? '<!doctype html><title>ours</title><body>' : '', {
    status: shown ? 200 : 404,
    headers: { ...(policy && headers), 'content-type': 'text/html; charset=utf-8' },
  });
}

let laid: readonly string[] = [];
let opened = 0;

export interface Opened {
  window: BrowserWindow;
  session: Session;
}

const lab = {
  /** Sessions that were opened before a window was asked for stay: to ask for one of them again is to name it. */
  async open(
    names: readonly (LayerName | 'policy')[],
    prefs: WebPreferences = {},
    before: (own: Session) => void = () => {},
  ): Promise<Opened> {
    const partition = `lab-${++opened}`;
    const own = session.fromPartition(partition, { cache: false });
    before(own);
    own.protocol.handle('app', request => answer(request.url, names.includes('policy')));
    await Promise.all([lay(chosen(layers.session, names), own), lay(chosen(layers.ready, names), app)]);
    laid = names;
    const window = new BrowserWindow({ show: false, webPreferences: { ...prefs, partition } });
    await window.loadURL('app://ceremony/');
    return { window, session: own };
  },

  /** A utility process that tries what Node has for connections, shut off as the ceremony process is or not. */
  tryProcess: (shut: boolean, port: number): Promise<string[]> =>
    new Promise(resolve => {
      const child = utilityProcess.fork(
        path.join(import.meta.dirname, 'sockets.js'),
        [String(shut), String(port)],
        {
          stdio: 'ignore',
        },
      );
      child.once('message', told => {
        resolve(told as string[]);
        child.kill();
      });
    }),
};
export type Lab = typeof lab;

/** Where the tests reach it, by Playwright, in main. */
Object.assign(globalThis, { lab });

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
void lay(chosen(layers.app, app.commandLine.getSwitchValue('lay').split(',')), app);
app.on('web-contents-created', (_event, contents) => void lay(chosen(layers.contents, laid), contents));
app.on('window-all-closed', () => {});
