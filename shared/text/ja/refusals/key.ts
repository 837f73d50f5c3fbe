/** What is refused of an OpenPGP key, in Japanese. */
import type { keyTexts as english } from '../../en/refusals/key';
import { given, key } from './facts';

export const keyTexts: typeof english = {
  // An OpenPGP key
  PGP_KEY_MISSING: f =>
    `${f.holder ? `${f.holder}さんのOpenPGP鍵がありません` : 'OpenPGP公開鍵が必要です'}。貼り付けるか、ファイルを選んでください。`,
  PGP_KEY_UNREADABLE: f =>
    `${given(f)}はOpenPGP公開鍵ではありません。「gpg --armor --export」でエクスポートし直し、そのファイルを選んでください。`,
  PGP_KEY_TOO_LARGE: f =>
    `${given(f)}は、OpenPGP鍵としては大きすぎます（1 MiB超）。「gpg --export-options export-minimal」で、1個の鍵だけをエクスポートしてください。`,
  PGP_KEY_WITHOUT_USER: f =>
    `${key(f)}にはユーザーIDがありません。一部の鍵サーバーはこの形で渡します。所有者のコンピューターで「gpg --armor --export」を使ってエクスポートしてください。`,
  PGP_KEY_DAMAGED: f =>
    `${key(f)}は壊れています。鍵自身の署名が合いません。エクスポートし直し、フィンガープリントを照合してください。`,
  PGP_KEY_PRIVATE: f =>
    `${given(f)}は【秘密鍵】です。このコンピューターにさらされたので、所有者は鍵を取り替えてください。${f.other === 'file' ? '代わりに、ここで求められているファイルを渡してください。' : '公開鍵を「gpg --armor --export」でエクスポートしてください。'}`,
  PGP_KEY_SEVERAL: f =>
    `${f.holder ? `${f.holder}さんのものとして` : ''}渡された内容に、OpenPGP鍵が複数あります。本人の鍵だけを「gpg --armor --export フィンガープリント」でエクスポートしてください。`,
  PGP_KEY_EXPIRED: f =>
    `${key(f)}、またはその暗号化用の部分は期限切れです。所有者に期限を延ばしてもらい、エクスポートし直してください。（このコンピューターの時計も確かめてください。）`,
  PGP_KEY_REVOKED: f =>
    `${key(f)}、またはその暗号化用の部分は、所有者が失効させています。新しい鍵をもらってください。`,
  PGP_KEY_FUTURE: f =>
    `このコンピューターの時計では、${key(f)}は未来に作られたことになります。時計を確かめてください。時計が正しければ、所有者に尋ねてください。`,
  PGP_KEY_WEAK: f =>
    `${key(f)}は弱すぎます（2048ビット未満または誰でも破れる数のRSA、DSA、ElGamal、MD5による署名のいずれか）。所有者に、今の方式の鍵をもらってください。`,
  PGP_KEY_CANNOT_ENCRYPT: f =>
    `${key(f)}は署名専用で、暗号化できません。所有者に、暗号化用の副鍵を加えてもらってください。`,
  PGP_KEY_UNSUPPORTED: f =>
    `${key(f)}は、対応していないアルゴリズムまたは曲線を使っています。RSA、NISTの曲線、GnuPGの作る形式のCurve25519のいずれかを使ってください。`,
  PGP_KEY_UNUSABLE: f =>
    `${key(f)}では暗号化できません。試したところ失敗したので、中身はその種類の鍵ではありません。所有者に、別の鍵をもらってください。`,
  PGP_KEY_PRACTICE: f =>
    `${key(f)}は、名前（「PRACTICE …」）によれば練習用に作られた鍵です。そのような鍵の秘密の部分は保護されないままセレモニーフォルダーに置かれていて、この鍵で暗号化したものを開けます。保持者本人の鍵をもらってください。`,
  CRYPTO_UNUSABLE: f =>
    `このコンピューターで、プログラムは${f.name ?? 'このアルゴリズム'}による暗号化ができません。プログラム自身の鍵で試した結果です。渡された鍵に問題はありません。別の種類の鍵か、別のコンピューターを使ってください。`,
  PGP_KEY_VERSION: f =>
    `${key(f)}はバージョン4ではないため、それで暗号化したものをGnuPGで開けません。所有者に、バージョン4の鍵をもらってください。`,
};
