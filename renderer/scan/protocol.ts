/** What the page and its scanning worker say to each other. */
import type { Look } from '../../shared/qr/reader';
import type { Refused } from '../../shared/result';

/** `auto` takes WebAssembly where it is allowed; `jsqr` does without it. */
export type ReaderChoice = 'auto' | 'jsqr';

export type ToWorker =
  | { ask: 'start'; reader: ReaderChoice }
  /** A frame of the camera, handed over. `others`: also say which other kind of code is there. */
  | { ask: 'frame'; number: number; frame: ImageBitmap; others: boolean }
  | { ask: 'file'; number: number; file: Blob };

export interface Seen {
  look: Look;
  /** Of the whole picture, 0..255. */
  brightness: number;
  width: number;
  height: number;
}

export type FromWorker =
  | { told: 'ready'; by: 'zxing' | 'jsqr' }
  | { told: 'seen'; number: number; seen: Seen }
  | { told: 'refused'; number: number; failure: Refused };
