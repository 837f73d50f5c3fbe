/** Starting the program, in Japanese. */
import type { launch as english } from '../en/launch';

export const launch: typeof english = {
  noCommand: 'どのコマンドですか。',
  startTakesNone: 'npm startはコマンドを取りません。使い方はnpm start -- --helpで表示します。',
  startHelp: exit => `Quorate: ネットワークのないコンピューターで行うキーセレモニー。

  npm start                                 ウィンドウ。開けない時は理由を一行で示し、代わりに、インストール済みの
                                            Chromiumでのプレビュー（練習専用）、ターミナルでの案内付きのセレモニー、
                                            または誰にも尋ねられない時はデモを始めます
  npm run --silent quorate                  ターミナルでの案内付きのセレモニー。すべて尋ねます
  npm run --silent quorate -- COMMAND ...   一つのコマンド。代わりに--helpで、コマンドの一覧
  npm run demo                              練習用シェアによる、説明付きの練習のセレモニー

例:
  npm run --silent quorate -- check-share --help

${exit}`,
  outputLost: '出力を最後まで書き込めませんでした。何かが発行されていれば、セレモニーフォルダーにあります。',
  programFault: 'Quorate: プログラムの内部で問題が起き、終了しました。',
  electronNotWhereSaid: 'ELECTRON_OVERRIDE_DIST_PATHの場所にElectronがありません。',
  electronFetch: seconds => `初回だけElectronを取得します。長くて${seconds}秒かかります...`,
  electronNotFetched: 'Electronを取得できませんでした。',
  electronEnded: 'ウィンドウが開く前にElectronが終了しました。',
  electronEndedAsRoot: 'ウィンドウが開く前にElectronが終了しました（rootでは動きません）。',
  networkOfItsOwn:
    '何もない専用のネットワークの中で、ウィンドウを開きます。外で動いているものは、その中からもお知らせします。',
  networkOfAll:
    'このコンピューターのネットワークの中で、ウィンドウを開きます。システムが専用のネットワークを許可していません（unshare）。',
  notInOwnNetwork: 'その中ではウィンドウが開きませんでした。このコンピューターのネットワークの中で開きます。',
  installed: {
    damaged:
      'このインストールは壊れています。ファイルが、フォルダーのSHA256SUMSにあるものと違います。インストールし直してください。',
    needsNode: version =>
      `端末のコマンドにはNode ${version}以降が必要ですが、インストールされていません。「quorate」だけならウィンドウが開きます。`,
    needsNewerNode: version =>
      `端末のコマンドにはNode ${version}以降が必要ですが、インストールされているものは古いバージョンです。「quorate」だけならウィンドウが開きます。`,
    asRoot: 'rootではサンドボックスが使えないため、ウィンドウは開きません。一般ユーザーで起動してください。',
    networkOfDisplay:
      'このコンピューターのネットワークの中で、ウィンドウを開きます。画面への接続にネットワークを使っています。',
    noSandbox: helper =>
      `このシステムは、ウィンドウのサンドボックスを許可していません。管理者が一度、次を実行する必要があります: sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`,
    noDisplay:
      'ウィンドウを開ける画面がありません（DISPLAY、WAYLAND_DISPLAY）。「quorate guided」は端末での案内付きのセレモニーです。',
    crashed:
      'ウィンドウが異常終了しました。まったく表示されなかった場合は、画面が接続を拒否しているか、使えるグラフィックスがありません（DISPLAY、WAYLAND_DISPLAY）。「quorate guided」は端末での案内付きのセレモニーです。',
    isOpen: 'Quorateはすでに開いています。そのウィンドウを表示します。',
  },
  guidedInstead: '案内付きのセレモニーを、この端末で行えます。',
  demoInstead: '代わりに実演を行います。',
  noDisplay: '画面がありません。',
  noChromium: 'Chromiumがインストールされていません。',
  previewInstead: folder => `これは練習専用のプレビューです。場所は${folder}です。`,
  previewNotOpened: 'プレビューのウィンドウが開きませんでした。',
};
