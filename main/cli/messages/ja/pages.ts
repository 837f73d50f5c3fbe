/** The longer texts, in Japanese: the statement, a key set, how an attempt ended. */
import type { pages as english } from '../en/pages';

export const pages: typeof english = {
  statementPractice: '練習: 本物は何もありません。',
  statementTitle: 'この作業で行うことは、次がすべてです:',
  statementOperator: name => `操作者（実施記録用）: ${name}`,
  statementWitnesses: names => `立会人（実施記録用）: ${names.join('、')}`,
  statementWords: '単語:',
  keyOfHolder: (holder, algorithm, userIds) => `${holder}さんのOpenPGP鍵: ${algorithm}、${userIds}`,
  fingerprintWords: fingerprint => `フィンガープリント ${fingerprint} の単語:`,
  keySetLine: (practice, name, issued, required, sequence) =>
    `${practice ? '練習用の鍵セット' : '鍵セット'}「${name}」: 発行されたシェア${issued}個、必要数${required}個、台帳の番号${sequence}。`,
  keySetRemark: remark => `要確認: ${remark}`,
  keySetAlarm: (at, file) =>
    `警報:${at}のセレモニーでシェアが拒否されました。次のセレモニーの前に、理由を調べてください:${file}`,
  keySetCompare:
    '番号とダイジェストを保持者の紙と照合してください。台帳の古いコピーと最新のものは、見分けられません。',
  unrecordedShare: '発行済み、台帳に記載なし。別に保管してください。',
  unrecordedFile: (file, index) => `    ${file}（インデックス${index}）`,
  changedDigest: '実施記録に残りました。紙に書くダイジェスト:',
  proofVerified: 'すべてのシェアを台帳と照合しました。',
  proofConsistent:
    '一致: 必要数より多くのシェアが入力され、すべて一致しました。保持者の共謀は否定できません。',
  proofUnproven:
    '結果は未証明です。ちょうど必要数のシェアだけで、台帳に検証子もないため、何も確かめられません。',
  files: 'ファイル:',
  transcriptDigest: file => `実施記録${file}のダイジェスト`,
  transcriptOnPaper: 'ダイジェストを紙に書いてください。後でこの実施記録を証明するのは、それだけです。',
  recordDigest: number => `台帳の番号${number}のダイジェスト`,
  recordOnPaper: '両方をその横に書いてください。実施記録が失われても、これで台帳を保証できます。',
  ejectStick: 'USBメモリは、取り出しの操作をしてから抜いてください。',
  testFirst:
    '誰かが頼りにする前に、必ず【試して】ください。それまで何も破棄しないでください。入力されたシェアが1個でも間違っていれば、これは正しく見えても使えません。',
  howToTestSecretsjs: old =>
    `試し方: ネットワークのないコンピューターで、セットを作ったツールを使い、古いシェア${old}個と組み合わせてください。`,
  howToTestVault: old =>
    `試し方: バックアップから復元したVaultまたはOpenBaoを、これと古いシェア${old}個でアンシールしてください。または、動いているもので、これと古いシェア${old}個を使って「operator generate-root」を実行し、その後でトークンを取り消すか失効させてください。リカバリーキーではアンシールできないので、generate-rootだけです。`,
  sharesAccepted: (progress, required) => `シェア${required}個のうち${progress}個を受け付けました`,
};
