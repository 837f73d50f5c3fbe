/** What a look at a frame or picture means for the person who holds something before the camera. */
import { classify, type Scanned } from '../../shared/qr/classify';
import type { Seen } from './protocol';

/** What is wanted: a share, an OpenPGP public key, or an encrypted share. */
export type ScanKind = 'share' | 'key' | 'message';

/** What the view says it sees. */
export type Hint =
  | { sees: 'nothing' | 'tooDark' | 'tooSmall' | 'tooNear' | 'blurred' | 'twoCodes' }
  /** Not a QR code: its common name. */
  | { sees: 'otherCode'; kind: string }
  /** A QR code with something else in it. */
  | { sees: 'otherContent'; scanned: Scanned['kind'] };

export type Judged = { read: Uint8Array<ArrayBuffer> } | { read: null; hint: Hint };

/** Below this mean brightness (of 255) nothing is read in practice; a dark desk in a lit room is above it. */
const DARK = 28;
/** Pixels a module below which codes are rarely read. */
const SMALL = 2;
/** The part of the frame's height that a code may fill. */
const LARGE = 0.9;

const wanted: Readonly<Record<ScanKind, readonly Scanned['kind'][]>> = {
  share: ['share'],
  key: ['pgpKey'],
  message: ['pgpMessage'],
};

/**
 * One code of the wanted kind is read; of several with different contents none is, whichever they are. The bytes of
 * codes that are not taken are overwritten.
 */
export function judge({ look, brightness, width, height }: Seen, kind: ScanKind): Judged {
  const hint = (made: Hint): Judged => ({ read: null, hint: made });
  switch (look.seen) {
    case 'codes': {
      const [first, second] = look.codes;
      const scanned = first && !second ? classify(first.bytes) : null;
      if (first && scanned && wanted[kind].includes(scanned.kind)) return { read: first.bytes };
      for (const { bytes } of look.codes) bytes.fill(0);
      return hint(scanned ? { sees: 'otherContent', scanned: scanned.kind } : { sees: 'twoCodes' });
    }
    case 'unreadable':
      return hint({ sees: howUnreadable(look, Math.min(width, height)) });
    case 'otherCode':
      return hint({ sees: 'otherCode', kind: look.kind });
    case 'nothing':
      return hint({ sees: brightness < DARK ? 'tooDark' : 'nothing' });
  }
}

/** Three marks are a whole code, of 21 modules at least; fewer are one that reaches out of the view. */
function howUnreadable(
  { marks, module }: { marks: number; module: number },
  least: number,
): 'tooSmall' | 'tooNear' | 'blurred' {
  if (module < SMALL) return 'tooSmall';
  return marks < 3 || module * 21 > LARGE * least ? 'tooNear' : 'blurred';
}
