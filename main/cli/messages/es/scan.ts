/** The command scan, in Spanish. */
import type { scan as english } from '../en/scan';

export const scan: typeof english = {
  usage: 'FILE...   los textos de imágenes (PNG, JPEG) de códigos QR, uno por línea',
  noPictures: '¿Qué imágenes? Indique sus archivos.',
};
