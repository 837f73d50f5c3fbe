/** The command scan, in French. */
import type { scan as english } from '../en/scan';

export const scan: typeof english = {
  usage: 'FILE...   les textes des codes QR dans des images (PNG, JPEG), un par ligne',
  noPictures: 'Quelles images ? Donnez leurs fichiers.',
};
