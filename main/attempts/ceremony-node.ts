/**
 * The ceremony process under plain Node: the checkout's terminal, the preview and the tests. A packaged program
 * uses Electron's utility process instead (`ceremony-child.ts`).
 */
import { fork } from 'node:child_process';
import { keepOutOfDumps } from '../host/dumps';
import type { CeremonyChild, ForkCeremony } from './ceremony-process';

/** `entry` is the path of the built ceremony process, `out/ceremony/process.js`. */
export const forkWithNode =
  (entry: string): ForkCeremony =>
  ({ practiceOnly }): CeremonyChild => {
    const child = fork(entry, practiceOnly ? ['--practice-only'] : [], {
      // An empty environment and no inherited flags: nothing from outside configures the process.
      env: {},
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      // A signal to the terminal (Ctrl-C) is for main to answer, by cancelling.
      detached: true,
    });
    if (child.pid !== undefined) keepOutOfDumps(child.pid);
    return {
      post: message => {
        if (child.connected) child.send(message as never, () => {});
      },
      onMessage: listener => {
        child.on('message', listener);
      },
      onExit: listener => {
        child.once('exit', listener);
        child.once('error', listener);
      },
      kill: () => {
        child.kill('SIGKILL');
      },
    };
  };
