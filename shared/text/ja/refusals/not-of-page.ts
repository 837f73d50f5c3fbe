/** What is refused, in Japanese, of the terminal, of programs, and of whoever is not the page. */
import type { notOfPageTexts as english } from '../../en/refusals/not-of-page';

export const notOfPageTexts: typeof english = {
  BAD_SENDER: () => 'この要求はプログラム自身のウィンドウからではないため、実行しませんでした。',
  WITNESS_NEEDED: () =>
    '本番のセットのシェアは、画面の前の人が入力します。パイプから読むには--unwitnessedを付けてください。そのことは実施記録に残ります。',
  NOT_CONFIRMED: () =>
    '単語が確認されなかったため、何も作っていません。全員が照合してから、やり直してください。',
  CODE_PART: f =>
    `これは${f.expected}個に分かれたQRコードの${f.seen}番目で、${f.position}番目が読み取られていません。何も使っていません。${f.expected}個すべての画像をまとめて渡してください。`,
};
