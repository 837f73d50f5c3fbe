/**
 * A network namespace of its own for the window, where Linux lets an ordinary user have one (network_namespaces(7)):
 * there is no interface in it but a loopback that is down, so nothing that runs there reaches anything, whatever it
 * tries. Files and sockets that are files stay: the display, gpg's agent, the camera.
 */
import { execFile } from 'node:child_process';

/** Its own user namespace gives the right to make the other one; the user stays the same in it. */
const WORDS = ['--user', '--map-current-user', '--net', '--'];

const PATIENCE_MS = 5000;

/**
 * What a program is to be started with to be in a network of its own.
 *
 * @param tool the program of util-linux that does it
 * @returns words to put before the program; null where this system has no such thing or does not allow it. Never throws.
 */
export function ownNetwork(tool = '/usr/bin/unshare'): Promise<readonly string[] | null> {
  if (process.platform !== 'linux') return Promise.resolve(null);
  const trial = [...WORDS, process.execPath, '--version'];
  return new Promise(resolve => {
    execFile(tool, trial, { timeout: PATIENCE_MS }, error => resolve(error ? null : [tool, ...WORDS]));
  });
}
