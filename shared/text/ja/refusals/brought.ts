/** What is refused of what people bring, in Japanese: cards, private keys, what Vault printed. */
import type { broughtTexts as english } from '../../en/refusals/brought';

export const broughtTexts: typeof english = {
  // The machine's own gpg
  GPG_MESSAGE_UNREADABLE: () =>
    'これは暗号化されたOpenPGPメッセージではありません。シェアの.ascファイルか、そのbase64または16進数のテキストを持ってきてください。',
  GPG_MISSING: () =>
    'このコンピューターにはgpgがありません。GnuPGをインストールするか、別の場所で「gpg --decrypt」を使ってシェアを復号し、入力してください。',
  GPG_CANCELLED: () =>
    '復号は取り消されました。何も読み取っていません。もう一度試すか、シェアを手で入力してください。',
  GPG_NO_SECRET_KEY: () =>
    'GnuPGには、このメッセージを開く鍵がありません。正しいカードを挿すか（新しいコンピューターでは、公開鍵のインポートと「gpg --card-status」の実行も1回必要です）、このカード用のメッセージを持ってきてください。',
  GPG_CARD_MISSING: () =>
    'カードがないか、抜かれました。カードを挿し、シェアを読み終えるまで抜かずに、もう一度試してください。',
  GPG_PIN_WRONG: () =>
    'GnuPGがPINまたはパスフレーズを受け付けませんでした。数回間違えるとカードはロックされます。確かめてから、もう一度試してください。',
  GPG_PIN_BLOCKED: () =>
    '間違いが続いたため、カードのPINがロックされています。カードのツールで解除するか、別のシェアを持ってきてください。',
  GPG_ALGORITHM: () =>
    'このコンピューターのGnuPGは、鍵またはメッセージのアルゴリズムを知りません（「unavailable」または「unsupported algorithm」と表示されます）。より新しいGnuPG（2.4）のある場所で開き、シェアを入力してください。',
  GPG_NO_PINENTRY: () =>
    'GnuPGがPINを尋ねられませんでした。端末では「export GPG_TTY=$(tty)」を実行し、ウィンドウを80×24以上にしてください。端末がなければ、ウィンドウを出すpinentryをインストールしてください。',
  GPG_MESSAGE_DAMAGED: () =>
    'GnuPGはこのメッセージを最後まで復号できませんでした。壊れているか、途中で切れています。別のコピーを持ってきてください。',
  GPG_OUTPUT_TOO_LARGE: f =>
    `このメッセージの中身は、シェアとしてありうる長さ（${f.expected}バイト）を超えています。シェアの入ったメッセージを持ってきてください。`,
  GPG_TIMED_OUT: () =>
    'GnuPGに時間がかかりすぎたため、終了させました。カードとリーダーを確かめて、もう一度試してください。',
  GPG_FAILED: () =>
    'GnuPGが正しく動きませんでした。「gpg --decrypt」を手で実行して表示を確かめ、シェアを入力してください。',

  // A private key that is entered
  PRIVATE_KEYS_NOT_ACCEPTED: () =>
    'この作業では秘密鍵を受け付けません。カードか「gpg --decrypt」でシェアを開いてください。ほかに方法がなければ、秘密鍵を受け付けるようにして、やり直してください。',
  PRIVATE_KEY_UNREADABLE: () =>
    'これは、ここで使える1個の完全なOpenPGP秘密鍵ではありません。「gpg --armor --export-secret-keys」でエクスポートしてください。カードの鍵はエクスポートできないので、カードを使ってください。',
  PRIVATE_KEY_PASSPHRASE: () =>
    'このパスフレーズでは、この秘密鍵を開けません。キーボード配列と大文字小文字を確かめて、もう一度試してください。',
  PRIVATE_KEY_OTHER_MESSAGE: () =>
    'この秘密鍵では、この暗号化されたシェアを開けません。この鍵に宛てて暗号化されたシェアか、もう一方の鍵を持ってきてください。',
  PRIVATE_KEY_MESSAGE_UNREADABLE: () =>
    'これは暗号化されたシェアではないか、壊れているか、途中で切れています。シェアの.ascファイルか、そのbase64または16進数のテキストを持ってきてください。',
  PRIVATE_KEY_MESSAGE_UNPROTECTED: () =>
    'このメッセージには改ざん検出がありません。中身が変えられている可能性があるため、開きません。今のプログラムで、シェアを暗号化し直してもらってください。',

  // What Vault printed
  VAULT_INIT_UNREADABLE: () =>
    'これは、VaultまたはOpenBaoの「operator init」（またはrekey、rotate-keys）の出力ではありません。そのファイルをテキストかJSONのまま全部持ってくるか、数を手で入力してください。',
  VAULT_INIT_TOO_LARGE: () =>
    'Vaultが初期化の時に出力するものより大きすぎます（1 MiB超）。そのファイルだけを持ってきてください。',
  VAULT_INIT_KEY: f =>
    `このファイルの鍵${f.position}は、シェアでも暗号化されたシェアでもありません。ファイルが壊れているか、手で書き換えられています。`,
  VAULT_INIT_DISAGREE: f =>
    `鍵${f.position}の16進数とbase64が一致しません。ファイルは書き換えられています。信頼しないでください。`,
  VAULT_INIT_COUNTS: () =>
    'このファイルの数は、互いに、または中の鍵と合いません。ファイルは書き換えられています。信頼しないでください。',
  VAULT_INIT_REPEATED: () =>
    'このファイルの鍵のうち2個が同じか、同じインデックスを持っています。ファイルは書き換えられています。信頼しないでください。',
};
