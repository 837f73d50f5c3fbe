/** The entries of a transcript, each in a line of Japanese. Facts are as they stand in a file, which anybody may have written. */

import type { transcript as english } from '../en/transcript';
import { shareStatuses } from './share-status';
import { transcriptFacts } from './transcript-facts';

// Maps: a name that every object has, such as `constructor`, is no operation.
const OPERATIONS = new Map([
  ['createKeySet', '鍵セットの作成'],
  ['generateShare', 'シェアの生成'],
  ['reissue', 'シェアの再発行'],
  ['checkShare', 'シェアの点検'],
  ['markShare', 'シェアを紛失または破棄済みと記載'],
  ['vouchRecord', '紙のダイジェストによる、台帳または別に保管されたシェアの保証'],
  ['recoveryToken', '復旧トークンの生成'],
  ['keyGen', 'KeyGen: 新しいルート鍵の生成'],
  ['proveKeys', '定足数の保持者がグループの鍵を持つことの証明'],
  ['reshare', '再分散: 同じルート鍵のシェアを別のグループに発行'],
  ['recoverA', '復旧A: 紛失したシェアを、同じグループのほかのシェアから再発行'],
  ['recoverB', '復旧B: 紛失したシェアを、復旧グループと同じグループのほかのシェアから再発行'],
  ['correctClaims', '取り込んだセットの申告内容の訂正'],
  ['createTssVault', 'TSSボールトの作成'],
  ['createTssGroup', 'TSSボールトのグループの作成'],
  ['checkTssShare', 'TSSボールトのシェアの点検'],
  ['vouchTssVault', 'TSSボールトの台帳を保証'],
  ['declareTssVoid', 'TSSボールトの鍵の無効を宣言'],
  ['recordTssDestroyed', 'TSSボールトのシェアの破棄を記載'],
  ['renewTssKey', '保持者の同じ鍵を新しい有効期限で記載する'],
  ['takeTssReceipt', 'TSSシェアの受領書の受け付け'],
  ['takeTssComplaint', 'TSSシェアへの寄与分に対する異議の受け付け'],
  ['repair', '中断した実行、または以前のバージョンが残したものの修復'],
]);

const OPENED = new Map([
  ['gpg', '。gpgで復号'],
  ['privateKey', '。ここで入力された【秘密鍵】で復号'],
]);

const STATUSES = new Map<string, string>(Object.entries(shareStatuses));

const CHANGES = new Map([
  ['added', '追加'],
  ['removed', '削除'],
]);

const OUTCOMES = new Map([
  ['complete', '完了'],
  ['cancelled', '中止'],
  ['expired', '時間切れ'],
  ['failed', '失敗'],
  ['interrupted', '中断'],
]);

/** As they stand in the file, which has English words there. */
const GIVEN = new Map<string, string>(Object.entries(transcriptFacts.as));

export const transcript: typeof english = {
  entryStart: f => `開始: ${OPERATIONS.get(f.operation) ?? f.operation}。`,
  entryOperation: f => OPERATIONS.get(f.operation) ?? f.operation,
  entryConfirmed: () => '単語が確認されました。',
  entryMarkConfirmed: f =>
    `単語が確認されました: インデックス${f.index}の状態は${STATUSES.get(f.status) ?? f.status}（${f.reason}）。`,
  entryRecordVouched: f => `単語が確認されました: 台帳の番号${f.number}は、紙にあるものと同じです。`,
  entryShareVouched: f =>
    `単語が確認されました: 別に保管されたインデックス${f.index}のシェアは、${f.use === 'issued' ? '発行済みとして台帳に載せます' : '破棄されており、今後使いません'}。`,
  entryShareAccepted: ({ holder, index, progress, required, proofShares, by, saidHolder }) =>
    `シェアを受け付けました: ${holder || '保持者の名前なし'}、インデックス${index}（${required}個中${progress}個目${proofShares && `、ほかに照合用${proofShares}個`}）${OPENED.get(by) ?? ''}。${saidHolder && `入力した人は${saidHolder}さんと名乗っていました。`}`,
  entryShareRefused: f => `シェアを拒否しました: ${f.code}。`,
  entryShareAlarm: f => `警報: シェアを拒否しました: ${f.code}。`,
  entryRefused: f => `拒否しました: ${f.code}。`,
  entryReserved: f => `台帳でインデックス${f.index}を予約しました。`,
  entryRecordNext: f => `次に台帳の番号${f.number}を書き込みます: ${f.digest}。`,
  entryExported: () => '暗号化したシェアを書き込み、読み戻して確かめました。',
  entryProofExported: f => `証明を検証し、書き込み、読み戻して確かめました: SHA-256 ${f.proof}。`,
  entryWriteFailed: f => `書き込みに失敗しました: ${f.code}。`,
  entryException: f => `例外。${f.witness}さんの申し立てです。`,
  entryRecorded: f => `台帳に記載しました: 発行されたシェアは今${f.issued}個です。`,
  entryTokenIssued: f => `復旧トークンを発行しました（${GIVEN.get(f.as) ?? f.as}）。これで封印庫を開けます。`,
  entryStoreListed: f => `封印庫の一覧を表示しました: バージョン${f.storeVersion}。`,
  entryStoreRead: f => `封印庫の項目${f.entry}を読み出しました。`,
  entryStoreChanging: f => `封印庫の項目${f.entry}を変更しています: ${CHANGES.get(f.change) ?? f.change}。`,
  entryStoreChanged: f => `封印庫は今バージョン${f.storeVersion}です。`,
  entryEnd: f => `終了: ${OUTCOMES.get(f.outcome) ?? f.outcome}。`,
  entryRecordChanged: () => '終了: その間に台帳がほかの誰かに変更されました。',
};
