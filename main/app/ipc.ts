/** Contract -> handlers over Electron's ipc: who asks is checked here, what is asked in `dispatch`. */
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { callNames, type Handlers } from '../../shared/contract';
import { failed } from '../../shared/result';
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
      if (isOurSender(event)) return dispatch(handlers, name, params, onUnexpected);
      overwriteSecrets(params);
      return failed(failure('BAD_SENDER'));
    });
  }
}
