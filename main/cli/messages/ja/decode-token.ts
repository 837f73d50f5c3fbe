/** The command decode-token, in Japanese. */
import type { decodeToken as english } from '../en/decode-token';

export const decodeToken: typeof english = {
  recoveryToken: 'これは復旧トークンです。',
  rootToken: 'これはルートトークンです。目的を果たしたら、すぐに失効させてください。',
  tokenWithoutPrefix: 'これは接頭辞のないトークンです。復旧トークンか、古いVaultのものです。',
  oldToken: 'これはVault 0.11.1までのトークンです。',
  otpExposed:
    'コマンドラインのワンタイムパスワードはシェルの履歴に残り、プロセスの一覧でほかの人にも見えます。代わりに--otp -を使ってください。',
  otpUnproven: 'ワンタイムパスワードが正しかったかどうかは、ここからは分かりません。',
  askOtp: 'ワンタイムパスワード: ',
  otpHelp: 'ワンタイムパスワードを標準入力から読むか、尋ねる。--otp VALUEでは、シェルの履歴に残る',
  usage: 'ENCODED [--otp]   標準入力のワンタイムパスワードでトークンを求める',
  noToken: 'どのトークンですか。渡された通りに指定してください。',
  task: 'ワンタイムパスワードでトークンをデコードする',
  askToken: 'エンコード済みトークン: ',
};
