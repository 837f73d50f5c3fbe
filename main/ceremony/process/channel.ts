/** The channel to main: the one way out of the ceremony process that stays when the others are shut off. */
import type { CeremonyMessage } from './protocol';

/** Electron's `process.parentPort`, as far as it is used here. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

const parentPort = (process as unknown as { parentPort?: ParentPort }).parentPort;
// Kept before `shutOff`.
const sendToParent = process.send?.bind(process);

export function send(message: CeremonyMessage): void {
  if (parentPort) parentPort.postMessage(message);
  else sendToParent?.(message);
}

export function listen(receive: (message: unknown) => void): void {
  if (parentPort) parentPort.on('message', event => receive(event.data));
  else process.on('message', receive);
}
