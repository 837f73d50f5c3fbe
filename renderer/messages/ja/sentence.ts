/** What an attempt will do in one sentence that is read aloud, in Japanese. */
import type { Quorum, SentenceMessages } from '../en/sentence';

/** Names one after the other, politely. */
const all = (names: readonly string[]) => names.map(name => `${name}さん`).join('、');
const agree = ({ required, issued, more }: Quorum) =>
  `${issued}個のうち${required}個${more > 0 ? `と、証明のためにあと${more}個` : ''}のシェアが必要です`;

export const sentence: SentenceMessages = {
  title: '一文で言うと',
  practice: said => `練習: ${said}`,
  createKeySet: ({ name, required, holders }) =>
    `新しい鍵セット「${name}」を作り、${all(holders)}にシェアを1個ずつ渡します。そのうちどの${required}個でも開きます。`,
  generateShare: ({ index, holder, ...quorum }) =>
    `新しいシェア1個（インデックス${index}）を${holder}さんに発行します。${agree(quorum)}。`,
  reissueShare: ({ index, holder, ...quorum }) =>
    `インデックス${index}のシェアを${holder}さんに再発行します。${agree(quorum)}。古いコピーも引き続き使えます。`,
  checkShare: ({ name }) => `「${name}」のシェアを1個だけ点検します。何も発行しません。`,
  markShare: ({ index, holder, mark, left, required, isEnough }) =>
    `インデックス${index}${holder ? `、${holder}さん` : ''}のシェアを${mark === 'lost' ? '紛失' : '破棄'}と記載します。残りは${left}個、開けるのに必要なのは${required}個です。${isEnough ? '' : '足りません。'}`,
  vouchForRecord: ({ name, number }) =>
    `手元の紙に「${name}」の台帳${number}番のダイジェストがあることを保証します。ほかには何も変わりません。`,
  recordShareApart: ({ index, holder }) =>
    `別に保管していた${holder}さんのシェア（インデックス${index}）を、発行済みとして台帳に載せます。`,
  giveUpShareApart: ({ index, holder }) =>
    `別に保管していた${holder}さんのシェア（インデックス${index}）は破棄されました。今後も使いません。`,
  issueRecoveryToken: ({ name, minutes, ...quorum }) =>
    `復旧トークン1個を発行します。「${name}」の封印庫が最長${minutes}分間開きます。${agree(quorum)}。`,
  keyGen: ({ name, holders, threshold }) =>
    `「${name}」の新しいルート鍵を作り、${all(holders)}にシェアを1個ずつ渡します。使うには${threshold}人の合意が必要です。`,
  reshare: ({ name, holders, threshold }) =>
    `「${name}」の同じルート鍵の新しいシェアを、${all(holders)}に1個ずつ渡します。使うには${threshold}人の合意が必要です。以前に渡したシェアも引き続き使えます。`,
  recoverShare: ({ name, holder, helpers }) =>
    `「${name}」の${holder}さんの紛失したシェアを、${all(helpers)}のシェアから作り直します。鍵とほかのシェアはそのままです。`,
  proveKeys: ({ name, signers }) =>
    `${all(signers)}が「${name}」の鍵を持つことを証明します。ほかには何も署名しません。`,
};
