/** What is refused, in Japanese, of a picture in which a code is looked for. */
import type { pictureTexts as english } from '../../en/refusals/picture';

export const pictureTexts: typeof english = {
  IMAGE_KIND: f =>
    `${f.name ? `これは${f.name}ファイルです` : 'これはこのプログラムで読める画像ではありません'}。読めるのはPNGとJPEGだけです。PNGで保存して、それを選んでください。`,
  IMAGE_DAMAGED: () =>
    'この画像は壊れているか、途中で切れています。撮り直すか、ファイルをコピーし直してください。',
  IMAGE_TOO_LARGE: f =>
    `この画像は大きすぎます。読めるのは${f.expected}百万画素、40 MBまでです。コードの部分だけを切り抜いてください。`,
  IMAGE_TOO_SLOW: () =>
    'この画像は読み取りに時間がかかりすぎました。コードの部分だけを切り抜くか、撮り直してください。',
  CODE_NOT_FOUND: () =>
    'この画像からQRコードを読み取れませんでした。明るい場所で、正面から、白い縁も含めてコード全体を撮り直してください。',
};
