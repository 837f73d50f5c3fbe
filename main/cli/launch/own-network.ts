/**
 * A network namespace of its own for the window, where Linux lets an ordinary user have one (network_namespaces(7)):
 * there is no interface in it but a loopback that is down, so nothing that runs there reaches anything, whatever it
 * tries. Files and sockets that are files stay: the display, gpg's agent, the camera.
 */
import { execFile } from 'node:child_process';
import { texts } from '../messages';
import type { WindowRun } from './electron-binary';

const TOOL = '/usr/bin/unshare';
/** Its own user namespace gives the right to make the other one; the user stays the same in it. */
const WORDS = ['--user', '--map-current-user', '--net', '--'];

/** What a program is started with to be in a network of its own: the program of util-linux, and its words. */
export const OWN_NETWORK: readonly string[] = [TOOL, ...WORDS];

const PATIENCE_MS = 5000;

/**
 * What a program is to be started with to be in a network of its own.
 *
 * @param tool the program of util-linux that does it
 * @returns words to put before the program; null where this system does not allow it; undefined where it has no such
 *   thing, and for root, who has no sandbox in there either. Never throws.
 */
export function ownNetwork(
  tool = TOOL,
  isRoot = process.getuid?.() === 0,
): Promise<readonly string[] | null | undefined> {
  if (process.platform !== 'linux' || isRoot) return Promise.resolve(undefined);
  const trial = [...WORDS, process.execPath, '--version'];
  return new Promise(resolve => {
    execFile(tool, trial, { timeout: PATIENCE_MS }, error => resolve(error ? null : [tool, ...WORDS]));
  });
}

/**
 * Opens a window in a network of its own; where that is not allowed, or none opens in there, in the one at hand. Which of
 * them is said.
 *
 * @param open opens it, started with these words
 * @param own as `ownNetwork` gives it
 */
export async function openInOwnNetwork(
  open: (before?: readonly string[]) => Promise<WindowRun>,
  say: (sentence: string) => void,
  { own, stop }: { own: ReturnType<typeof ownNetwork> | undefined; stop: AbortSignal },
): Promise<WindowRun> {
  const words = await own;
  if (words === undefined) return open();
  if (words === null) {
    say(texts.launch.networkOfAll);
    return open();
  }
  say(texts.launch.networkOfItsOwn);
  const run = await open(words);
  if (run.opened || stop.aborted) return run;
  say(texts.launch.notInOwnNetwork);
  return open();
}
