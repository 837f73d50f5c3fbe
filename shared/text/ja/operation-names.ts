/** What operations are called, by how transcripts call them, in Japanese. */
import type { operations as all, operationName as english } from '../en/operation-names';
import { wordOf } from '../word-of';

export const operations: typeof all = {
  createKeySet: '鍵セットの作成',
  generateShare: 'シェアの生成',
  reissue: 'シェアの再発行',
  checkShare: 'シェアの点検',
  markShare: 'シェアを紛失または破棄済みと記載',
  vouchRecord: '紙のダイジェストによる、台帳または別に保管されたシェアの保証',
  recoveryToken: '復旧トークンの生成',
  keyGen: 'KeyGen: 新しいルート鍵の生成',
  proveKeys: '定足数の保持者がグループの鍵を持つことの証明',
  reshare: '再分散: 同じルート鍵のシェアを別のグループに発行',
  recoverA: '復旧A: 紛失したシェアを、同じグループのほかのシェアから再発行',
  recoverB: '復旧B: 紛失したシェアを、復旧グループと同じグループのほかのシェアから再発行',
  correctClaims: '取り込んだセットの申告内容の訂正',
  createTssVault: 'TSSボールトの作成',
  createTssGroup: 'TSSボールトのグループの作成',
  checkTssShare: 'TSSボールトのシェアの点検',
  vouchTssVault: 'TSSボールトの台帳を保証',
  declareTssVoid: 'TSSボールトの鍵の無効を宣言',
  recordTssDestroyed: 'TSSボールトのシェアの破棄を記載',
  renewTssKey: '保持者の同じ鍵を新しい有効期限で記載する',
  takeTssReceipt: 'TSSシェアの受領書の受け付け',
  takeTssComplaint: 'TSSシェアへの寄与分に対する異議の受け付け',
  repair: '中断した実行、または以前のバージョンが残したものの修復',
};

export const operationName: typeof english = operation => wordOf(operations, operation);
