/** Texts of adopting a set made elsewhere, in Japanese. */
import type { adopt as english } from '../en/adopt';

export const adopt: typeof english = {
  title: '別の場所で作ったセットの取り込み',
  lead: 'セットについて申告された内容を台帳に載せます。シェアが入力されるまで、何も証明できません。',
  scheme: '作成元',
  schemeVault: 'HashiCorp VaultまたはOpenBao',
  schemeSecretsjs: 'secrets.js',
  schemeSecretsjsHint: '8ビットのシェア（どれも8で始まります）。',
  init: {
    title: '「operator init」の出力',
    lead: 'VaultまたはOpenBaoの「operator init」の出力が、テキストかJSONで手元にあれば、数を入力する必要はありません。rekeyやrotate-keysの出力でもかまいません。',
    label: 'ここに貼り付け',
    hint: '表示も保存もしません。数だけを読み取ります。',
    choose: 'ファイルを選ぶ',
    tooLarge: 'Vaultが初期化の時に出力するものより大きすぎます。そのファイルだけを持ってきてください。',
    read: (required, issued, indexes) =>
      `読み取り結果: ${issued}個中${required}個が必要、${indexes === 0 ? 'インデックスは不明' : `分かっているインデックス${indexes}個`}。照合してから、セットを台帳に載せてください。`,
    encrypted: '中の鍵は暗号化されているため、インデックスを読み取れません。保持者に尋ねてください。',
    recovery: 'これらは、自動アンシールのVaultのリカバリーキーです。',
    exposedKeys:
      '中の鍵は平文でした。すべての鍵がこのコンピューターにさらされました。保持者の鍵で暗号化する形で、rekey（OpenBao: rotate-keys）を行ってください。',
    exposedRootToken:
      '中のルートトークンは平文でした。このコンピューターにさらされたので、失効させてください。',
  },
  required: 'しきい値',
  requiredHint: '「vault status」のThreshold。',
  requiredHintSecretsjs: 'シェアを作った時に指定した数。',
  issued: '存在するシェアの数',
  issuedHint: '「vault status」のTotal Sharesに、その後発行した数を加えます。',
  issuedHintSecretsjs: '最初に作った数と、その後発行した数の合計。',
  shareBytes: 'シェア全体のバイト数',
  shareBytesHint: '空欄なら33です。VaultとOpenBaoのシェアはすべて33です。',
  shareBytesHintSecretsjs: 'secrets.jsではシェアの文字数。空欄なら、最初のシェアで分かります。',
  indexes: '分かっているインデックス',
  indexesHint:
    'Vaultのシェアのインデックスは最後のバイト、つまり16進数の最後の2桁です。秘密ではないので、各保持者が伝えてかまいません。分からないものは省いてください。',
  indexesHintSecretsjs:
    'secrets.jsはシェアに1から番号を付けます。ほかのことをしていなければ空欄にしてください。シェアの中では、2文字目と3文字目の16進数です。',
  notation: '表記',
  hex: '2桁の16進数',
  decimal: '10進数',
  read: indexes => (indexes.length === 0 ? '' : `読み取り結果: ${indexes.join('、')}。`),
  unread: words => `インデックスではありません: ${words.join('、')}。`,
  practice: '練習用のセット',
  practiceHint: 'テスト環境のシェアにだけ使います。すべてのファイルにPRACTICEと入ります。',
  go: 'このセットを台帳に載せる',
  asideTitle: 'インデックスが大切な理由',
  aside: [
    '新しいシェアには、ほかのどのシェアとも違うインデックスが必要です。',
    'すべてのインデックスが分かっていれば、空いているものをプログラムが選びます。',
    '分からないものがあると、確実に空いているインデックスはありません。その場合は、衝突のリスクの承認を求めます。',
  ],
};
