/** Texts of a completed attempt, in Japanese. */
import type { result as english } from '../en/result';

export const result: typeof english = {
  issuedLead: index => `暗号化し、書き込み、読み戻して確かめました。インデックスは${index}です。`,
  files: 'ファイル',
  filesIn: directory => `${directory}にあります。USBメモリは、取り出しの操作をしてから抜いてください。`,
  openFolder: 'フォルダーを開く',
  next: '今すること',
  command: file => `gpg --decrypt ${file}`,
  print: '結果とダイジェストを印刷',
  proofTitle: '証明の程度',
  verified: '検証済み: 入力されたすべてのシェアが、台帳と一致しました。',
  consistent:
    '一致: 必要数より多くのシェアが入力され、すべて一致したので、打ち間違いはありません。正しいセットのシェアかどうかは、どのプログラムにも分かりません。保持者の共謀も否定できません。',
  unproven:
    '未証明: 判定できる台帳がないまま、シェアが入力されました。1個でも間違いがあれば、新しいシェアは正しく見えても使えません。誰かが頼りにする前に試し、それまで何も破棄しないでください。',
  test: required =>
    `試し方: バックアップから復元したVaultまたはOpenBaoを、これと古いシェア${required - 1}個でアンシールしてください。または、動いているもので、これらを使って「operator generate-root」を実行し、トークンを失効させてください。リカバリーキーではアンシールできないので、generate-rootだけです。`,
  testSecretsjs: required =>
    `試し方: ネットワークのないコンピューターで、セットを作ったツールを使い、古いシェア${required - 1}個と組み合わせてください。`,
  key: '新しいシェア、暗号化済み（base64）',
  fingerprint: holder => `${holder}さんの鍵で暗号化`,
  digest: '実施記録のダイジェスト',
  words: '同じダイジェストの英単語32個',
  digestHint: '紙に書くのはこちらです。読み上げてください。次のセレモニーで照合します。',
  code: 'ダイジェストのQRコード',
  transcript: '実施記録',
  record: '台帳のダイジェスト',
  recordHint: number =>
    `番号${number}とともに、その下に書いてください。番号は台帳のバージョンで、1回のセレモニーで複数書かれることがあります。実施記録が失われても、両方があれば台帳を保証できます。`,
  done: '完了',
};
