/** What is refused of a picture in which a code is looked for, in French. */
import type { pictureTexts as english } from '../../en/refusals/picture';

export const pictureTexts: typeof english = {
  IMAGE_KIND: f =>
    `${f.name ? `Ceci est un fichier ${f.name}, et` : 'Ceci n’est pas une image que ce programme sache lire ;'} seules les images PNG et JPEG sont lues. Enregistrez-la en PNG et choisissez ce fichier.`,
  IMAGE_DAMAGED: () => 'Cette image est endommagée ou coupée. Refaites-la, ou copiez de nouveau le fichier.',
  IMAGE_TOO_LARGE: f =>
    `Cette image est trop grande : au plus ${f.expected} millions de pixels et 40 Mo sont lus. Rognez-la autour du code.`,
  IMAGE_TOO_SLOW: () =>
    'La lecture de cette image a pris trop de temps. Rognez-la autour du code, ou refaites-la.',
  CODE_NOT_FOUND: () =>
    'Aucun code QR n’a pu être lu dans cette image. Refaites-la : bien en face, avec une bonne lumière, le code entier avec son bord blanc.',
};
