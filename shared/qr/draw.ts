/** Drawing QR codes (ISO/IEC 18004) with the library `qrcode`; what is drawn here is text or bytes, unaltered. */
import { create } from 'qrcode';

/**
 * What a code is for decides its error correction: Q (a quarter of it may be damaged) for shares, which live on paper
 * for years; M for parts of an OpenPGP message or key, which are shown or printed for a day.
 */
export type QrUse = 'share' | 'openpgp';

const correction = { share: 'Q', openpgp: 'M' } as const;

/** The free space round a code that the standard asks for, in modules. */
export const QUIET_ZONE = 4;

export interface DrawnQr {
  /** 1..40. */
  version: number;
  /** Modules on a side, 4 * version + 17, without the quiet zone. */
  size: number;
  /** Row by row, 1 is dark; `size * size` bytes. */
  modules: Uint8Array<ArrayBuffer>;
}

/** The characters of the dense alphanumeric mode; there is no lower case among them. */
const ALPHANUMERIC = /^[0-9A-Z $%*+\-./:]*$/;

/**
 * A share's text as it is drawn. Hex means the same in both cases, and upper case takes a fifth less room; anything
 * else stays as it is.
 */
export const denseText = (text: string): string => (/^[0-9a-f]+$/i.test(text) ? text.toUpperCase() : text);

/**
 * Draws a code that reads back as exactly `content`: a text (as UTF-8) or bytes.
 *
 * Throws `RangeError` for nothing, and for more than one code can hold: 2953 bytes at no correction, 2331 for
 * `openpgp`, 1663 for `share` (2420 characters in the alphanumeric mode).
 */
export function drawQr(content: string | Uint8Array, { use }: { use: QrUse }): DrawnQr {
  if (content.length === 0) throw new RangeError('nothing to draw');
  try {
    const { modules, version } = create(segmentsOf(content), { errorCorrectionLevel: correction[use] });
    return {
      version,
      size: modules.size,
      modules: Uint8Array.from(modules.data, module => (module ? 1 : 0)),
    };
  } catch {
    // The library's own message would quote nothing secret today; ours cannot tomorrow either.
    throw new RangeError('too much for one code');
  }
}

/** One mode for the whole of it: a mix is hardly shorter, and readers differ in joining mixed byte segments. */
const segmentsOf = (content: string | Uint8Array) =>
  typeof content === 'string' && ALPHANUMERIC.test(content)
    ? [{ data: content, mode: 'alphanumeric' as const }]
    : [
        {
          data: typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content),
          mode: 'byte' as const,
        },
      ];

/**
 * The dark modules as the `d` of one SVG path, a unit a module, the quiet zone included: the view box is
 * `0 0 n n` with n = size + 2 * QUIET_ZONE. To be filled black on white in every theme.
 */
export function svgPathOf({ size, modules }: DrawnQr): string {
  let path = '';
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; ) {
      const start = column;
      while (column < size && modules[row * size + column] === 1) column++;
      if (column > start) {
        const run = column - start;
        path += `M${start + QUIET_ZONE} ${row + QUIET_ZONE}h${run}v1h-${run}z`;
      } else column++;
    }
  }
  return path;
}
