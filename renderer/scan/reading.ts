/** The page's end of the scanning worker: one picture at a time, each with a time limit. */

import { failed, type Refused, type Result } from '../../shared/result';
import { refusedBy } from '../../shared/text/refusals';
import type { FromWorker, ReaderChoice, Seen, ToWorker } from './protocol';
import workerAddress from './scan-worker?worker&url';

/** A picture of 64 million pixels takes two seconds on an old computer, by WebAssembly. */
const FILE_LIMIT_MS = 15_000;
/** The slowest camera frame ever measured took jsQR 5.5 s. */
const FRAME_LIMIT_MS = 10_000;

/** Trusted Types: the page's policy names this one policy, and it makes one address, that of the worker. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): URL };
}
let policy: ReturnType<Policies['createPolicy']> | undefined;
function trustedAddress(): string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  policy ??= trustedTypes?.createPolicy('scan-worker', { createScriptURL: () => workerAddress });
  return policy?.createScriptURL(workerAddress) ?? workerAddress;
}

export interface Reading {
  /** Which reader runs; null until it is ready. */
  readonly by: 'zxing' | 'jsqr' | null;
  /** Takes the frame over. Null when the reading was ended, or asked for another picture, meanwhile. */
  frame(frame: ImageBitmap, others: boolean): Promise<Result<Seen, Refused> | null>;
  file(file: Blob): Promise<Result<Seen, Refused> | null>;
  /** Ends the worker, and with it all that it ever saw. */
  end(): void;
}

/** Starts a worker. After a time limit it is ended and another takes its place. */
export function startReading(reader: ReaderChoice = 'auto'): Reading {
  let worker: Worker;
  let by: Reading['by'] = null;
  let number = 0;
  let ended = false;
  let waiting: ((result: Result<Seen, Refused> | null) => void) | null = null;

  const settle = (result: Result<Seen, Refused> | null) => {
    const resolve = waiting;
    waiting = null;
    resolve?.(result);
  };
  const onTold = (told: FromWorker) => {
    if (told.told === 'ready') by = told.by;
    else if (told.number === number) {
      settle(told.told === 'seen' ? { ok: true, value: told.seen } : failed(told.failure));
    }
  };
  const start = () => {
    worker = new Worker(trustedAddress());
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => onTold(data);
    worker.onerror = () => settle(failed(refusedBy('INTERNAL')));
    worker.postMessage({ ask: 'start', reader } satisfies ToWorker);
  };
  const asked = (message: ToWorker, transfer: Transferable[], limit: number, late: Refused) =>
    new Promise<Result<Seen, Refused> | null>(resolve => {
      // Nobody waits for an older picture any more, and its time limit goes with it.
      settle(null);
      if (ended) return resolve(null);
      const mine = (result: Result<Seen, Refused> | null) => {
        clearTimeout(timer);
        resolve(result);
      };
      const timer = setTimeout(() => {
        if (ended || waiting !== mine) return;
        worker.terminate();
        start();
        settle(failed(late));
      }, limit);
      waiting = mine;
      worker.postMessage(message, transfer);
    });

  start();
  return {
    get by() {
      return by;
    },
    frame: (frame, others) =>
      asked(
        { ask: 'frame', number: ++number, frame, others },
        [frame],
        FRAME_LIMIT_MS,
        refusedBy('IMAGE_TOO_SLOW'),
      ),
    file: file =>
      asked({ ask: 'file', number: ++number, file }, [], FILE_LIMIT_MS, refusedBy('IMAGE_TOO_SLOW')),
    end() {
      ended = true;
      worker.terminate();
      settle(null);
    },
  };
}
