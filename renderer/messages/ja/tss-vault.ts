/** Texts of TSS vaults and their groups, in Japanese. */
import type { vault as english } from '../en/tss-vault';
import { listed } from './common';

const types = { MainGroup: 'メイングループ', SigningGroup: '署名グループ', RecoveryGroup: '復旧グループ' };

export const vault: typeof english = {
  label: 'TSSボールト',
  cards: 'TSSボールト',
  open: name => `${name}を開く`,
  openShort: '開く',
  practice: '練習',
  groups: count => `${count}グループ`,
  keysMade: 'ルート鍵は作成済みです。',
  keysNone: 'まだ鍵がありません。',
  recordOf: sequence => `台帳のバージョン${sequence}のダイジェスト`,
  record: '台帳のダイジェスト',
  oldCopy:
    '台帳の古いコピーと最新のものを、プログラムは見分けられません。続ける前に、台帳のダイジェストを、ボールトの前回のセレモニーの紙と照合してください。',
  recordNumber: sequence => `台帳のバージョン${sequence}`,

  lead: 'ウォレットのためのしきい値鍵。秘密鍵の全体を持つ保持者はいません。',
  noGroups: 'グループはまだありません。ルート鍵のシェアを持つのがメイングループです。',
  type: types,
  status: { New: '新規', Valid: '有効', Unavailable: '使用不可' },
  statusSays: {
    New: '使われている鍵はまだありません',
    Valid: 'すべての保持者がシェアを確認しました',
    Unavailable: '使われていません',
  },
  ofHolders: (threshold, participants) =>
    `${participants}人の保持者のうち、どの${threshold}人でも、そろえば使えます`,
  epoch: (number, state) =>
    `エポック${number}の鍵: ${{ issued: '発行済み、まだ使えません', valid: '有効', void: '無効' }[state]}。`,
  missing: who => `届いていない受領書: ${listed(who)}。`,
  columns: { number: '番号', holder: '保持者', key: 'OpenPGP鍵', share: 'シェア' },
  confirmed: '確認済み',
  unconfirmed: '受領書なし',
  noShare: 'まだなし',
  groupId: 'グループID',
  openGroup: what => `${what}の鍵と受領書`,
  openGroupShort: '鍵と受領書',
  newGroup: 'グループを作成',
  newRequest: '依頼を作成',
  goOn: '依頼を続ける',
  choice: (number, type, of, status) => `${number}. ${types[type]}、${of}、${status}`,
  ofHoldersShort: (threshold, participants) => `${participants}人中${threshold}人`,
  named: (type, threshold, participants) => `${types[type]}、${participants}人中${threshold}人`,

  requestsTitle: '依頼',
  noRequests: '依頼はまだありません。新しい鍵は、依頼から始まります。',
  openRequest: what => `${what}を開く`,

  destroyTitle: '破棄するもの',
  destroyWhy: { void: '無効', replaced: '別のメイングループに置き換え' },
  destroyOf: (type, epoch, why) => `${types[type]}、エポック${epoch}: ${why}`,
  destroyed: '破棄済み',
  notDestroyed: '未破棄',
  stillOpens: threshold =>
    `警告: 残っているシェアのうち${threshold}個あれば、その後に何を発行しても、まだボールトを開けます。`,

  vaultForm: {
    title: 'TSSボールトの作成',
    lead: 'TSSは「threshold signature scheme」（しきい値署名）の略です。ボールトは独自のルート鍵を持ち、それを複数の人のシェアに分けます。まず名前を、次にグループを決めます。',
    name: 'ボールトの名前',
    nameHint: '例: 「資金管理」。フォルダーの名前にもなります。',
    practice: '練習用のボールト（鍵は何も守りません）',
    practiceHint: '学習とリハーサルのためのものです。OpenPGP鍵を持参しない人には、練習用の鍵を作ります。',
    go: 'ボールトを作成',
    asideTitle: 'この後の流れ',
    aside: [
      'メイングループの保持者を、OpenPGP鍵とともに指定します。',
      '新しい鍵の依頼を作成します。すべての保持者が署名して承認します。',
      '全員が単語を照合し、鍵を作ります。保持者ごとに1個のファイルができます。',
      'すべての保持者がシェアを点検し、受領書に署名すると、鍵が使えるようになります。',
    ],
  },

  groupForm: {
    title: 'グループの作成',
    lead: '誰がシェアを持ち、何人そろえば足りるか。後から変えられません。',
    typeLegend: 'グループの目的',
    typeHint: {
      MainGroup: 'ルート鍵を持ちます。',
      SigningGroup: '同じ鍵のシェア。日常の署名のためのもの。',
      RecoveryGroup: '同じ鍵のシェア。ほかが失われた日のために保管するもの。',
    },
    threshold: '必要な保持者の数',
    thresholdHint: '2から保持者の数まで。',
    go: 'グループを作成',
    also: who =>
      `このボールトの別のグループにもいる人: ${listed(who)}。両方の定足数を、より少ない人数で満たせる可能性があります。`,
    made: 'グループを台帳に載せました',
    onward: '次へ',
    asideTitle: '作成する前に',
    aside: [
      'すべてのフィンガープリントを本人と照合してください。ここに別の鍵を入れた人が、その保持者のシェアを受け取ってしまいます。',
      '保持者1人に鍵1個。1つのグループで2個のシェアを持つ人はいません。',
    ],
  },

  vouch: {
    words: 'この台帳を表す8つの単語',
    doneLead: '今後は実施記録が台帳を裏付け、ボールトを再び使えます。',
    toDo: '台帳の番号とダイジェストを紙に書き、署名し、このフォルダーとは別に保管してください。',
    onward: 'ボールトへ進む',
  },
};
