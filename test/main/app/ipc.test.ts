import { beforeEach, expect, test, vi } from 'vitest';
import { isOurSender, registerCalls, tellPage } from '../../../main/app/ipc';
import { callNames, type Handlers } from '../../../shared/contract';
import { EVENTS, type ProgramEvent } from '../../../shared/contract/events';
import { Refusal } from '../../../shared/text/refusals';
import { channels, ipcMain } from '../electron-stand-in';

const folderOf = (bytes: Uint8Array) => ({ files: [{ name: 'a.key', bytes }], leftOut: [], tooMany: false });
const read = vi.fn(async () => null);
const update = vi.fn(async () => {
  throw new Refusal('WRONG_NONCE');
});
// Only the calls that the tests make have a handler; `dispatch` looks up no other.
const readFolder = vi.fn(async () => folderOf(Uint8Array.of(1, 2, 3)));
const handlers = {
  attempt: { read },
  generateShare: { update },
  pgpKey: { readFolder },
} as unknown as Handlers;

const frame = (url: string, parent: unknown = null) => ({ url, parent });
const from = (senderFrame: unknown, mainFrame: unknown = senderFrame) =>
  ({ senderFrame, sender: { mainFrame } }) as never;

beforeEach(() => {
  channels.clear();
  vi.clearAllMocks();
  registerCalls(ipcMain as never, handlers);
});

const call = (name: string, event: unknown, params?: unknown) => channels.get(name)!(event, params);

test('every call of the contract is answered, and nothing else is (stand-in)', () => {
  expect([...channels.keys()].sort()).toEqual([...callNames].sort());
});

test('our own page gets the handler’s answer as a result (stand-in)', async () => {
  expect(await call('attempt.read', from(frame('app://ceremony/')))).toEqual({ ok: true, value: null });
  expect(read).toHaveBeenCalledOnce();
});

const other = frame('app://ceremony/');
test.each([
  ['a frame that is gone', from(null, frame('app://ceremony/'))],
  ['a frame inside the page', from(frame('app://ceremony/', frame('app://ceremony/')))],
  ['another window’s main frame', from(frame('app://ceremony/'), other)],
  ['a page on the network', from(frame('https://ceremony/'))],
  ['a page that looks like ours', from(frame('app://ceremony.example/'))],
  ['a file', from(frame('file:///index.html'))],
  ['an empty page', from(frame('about:blank'))],
])('%s is refused before anything is read (stand-in)', async (_who, event) => {
  expect(isOurSender(event)).toBe(false);
  for (const name of callNames) {
    expect(await call(name, event, {})).toMatchObject({ ok: false, error: { code: 'BAD_SENDER' } });
  }
  expect(read).not.toHaveBeenCalled();
  expect(update).not.toHaveBeenCalled();
});

test('what somebody else sends is overwritten, whatever it is called (stand-in)', async () => {
  const params = Object.fromEntries(
    ['key', 'message', 'pgp_private_key', 'passphrase'].map(name => [name, new Uint8Array(4).fill(7)]),
  );
  await call('privateKey.update', from(frame('https://ceremony/')), params);
  expect(Object.values(params).flatMap(bytes => [...bytes])).toEqual(Array(16).fill(0));
});

test('what was read of a folder of keys goes to the page, and is overwritten as soon as it has gone (stand-in)', async () => {
  const answer = (await call('pgpKey.readFolder', from(frame('app://ceremony/')), {})) as {
    value: Awaited<ReturnType<typeof readFolder>>;
  };
  // As Electron does: it is copied in the turn in which it is there.
  expect(structuredClone(answer.value)).toEqual(folderOf(Uint8Array.of(1, 2, 3)));
  await new Promise(resolve => setImmediate(resolve));
  expect(answer.value).toEqual(folderOf(new Uint8Array(3)));
});

test('parameters that do not fit are refused without being quoted, and never reach a handler (stand-in)', async () => {
  const answer = await call('generateShare.update', from(frame('app://ceremony/')), {
    key: 'c0ffee',
    nonce: 'n',
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } });
  expect(JSON.stringify(answer)).not.toContain('c0ffee');
  expect(update).not.toHaveBeenCalled();
});

test('a refusal crosses as its code and sentence (stand-in)', async () => {
  const params = { key: new Uint8Array(3), nonce: 'n' };
  expect(await call('generateShare.update', from(frame('app://ceremony/')), params)).toMatchObject({
    ok: false,
    error: { code: 'WRONG_NONCE', message: expect.stringContaining('nonce') },
  });
});

const event: ProgramEvent = { number: 1, name: 'recovery', value: { recovery: null } };

/** A window whose page is told one event; gives what its main frame was sent. */
function told(
  url: string,
  more: { isGone?: boolean; isCrashed?: boolean; send?: () => void } = {},
): unknown[] {
  const sent: unknown[] = [];
  const mainFrame = { url, send: more.send ?? ((...given: unknown[]) => sent.push(given)) };
  const webContents = { isCrashed: () => more.isCrashed ?? false, mainFrame };
  const window = { isDestroyed: () => more.isGone ?? false, webContents };
  tellPage(window as never, { follow: listener => listener(event) });
  return sent;
}

test('events go to the main frame of our page, and where another page is in it, or none, nowhere (stand-in)', () => {
  expect(told('app://ceremony/')).toEqual([[EVENTS, event]]);
  for (const url of ['https://ceremony/', 'app://ceremony.example/', 'file:///index.html', 'about:blank', ''])
    expect(told(url)).toEqual([]);
  expect(told('app://ceremony/', { isCrashed: true })).toEqual([]);
  expect(told('app://ceremony/', { isGone: true })).toEqual([]);
});

test('a frame that goes while it is told stops nothing (stand-in)', () => {
  const send = () => {
    throw new Error('Render frame was disposed');
  };
  expect(() => told('app://ceremony/', { send })).not.toThrow();
});
