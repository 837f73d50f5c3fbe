/** The command demo, in Japanese. */
import type { demo as english } from '../en/demo';

export const demo: typeof english = {
  step: (number, text) => `${number}. ${text}`,
  intro: '練習用シェアによる実演です。本物は何もなく、何も残りません。\n',
  folder: folder =>
    `セレモニーフォルダーは、台帳、実施記録、暗号化されたシェアを保管する場所です。今回は${folder}です。`,
  practiceSet: (holders, required) =>
    `練習用のセット: プログラムが秘密を生成し、${holders}に分けます。5個のうち、どの${required}個でも開けます。`,
  wordsCompared: '   作る前に、行うことすべてを表す8つの単語を全員が照合します:',
  sharesWritten: length => `   各シェアを保持者の鍵で暗号化し、全部で${length}個のファイルを書き込みました。`,
  newHolder: newHolder =>
    `${newHolder}さんに6個目のシェアを発行します。${newHolder}さんのテスト鍵を作ります。出てくるものは、その鍵でしか開けません。`,
  newShareKey: (grouped, index) => `   フィンガープリント ${grouped}、新しいインデックス${index}。`,
  sharesEntered: required => `${required}人の保持者が、順にシェアを入力します。入力のたびに判定します。`,
  newShareWritten: file => `   新しいシェアが、暗号化されてできました: ${file}`,
  newShareOpened: (newHolder, index) =>
    `${newHolder}さんがテスト鍵でメッセージを開き（「gpg --decrypt」と同じ）、シェア${index}を手にします。`,
  works: '使えます。これと古いシェア2個で、古いシェア3個と同じ秘密が開きます。（どちらも表示しません。）',
  transcriptDigest:
    '実施記録には行われたことが書かれ、シェアは入っていません。そのダイジェストは紙に書くものです:',
  folderRemoved:
    '\nフォルダーを今削除します。自分のセレモニーには、quorate --help。チェックアウトでは、npm run --silent quorate -- --help',
  shareAccepted: (holder, progress, required) =>
    `   ${holder}さんのシェア: ${required}個中${progress}個を受け付けました。`,
  combined: (opened, newHolder, others, same) =>
    `   ${opened}  =  ${newHolder} + ${others}: ${same ? '同じ秘密' : '同じ秘密では【ありません】'}。`,
  task: '実演を見る',
};
