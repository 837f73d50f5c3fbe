/** What the system's own dialogs say for the program, in Japanese. */
import type { Dialogs } from '../en/dialogs';

export const dialogs: Dialogs = {
  ceremony: { title: 'セレモニーフォルダー', button: '開く' },
  ownFiles: { title: 'ファイルの書き込み先', button: 'ここに書き込む' },
  keys: { title: 'OpenPGP公開鍵のフォルダー', button: '中の鍵を読み取る' },
};
