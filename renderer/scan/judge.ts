/** What a look at a frame or picture means for the person who holds something before the camera. */
import { classify, type Scanned } from '../../shared/qr/classify';
import { isPart, type Missing, type Parts } from '../../shared/qr/parts';
import type { ReadCode } from '../../shared/qr/reader';
import type { Seen } from './protocol';

/** What is wanted: a share, an OpenPGP public key, an encrypted share, or a text that somebody signed in clear. */
export type ScanKind = 'share' | 'key' | 'message' | 'signed';

/** What the view says it sees. */
export type Hint =
  | { sees: 'nothing' | 'tooDark' | 'tooSmall' | 'tooNear' | 'blurred' | 'twoCodes' }
  /** Not a QR code: its common name. */
  | { sees: 'otherCode'; kind: string }
  /** A part of a content that is in several codes, and what is still missing of it. */
  | ({ sees: 'part' } & Missing)
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
  signed: ['text'],
};

/**
 * One code of the wanted kind is read; of several with different contents none is, whichever they are. The bytes of
 * codes that are not taken are overwritten. Parts of one content go into `parts`, which a scan has one of, until it is
 * whole.
 */
export function judge({ look, brightness, width, height }: Seen, kind: ScanKind, parts: Parts): Judged {
  const hint = (made: Hint): Judged => ({ read: null, hint: made });
  switch (look.seen) {
    case 'codes': {
      const content = contentOf(look.codes, parts);
      if (!(content instanceof Uint8Array)) return hint(content);
      const scanned = classify(content).kind;
      if (wanted[kind].includes(scanned)) return { read: content };
      content.fill(0);
      return hint({ sees: 'otherContent', scanned });
    }
    case 'unreadable':
      return hint({ sees: howUnreadable(look, Math.min(width, height)) });
    case 'otherCode':
      return hint({ sees: 'otherCode', kind: look.kind });
    case 'nothing':
      return hint({ sees: brightness < DARK ? 'tooDark' : 'nothing' });
  }
}

/** What one view holds, if it is one content, and whole. */
function contentOf(codes: readonly ReadCode[], parts: Parts): Uint8Array<ArrayBuffer> | Hint {
  const [first, second] = codes;
  const inParts = codes.filter(isPart);
  const isOneContent = inParts.every(
    ({ part }) => part.of === inParts[0]!.part.of && part.parity === inParts[0]!.part.parity,
  );
  if (first && inParts.length === codes.length && isOneContent) {
    let got: ReturnType<Parts['add']> | undefined;
    for (const code of inParts) got = parts.add(code);
    return 'whole' in got! ? got.whole : { sees: 'part', ...got! };
  }
  if (first && !second) return first.bytes;
  for (const { bytes } of codes) bytes.fill(0);
  return { sees: 'twoCodes' };
}

/** Three marks are a whole code, of 21 modules at least; fewer are one that reaches out of the view. */
function howUnreadable(
  { marks, module }: { marks: number; module: number },
  least: number,
): 'tooSmall' | 'tooNear' | 'blurred' {
  if (module < SMALL) return 'tooSmall';
  return marks < 3 || module * 21 > LARGE * least ? 'tooNear' : 'blurred';
}
