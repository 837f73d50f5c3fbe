/** What is remarked on of a set’s directory, in Japanese: what in it is not as the last ceremony left it. */
import type { remarks as english } from '../en/remarks';
import { brokenOff } from './broken-off';

type Apart = Parameters<typeof english.shareApart>[0];

const share = ({ holder, index, file }: Apart): string =>
  `${file}にある${holder}さんのシェア（インデックス${index}）`;

export const remarks: typeof english = {
  shareApart: (f, say) =>
    `${share(f)}は発行されましたが、台帳に載っていません。別に保管してください。紙のダイジェストを使って、台帳に載せるか、今後使わないことを記載してください（${say.by.vouch}）。`,
  shareApartUntold: (f, say) =>
    `${share(f)}は発行された可能性がありますが、台帳に載っていません。別に保管してください。その実施記録${f.transcript}は読めません。コピーから戻してください。シェアが破棄されたか、もともと存在しない場合に限り、台帳の紙のダイジェストを使って、今後使わないことを記載してください（${say.by.vouch}）。`,
  fileUnreadable: f =>
    `${f.file}を読み取れません。媒体に障害があるか、読み取りが許可されていないか、通常のファイルではありません。その内容はここに含まれず、このセットでは何も行えません。フォルダーを別の媒体にコピーし、このファイルをコピーから戻して、そちらで開いてください。`,
  vaultFileUnreadable: f =>
    `${f.file}を読み取れません。媒体に障害があるか、読み取りが許可されていないか、通常のファイルではありません。その内容はここに含まれず、このボールトでは何も行えません。フォルダーを別の媒体にコピーし、このファイルをコピーから戻して、そちらで開いてください。`,
  transcriptUnreadable: f => `実施記録${f.file}がないか、壊れているか、書き換えられています。`,
  sumsUnusable: f =>
    `${f.sums}を読めません。通常のファイルでないか、大きすぎます。別の場所へ移してください。`,
  sumsWithoutRecord: f => `${f.sums}がないか、台帳を含んでいません。`,
  exportUnlisted: f =>
    `${f.file}（インデックス${f.index}）がフォルダーにありますが、この台帳にそのシェアは載っていません。より新しい台帳のものか、使わないことにされたものか、誰かが置いたものです。どれなのか調べてください。ファイルがあるインデックスのシェアは発行されません。`,
  fileMissing: f => `${f.sums}に載っている${f.file}がありません。`,
  fileChanged: f => `${f.file}は${f.sums}に載っている内容と違います。`,
  fileNotOurs: f =>
    `${f.file}は${f.sums}に載っていません。ここで書かれたものではありません。誰にも渡さないでください。`,
  sumsMadeAnew: f =>
    `「${f.name}」の${f.sums}がなかったため、今ある内容から作り直しました。それより前の破損や書き換えは、もうこれでは分かりません。`,
  vaultRepaired: (f, say) =>
    `${f.attempts.length > 1 ? `「${f.directory}」のTSSボールトの複数の変更が中断していました。今、処理を完了しました。` : `「${f.directory}」のTSSボールトの変更が中断していました。今、処理を完了しました。`}${brokenOff.ofVault(f, iso => say.time('ja', iso))}`,
  sharesWithoutKeys: f =>
    `台帳に鍵のない、暗号化されたシェアです：${f.files.join('、')}。終わりまで進まなかった作業のものか、台帳が古いコピーです。台帳のダイジェストを紙と照合してください。最新の台帳であれば、何の効力もありません。そのまま置き、誰にも渡さず、受け取った人は破棄してください。`,
  vaultPutBack: f =>
    `「${f.directory}」のTSSボールトの台帳が読めなかったため、そばに保管された版から戻し、新しい版としました。読めなかったファイルは別の名前で残っています。紙と照合してください。停電などがなかったのなら、誰がフォルダーを持っていたかを調べてください。`,
  lookingOnly: (f, say) => `このフォルダーは閲覧しかできません。${say(f.why)}`,
};
