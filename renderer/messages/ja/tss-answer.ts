/** Texts, in Japanese, of what holders take home and bring: answers to requests, contributions made elsewhere. */
import type {
  answer as englishAnswer,
  brought as englishBrought,
  contributions as englishContributions,
  given as englishGiven,
} from '../en/tss-answer';
import { listed } from './common';

export const answer: typeof englishAnswer = {
  title: name => `${name}さんの返答`,
  lead: '保持者は、それぞれ自分のコンピューターで読み、署名します。3つの手順の間に日が空いてもかまいません。',
  steps: '返答の手順',
  part: { message: '1. コードのメッセージ', text: '2. 署名する文', bring: '3. 署名したもの' },
  back: '依頼に戻る',
  key: name => `${name}さんの鍵`,
  asideTitle: '3つの手順に分ける理由',
  aside: name => [
    `メッセージは${name}さんの鍵でしか開けないため、コードがあれば、本人が見たことが分かります。`,
    '文には、依頼の内容がすべて書かれています。署名する前に、ほかの保持者と1行ずつ照合します。',
    '返答は1回だけ受け付けます。同意しない人が拒否すると、依頼は終わりになります。',
  ],
  messageTitle: name => `${name}さん宛てのメッセージ`,
  messageHint: name =>
    `${name}さんが自分のコンピューターで「gpg --decrypt」を使って開きます。中身の最後の行がコードです。`,
  noMessage: 'この依頼にはメッセージがありません。文に進んでください。',
  toText: '文に進む',
  code: 'メッセージのコード',
  codeHint: name => `${name}さんが読んだ16文字の英数字。`,
  declines: name => `${name}さんは拒否する`,
  declinesHint: '拒否の文にコードは不要です。',
  show: '文を表示',
  textTitle: name => `${name}さんが署名する文`,
  textHint:
    '最後の改行までそのままファイルに入れ、「gpg --clear-sign」で署名してください。gpgの出力を提出してください。',
  toBring: '署名したものに進む',
  signed: name => `${name}さんが署名したもの`,
  signedHint: 'gpgが出力したファイル、またはそのテキスト。',
  saysDecline: '拒否の文である',
  saysDeclineHint: '依頼はこれで終わりになります。',
  go: '承認を受け付ける',
  goDecline: '拒否を受け付ける',
  practice: '練習用の鍵で署名する',
  practiceHint: '練習ではgpgは要りません。保持者の練習用の鍵で署名します。',
  practiceSaid: name => `${name}さんの練習用の鍵で署名しました。`,
};

export const given: typeof englishGiven = {
  copy: 'この文をコピー',
  save: 'ファイルに保存',
  saveAll: 'すべてファイルに保存',
  showCode: 'QRコードで表示',
  hideCode: 'QRコードを隠す',
  code: title => `QRコード: ${title}`,
  tooLong: '1個のコードには長すぎます。コピーしてください。',
};

export const brought: typeof englishBrought = {
  chosen: file => `選択: ${file}。`,
  scanned: characters => `読み取り: ${characters}文字。`,
  remove: '別のものにする',
  takeBack: '選択を取り消す',
  notNeeded: file =>
    `「${file}」は、ここで必要なファイルでないか、Quorateが書いた時のままではありません。別のファイルを選んでください。`,
  notAllNeeded: files =>
    `次のファイルのどれかが、ここで必要なものでないか、Quorateが書いた時のままではありません: ${listed(files)}。正しいファイルを選んでください。`,
  none: 'まだファイルが選ばれていません。',
  tooLarge: 'ここで求めているものとしては大きすぎます。別のファイルを選んでください。',
};

export const contributions: typeof englishContributions = {
  title: '寄与分',
  lead: '保持者が持ってこないものは、依頼を実行する時に、その場で作ります。',
  state: {
    '': 'その場で作成します',
    digest: 'ダイジェストあり。ファイルは単語の後',
    file: 'ファイルあり',
  },
  elsewhere: '別の場所で作成済み',
  elsewhereOf: name => `別の場所で作成済み: ${name}さんの寄与分`,
  takeBack: 'ダイジェストを取り下げ',
  takeBackOf: name => `ダイジェストを取り下げ: ${name}さんの寄与分`,
  folder: 'ファイルのフォルダーを選ぶ',
  folderHint: 'ファイル名は「依頼ID-番号.json」、署名は「依頼ID-番号.txt.asc」です。',
  taken: count => `${count}個の寄与分を受け付けました。`,
  ofTitle: name => `${name}さんの寄与分`,
  ofLead: '本人のコンピューターで作られたものです。問題があれば、名前とともに示します。',
  how: '今提出するもの',
  digestFirst: 'ダイジェスト',
  digestFirstHint: 'ファイルは、全員が単語を見た後に提出します。',
  fileNow: 'ファイルと署名',
  fileNowHint: '単語の前に、全員が中身を知ることになります。',
  digest: '寄与分のダイジェスト',
  digestHint:
    '本人のコンピューターに表示された、16進数64桁または単語32個。空白と、大文字と小文字の違いは無視します。',
  file: '寄与分を選ぶ',
  signature: '署名を選ぶ',
  signatureHint: '寄与分とともにできた4行の文に「gpg --armor --detach-sign」で署名したものです。',
  go: '受け付ける',
  asideTitle: '順序',
  aside: [
    'ほかの寄与分を見てから自分のものを選べないように、先にダイジェストを集めます。',
    'ダイジェストは単語の下に表示します。全員が単語を見て初めて、ファイルを開きます。',
  ],
  asideReshare: [
    'シェアそのものがここに来ることはありません。すべて、新しい保持者宛てに暗号化されています。',
  ],
  bringTitle: '別の場所で作った寄与分',
  bringLead: '全員が同じ単語を見てから、フォルダーを選んでください。ファイルはその時に初めて開きます。',
  isThere: (name, isThere) => `${name}: ${isThere ? 'ファイルあり' : 'ファイルなし'}`,
};
