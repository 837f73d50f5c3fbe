/** The command scan. */
export const scan = {
  fileTheTextsIn: 'FILE...   the texts in pictures (PNG, JPEG) of QR codes, one a line',
  whichPicturesGiveTheir: 'Which pictures? Give their files.',
};
