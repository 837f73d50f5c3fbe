/** The command line, help, the guided ceremony, and how a run ends, in Japanese. */
import type { registry as english } from '../en/registry';

export const registry: typeof english = {
  commandFirst: '最初にコマンドを書いてください。',
  noSuchCommand: 'そのコマンドはありません。',
  cancelled: '中止しました。入力されたものはすべて消去しました。',
  inputEnded: '入力が終わりました。入力されたものはすべて消去しました。',
  issuedUnknown:
    '何かが発行されたかどうか分かりません。フォルダーの読み取りか書き込みができませんでした。開き直すと、プログラムがお知らせします。',
  attemptRecorded: (sequence, digest, recordDigest) =>
    `\n作業は台帳に載り、台帳の番号は${sequence}になりました。紙に書く、実施記録のダイジェスト:\n    ${digest}\n台帳のダイジェスト:\n    ${recordDigest}`,
  guidedTasks: tasks => `
何をしますか。
${tasks}
  f  別のセレモニーフォルダー
  q  終了`,
  guidedIntro: 'Quorate: 案内付きのセレモニー。Ctrl-Cで進行中の操作を打ち切ります。ここでは終了します。',
  askTask: '番号: ',
  noSuchTask: 'その選択肢はありません。一覧の番号か、f、qを入力してください。',
  helpCommand: command => `  quorate ${command}`,
  helpUsage: '使い方',
  helpExample: '例',
  helpOptions: 'オプション',
  helpEvery: 'すべてのコマンド',
  helpAttempt: commands => `作業（${commands}）`,
  helpEncrypted: commands => `暗号化されたシェア（${commands}）`,
  helpGpgPipe: '  gpg --decrypt FILE | quorate ...   でもよい',
  helpRecovery: '復旧（ここで作ったセット）',
  helpStore: `  トークンを使う: list、read NAME、read NAME FILE（新しいファイルへ）、add NAME FILE、remove NAME、help、quit。
  最初の5つでは、その後にトークン。
  パイプでは、コマンドが1行、そのトークンが次の行。--jsonでは、答えごとに1行。`,
  helpSigning: '確認署名（--transcriptでファイルを指定しない限り、セットの最後の実施記録）',
  helpCare: commands => `今あるシェア（${commands}）`,
  helpDigest: commands => `紙のダイジェストを使う（${commands}）。セットを開いた時にそう表示される場合`,
  helpElsewhere: commands => `別の場所で作ったセット（${commands}）`,
  helpTss: commands => `しきい値鍵（${commands}）`,
  help: (commands, alone, groups, exit) => `Quorate: ネットワークのないコンピューターで行うキーセレモニー。
一つのコマンドの説明と例: quorate COMMAND --help。練習用シェアで試す: quorate demo。

${commands}
${alone}インストール版ではウィンドウ、ソースでは案内付きのセレモニー

${groups}

シェアは、表示せずに入力するか、標準入力から1行1個で読みます（本番のセットでは--unwitnessedが必要です）。
コマンドラインには決して書かないでください。Ctrl-Cで作業を中止します。

${exit}
`,
  exitStatus: '終了ステータス: 0 完了、1 失敗、2 使い方の誤り、3 何かが拒否された、130 Ctrl-Cで中止。',
  seeHelp: command => `使い方はquorate ${command}--helpで表示します。`,
};
