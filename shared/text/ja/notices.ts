/** Notices in Japanese: what every holder of a set is told when a share is made, given again, or marked lost or destroyed. */
import type { notices as english } from '../en/notices';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

export const notices: typeof english = {
  banner: practiceBanner,
  labels: {
    to: '宛先:',
    keySet: '鍵セット:',
    setId: 'セットID:',
    index: 'インデックス:',
    holder: '保持者:',
    key: 'OpenPGP鍵:',
    madeAt: '作成日時:',
    now: '今のシェア数:',
    reason: '理由:',
    left: '残りのシェア数:',
    yours: 'あなたのシェア:',
    transcript: '実施記録:',
    record: '台帳:',
  },
  values: {
    everyOther: 'ほかのすべての保持者',
    holderOf: index => `インデックス${index}の保持者`,
    notNamed: '名前なし',
    byClock: at => `${at}（このコンピューターの時計）`,
    ofThem: (count, required) => `${count}個。どの${required}個でも、そろえば鍵を復元できます`,
    yourFile: index => [
      `shares/にある「-index-${index}.asc」で終わるファイル。上の鍵で暗号化されており、`,
      '「gpg --decrypt」で開けます',
    ],
    record: (sequence, file) => `${file}のバージョン${sequence}、SHA-256`,
  },
  subject: {
    newShare: 'お持ちの鍵セットの新しいシェアが発行されました。',
    reissue: 'お持ちの鍵セットのシェアが、その保持者に再発行されました。',
    firstShare: 'あなたは新しい鍵セットのシェアの保持者です。',
  },
  marked: status => `お持ちの鍵セットのシェアの状態が「${shareStatuses[status]}」と記載されました。`,
  said: {
    newShare: ['あなたのシェアはそのままで、これまで通り使えます。しきい値は変わっていません。'].join('\n'),
    reissue: [
      '同じシェアを、上のOpenPGP鍵で暗号化したものです。古いコピーも、持っている人にはまだ使えます。',
      '使えなくするには、rekey（OpenBao: rotate-keys）を行ってください。シェアの数は増えておらず、',
      'しきい値も変わっていません。',
    ].join('\n'),
    marked: ['このシェアは、持っている人にはまだ使えます。ここで入力されると、警報を出して拒否します。'].join(
      '\n',
    ),
  },
  unexpected: '心当たりがない場合は、今すぐほかの保持者に連絡してください。',
  inWords: '台帳のダイジェストを、読み上げ用の英単語で表したもの:',
  howToCheck: ({ sumsFile, issued, allIndexesKnown }) => [
    'この通知の確かめ方:',
    `- セットのディレクトリで「sha256sum -c ${sumsFile}」を実行すると、各ファイルが書かれた時のままかが`,
    '  分かります。',
    '- Quorateの「verify-transcript」で、行われたことと実施記録のダイジェストが表示されます。それを、',
    '  セレモニーで読み上げて紙に書いたダイジェストと照合してください。照合しなければ、実施記録は何も',
    '  証明しません。',
    // Not every share of an adopted set need be listed: an honest record would look like an old copy.
    allIndexesKnown
      ? `- 台帳には${issued}個のシェアが載っているはずです。少なければ、古いコピーです。`
      : `- 台帳の「issued」は${issued}のはずです。少なければ、古いコピーです。`,
  ],
  notTold: [
    'このセットがHashiCorp VaultまたはOpenBaoをアンシールするものである場合、そちらには知らされていません。',
    'そちらのシェア数（「secret_shares」）は元のままで、次にrekey（OpenBao: rotate-keys）を行うと、その数の',
    'シェアが新しく作られます。ここで発行されたシェアは、その時に使えなくなります。',
  ].join('\n'),
};
