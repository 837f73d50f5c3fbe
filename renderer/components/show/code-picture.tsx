/** A public text, or a made-up share, as a QR code, black on white in every theme. Its script is loaded when it is first shown. */
import { denseText, drawQr, type QrUse, QUIET_ZONE, svgPathOf } from '../../../shared/qr/draw';

/** On the screen, for a module. */
const PIXELS = 4;

export interface CodePictureProps {
  text: string;
  /** What it is, for a screen reader. */
  label: string;
  /** Said where it is more than one code can hold. */
  tooLong: string;
  use?: QrUse;
}

export function CodePicture({ text, label, tooLong, use = 'openpgp' }: CodePictureProps) {
  let drawn: ReturnType<typeof drawQr>;
  try {
    drawn = drawQr(use === 'share' ? denseText(text) : text, { use });
  } catch {
    return <p class="hint">{tooLong}</p>;
  }
  const side = drawn.size + 2 * QUIET_ZONE;
  return (
    <svg width={side * PIXELS} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect width={side} height={side} fill="#fff" />
      <path d={svgPathOf(drawn)} fill="#000" />
    </svg>
  );
}
