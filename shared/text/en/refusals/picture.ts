/** What is refused of a picture in which a code is looked for. */
import type { Named } from './facts';

export const pictureTexts = {
  IMAGE_KIND: (f: Named) =>
    `${f.name ? `This is a ${f.name} file, and only` : 'This is not a picture this program can read; only'} PNG and JPEG pictures are read. Save it as PNG and choose that.`,
  IMAGE_DAMAGED: () => 'This picture is damaged or cut off. Take it again, or copy the file again.',
  IMAGE_TOO_LARGE: (f: { expected: number }) =>
    `This picture is too large: at most ${f.expected} million pixels and 40 MB are read. Crop it to the code.`,
  IMAGE_TOO_SLOW: () => 'This picture took too long to read. Crop it to the code, or take it again.',
  CODE_NOT_FOUND: () =>
    'No QR code could be read in this picture. Take it again: straight on, in good light, the whole code with its white border.',
};
