/** The command scan, in German. */
import type { scan as english } from '../en/scan';

export const scan: typeof english = {
  usage: 'FILE...   die Texte in Bildern (PNG, JPEG) von QR-Codes, einer je Zeile',
  noPictures: 'Welche Bilder? Geben Sie ihre Dateien an.',
};
