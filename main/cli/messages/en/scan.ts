/** The command scan. */
export const scan = {
  usage: 'FILE...   the texts in pictures (PNG, JPEG) of QR codes, one a line',
  noPictures: 'Which pictures? Give their files.',
};
