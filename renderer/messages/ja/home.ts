/** Texts of the first screens, in Japanese: the folder, the key sets in it, and verifying a transcript. */
import type { home as english } from '../en/home';

export const home: typeof english = {
  title: '鍵セット',
  titleVaults: '鍵セットとTSSボールト',
  lead: 'このセレモニーで扱うものを選んでください。',
  emptyTitle: '鍵セットはまだありません',
  emptyLead: '鍵セットとは、1つの秘密を複数の人に分け、必要な人数がそろった時だけ使えるようにしたものです。',
  emptySteps: [
    '新しいセットを作るには、全員の名前とOpenPGP公開鍵を用意してください。',
    'すでにあるHashiCorp VaultやOpenBaoのシェアを1個増やすには、そのセットを取り込んでください。しきい値とシェアの数が必要です。',
    '本物の鍵を使わずに一通り試すには、練習用のセットを作ってください。',
  ],
  create: '鍵セットを作成',
  adopt: '別の場所で作ったセットを取り込む',
  newVault: 'TSSボールトを作成',
  ownComputer: '保持者自身のコンピューター',
  verify: '実施記録を検証',
  script: '白紙の手順書（紙）',
  open: name => `${name}を開く`,
  required: (required, issued) => `シェア${issued}個中${required}個が必要`,
  scheme: scheme => (scheme === 'vault' ? 'Vaultのシェア形式' : 'secrets.jsのシェア形式'),
  practice: '練習',
  adopted: '取り込み',
  trouble: '問題あり',
  lastDigest: at => `前回のセレモニー（${at}）のダイジェスト`,
  repaired:
    '修復済み: このダイジェストはまだどの紙にも書かれていません。一覧の内容を保持者の紙と照合し、書き留めて、確認署名をしてください。',
  fromPaper:
    'このセレモニーのシェアは、別に保管されています。ダイジェストはここに表示しません。シェアを保証するために、紙から入力するものです。',
  noCeremony: 'セレモニーがまだないので、照合するダイジェストはありません。',
  settled: '以前の作業が中断していました',
  changeFolder: '別のフォルダーを開く',

  folder: {
    title: 'セレモニーフォルダーを開く',
    lead: '組織の台帳、実施記録、暗号化されたシェアを保管する場所です。通常はUSBメモリにあります。',
    choose: 'フォルダーを選ぶ',
    chooseHint: 'ここで選ぶか、下にパスを書いてください。',
    path: 'フォルダーのパス',
    pathHint: '例: /media/ceremony/payments。存在せず、その上のフォルダーが存在する場合は、作成します。',
    open: '開く',
    verifyKeys: 'しきい値鍵を検証',
    teachTitle: '始める前に',
    teach: [
      'ネットワークがなく、これからもつながらないコンピューターを使ってください。',
      'セレモニーフォルダーのUSBメモリを用意してください。ここでは、誰の秘密も要りません。',
      '前回のセレモニーがあれば、ダイジェストを書いた紙を用意してください。',
    ],
  },

  transcript: {
    title: '実施記録の検証',
    lead: '実施記録は、1回のセレモニーの記録です。行は連鎖しており、1行でも変えるとダイジェストが変わります。',
    which: '検証する実施記録',
    ofSet: name => `${name}の実施記録`,
    file: '実施記録のファイル',
    chooseFile: 'ファイルを選ぶ',
    otherFile: '別のファイル',
    none: 'ファイル未選択',
    fileTooLarge: '実施記録としては大きすぎます。別のファイルを選んでください。',
    digest: '紙のダイジェスト',
    digestHint:
      '16進数64桁または単語32個。空白は無視します。なくても連鎖は確かめられますが、誰が書いたかは分かりません。',
    verify: '検証',
    aboutTitle: '検証で分かること',
    about:
      'ダイジェストが紙に書かれてから、行が書き換えられたり、抜けたり、加えられたりしていないこと。紙のダイジェストがなければ、ファイルの内部に矛盾がないことだけです。',
    resultTitle: '実施記録',
    matches: '紙のダイジェストと一致します。',
    entries: count => `${count}件の記載`,
    details: '詳細',
    digestTitle: 'この実施記録のダイジェスト',
    wordsTitle: '同じダイジェストの単語',
    another: '別の実施記録を検証',
  },
};
