/** The entries of a transcript, each in a line of Japanese. Facts are as they stand in a file, which anybody may have written. */

import { saidShares } from '../ceremony-shares';
import type { transcript as english } from '../en/transcript';
import { wordOf } from '../word-of';
import { brokenOff } from './broken-off';
import { shareStatuses } from './share-status';
import { transcriptFacts } from './transcript-facts';

const OPENED = new Map([
  ['gpg', '。gpgで復号'],
  ['privateKey', '。ここで入力された【秘密鍵】で復号'],
]);

export const transcript: typeof english = {
  entryStart: f => `開始: ${wordOf(transcriptFacts.operation, f.operation)}。`,
  entryOperation: f => wordOf(transcriptFacts.operation, f.operation),
  entryConfirmed: () => '単語が確認されました。',
  entryMarkConfirmed: f =>
    `単語が確認されました: インデックス${f.index}の状態は${wordOf(shareStatuses, f.status)}（${f.reason}）。`,
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
  entryRecorded: f =>
    `台帳に記載しました。発行されたシェアは、紛失・破棄されたものを含めて全部で${f.issued}個です。`,
  entryTokenIssued: f =>
    `復旧トークンを発行しました（${wordOf(transcriptFacts.as, f.as)}）。これで封印庫を開けます。`,
  entryStoreListed: f => `封印庫の一覧を表示しました: バージョン${f.storeVersion}。`,
  entryStoreRead: f => `封印庫の項目${f.entry}を読み出しました。`,
  entryStoreChanging: f =>
    `封印庫の項目${f.entry}を変更しています: ${wordOf(transcriptFacts.change, f.change)}。`,
  entryStoreChanged: f => `封印庫は今バージョン${f.storeVersion}です。`,
  entryEnd: f => `終了: ${wordOf(transcriptFacts.outcome, f.outcome)}。`,
  entryEndReached: f => `終了: ${wordOf(transcriptFacts.outcome, f.outcome)}。${brokenOff.andReached(f)}`,
  ceremonyReached: f => brokenOff.reached(f),
  entryOutcome: f => wordOf({ ...transcriptFacts.outcome, ...transcriptFacts.noOutcome }, f.outcome),
  ceremonyShares: f => {
    const said = saidShares('ja', f, (index, holder) =>
      holder ? `${holder}（インデックス${index}）` : `インデックス${index}`,
    );
    return `${f.marked ? `「${wordOf(shareStatuses, f.marked)}」と記載` : 'シェア'}: ${said}`;
  },
  entryRecordChanged: () => '終了: その間に台帳がほかの誰かに変更されました。',
};
