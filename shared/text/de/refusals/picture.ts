/** What is refused of a picture in which a code is looked for, in German. */
import type { pictureTexts as english } from '../../en/refusals/picture';

export const pictureTexts: typeof english = {
  IMAGE_KIND: f =>
    `${f.name ? `Das ist eine ${f.name}-Datei` : 'Das ist kein Bild, das dieses Programm lesen kann'}; gelesen werden nur PNG und JPEG. Speichern Sie es als PNG, und wählen Sie das.`,
  IMAGE_DAMAGED: () =>
    'Dieses Bild ist beschädigt oder abgeschnitten. Nehmen Sie es neu auf, oder kopieren Sie die Datei noch einmal.',
  IMAGE_TOO_LARGE: f =>
    `Dieses Bild ist zu groß: Gelesen werden höchstens ${f.expected} Millionen Pixel und 40 MB. Schneiden Sie es auf den Code zu.`,
  IMAGE_TOO_SLOW: () =>
    'Dieses Bild zu lesen dauerte zu lange. Schneiden Sie es auf den Code zu, oder nehmen Sie es neu auf.',
  CODE_NOT_FOUND: () =>
    'In diesem Bild war kein QR-Code lesbar. Nehmen Sie es neu auf: gerade von vorn, bei gutem Licht, den ganzen Code mit seinem weißen Rand.',
};
