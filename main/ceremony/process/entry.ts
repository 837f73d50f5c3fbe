/**
 * The ceremony process: the only place where shares and secrets are bytes. One process for each attempt; main ends
 * it when the attempt ends, and with the process goes what could not be overwritten.
 *
 * Runs under Electron (utilityProcess, `process.parentPort`) and under Node (child_process, `process.send`).
 *
 * This file is the entry point: it reports ready at once, and loads `answers` after that. OpenPGP.js above all takes
 * longer to load than Node takes to start; what is asked meanwhile waits. No request is looked at before everything is
 * loaded and the outside world is shut off.
 */
import { listen, send } from './channel';
import { serve } from './serve';
import { shutOff } from './shut-off';

async function load() {
  // A bundle of its own: nothing that is compared by identity may be shared with this file.
  const answers = await import('./answers');
  shutOff();
  return answers;
}

// Node would open a debugger, which reads every share from outside.
process.on('SIGUSR1', () => {});
// A crash says nothing: its text could quote what was being worked on.
process.on('uncaughtException', () => process.exit(70));
process.on('unhandledRejection', () => process.exit(70));
process.on('disconnect', () => process.exit(0));

/** Everything is loaded and the outside world shut off. Fails when the program's own files are damaged; so it ends. */
export const loaded = load();

serve({ listen, send }, loaded);
