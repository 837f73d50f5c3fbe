/** Contract -> handlers over Electron's ipc, and events to the page: who is at its other end is checked here, what is asked in `dispatch`. */
import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron';
import { type CallName, callNames, type Handlers } from '../../shared/contract';
import { EVENTS, type Events } from '../../shared/contract/events';
import { failed, type Result } from '../../shared/result';
import { failure } from '../../shared/text/failure';
import { dispatch, overwriteSecrets } from '../program/dispatch';
import { isOurPage } from './page-files';

/** True only for the main frame of a page of ours. A frame that is gone has none (`senderFrame` is null). */
export function isOurSender({
  senderFrame,
  sender,
}: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>): boolean {
  return (
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame === sender.mainFrame &&
    isOurPage(senderFrame.url)
  );
}

/**
 * Answers every call of the contract, and no other channel. An answer is always a `Result`: BAD_SENDER when it
 * was not our page that asked, otherwise whatever `dispatch` says.
 */
export function registerCalls(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  onUnexpected?: (error: unknown) => void,
): void {
  for (const name of callNames) {
    ipcMain.handle(name, (event, params: unknown) => {
      if (isOurSender(event)) return answered(name, dispatch(handlers, name, params, onUnexpected));
      overwriteSecrets(params);
      return failed(failure('BAD_SENDER'));
    });
  }
}

/**
 * The answer. In a folder of keys by mistake a private one may lie, or a share as text: main's copy of what was read is overwritten as
 * soon as the answer has gone, which is in the turn in which it is there.
 */
async function answered(name: CallName, asked: ReturnType<typeof dispatch>): Promise<Result<unknown>> {
  const answer = await asked;
  if (name === 'pgpKey.readFolder' && answer.ok) setImmediate(() => overwriteSecrets(answer.value));
  return answer;
}

/**
 * Tells the window's page what changed: its main frame alone, and only while that shows our page. A page whose process is gone is
 * told nothing; it reads everything when it is back.
 */
export function tellPage(window: Pick<BrowserWindow, 'isDestroyed' | 'webContents'>, events: Events): void {
  events.follow(event => {
    if (window.isDestroyed() || window.webContents.isCrashed()) return;
    const { mainFrame } = window.webContents;
    if (!isOurPage(mainFrame.url)) return;
    try {
      mainFrame.send(EVENTS, event);
    } catch {
      // It went between the two lines.
    }
  });
}
