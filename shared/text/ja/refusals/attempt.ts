/** What is refused of a call, an attempt, or what was asked for at its start, in Japanese. */
import type { Say } from '../../en/nested';
import type { attemptTexts as english } from '../../en/refusals/attempt';
import { shareStatuses } from '../share-status';
import { whose } from './facts';

const settleApart = (say: Say): string =>
  `紙のダイジェストを使って、台帳に載せるか、今後使わないことを記載してから（${say.by.vouch}）、やり直してください。実施記録を失った場合も含め、手順はセットの画面にあります。`;

const options = {
  payload: 'payload',
  secretBytes: '秘密の長さ',
  declareRandom: '乱数であるとの宣言',
  use: '',
};

type Because = Parameters<typeof english.OPTION_NOT_FOR_SET>[0]['because'];

function because(because: Because): string {
  if (because === 'madeHere') return 'Quorateで作成';
  if (because === 'forShares') return 'シェアのための指定';
  return 'scheme' in because ? `方式${because.scheme}` : `${because.fewerBytesThan}バイト未満の秘密`;
}

// A map: the name is the record’s own.
const MARKS = new Map<string, string>(Object.entries(shareStatuses));

export const attemptTexts: typeof english = {
  // The call itself
  BAD_REQUEST: f => {
    const wrong = f.name
      ? `（フィールド「${f.name}」が${f.other === 'missing' ? 'ありません' : '正しくありません'}）`
      : f.other === 'unknown'
        ? '（受け付けないフィールドがあります）'
        : '';
    return `この要求をプログラムは理解できません${wrong}。フィールドをdocs/formats.mdと照らし合わせてください。`;
  },
  UNKNOWN_CALL: () => 'その名前の呼び出しはありません。一覧はdocs/contributing.mdにあります。',
  INTERNAL: () =>
    'プログラムの内部で問題が起きました。この作業を中止して、やり直してください。ディスクにあるものに影響はありません。',

  // The attempt
  ATTEMPT_IN_PROGRESS: () => '別の作業が進行中です。それを終えるか中止してから、新しい作業を始めてください。',
  NO_ATTEMPT: () => '進行中の作業がありません。先に作業を始めてください。',
  WRONG_NONCE: () =>
    'ナンスがないか、この作業のものではありません。作業の画面と照合して、もう一度入力してください。',
  ATTEMPT_EXPIRED: () =>
    '長い間入力がなかったため、この作業は終了しました。入力されたものはすべて消去されました。やり直してください。',
  CEREMONY_LOST: () =>
    'セレモニープロセスが予期せず終了しました。入力されたものはすべて消去され、何も発行されていません。やり直してください。',
  STATEMENT_DIFFERS: () =>
    '追加のセレモニープロセスに、単語の下にある内容と違うことが指示されました。そのプロセスは何もせず、作業は終了しました。続ける前に原因を調べてください。このコンピューターのプログラムは誤っているか、変えられています。',
  PRACTICE_ONLY: () =>
    'このウィンドウでは練習しかできません。ここでは練習用のセットを使い、本番ではインストールしたプログラムを使ってください。',
  INTERFACE_LIVE: f =>
    `このコンピューターで、ネットワークインターフェースが動いています: ${f.name}。切断するか、名前を指定して承認してください。承認は実施記録に残ります。`,
  CLOCK_UNREADABLE: () =>
    '壁の時計の時刻を読み取れませんでした。2026-11-21T14:30のように現地時刻で書くか、+01:00のような時差を付けてください。',

  // What was asked for at the start
  OPTION_NOT_FOR_SET: f =>
    `指定「${[options[f.option], f.value].filter(Boolean).join(' ')}」は、この鍵セットには使えません（${because(f.because)}）。指定せずに始めてください。`,
  SHARE_BYTES_OUT_OF_RANGE: f =>
    f.scheme === 'secretsjs'
      ? 'secrets.jsのシェアの文字数は、5から131075までの奇数です。シェア1個全体の文字数を数えてください。'
      : 'シェア全体の長さは、インデックスを含めて2から65537バイトです。VaultやOpenBaoのものは33バイトです。',
  PROOF_SHARES_TOO_MANY: f =>
    `必要数を超えて入力できるシェアは${f.expected}個までです。その数以下を指定してください。`,
  RANDOM_WITHOUT_PROOF: () =>
    '検証子を台帳に載せるのは、一致が確かめられたシェアだけです。照合用シェアも1個以上指定してください。',
  TEXT_LOOKS_SECRET: () =>
    'シェアまたは鍵のように見えるため、何も書き込みませんでした。文や名前に秘密を入れないでください。誰でも読めます。ダイジェストやフィンガープリントは、単語か、区切った形か、最初の8桁で示してください。',

  // A share that is marked, or given again
  REASON_UNUSABLE: f =>
    `理由は、1行で1から${f.expected}文字の通常の文字で書いてください。台帳で誰でも読めます。`,
  MARKED_ALREADY: f =>
    `${whose(f)}は、すでに${MARKS.get(f.name) ?? f.name}と記載されています。紛失したシェアを破棄済みに変えることはできますが、再び有効にできるのは再発行だけです。`,
  REISSUE_WITHOUT_HOLDER: f =>
    `台帳には、インデックス${f.index}の保持者の名前がありません。再発行で保持者の名前を指定してください。今後はその名前が台帳に載ります。`,
  REISSUE_OTHER_HOLDER: f =>
    `台帳では、インデックス${f.index}は${f.holder ? `${f.holder}さん` : 'ほかの人'}のもので、再発行を受けられるのはその保持者だけです。名前を省くか、別の人には新しいシェアを生成してください。`,

  // The new index
  INDEX_OUT_OF_RANGE: () =>
    'インデックスは1から255の整数です。インデックス0は秘密そのものになってしまいます。',
  INDEX_IN_USE: f =>
    `インデックス${f.index}は${f.holder ? `${f.holder}さんのシェア` : '発行済みのシェア'}のものです。別のものを選ぶか、プログラムに任せてください。`,
  INDEX_BURNT: f =>
    `インデックス${f.index}は以前の作業で予約された欠番です。別のものを選ぶか、プログラムに任せてください。`,
  INDEX_EXPORTED: f =>
    `インデックス${f.index}のシェアがフォルダーにありますが（${f.name}）、この台帳には載っていません。誰かが持っている可能性があり、台帳が古い可能性もあります。調べて、より新しい台帳を探すか、インデックスの選択をプログラムに任せてください。`,
  INDEX_RESERVED: (f, say) =>
    `インデックス${f.index}のシェアは発行されましたが台帳に載っておらず、別に保管されています。同じインデックスのシェアは発行できません。${settleApart(say)}`,
  ISSUED_APART: (f, say) =>
    `この名前または鍵の${whose(f)}は、発行されましたが台帳に載っておらず、別に保管されています。${settleApart(say)}`,
  INDEX_NOT_LISTED: f =>
    `台帳には、インデックス${f.index}のシェアが載っていません。保持者の紙のインデックスか、このセットの一覧を見てください。`,
  INDEXES_UNKNOWN: f =>
    `発行されたインデックス${f.expected}個のうち${f.seen}個しか分からないため、確実に空いているものがありません。残り（各シェアの最後のバイト）を調べるか、衝突のリスクを承認してください。`,
  NO_INDEX_LEFT: () =>
    'インデックスが残っていません。セットが持てるシェアは255個までです。rekey（OpenBao: rotate-keys）を行ってください。',
  NO_INDEX_FREE: () =>
    '空いているインデックスがありません。シェアのないものは、予約済みの欠番か、知らずに使われている可能性があります。rekey（OpenBao: rotate-keys）を行ってください。',

  // Practice
  PRACTICE_SHARE_MISSING: f =>
    `インデックス${f.index}の練習用シェアが、このフォルダーにありません。手で入力してください。`,
  PRACTICE_SHARE_UNREADABLE: () =>
    'この練習用シェアを、練習用の鍵で開けませんでした。手で入力するか、練習用のセットを作り直してください。',
  PRACTICE_KEY_MISSING: f =>
    `このボールトに${f.holder}さんの練習用の鍵はありません。本人の鍵で、gpgを使って署名し、開いてください。`,
  NOT_A_PRACTICE_SET: () => 'これは練習用のセットでしかできません。',
};
