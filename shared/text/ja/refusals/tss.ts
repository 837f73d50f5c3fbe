/** What is refused of threshold keys, in Japanese: contributions, shares, messages, receipts, recoveries and proofs. */
import type { tssTexts as english } from '../../en/refusals/tss';
import { differs } from './differs';
import { given } from './facts';

interface OfHolder {
  holder?: string;
}

/** Whose: a contributor, holder or helper. */
const their = (f: OfHolder, thing: string): string =>
  f.holder ? `${f.holder}さんの${thing}` : `この${thing}`;
const person = (f: OfHolder, otherwise = 'この保持者'): string => (f.holder ? `${f.holder}さん` : otherwise);

const STOP = 'ここで止めてください。';
const NEW_REQUEST = 'これを除いて新しい依頼を作り、どのように作られたものか調べてください。';

const MADE_ANEW =
  '作った人に正しいものを渡してもらうか、新しい依頼を作り、これがどのように作られたものか調べてください。';

export const tssTexts: typeof english = {
  // Threshold keys: identifiers and groups
  TSS_ID_OUT_OF_RANGE: f =>
    `${their(f, '識別子')}が範囲外です。識別子は1以上で、ed25519の位数より小さい数です。プログラムが与えたものを使ってください。`,
  TSS_ID_TWICE: f =>
    `${their(f, '識別子')}はすでに指定されています。同じ識別子の保持者は2人いません。保持者は1回ずつ指定してください。`,
  TSS_THRESHOLD: f =>
    `保持者${f.expected}人に対して、しきい値${f.seen}にはできません。2以上で、保持者の数以下にしてください。`,
  TSS_QUORUM_SHORT: f =>
    `必要な保持者${f.expected}人のうち、${f.seen}人です。あと${f.expected - f.seen}人を加えてください。`,
  TSS_OTHER_ROOT: () =>
    'これらのグループは、ルート鍵が同じではありません。何も作っていません。別のボールトのグループか、古いエポックでないか確かめてください。',

  // Threshold keys: contributions
  TSS_OTHER_REQUEST: f =>
    `${their(f, '寄与分')}は、別の依頼のために作られているか、この依頼にない保持者の名前が入っています。この依頼のために作られたままのファイルをもらってください。`,
  TSS_CONTRIBUTOR_UNKNOWN: () => 'この寄与分は、この依頼の寄与者でない人のものです。何も受け付けていません。',
  TSS_CONTRIBUTED_TWICE: f =>
    `${their(f, '寄与分')}はすでにあります。同じものであっても、2個目は受け付けません。`,
  TSS_NOT_ABSENT: f =>
    `${their(f, '寄与分')}があるので、本人は参加しています。欠席者に指定しないでください。`,
  TSS_CONTRIBUTION_MISSING: f =>
    `${their(f, '寄与分')}がありません。届くのを待つか、これを除いて新しい依頼を作ってください。`,
  TSS_COMMITMENT_COUNT: f =>
    `${their(f, '寄与分')}のコミットメントは${f.seen}個で、しきい値の${f.expected}と違います。全員のしきい値が変わってしまいます。${NEW_REQUEST}`,
  TSS_POINT: f =>
    `${their(f, '寄与分')}の${f.name}の${f.position}番目の値は、群の点ではありません。${MADE_ANEW}`,
  TSS_CHAIN_HASH: f =>
    `${their(f, '寄与分')}は、この種類の依頼のものではありません。チェーンコードについての記載が、多すぎるか足りません。別のものを求めてください。`,
  TSS_NOT_THEIR_SHARE: f =>
    `${their(f, '寄与分')}は、台帳にある本人のシェアから作られていません。ルート鍵が変わってしまいます。${NEW_REQUEST}`,
  TSS_PROOF: f => `${their(f, '寄与分')}は、作った人が中身を知っていることを証明していません。${MADE_ANEW}`,
  TSS_CONTRIBUTION_MESSAGE: f =>
    f.other
      ? `${their(f, '寄与分')}には、${f.other}さんの暗号化鍵だけに宛てたメッセージがありません。別の寄与分をもらってください。`
      : `${their(f, '寄与分')}には、保持者の数より多くのメッセージがあります。別の寄与分をもらってください。`,
  TSS_CONTRIBUTION_DIGEST: f =>
    `${their(f, '寄与分')}は、先にダイジェストが渡されたものではありません。そのダイジェストのものを持ってきてください。`,
  TSS_CONTRIBUTION_SIGNATURE: f =>
    `${their(f, '寄与分')}は、本人の鍵で署名されていません${f.name ? `（${f.name}）` : ''}。その4行に「gpg --detach-sign」で署名してもらい、そのファイルも持ってきてください。`,
  TSS_CONTRIBUTION_NO_FILE: f =>
    `${their(f, '寄与分')}がそろっていません。ファイル「${f.name}」がありません。フォルダーに入れてください。`,
  TSS_CONTRIBUTION_MISPLACED: f =>
    `ファイル「${f.name}」は、名前では${f.other}さんのものですが、中身は${person(f)}の寄与分です。${f.other}さんのファイルに置き換えてください。`,
  TSS_CONTRIBUTION_EARLY: f =>
    `${person(f)}の寄与分のダイジェストはあります。ファイルは、全員が単語を見てから受け付けます。`,
  TSS_DIGEST_NOT_TAKEN: () =>
    '寄与分より先にダイジェストを受け付けるのは、KeyGenだけです。寄与分そのものを持ってきてください。',
  TSS_DIGEST_MISSING: f =>
    `${person(f)}の寄与分のダイジェストがないため、取り下げられません。届いたものを確かめてください。`,
  TSS_DIGEST_STAYS: f =>
    `${person(f)}の寄与分のダイジェストは取り下げられません。すでに誰かのファイルがここで開かれており、今変える人は、それを見て選べてしまいます。誤りなら、依頼を中止して、作成し直してください。`,
  TSS_SUM_IDENTITY: f =>
    `寄与分が${f.name}で互いに打ち消し合っています。偶然には起きません。${STOP}誰が作ったものか調べてください。`,

  TSS_EPOCH_ALTERED: () =>
    `この台帳の鍵は、寄与分から求められるものと違います。${STOP}これを書いた人は、ルート鍵を知っている可能性があります。このシェアは使わず、誰が書いたか調べてください。`,

  // Threshold keys: shares and messages
  TSS_SCALAR: f =>
    `${given(f)}はシェアではありません。曲線の位数より小さい32バイトの数ではありません。渡された通りのシェアを持ってきてください。`,
  TSS_SHARE_DOES_NOT_FIT: f =>
    f.mistyped
      ? `${their(f, 'シェア')}は名前と鍵は合っていますが、数値が合いません。おそらく打ち間違いです。入力したものを見直してください。もう一度同じなら警報になります。`
      : `${their(f, 'シェア')}は名前と鍵は合っていますが、数値が台帳にあるものと違います。手で入力した場合は、もう一度写してください。作成されたまま届いたものなら、${STOP}シェアか台帳が変更されています。`,
  TSS_SHARE_OTHER_EPOCH: f =>
    `${their(f, 'シェア')}は${f.name}のエポック${f.epoch}のもので、ここで必要なのは別の鍵のシェアです。単語の下にある鍵のシェアを持ってきてください。`,
  TSS_SHARE_DESTROYED: f =>
    `${their(f, 'シェア')}は${f.name}のエポック${f.epoch}のもので、破棄済みと記載されています。${STOP}存在しないはずのシェアが現れました。`,
  TSS_SHARE_OTHER_VAULT: () =>
    'これは、このボールトにない鍵のシェアです。単語の下にある鍵のシェアを持ってきてください。',
  TSS_SHARE_NOT_ASKED: f =>
    `${their(f, 'シェア')}は、ここでは必要ありません。この依頼に参加するのは別の人か、別の方法で届いています。席が空いている保持者のシェアを持ってきてください。`,
  TSS_SHARE_REPEATED: f => `${their(f, 'シェア')}はすでに入っています。次の保持者のシェアが必要です。`,
  TSS_SHARE_FILE_OTHER: f =>
    `${their(f, '暗号化されたシェア')}は、この鍵とともに書かれたファイルではありません。メッセージが違います。セレモニーフォルダーで、この依頼のファイルを探してください。`,
  TSS_SUM_TEXT: f =>
    `${given(f)}は、最初の点検が書いた形の、この鍵のシェアではありません。この保持者とこのエポックの2行のはずです。この鍵のファイルを開いてください。`,
  TSS_OPENED_COUNT: f =>
    `行は${f.seen}、このシェアファイルのメッセージは${f.expected}です。各メッセージの中身を16進数で、ファイルの順に1行ずつ渡してください。gpgで開けないものは空行にします。`,
  TSS_OPENED_TEXT: f =>
    `${f.position}行目が16進数ではありません。各メッセージについて「gpg --decrypt」の出力を、小文字の16進数で1行ずつ渡してください。`,
  TSS_OWN_DIGEST_NEEDED: f =>
    `台帳によると、${person(f)}は、この鍵への寄与分を自分のコンピューターで作成しました。そのダイジェストの先頭（16桁または8語）を、本人の紙から入力してください。その寄与分をすり替えられる人がいれば、鍵を知ることができます。入力がなければ、受領書は作成されません。`,
  TSS_OWN_DIGEST_OTHER: f =>
    `入力されたものは、台帳にある${their(f, '寄与分')}のダイジェストの先頭と違います。紙と照合してください。紙と違うなら、${STOP}誰かが寄与分をすり替えました。受領書に署名せず、全員に伝え、この鍵の無効を宣言して作り直してもらってください。`,
  TSS_SUM_CODE: f =>
    `これは、このコンピューターが${f.holder ? `${f.holder}さんの` : 'この'}シェアを点検した時に作ったメッセージのコードではありません。コードは、そのメッセージの2行目の26文字です。`,
  TSS_CHAIN_CODE: f =>
    `${person(f)}が持つものには、このボールトのチェーンコードがないか、別のものが付いています。まず打ち間違いがないか見直してください。なければ使えません。この鍵が有効なら、この保持者のシェアを復旧してください。有効でなければ、無効を宣言して、作り直してください。${f.senders?.length ? `送った人: ${f.senders.join('、')}。` : ''}`,

  // Threshold keys: epochs
  TSS_EPOCH_UNKNOWN: () =>
    'このボールトには、そのIDのグループか、そのグループのそのエポックがありません。グループの一覧を見てください。',
  TSS_EPOCH_FINAL: f =>
    f.name === 'valid'
      ? 'この鍵はすべての保持者が確認しています。有効で、今後も変わりません。'
      : 'この鍵はすでに無効で、今後も変わりません。',
  TSS_NOT_TO_DESTROY: () =>
    'この鍵は使われており、破棄するシェアはありません。破棄するものの一覧を見てください。',
  TSS_DESTROYED_ALREADY: f => `${their(f, 'シェア')}は、すでに破棄済みと記載されています。`,
  TSS_WORDS_OTHER: () =>
    'これは、今の台帳について、ここで宣言する内容の単語ではありません。単語をもう一度表示して、照合してください。',
  TSS_EPOCH_NOT_VALID: () =>
    'この鍵を確認していない保持者がいるため、まだ何も渡せません。足りない受領書を待ってください。',

  // Threshold keys: receipts
  TSS_RECEIPT_TEXT: f =>
    `これは、このボールトの受領書の文と一字一句同じではありません。${differs(f)}シェアを点検して作り直し、そのまま署名してください。`,
  TSS_RECEIPT_MISSING: f =>
    `${their(f, '受領書')}が、台帳とともに届いていません。全員分がなければ、このシェアが今も全員の確認したものだとは言えません。台帳のそばにあるフォルダー「receipts」も持ってきてください。`,
  TSS_RECEIPT_UNKNOWN: () => 'この受領書は、このグループの保持者でない人のものです。何も受け付けていません。',
  TSS_RECEIPT_TWICE: f => `${their(f, '受領書')}が2回渡されました。1人1回ずつ渡してください。`,
  TSS_RECEIPT_OTHER_EPOCH: f =>
    `${their(f, '受領書')}は別のエポックのものです。最後に渡されたシェアのものをもらってください。`,
  TSS_RECEIPT_OTHER_REQUEST: f =>
    `${their(f, '受領書')}は、シェアが復旧される前のものです。新しいものをもらってください。`,
  TSS_RECEIPT_CHAIN: f =>
    `${their(f, '受領書')}のチェーンコードは、このボールトのものと違います。本人にシェアを点検し直してもらい、その時にできる受領書に署名してもらってください。`,
  TSS_RECEIPT_PROOF: f =>
    `${their(f, '受領書')}は、本人がシェアを持っていることを証明していません。シェアを点検し直して、新しいものを作ってもらってください。`,

  // Threshold keys: complaints
  TSS_COMPLAINT_TEXT: f =>
    `これは、このボールトのメッセージについての異議の文と一字一句同じではありません。${differs(f)}シェアを点検して作り直し、そのまま署名してください。`,
  TSS_COMPLAINT_KEY: () =>
    'この異議にある鍵では、対象のメッセージが開かないため、何も確かめられません。シェアを点検して、異議を作り直してください。',
  TSS_COMPLAINT_TWICE: f =>
    `この寄与分についての${f.holder ? `${f.holder}さんの` : ''}異議は、すでにあります。2個目は受け付けません。`,

  // Threshold keys: recovery
  TSS_LOST_HELPS: f =>
    `${person(f, '保持者')}は、復旧するシェアを紛失した本人で、それを持ってこられません。ほかの保持者を指定してください。`,
  TSS_TOO_MANY_HELPERS: f =>
    `シェアを紛失したグループから協力する保持者は、ちょうど${f.expected}人ですが、${f.seen}人です。必要な人数だけ指定してください。`,
  TSS_HELPERS_WRONG: () =>
    '台帳によると、これらの保持者では紛失したシェアを作れません。誰にも何も求めていません。台帳が壊れていないか確かめてください。',
  TSS_MASKS: () =>
    'この復旧のマスクが打ち消し合いません。誰のシェアも使っていません。復旧をやり直してください。',
  TSS_TERM: f =>
    `${their(f, 'メッセージ')}が正しくないため、紛失したシェアを組み立てませんでした。復旧をやり直し、原因を調べてください。`,

  // Threshold keys: proofs of a quorum
  TSS_CHALLENGE_SHORT: f =>
    `検証者の文は${f.seen}バイトですが、${f.expected}バイト必要です。求められる前に証明が作られることのないよう、より長い文をもらってください。`,
  TSS_CHALLENGE_TEXT: f =>
    `検証者の文を、そのまま表示できません。1行で${f.expected}文字までの通常の文字です。そのような文をもらってください。`,
  TSS_PROOF_FACTS: () =>
    '証明する内容が、台帳の書き方ではありません。ID、時刻、ハッシュのいずれかがその形でないか、検証者の文が文ではありません。何も署名していません。台帳から証明をやり直してください。',
  TSS_PROOF_LIST: () =>
    '署名する人の一覧が、合意したものと違います。何も署名していません。証明をやり直してください。',
  TSS_PROOF_PART: f => `${their(f, '署名の一部')}が合いません。証明をやり直してください。`,
  TSS_QUORUM_PROOF: f =>
    `これは証明になりません。${f.name}の署名が、ルート鍵と証明するという内容に合いません。信頼しないでください。`,
  TSS_PROOF_OTHER_VAULT: () =>
    'この証明は、台帳とは別のボールトのものです。証明にあるボールトの台帳を使ってください。',
  TSS_PROOF_CHALLENGE: () =>
    'この証明は、ここで渡された文とは別の文に答えています。古い証明の可能性があります。文を1文字ずつ照合し、尋ねた文の通りなら、この証明を信頼しないでください。',

  // Threshold keys: extended keys and children
  TSS_EXTENDED_KEY: () =>
    'これは拡張公開鍵ではありません。xpubまたはcpubで始まり、チェックサムを含む111文字のはずです。写し直してください。',
  TSS_EXTENDED_KEY_OTHER: () =>
    'この拡張公開鍵は、このボールトのルート鍵ではありません。このボールトのために作られたものを使ってください。',
  TSS_PATH: () =>
    'これはパスではありません。パスは、mの後に、2147483648未満の数をそれぞれ / の後に続けたものです（例: m/44/60/0/0/5）。',
  TSS_PATH_HARDENED: () =>
    'このパスには強化（hardened）の段があり、秘密鍵が必要ですが、誰も持っていません。印のない段を使ってください。',
  TSS_NO_CHILD: () => 'このパスには鍵がありません。次の番号を使ってください。',
};
