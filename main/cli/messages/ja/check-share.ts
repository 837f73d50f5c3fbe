/** The command check-share, in Japanese. */
import type { checkShare as english } from '../en/check-share';

export const checkShare: typeof english = {
  turn: '点検するシェア:',
  usage: '--folder --key-set   シェア1個が正しいか、誰のものか',
  task: 'シェアを1個点検する',
  goodOfHolder: (index, holder) =>
    `正しいシェアです: ${holder}さんのシェア（インデックス${index}）に間違いありません。`,
  goodByIndex: index => `正しいシェアです: インデックス${index}のシェアに間違いありません。`,
  notProven: (index, holder) =>
    `【未証明】 確かめられたのは長さとインデックス（${index}${holder && `、${holder}さんのもの`}）だけで、このセットのものとしてありえます。このセットのものであることは示されていません。台帳にその検証子がありません。`,
};
