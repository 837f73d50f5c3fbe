/** Texts of decoding a token, in Japanese. */
import type { decode as english } from '../en/decode';

export const decode: typeof english = {
  link: '復旧トークンのデコード',
  title: '復旧トークンのデコード',
  lead: 'エンコード済みトークンとワンタイムパスワードから求めます。鍵セットもフォルダーも不要です。',
  encoded: 'エンコード済みトークン',
  encodedHint:
    '渡された通りに入力してください。末尾の「=」はあってもなくてもかまいません。空白は無視します。',
  otp: 'ワンタイムパスワード',
  otpPlaceholder: 'ワンタイムパスワード',
  otpHint: '書き留めた通りに入力してください。大文字と小文字は区別されます。',
  go: 'デコード',
  back: '戻る',
  result: 'トークン',
  kind: {
    recovery: '復旧トークンです。',
    root: 'ルートトークンです。',
    bare: '接頭辞のない、Quorate形式のトークンです。復旧トークンかルートトークンです。',
    uuid: '初期のVault（0.11まで）のトークンで、UUIDの形です。',
  },
  unchecked:
    'パスワードが正しかったかどうかは、このトークンからは分かりません。間違っていても、正しく見えます。',
  checked: 'トークンの形をしています。パスワードの1文字の間違いは、表れないことがあります。',
  masked: length => `${length}文字、非表示`,
  asideTitle: 'デコードできるもの',
  aside: [
    'Quorate、Vault、OpenBaoがワンタイムパスワードでエンコードした、すべての世代のトークン。',
    'エンコード済みトークンとパスワードで守られるのは、片方だけを見た人に対してだけです。',
    'デコードしたものはこのウィンドウの中に伏せて置かれ、1分後に消去されます。',
  ],
};
