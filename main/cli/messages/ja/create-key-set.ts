/** The command create-key-set, in Japanese. */
import type { createKeySet as english } from '../en/create-key-set';

export const createKeySet: typeof english = {
  sealHelp: '1 MiBまでのファイルを、新しいセットのルート鍵で封印する（繰り返し可）',
  holderWithoutKey: '本番のセットでは、--holderごとに、その後に--pgp-keyが必要です。',
  sealForm: 'オプション--sealの形は「NAME=FILE」です。',
  done: '完了。鍵セットができました。',
  taskPractice: '練習用の鍵セットを作る',
  task: '鍵セットを作成する',
  askName: '新しいセットの名前',
  askHolder: place => `保持者${place}`,
  enterNoMore: '以上',
  askKeyFile: name => `${name}さんのOpenPGP公開鍵のファイル`,
  askRequired: length => `開くために、${length}個のシェアのうち何個が必要か`,
  sealedFile: (place, file) => `--seal ${place}、${file}`,
};
