/** The prompt of a recovery session and its sealed store, in Japanese. */
import type { sealedStore as english } from '../en/sealed-store';

export const sealedStore: typeof english = {
  storeHelp: `  list            封印庫の一覧
  read NAME       項目を表示。NAMEは行の残り全部
  read NAME FILE  新しいファイルに書き込む。NAMEを引用符で囲むか、FILEを / か ./ か ~/ から書く
  add NAME FILE   1 MiBまでのファイルを封印。FILEは行の残り全部、空白のあるNAMEは引用符で囲む
  remove NAME     項目を削除。NAMEは行の残り全部
  help            この説明
  quit            復旧モードを終了
どの名前も引用符（"..." または '...'）で囲めます。トークンはlist、read、add、removeで尋ね、2分間何もしないと
もう一度尋ねます。パイプではそれぞれの次の行がトークンです。ハイフンだけの行なら前のトークンを使います。`,
  listTitle: (version, entries) => `封印庫、バージョン${version}: ${entries}項目。`,
  listEntry: (number, name, bytes) => `  ${number}  ${name}（${bytes}バイト）`,
  askToken: 'トークン: ',
  asBase64: base64 => `このバイト列は通常の文字ではありません。base64:\n${base64}`,
  badPipedLine: 'この行は、list、read、add、remove、help、quitのどれでもありません。これ以上は読みません。',
  noSuchCommand: 'そのコマンドはありません。「help」で一覧を表示します。',
  minutesLeft: minutes => `（残り${minutes}分） `,
  secondsLeft: seconds => `（残り${seconds}秒） `,
  savedInClear: (name, bytes, file) =>
    `「${name}」（${bytes}バイト）を${file}に平文で保存しました。不要になったら削除してください。`,
};
