/** Zoom by the keys that browsers have for it. Nobody remembers it: the page's session is in memory. */
import type { Input, WebContents } from 'electron';

/** As factors; those of Chromium's own windows. */
const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4] as const;

/** Steps are found again although factors come back rounded. */
const NEAR = 0.01;

const LARGER = ['+', '='];
const SMALLER = ['-', '_'];

/**
 * What a key makes of the zoom.
 *
 * @param factor as it is: 1 is the usual size
 * @returns the new factor, the same one at either end; undefined where the key is not for zoom
 */
export function zoomAfter(
  { type, key, control, meta, alt }: Pick<Input, 'type' | 'key' | 'control' | 'meta' | 'alt'>,
  factor: number,
  isMac = process.platform === 'darwin',
): number | undefined {
  // AltGr is Control and Alt where it writes a sign.
  if (type !== 'keyDown' || alt || !(isMac ? meta : control)) return undefined;
  if (key === '0') return 1;
  if (LARGER.includes(key)) return STEPS.find(step => step > factor + NEAR) ?? factor;
  if (SMALLER.includes(key)) return STEPS.findLast(step => step < factor - NEAR) ?? factor;
  return undefined;
}

/** Lets these keys zoom the page, whatever has the focus in it; the page itself never hears of them. */
export function zoomByKeys(webContents: WebContents): void {
  webContents.on('before-input-event', (event, input) => {
    const factor = zoomAfter(input, webContents.getZoomFactor());
    if (factor === undefined) return;
    event.preventDefault();
    webContents.setZoomFactor(factor);
  });
}
