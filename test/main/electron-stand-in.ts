/**
 * A stand-in for the `electron` module: it records what main does with it and plays the few behaviours that the
 * tests need, as a real Electron was seen to play them: a page's process dies later than it is asked to, and takes a
 * load that was begun meanwhile with it; a quit that is asked for inside a quit is passed over; a window that is gone
 * throws. What it shows is what main asked for, not what Electron then does; `test/electron` has that.
 *
 * In tests `electron` is this (vitest.config.ts). What files leave in it stays for those that come after in the same worker.
 */
import { EventEmitter } from 'node:events';
import os from 'node:os';

type Handler = (...args: never[]) => unknown;

/** Emits an event whose default can be prevented; tells whether it was. */
export function wasPrevented(target: EventEmitter, name: string, ...args: unknown[]): boolean {
  let prevented = false;
  target.emit(
    name,
    {
      preventDefault: () => {
        prevented = true;
      },
    },
    ...args,
  );
  return prevented;
}

export class StandInApp extends EventEmitter {
  readonly switches = new Map<string, string>();
  readonly log: string[] = [];
  isPackaged = false;
  lockIsFree = true;
  userData = os.tmpdir();
  proxy: unknown = null;
  resolver: unknown = null;
  becomeReady: () => void = () => {};
  readonly #ready = new Promise<void>(resolve => {
    this.becomeReady = resolve;
  });
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void this.switches.set(name, value),
    hasSwitch: (name: string) => this.switches.has(name),
  };

  getPath = (_name: 'userData') => this.userData;
  getPreferredSystemLanguages = (): string[] => ['nl-NL'];
  enableSandbox = () => void this.log.push('enableSandbox');
  exit = (code: number) => void this.log.push(`exit ${code}`);
  #quitting = false;
  /** Electron is in its own quitting until the listeners and every promise that they settle have run. */
  quit = (): void => {
    this.log.push('quit');
    if (this.#quitting) return;
    this.#quitting = true;
    if (!wasPrevented(this, 'will-quit')) this.log.push('gone');
    else
      setImmediate(() => {
        this.#quitting = false;
      });
  };
  requestSingleInstanceLock = () => this.lockIsFree;
  whenReady = () => this.#ready;
  setProxy = async (config: unknown) => {
    this.proxy = config;
  };
  configureHostResolver = (config: unknown) => {
    this.resolver = config;
  };
}

export class StandInSession extends EventEmitter {
  proxy: unknown = null;
  emulation: unknown = null;
  beforeRequest: ((details: { url: string }, answer: (r: { cancel: boolean }) => void) => void) | null = null;
  readonly handlers: Record<string, Handler> = {};
  readonly protocols: Record<string, (request: Request) => Promise<Response>> = {};
  spellchecker = true;
  spellcheckerLanguages = ['en-US'];
  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<typeof this.beforeRequest>) => {
      this.beforeRequest = listener;
    },
  };
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
      this.protocols[scheme] = handler;
    },
  };

  setProxy = async (config: unknown) => {
    this.proxy = config;
  };
  enableNetworkEmulation = (options: unknown) => {
    this.emulation = options;
  };
  setSpellCheckerEnabled = (on: boolean) => {
    this.spellchecker = on;
  };
  setSpellCheckerLanguages = (languages: string[]) => {
    this.spellcheckerLanguages = languages;
  };
  setPermissionRequestHandler = (handler: Handler) => {
    this.handlers.request = handler;
  };
  setPermissionCheckHandler = (handler: Handler) => {
    this.handlers.check = handler;
  };
  setDevicePermissionHandler = (handler: Handler) => {
    this.handlers.device = handler;
  };
  setUSBProtectedClassesHandler = (handler: Handler) => {
    this.handlers.usb = handler;
  };
  setBluetoothPairingHandler = (handler: Handler) => {
    this.handlers.bluetooth = handler;
  };
  setDisplayMediaRequestHandler = (handler: Handler) => {
    this.handlers.display = handler;
  };
}

/** Above every number that a system gives, so that no real process can be meant. */
let lastPid = 2 ** 30;

const pages = new Map<number, StandInContents>();
const realKill = process.kill.bind(process);
process.kill = (pid, signal) => {
  const page = pages.get(pid);
  if (!page) return realKill(pid, signal);
  page.killed.push(String(signal));
  page.dieLater();
  return true;
};

export class StandInContents extends EventEmitter {
  windowOpenHandler: (() => { action: string }) | null = null;
  webRtcPolicy = 'default';
  /** Process ids this page has lived in; 0 while it has none. */
  pid = 0;
  readonly lived: number[] = [];

  setWindowOpenHandler = (handler: () => { action: string }) => {
    this.windowOpenHandler = handler;
  };
  setWebRTCIPHandlingPolicy = (policy: string) => {
    this.webRtcPolicy = policy;
  };

  getOSProcessId = () => this.pid;
  isCrashed = () => this.pid === 0;
  /** Signals that its processes were sent. */
  readonly killed: string[] = [];
  /** How often its process was made to crash, which a catcher of crashes would write to disk. */
  crashes = 0;
  #dying = false;

  /** Loads in the process at hand, or in a new one. A load into a process that is dying never comes to its end. */
  load(): void {
    if (this.#dying) return;
    if (this.pid === 0) {
      this.pid = ++lastPid;
      this.lived.push(this.pid);
      pages.set(this.pid, this);
    }
    this.emit('did-finish-load');
  }
  reload = () => this.load();
  die(): void {
    pages.delete(this.pid);
    this.pid = 0;
    this.#dying = false;
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
  }
  dieLater(): void {
    this.#dying = true;
    setImmediate(() => this.die());
  }
  /** Only sends the process a message. */
  forcefullyCrashRenderer = () => {
    this.crashes++;
    this.dieLater();
  };
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  readonly webContents = new StandInContents();
  contentProtection = false;
  shown = false;
  closed = false;
  minimized = false;
  address = '';
  constructor(readonly options: { webPreferences: Record<string, unknown> }) {
    super();
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  isDestroyed = () => this.closed;
  setContentProtection = (on: boolean) => {
    this.contentProtection = on;
  };
  /** Every method of a window that is gone throws this, but for `isDestroyed`. */
  #requireAlive(): void {
    if (this.closed) throw new TypeError('Object has been destroyed');
  }
  isMinimized = () => {
    this.#requireAlive();
    return this.minimized;
  };
  restore = () => {
    this.#requireAlive();
    this.minimized = false;
  };
  focus = () => {
    this.#requireAlive();
    // A window that lies in the bar takes the focus and stays there.
    this.emit('focus');
  };
  show(): void {
    this.#requireAlive();
    this.shown = true;
    this.emit('show');
  }
  close(): void {
    if (wasPrevented(this, 'close')) return;
    this.closed = true;
    app.emit('window-all-closed');
  }
  async loadURL(address: string): Promise<void> {
    this.address = address;
    this.webContents.load();
    this.emit('ready-to-show');
  }
}

export class StandInUtilityProcess extends EventEmitter {
  pid: number | undefined = undefined;
  readonly posted: unknown[] = [];
  kills = 0;
  constructor(
    readonly entry: string,
    readonly args: string[],
    readonly options: Record<string, unknown>,
  ) {
    super();
  }
  postMessage = (message: unknown) => void this.posted.push(message);
  kill(): boolean {
    this.kills++;
    return this.pid !== undefined;
  }
}

export const forked: StandInUtilityProcess[] = [];
export const utilityProcess = {
  fork: (entry: string, args: string[], options: Record<string, unknown>) => {
    const child = new StandInUtilityProcess(entry, args, options);
    forked.push(child);
    return child;
  },
};

const sessions = new Map<string, StandInSession>();
const sessionOf = (name: string): StandInSession => {
  const found = sessions.get(name) ?? new StandInSession();
  sessions.set(name, found);
  return found;
};
export const partitions: { name: string; options: unknown }[] = [];
export const session = {
  get defaultSession() {
    return sessionOf('');
  },
  fromPartition: (name: string, options: unknown) => {
    partitions.push({ name, options });
    return sessionOf(name);
  },
};

export const app = new StandInApp();
export const schemes: unknown[] = [];
export const protocol = { registerSchemesAsPrivileged: (list: unknown[]) => void schemes.push(...list) };
export const channels = new Map<string, (event: unknown, params?: unknown) => unknown>();
export const ipcMain = {
  handle: (name: string, listener: (event: unknown, params?: unknown) => unknown) =>
    void channels.set(name, listener),
};
export const menus: unknown[] = [];
export const Menu = {
  setApplicationMenu: (menu: unknown) => void menus.push(menu),
  buildFromTemplate: (template: unknown) => template,
};
export const dialogAnswers: { canceled: boolean; filePaths: string[] }[] = [];
/** What each dialog was opened with. */
export const dialogsShown: unknown[] = [];
export const dialog = {
  showOpenDialog: async (_window: unknown, options: unknown) => {
    dialogsShown.push(options);
    return dialogAnswers.shift() ?? { canceled: true, filePaths: [] };
  },
};
/** Files that the system was asked to show. */
export const filesShown: string[] = [];
export const shell = { showItemInFolder: (file: string) => void filesShown.push(file) };
export const exposed: Record<string, unknown> = {};
export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown) => {
    exposed[name] = api;
  },
};
export const invoked: { channel: string; params: unknown }[] = [];
/** What the preload listens to, by channel. */
export const heard = new Map<string, (event: unknown, given: unknown) => void>();
export const ipcRenderer = {
  on: (channel: string, listener: (event: unknown, given: unknown) => void) =>
    void heard.set(channel, listener),
  invoke: async (channel: string, params: unknown) => {
    invoked.push({ channel, params });
    return { ok: true, value: null };
  },
};
