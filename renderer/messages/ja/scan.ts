/** Texts of scanning, in Japanese. */
import type { ScanMessages } from '../en/scan';

const contents: Readonly<Record<Parameters<ScanMessages['hint']['otherContent']>[0], string>> = {
  share: 'このコードには、シェアらしきものが入っています。ここで求めているものではありません。',
  pgpKey: 'このコードには、OpenPGP公開鍵が入っています。ここで求めているものではありません。',
  pgpMessage: 'このコードには、暗号化されたシェアが入っています。保持者がカードか別の場所で復号します。',
  pgpPrivateKey:
    'このコードには【秘密鍵】が入っています。このコンピューターにさらされたので、所有者は鍵を取り替えてください。',
  address: 'このコードには、ウェブ、メール、または電話の宛先が入っています。',
  wifi: 'このコードには、無線ネットワークの接続情報が入っています。',
  contact: 'このコードには、連絡先または予定が入っています。',
  otp: 'このコードには、ワンタイムパスワードアプリの秘密が入っています。',
  payment: 'このコードには、支払いの請求が入っています。',
  text: 'このコードには、別のテキストが入っています。',
  binary: 'このコードには、不明な種類のデータが入っています。',
  empty: 'このコードには何も入っていません。',
};

export const scan: ScanMessages = {
  label: {
    share: 'シェアの読み取り',
    key: 'OpenPGP公開鍵の読み取り',
    message: '暗号化されたシェアの読み取り',
    signed: '署名された文の読み取り',
  },
  camera: 'カメラを使う',
  picture: '画像を選ぶ',
  pictureHint: 'PNGまたはJPEG。画像の貼り付けもできます。',
  stop: 'カメラを止める',
  which: 'カメラ',
  nameless: place => `カメラ${place}`,
  view: 'カメラの映像',
  starting: 'カメラを起動しています…',
  reading: '画像を読んでいます…',
  read: characters => `${characters}文字を読み取りました。カメラは切れています。`,
  readPicture: characters => `${characters}文字を読み取りました。`,
  notFound:
    'この画像からQRコードを読み取れませんでした。明るい場所で、正面から、白い縁も含めて撮り直してください。',
  hint: {
    nothing:
      '白い縁も含めたコード全体が枠いっぱいになるように、カメラから手のひら1つ分ほど離してかざしてください。',
    tooDark: '暗くてコードを読めません。明かりをつけるか、カメラのカバーを開けてください。',
    tooSmall: 'コードが小さすぎます。近づけてください。',
    tooNear: 'コードの全体が入っていません。離してください。',
    blurred: 'コードを読めません。動かさず、正面に向け、反射を避けてください。',
    twoCodes: 'コードが2つ映っています。読まないほうを隠してください。',
    part: ({ number, of, missing }) =>
      `${of}個のうち${number}番目です。残り: ${missing.join('、')}。ほかのコードを順に見せてください。`,
    otherCode: kind => `これは${kind}で、QRコードではありません。`,
    otherContent: scanned => contents[scanned],
  },
  fault: {
    noCamera: 'カメラがありません。接続するか、コードの画像を選んでください。',
    refused: 'カメラの使用が許可されていません。システムの設定で許可するか、画像を選んでください。',
    inUse:
      'カメラは別のプログラムが使っているか、切断されました。そのプログラムを閉じて、もう一度試してください。',
    failed: 'カメラを起動できませんでした。もう一度試すか、コードの画像を選んでください。',
    tooLong:
      '1分間何も読み取れなかったため、カメラを切りました。コードを用意してから、もう一度使ってください。',
    cannotRead: 'このカメラの映像を読み取れませんでした。もう一度試すか、コードの画像を選んでください。',
  },
};
