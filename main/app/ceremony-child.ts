/** The ceremony process under Electron: a utility process of its own, with nothing inherited. */
import path from 'node:path';
import { utilityProcess } from 'electron';
import type { ForkCeremony } from '../attempts/ceremony-process';
import { keepOutOfDumps } from '../host/dumps';

/** Beside main, in the checkout (`out/`) and inside the package (`app.asar/out/`) alike. */
export const ceremonyEntry = path.join(import.meta.dirname, '../ceremony/process.js');

/** Windows cannot draw random bytes without it; everywhere else the environment is empty. */
const environment = (): Record<string, string> =>
  process.platform === 'win32' && process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {};

export const forkCeremony: ForkCeremony = ({ practiceOnly }) => {
  const child = utilityProcess.fork(ceremonyEntry, practiceOnly ? ['--practice-only'] : [], {
    serviceName: 'Quorate ceremony',
    env: environment(),
    stdio: 'ignore',
  });
  let killed = false;
  // Electron's own kill asks (SIGTERM), and a busy process would finish its thought first.
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
    child.kill();
  };
  // Before it is spawned there is nothing to kill, and no memory to keep out of dumps.
  child.once('spawn', () => {
    if (child.pid !== undefined) keepOutOfDumps(child.pid);
    if (killed) end();
  });
  return {
    post: message => child.postMessage(message),
    onMessage: listener => {
      child.on('message', listener);
    },
    onExit: listener => {
      child.once('exit', () => listener());
    },
    kill: () => {
      killed = true;
      end();
    },
  };
};
