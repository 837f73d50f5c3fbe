/** The page's only way out: `window.quorate`, one function for each call of the contract. */
import { contextBridge, ipcRenderer } from 'electron';
import { clientOver } from '../../shared/contract';

// Values are copied on their way through; a name that is not in the contract has no function here.
contextBridge.exposeInMainWorld(
  'quorate',
  clientOver((name, params) => ipcRenderer.invoke(name, params)),
);
