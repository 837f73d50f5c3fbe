/** What is refused, in Japanese, of TSS vaults, their groups and requests, and of what holders answer to these. */

import type { Place } from '../../en/refusals/facts';
import type { tssRequestTexts as english } from '../../en/refusals/tss-requests';
import { eitherIn } from '../../lists';
import { differs } from './differs';

const either = eitherIn('ja');

interface OfHolder {
  holder?: string;
}

const holder = (f: OfHolder): string => (f.holder ? `${f.holder}さん` : 'この保持者');

// A map: a program may name any side.
const sides = new Map([
  ['source', '提供元'],
  ['target', '発行先'],
]);

const slip = (f: Place & { swapped?: boolean }): string => {
  if (f.position === undefined) return '';
  return f.swapped
    ? `${f.position}文字目と${f.position! + 1}文字目をもう一度確かめてください。入れ替わっているのかもしれません。`
    : `${f.position}文字目をもう一度確かめてください。そこだけが違うのかもしれません。`;
};

export const tssRequestTexts: typeof english = {
  // TSS vaults and groups
  TSS_VAULT_UNKNOWN: () =>
    'このフォルダーには、そのIDまたは名前のTSSボールトがありません。ボールトの一覧を見てください。',
  TSS_VAULT_EXISTS: f => `TSSボールト「${f.name}」はすでにあります。別の名前にしてください。`,
  TSS_HOLDER_COUNT: f =>
    `グループの保持者は2から${f.expected}人ですが、${f.seen}人です。シェアごとに1人を指定してください。`,
  TSS_KEY_LENGTH: f =>
    `${holder(f)}のOpenPGP鍵は${f.expected} KiBを超えています。多くは、ここでは不要な署名です。署名を除いてエクスポートしてください（gpg --export-options export-minimal）。`,
  TSS_KEY_OTHER: f =>
    `これは、台帳にある${holder(f)}の鍵とは別の鍵です。鍵のフィンガープリントか、暗号化先の副鍵のフィンガープリントが違います。期限を延ばした同じ鍵を持ってきてください。別の鍵にできるのは、シェアの復旧（A、B）の時だけです。`,
  TSS_KEY_AS_BEFORE: f =>
    `台帳には、1バイトも違わない${holder(f)}の鍵がすでにあります。何も変更していません。`,
  TSS_KEY_OLDER: f =>
    `これは、台帳にある${holder(f)}の鍵より古いコピーです。その後、所有者が署名し直しています。最後に変更した場所で、エクスポートし直してください。`,
  TSS_PARTICIPANTS: f =>
    `グループの参加者は${f.expected}人とされていますが、${f.seen}人の保持者が指定されています。数を合わせてください。`,

  // What a request asks for
  TSS_REQUEST_TYPE: () =>
    'その種類の依頼はありません。KeyGen、KeyGenFromKeyGroup、Recoveryのいずれかを、この綴りで指定してください。',
  TSS_GROUP_UNKNOWN: f =>
    `このボールトには、${sides.get(f.name) ?? f.name}グループとして指定されたIDのグループがありません。グループの一覧を見てください。`,
  TSS_TARGET_TYPE: f =>
    `ここでは、${f.name}を発行先グループにできません。この依頼では${either(f.other) ?? '別の種類のグループ'}にします。別のグループか、別の種類の依頼を選んでください。`,
  TSS_TARGET_NOT_NEW: () =>
    '発行先グループには鍵がすでにあるか、終わっていない依頼で作られる予定です。新しい鍵には、新しいグループを作成してください。',
  TSS_TARGET_NOT_VALID: () =>
    '発行先グループには、すべての保持者が確認した鍵がないため、シェアを再発行できません。',
  KEY_EXISTS: f =>
    f.name === 'issued'
      ? 'このボールトにはすでにルート鍵がありますが、まだ全員が確認していません。足りない受領書を渡してください。届かないものがある場合や、誰も確かめられないものへの異議がある場合は、この鍵の無効を宣言してください（tss declare-void）。その後、KeyGenで別の鍵を作れます。'
      : 'このボールトにはルート鍵があり、作れるのは1回だけです。グループを増やすにはKeyGenFromKeyGroupを、別の鍵には別のボールトを使ってください。',
  TSS_SOURCE_NOT_TAKEN: () =>
    'KeyGenは新しい鍵を作るので、提供元グループはありません。提供元グループを指定しないでください。',
  TSS_SOURCE_MISSING: () => 'この依頼には、シェアを持ち寄る提供元グループが必要です。指定してください。',
  TSS_SOURCE_TYPE: f =>
    `ここでは、${f.name}を提供元グループにできません。この依頼では${either(f.other) ?? '別の種類のグループ'}にします。別のグループか、別の種類の依頼を選んでください。`,
  TSS_SOURCE_NOT_VALID: () =>
    '提供元グループには、すべての保持者が確認した鍵がありません。受領書を待つか、別のグループを選んでください。',
  TSS_SOURCE_UNAVAILABLE: () =>
    '提供元グループは別のグループに置き換えられ、使われていません。置き換えたグループを選んでください。',
  TSS_HOLDER_UNKNOWN: f =>
    `${sides.get(f.name) ?? f.name}グループには、${f.other === undefined ? 'その識別子' : `識別子${f.other}`}の保持者がいません。保持者の一覧を見てください。`,
  TSS_HOLDER_TWICE: f => `${holder(f)}が参加者に2回指定されています。保持者は1回ずつ指定してください。`,
  TSS_HOLDER_UNCONFIRMED: f =>
    `${holder(f)}は、最後に渡されたシェアをまだ確認していないため、そのシェアは使えません。受領書をもらうか、別の保持者を指定してください。`,
  TSS_RECOVERY_MODE: f =>
    f.name === 'type'
      ? '復旧モードがあるのはRecoveryだけです。指定しないか、依頼をRecoveryにしてください。'
      : 'その復旧モードはありません。A（同じグループから）、B（復旧グループとメイングループから）、C（新しいメイングループ）のいずれかです。',
  TSS_RECOVERY_GROUPS: () =>
    '復旧Aでは、紛失したシェアは同じグループから作るので、提供元と発行先は同じグループです。別の提供元には、復旧BかCを使ってください。',
  TSS_LOST_HOLDER_MISSING: () =>
    'この復旧は、1個のシェアを再発行するものです。誰のシェアを紛失したか指定してください。',
  TSS_LOST_HOLDER_NOT_TAKEN: () =>
    '1人の保持者のシェアを再発行するのは、復旧AとBだけです。保持者を指定しないか、どちらかのモードを選んでください。',
  TSS_MAIN_IDS_NOT_TAKEN: () =>
    'メイングループの保持者が復旧グループに協力するのは、復旧Bだけです。指定しないか、そのモードを選んでください。',
  TSS_KEY_OF_ANOTHER: f =>
    `${holder(f)}の新しい鍵として渡されたものは、このボールトで${f.other ? `${f.other}さん` : 'ほかの保持者'}の鍵であるか、鍵でした。本人だけの鍵を渡してください。`,
  TSS_DESCRIPTION: f =>
    `この説明は使えません。1行で${f.expected}文字までの通常の文字で書いてください。誰でも読めます。`,
  TSS_EXPIRY: f => `依頼が待つ期間は、1分から${f.expected}日までです。その間で選んでください。`,
  TSS_REQUEST_WAITING: f =>
    `${f.name}の依頼が終わっていません。ボールトの依頼は一度に1件です。それを終えるか中止してから、次を作成してください。`,

  // What becomes of a request
  TSS_REQUEST_UNKNOWN: () => 'このボールトには、そのIDの依頼がありません。依頼の一覧を見てください。',
  TSS_REQUEST_DUE: () =>
    'このコンピューターの時計では、この依頼は待つ期限を過ぎています。時計を確認した人がいないため、期限切れとは記録されていません。時計が誤っていれば、正しく合わせてからもう一度行ってください。正しければ、依頼を中止してください。',
  TSS_REQUEST_STATE: f => {
    if (f.name === 'PendingKeyHolderConfirmation')
      return 'この依頼をまだ承認していない保持者がいます。待っている人を確かめ、全員が承認してから行ってください。';
    if (f.name === 'MPCProcessing')
      return 'この依頼はすべての保持者が承認しており、もう返答は受け付けません。実行するか、中止してください。';
    return `状態が${f.name}の依頼では、それはできません。依頼がどうなったか確かめるか、新しい依頼を作成してください。`;
  },
  TSS_REQUEST_OTHER_RECORD: () =>
    'この依頼は、今の台帳をもとに作られたものではありません。グループ、保持者、鍵、エポックのいずれかが違います。この依頼による操作は行いません。中止して、新しく作成してください。誰も変更していないのなら、誰がフォルダーを持っていたか調べてください。',
  CLEAR_SIGNED_UNREADABLE: () =>
    'これは、クリア署名された1個の文だけのものではありません。署名する前の文であれば、まずそのまま「gpg --clear-sign」で署名し、gpgが書き出したものを全部持ってきてください。',
  TSS_CONFIRMER_UNKNOWN: () =>
    'その名前の人は、この依頼の承認者ではありません。承認者は依頼の一覧にあります。',
  TSS_CONFIRMER_TWO: f =>
    `${holder(f)}は複数の鍵で承認することになっており、鍵ごとに別の文があります。保持者の名前の代わりに、副鍵のフィンガープリントを指定してください: ${f.other}。`,
  TSS_CONFIRMATION_OTHER_REQUEST: () =>
    'この文は別の依頼についてのものです。この依頼の文を出力し、照合して、それに署名してください。',
  TSS_CONFIRMATION_TEXT: f =>
    `これは、この依頼のどの保持者の文とも、一字一句同じではありません。${differs(f)}もう一度出力し、照合して、そのまま署名してください。`,
  TSS_CONFIRMATION_CODE: f =>
    `${f.holder ? `${f.holder}さんの` : 'この'}コードが入っていないか、誤っています。${slip(f)}コードは、依頼とともに届いた、本人の鍵で暗号化されたメッセージにあります。それを開き、そこにあるとおりのコードで文を作ってください。`,
  TSS_CONFIRMATION_DECISION: f =>
    `署名された文は「${f.name}」で、ここで求めたものと違います。文の通りにするか、もう一方の文に署名してもらってください。`,
  TSS_CONFIRMATION_MISSING: f => `${holder(f)}はこの依頼を承認していません。先に承認を持ってきてください。`,
  TSS_CONFIRMATION_INVALID: f =>
    `ファイルにある承認は、${holder(f)}が署名したものではありません${f.name ? `（${f.name}）` : ''}。ここで止めて、誰が変更したか調べてください。`,
  TSS_FINGERPRINT_OTHER: f =>
    `入力された桁が、依頼にある${f.holder ? `${f.holder}さんの` : 'この'}鍵の末尾と違います。本人とフィンガープリント全体を照合してください。違う鍵なら、ここで止めてください。ほかの誰かにシェアが渡ってしまいます。`,
  TSS_CONTEXT_USED: () => 'この依頼の作業は、すでに一度行われています。新しい依頼を作成してください。',
  TSS_ANSWERED_ALREADY: f =>
    `${holder(f)}はすでに返答しています。2回目の返答は受け付けません。変えるには、依頼を中止して、作成し直してください。`,
};
