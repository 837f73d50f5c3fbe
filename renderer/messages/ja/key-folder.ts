/** Texts of bringing a folder of keys, in Japanese. */
import type { keyFolder as english } from '../en/key-folder';
import { listed } from './common';

/** No more are named. */
const NAMED = 5;

export const keyFolder: typeof english = {
  title: 'フォルダーの鍵',
  folder: '鍵のフォルダーを選ぶ',
  files: '鍵のファイルを選ぶ',
  hint: 'フォルダーをこのフォームにドロップするか、複数の鍵をまとめて貼り付けることもできます。鍵は同じ名前の保持者に割り当てられ、確かでないものは確認を求めます。',
  looking: (at, of) => (of > 0 ? `鍵を調べています（${at}/${of}）…` : 'ファイルを読んでいます…'),
  read: (read, given, asked) =>
    `調べた鍵: ${read}。保持者に割り当てた鍵: ${given}。${asked > 0 ? `下で確認が必要な鍵: ${asked}。` : ''}`,
  counted: (counted, named) => `フォームにあった保持者の数: ${counted}。鍵にある名前の数: ${named}。`,
  nobodys: userIds => `使わない鍵: ${listed(userIds)}。`,
  count: {
    now: now => `保持者は${now}人です`,
    before: before => `鍵を読む前、フォームの保持者は${before}人でした。シェアを持たない人は外してください。`,
    open: '誰がシェアを持つのかをまず数え、持たない人は外してください。',
  },
  named: '名前は鍵から取りました。確認してください。',
  source: (file, place, count) =>
    count > 1 ? `${file || '貼り付けたテキスト'}の鍵${count}個中${place}番目` : file,
  tooMany:
    '鍵のフォルダーとしては多すぎるため、何も読みませんでした。鍵だけが入ったフォルダーを選んでください。',
  unreadable: '読み取れませんでした。代わりにボタンで選んでください。',
  leftOut: names =>
    `読まなかったファイル（鍵のファイルは末尾が.asc、.gpg、.pgp、.key、.txtで、1 MiB以下のもの）: ${names.slice(0, NAMED).join('、')}${names.length > NAMED ? `、ほか${names.length - NAMED}個` : ''}。`,
  shut: names =>
    `飛ばしたフォルダー（これを実行しているユーザーは読めません）: ${names.slice(0, NAMED).join('、')}${names.length > NAMED ? `、ほか${names.length - NAMED}個` : ''}。`,
  doubtful: userIds => `この鍵は誰のものですか: ${userIds}`,
  why: {
    nobody: () => 'この名前の保持者はいません。',
    alike: names => `この名前の保持者はいません。${listed(names)}さんの名前に似ています。`,
    twoKeys: names => `${listed(names)}さんの名前の鍵が複数あります。`,
    twoKeysNobody: names => `${listed(names)}さんの名前の鍵が複数ありますが、この名前の保持者はいません。`,
    twoPeople: () => 'この名前の保持者が複数います。',
    among: () => 'ファイルに鍵が複数入っていました。',
    nameless: () => 'この鍵には名前がありません。',
    hasOther: names => `${listed(names)}さんにはすでに別の鍵があります。`,
  },
  whose: '誰の鍵ですか',
  choose: '選んでください…',
  add: name => `新しい保持者: ${name}`,
  theirs: '現在の鍵:',
  open: 'この鍵はまだ決まっていません。誰の鍵かを選んで「割り当てる」を押すか、「使わない」を押してください。',
  give: '割り当てる',
  leave: '使わない',
};
