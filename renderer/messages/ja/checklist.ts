/** Texts of the checklist of a result, in Japanese. */
import type { checklist as english } from '../en/checklist';

export const checklist: typeof english = {
  title: '済んだことにチェックを付ける',
  lead: 'チェックは実施記録のそばに、別のファイルとして残ります。次の人は、まだ残っていることが分かります。チェックは取り消せます。どちらも記録に残ります。',
  /** Below a transcript that is read. */
  after:
    '終了後に付けられたチェックです。どのダイジェストにも入っていません。このプログラムで申告されたことです。',
  given: holder => `${holder}さんに渡した`,
  givenAway: '保持者に渡した',
  noticesGiven: '保持者全員に通知を渡した',
  digestWritten: 'ダイジェストを紙に書いた',
  paperSigned: '紙に署名した',
  done: at => `チェック: ${at}`,
  takenBack: at => `取り消し: ${at}`,
  /** On paper. */
  columns: ['すること', '済み'],
  /** On the page of a set or vault: what is still to be ticked off after each ceremony. */
  still: {
    title: 'まだチェックの付いていないこと',
    after: (at, what, count) => `${at}のセレモニー（${what}）の後に、まだ${count}項目が残っています。`,
    show: '一覧を開く',
    showOf: file => `${file}の一覧を開く`,
  },
  /** To whoever leaves without having ticked off everything. */
  open: {
    title: count => `チェックの付いていない項目が${count}個あります`,
    where: (of, verify) =>
      `一覧は実施記録のそばに残ります。${of}の画面で、このセレモニーの「${verify}」から開けます。そこでチェックを付けられます。`,
    stay: '一覧に戻る',
    leave: 'この画面を離れる',
  },
};
