/** Texts of the sheet of keys, in Japanese. */
import type { keys as english } from '../en/keys';

export const keys: typeof english = {
  title: 'キー操作',
  keys: [
    ['?', 'この一覧（入力中を除く）'],
    ['Enter', 'この画面で行う操作（見出しから）'],
    ['Tab、Shift+Tab', '次の操作対象へ、前の操作対象へ'],
    ['F1', '手引きを、この画面の章で開く（英語）'],
    ['F8', '拡大表示: 単語をウィンドウいっぱいに表示（シェアの入力中も）'],
    ['Esc', '画面に重なっているものを閉じる。入力したものは残ります'],
    ['Ctrl +、Ctrl −、Ctrl 0', '拡大、縮小、標準の大きさ（macOSはCmd）'],
  ],
};
