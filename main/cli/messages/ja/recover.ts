/** The command recover, in Japanese. */
import type { recover as english } from '../en/recover';

export const recover: typeof english = {
  keyHelp: 'トークンをこの鍵で暗号化する。なければワンタイムパスワードを1回表示する',
  prefixHelp: 'トークンの先頭に付けるもの',
  prefixIsOneOf: 'オプション--prefixは、none、r.、hvr.（点を含む）のいずれかです。',
  tokenFileHelp: '画面のほかに、エンコード済みトークンを書く新しいファイル: base64 -d FILE | gpg --decrypt',
  done: '完了。復旧セッションは終了し、トークンは今から使えません。',
  task: '復旧: 定足数の保持者でトークンを受け取り、封印庫を開く',
  askKeyFile: 'トークンの暗号化先のOpenPGP公開鍵のファイル',
  enterOtp: '代わりにワンタイムパスワード',
  recipient: '受取人',
  recoveryMode: '終了するまで、プログラムは【復旧モード】です。ほかのことはできません。',
  otpPage: (otp, grouped) =>
    `ワンタイムパスワードです。今、書き留めてください。表示するのは今回だけです。\n    ${otp}\n    区切り: ${grouped}`,
  otpComesNext: '\n次にワンタイムパスワードを表示します。1人が書き留め、ほかの全員は画面から目をそらします。',
  askShowOtp: 'Enterで表示します: ',
  askOtpWritten: '書き留めたらEnter: ',
  encodedToken: encodedToken => `\nエンコード済みトークン:\n    ${encodedToken}`,
  tokenForKey: 'OpenPGP鍵で暗号化されたトークンです。base64 --decode、次にgpg --decryptで開けます。',
  tokenForOtp:
    'ワンタイムパスワードがあれば、「quorate decode-token」（別のウィンドウで）でトークンが求まります。',
  sessionOpen: storeHelp =>
    `\n復旧セッションが開いています。読み出したものは、消すまでこの画面に残ります。\n${storeHelp}`,
  tokenFileWritten: file => `エンコード済みトークンは${file}にもあります。`,
};
