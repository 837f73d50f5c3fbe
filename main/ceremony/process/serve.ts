/** The order in which a ceremony process answers: one request after another, and what was sent is overwritten. */
import type { Ceremony } from './create-ceremony';
import type { CeremonyMessage, CeremonyRequest } from './protocol';

/** Both ends must copy what is sent before `send` returns. */
export interface Channel {
  listen(receive: (message: unknown) => void): void;
  send(message: CeremonyMessage): void;
}

/** Reports ready at once, and answers every request that comes, in order, as soon as `loaded` is there. */
export function serve({ listen, send }: Channel, loaded: Promise<Ceremony>): void {
  /** A second share never meets a half-done first one. */
  let queue: Promise<void> = Promise.resolve();
  listen(message => {
    // What has no id cannot be answered; main never sends it.
    if (typeof message !== 'object' || message === null || !('id' in message)) return;
    const request = message as CeremonyRequest;
    queue = queue.then(async () => {
      const { answer, overwriteAnswer } = await loaded;
      const result = await answer(request);
      send({ id: request.id, result });
      overwriteAnswer(result);
    });
  });
  send({ event: 'ready' });
}
