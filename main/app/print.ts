/** The system's dialog for printing the window's page. What of the page is printed the page's own style says: a paper, or nothing. */
import type { BrowserWindow } from 'electron';

/**
 * Opens it, never without a person: the printer, or a file, is theirs to choose.
 *
 * @returns true when it was handed to the system; false when people or the system did not print
 */
export function printPage(
  window: Pick<BrowserWindow, 'webContents'>,
  pageSize: 'A4' | 'Letter',
): Promise<boolean> {
  return new Promise(resolve =>
    window.webContents.print({ silent: false, printBackground: false, pageSize }, success =>
      resolve(success),
    ),
  );
}
