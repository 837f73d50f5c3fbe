/** The page's only ways: `window.quorate`, one function for each call of the contract, and `quorateEvents`, which tells of changes. */
import { contextBridge, ipcRenderer } from 'electron';
import { clientOver } from '../../shared/contract';
import { EVENTS, type Events, readEvent } from '../../shared/contract/events';

let tell: Parameters<Events['follow']>[0] = () => {};
ipcRenderer.on(EVENTS, (_event, raw: unknown) => {
  const event = readEvent(raw);
  if (event) tell(event);
});
// Values are copied on their way through; a name that is not in the contract has no function here.
contextBridge.exposeInMainWorld(
  'quorate',
  clientOver((name, params) => ipcRenderer.invoke(name, params)),
);
const follow: Events['follow'] = listener => {
  tell = listener;
};
contextBridge.exposeInMainWorld('quorateEvents', { follow });
