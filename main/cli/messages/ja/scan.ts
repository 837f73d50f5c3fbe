/** The command scan, in Japanese. */
import type { scan as english } from '../en/scan';

export const scan: typeof english = {
  usage: 'FILE...   QRコードの画像（PNG、JPEG）のテキスト、1行に1個',
  noPictures: 'どの画像ですか。ファイルを指定してください。',
};
