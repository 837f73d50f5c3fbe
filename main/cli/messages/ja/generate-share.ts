/** The command generate-share, in Japanese. */
import type { generateShare as english } from '../en/generate-share';

export const generateShare: typeof english = {
  initHelp:
    'operator init（またはrekey、rotate-keys）の出力。テキストかJSON。--required、--issued、--indexの代わり\n（-では標準入力から: その場合シェアは--cardで渡すか、入力を求めない）',
  secretsjsHelp: '8ビットのsecrets.jsのセット。--indexで指定しない限り、インデックスは1からN',
  secretsjsLabel: '--scheme secretsjs',
  proofSharesHelp: '必要数よりN個多くシェアを入力し、すべて一致しなければ何も発行しない',
  randomKeyHelp: '鍵は乱数で生成された: 一致したシェアは、以後単独で判定できる（vaultのみ）',
  shareBytesHelp: '33バイトでない場合の、シェア全体の長さ。secrets.jsでは文字数',
  secretBytesHelp: '秘密の長さ。secrets.jsのシェアが同じ組であることを確かめるため',
  neitherKeySetNorAdopt: '--key-setか--adoptのどちらかを指定してください。',
  onlyWithAdopt: only => `オプション--${only}は--adoptとともに使います。--key-setでは台帳にあります。`,
  bothKeySetAndAdopt: '--key-setと--adoptの両方ではなく、どちらかを指定してください。',
  initSaysIt: 'シェアの数とインデックスは--initから分かります。--issuedと--indexを指定しないでください。',
  done: (holder, index, grouped) =>
    `完了。${holder}さんのシェアは${index}で、${grouped}で暗号化されています。`,
  vaultDoesNotKnow:
    'QuorateからVaultには知らせられません。Vaultのsecret_sharesは元のままで、次のrekey（OpenBao: rotate-keys）でこのシェアは使えなくなります。',
  task: '鍵セットのシェアを生成する',
  askHolder: '新しいシェアを持つ人',
  askKeyFile: holder => `${holder}さんのOpenPGP公開鍵のファイル`,
  collisionRisk: '分からないインデックスがあるため、新しいシェアがそれと衝突するおそれがあります。',
  askAcceptRisk: 'このリスクを承認しますか（yes、Enterだけならno）: ',
  askAdopt: name =>
    `「${name}」はこのフォルダーにありません。VaultかOpenBaoで、別の場所で作ったものですか（yesまたはno）: `,
  askRequired: 'シェアが何個必要か',
  askIssued: 'シェアが何個存在するか',
  askIndexes: '分かっているインデックス（各シェアの最後のバイト、1から255の数）',
  enterNoIndexes: 'なし',
  indexesForm: '1から255の数を、空白かコンマで区切って入力してください。',
  indexTwice: '2個のシェアが同じインデックスを持つことはありません。1回ずつ入力してください。',
  askPractice: '練習用シェアによる練習ですか（yes、Enterだけならno）: ',
  adopted: name =>
    `「${name}」を申告の通り台帳に載せました。何も発行されないうちは、同じ名前をもう一度取り込めば訂正できます。`,
  initAtTerminal: 'オプション--init -は標準入力を読みますが、ここでは端末です。',
  requiredUnknown: 'このファイルには、シェアが何個必要かありません。--requiredを指定してください。',
  requiredContradicts: required =>
    `オプション--requiredがファイルと違います。ファイルでは${required}個のシェアが必要です。指定をやめるか、どちらが正しいか調べてください。`,
  shareBytesContradicts: shareBytes =>
    `オプション--share-bytesがファイルと違います。ファイルのシェアは${shareBytes}バイトです。指定をやめてください。`,
  initRead: (issued, required) => `ファイルの内容: シェア${issued}個、必要数${required}個。`,
  initReadRecovery: (issued, required) => `ファイルの内容: リカバリーキー${issued}個、必要数${required}個。`,
  rootTokenExposed: 'ファイルにルートトークンが平文であります。失効させてください。',
  sharesExposed:
    'ファイルにシェアが平文であります。見られたものとして扱ってください。rekey（OpenBao: rotate-keys）を行うか、ファイルを破棄してください。',
};
