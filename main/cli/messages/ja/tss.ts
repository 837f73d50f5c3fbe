/** The command tss, in Japanese. */
import { padded } from '../../../../shared/text/columns';
import type { tss as english } from '../en/tss';

/** Columns that a label takes, in which a character of Japanese is two. */
const row = (label: string, value: string, columns = 14): string => `  ${padded(label, columns)}${value}`;

const answers = new Map([
  ['confirmed', '承認'],
  ['declined', '拒否'],
]);

export const tss: typeof english = {
  vault: 'TSSボールト、IDまたは名前で',
  type: 'グループでは: MainGroup、SigningGroup、RecoveryGroup\n依頼では: KeyGen、KeyGenFromKeyGroup、Recovery',
  threshold: 'グループのシェアが何個必要か',
  holder: 'グループでは: 保持者、番号の順に。confirm-textでは: 誰のものか',
  target: 'シェアを受け取るグループ',
  source: 'シェアを持ち寄るグループ',
  node: '参加する提供元の保持者の番号（繰り返し可）',
  recoveryMode: '紛失したシェア1個（A、B）、または新しいメイングループ（C）',
  lostHolder: '復旧AとB: 誰のシェアか。鍵も失われた場合は--new-keyとともに',
  absent: 'request run: 名簿にあるが参加しない、提供元の保持者の番号',
  mainNode: '復旧B: 参加するメイングループの保持者（繰り返し可）',
  description: '依頼の目的',
  expiresDays: '承認を待つ日数（7）',
  normal: '厳格ではない: すべてのシェアに1つのセレモニープロセス。記録に残る',
  code: 'confirm-text: この保持者宛てのメッセージのコード',
  decline: 'confirm-text: 拒否する文',
  group: 'ボールトのグループ、IDで',
  shareFile: 'check-share: 保持者のシェアファイル（または合計）',
  sumFile: 'check-share: 合計を書き込む新しいファイル',
  card: 'check-share: このコンピューターのgpgでメッセージを開く',
  privateKey: 'check-share: ここで秘密鍵を使って開く。--accept-private-keysとともに',
  out: 'xpub: 機密のファイルを書き込む場所、フォルダーの外に\ncontribute: ファイルを書き込むフォルダー（ここ）',
  xpub: 'child-key: xpubが書いたファイル',
  challenge: 'prove、verify-proof: 検証者が尋ねた文',
  sum: 'prove、request run: シェアの合計のメッセージ。このコンピューターのgpgで開く。1人に\n1個。-では標準入力のメッセージ',
  record: 'ボールトの台帳、tss-vault.json。場所は問わない',
  epoch: 'どのエポックか。指定しなければ最新',
  contributions: 'request run: 別の場所で作った寄与分と署名のある場所',
  request: 'contribute: 依頼を1個のファイルにしたもの、行を順に並べて',
  share:
    'contribute（再分散で）: 自分のシェアの合計のメッセージ。このコンピューターの\ngpgで開く。-では標準入力から、gpgが出した2行',
  entropy:
    'contribute、request run: 寄与者自身のエントロピーを尋ねる。例えばサイコロ\n50回、表示しない。contributeで人がいない場合は標準入力から',
  receipts: 'contribute（再分散で）: 提供元グループの保持者の受領書のある場所\n（台帳のそばのreceipts）',
  myDigest: 'check-share: 別の場所で作成した自分の寄与分のダイジェストの先頭、16桁または8語、\n自分の紙から',
  recordDigest: 'contribute: その台帳のダイジェスト、自分の紙から',
  lastDigits: 'contribute: 受け取る鍵の末尾16桁、本人またはその紙から。照合する鍵ごとに\n1個、保持者の順に',
  digest: '台帳のダイジェスト（紙から）: 16進64桁または32語 (vault vouch)',
  vouching: (name: string, sequence: number) =>
    `「${name}」の台帳${sequence}番を保証します。これを裏付ける、読める実施記録はありませんが、ダイジェストは紙のものと同じです。`,
  vouched: (name: string) => `「${name}」の台帳は再び有効です。新しいダイジェストを紙に書き留めてください：`,
  usage: {
    vaultCreate: 'vault create --folder --name [--practice]   しきい値鍵のボールトを作成',
    vaultVouch: 'vault vouch --folder --vault --digest\n実施記録が失われた台帳を保証',
    vaultList: 'vault list --folder',
    groupCreate: 'group create --folder --vault --type --threshold\n(--holder --pgp-key)...',
    groupRenewKey:
      'group renew-key FILE --folder --vault --group --node\n保持者の、期限を延ばした同じOpenPGP鍵',
    groupList: 'group list --folder --vault [--group --lost-holder]',
    requestCreate:
      'request create --folder --vault --type --target\n[--source [--node]...] [--recovery-mode]\n[--lost-holder [--new-key]] [--main-node]...\n[--description] [--expires-days] [--normal]',
    requestList: 'request list --folder --vault',
    requestShow: 'request show ID --folder --vault',
    requestConfirmText:
      'request confirm-text ID --folder --vault --holder\n[--code] [--decline]   この保持者が署名する文',
    requestConfirm: 'request confirm ID FILE --folder --vault   保持者が署名した文を受け付ける',
    requestDecline: 'request decline ID FILE --folder --vault',
    requestDigest:
      'request digest ID NUMBER DIGEST --folder --vault\n保持者NUMBERが別の場所で作った寄与分のもの（KeyGen）',
    requestWithdrawDigest:
      'request withdraw-digest ID NUMBER --folder --vault\n何も開かれないうちに、誤ったダイジェストを取り下げる',
    requestContribution:
      'request contribution ID FILE SIGNATURE --folder --vault\n別の場所で作った寄与分を受け付ける',
    requestRun:
      'request run ID --folder --vault [--contributions] [--absent]... [--entropy] [--sum]... [--accept-private-keys]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\n[--expiry]',
    requestCancel: 'request cancel ID --folder --vault',
    epochShow: 'epoch show --folder --vault --group [--epoch]   グループの鍵と、確認した人',
    receiptCode: 'receipt-code --folder --vault --group --node --code   同じことを、合計にあるコードで',
    complain: 'complain FILE --folder --vault   保持者が署名した異議を受け付ける',
    contribute:
      'contribute --request --record --node [--record-digest]\n[--fingerprint]... [--out] [--share] [--receipts] [--entropy]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\n自分のコンピューターで、自分の寄与分を作る',
    checkShare:
      'check-share --group --node [--epoch] [--card] [--private-key --accept-private-keys]\n--folder --vault [--share-file]、または--record --share-file [--sum-file] [--my-digest]\n保持者が署名する受領書、または合わないものを出力する',
    declareVoid: 'declare-void --folder --vault --group [--epoch]   受領書が届かない鍵の無効を宣言',
    destroyed:
      'destroyed --folder --vault [--group --node... [--epoch]]\n破棄するものを表示する。または、誰のシェアが破棄されたか記載する',
    xpub: 'xpub --folder --vault --group --node --out [--share-file] [--card] [--private-key --accept-private-keys]\n1人の保持者の合計から、有効な鍵のxpubとcpubを書き出す',
    childKey: 'child-key PATH --folder --vault --xpub   パス（例: m/44/60/0/0/5）の公開鍵',
    prove:
      'prove --folder --vault --group (--node)... --challenge [--sum]... [--accept-private-keys]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\n[--expiry]\n定足数の保持者が、グループの鍵を持つことを証明する',
    verifyGroup:
      'verify-group --record --group [--epoch] RECEIPT...\n台帳と保持者の受領書で鍵を検証する。どのコンピューターでもよい',
    verifyProof:
      'verify-proof PROOF --record [--challenge]\n定足数の保持者が鍵を持つことを検証する。どのコンピューターでもよい',
    receipt: 'receipt FILE --folder --vault   保持者が署名した受領書を受け付ける',
  },
  wordsOf: words => `「tss」の後には、することを書きます。次のいずれかです: ${words}。`,
  whatIsToBe: words => `何をしますか。次のいずれかです: ${words}。`,
  missing: name => `${name}がありません。`,
  tooMany: '引数が多すぎます。',
  holderWithoutKey: '--holderごとに、その後に--pgp-keyが必要です。',
  alsoElsewhere: name =>
    `${name}さんは、このボールトの別のグループにもいます。両方の定足数を、より少ない人数で満たせる可能性があります。`,
  messageFor: name =>
    `これは${name}さん宛てのメッセージです。本人が開き（gpg --decrypt）、最後の行が--codeのコードです。`,
  troubled: code => `  使えません: ${code}`,
  vaultLine: (id, name, groups, trouble) => `${id}  ${name}、${groups}グループ${trouble}`,
  groupLine: (id, type, threshold, participants, status) =>
    `${id}  ${type}、${participants}人中${threshold}人、${status}`,
  holderLine: (number, name, fingerprint, confirmed) => `  ${number}  ${name}、${fingerprint}${confirmed}`,
  shareConfirmed: '、シェア確認済み',
  lostA: own =>
    `  シェアを紛失したら: 復旧A。このグループのほかの${own}人から。同じシェアのままなので、盗まれた可能性のあるものでも、まだ開けます。`,
  lostB: (own, rescuers, group) =>
    `  シェアを紛失したら: 復旧B。復旧グループ${group}の${rescuers}人と、このグループのほかの${own}人から。同じシェアのままなので、盗まれた可能性のあるものでも、まだ開けます。`,
  lostC: (rescuers, group) =>
    `  シェアを紛失したら: 復旧C。復旧グループ${group}の${rescuers}人から、新しいメイングループの全体を作る。`,
  lostMain:
    '  シェアを紛失したら、ここでは再発行できません。全員が持っているうちに、この鍵の復旧グループを作ってください（KeyGenFromKeyGroup）。',
  lostOther:
    '  シェアを紛失したら、ここでは再発行できません。メイングループから、別のグループを作ってください（KeyGenFromKeyGroup）。',
  cancelled: '中止',
  requestLine: (id, kind, state, reason) => `${id}  ${kind}、${state}${reason}`,
  inBrackets: reason => `（${reason}）`,
  indented: text => `  ${text}`,
  targetIs: id => row('発行先:', id, 10),
  sourceIs: (id, holders) => row('提供元:', `${id}、保持者 ${holders}`, 10),
  mainAre: holders => row('メイン:', `保持者 ${holders}`, 10),
  lostIs: holder => row('紛失:', `保持者${holder}のシェア`, 10),
  modeIs: mode => row('モード:', mode, 10),
  createdAt: time => row('作成:', time, 10),
  expiresAt: time => row('期限:', time, 10),
  isDue:
    '  このコンピューターの時計では、待つ期限を過ぎています。そのことは記録されていません。 操作者: 時計を確かめてください。誤っていれば正しく合わせ、正しければこの依頼を中止してください。',
  contextIs: context => row('コンテキスト:', context, 14),
  voidSince: (reason, contributor) => row('無効:', `${reason} ${contributor}`, 10).trimEnd(),
  contributionOf: (number, name, what, digest) =>
    `  ${number}  ${name}、${what || 'まだ何も届いていません'}${digest ? ` ${digest}` : ''}`,
  askMyDigest: name =>
    `台帳によると、${name}さんは自分のコンピューターで寄与分を作成しました。そのダイジェストの先頭、16桁または8語、自分の紙から: `,
  askRecordDigest: '台帳のダイジェスト、自分の紙から: ',
  askLastDigits: name => `${name}さんの鍵の末尾16桁、本人またはその紙から: `,
  askContribute: '上のすべてが正しいですか。寄与しますか（yesまたはno）: ',
  askEntropy: name =>
    `${name}さん自身のエントロピー、例えばサイコロ50回（表示しません。Enterだけならなし）: `,
  entropyOfPeople: 'エントロピーは端末で尋ねます。人がいない場合は--entropyを指定しないでください。',
  absentOfReshare:
    '名簿にある提供元の保持者が欠席できるのは、別のグループにシェアを発行する場合だけです。--absentを指定しないでください。',
  entropyOrShare:
    '標準入力はシェアに使われています。--shareをファイルで渡すか、--entropyを指定しないでください。',
  notContributed: '寄与していません。',
  notCompared:
    '照合する人がここにいません。--record-digestと、照合する鍵ごとに--fingerprintを指定してください。',
  shareMissing: 'この寄与分は自分のシェアから作ります。--shareを指定してください。',
  shareNotTaken: '新しい鍵への寄与分にシェアは使いません。--shareを指定しないでください。',
  shareNotPiped: 'gpgが出した2行はパイプで渡してください。手で入力することはありません。',
  contributesTo: (type, id, vault) => `TSSボールト${vault}の、${type} ${id}への寄与分。`,
  sharesOf: (type, group, epoch) => `${type} ${group}、エポック${epoch}の自分のシェアから。`,
  sharesGoTo: (type, group) => `${type} ${group}のために。`,
  sharesFor: (threshold, count) =>
    `${count}個のうち${threshold}個のシェアが必要になります。次の鍵に渡ります:`,
  confirmedByCode: names =>
    `次の人のシェアは、コードだけで、セレモニーのコンピューターの申告により確認されています: ${names}。`,
  contributed: (file, text, signature, isReshare) =>
    `書き込みました: ${file}。${text}に署名してください（gpg --armor --detach-sign）。${signature}ができます。${isReshare ? '作業が始まる前に、両方のファイルをセレモニーに持っていってください。' : '先にダイジェストを、全員が単語を見てからファイルを持っていってください。'}`,
  contributionsMissing:
    '一部の寄与分はダイジェストしかありません。寄与分のあるフォルダーを--contributionsで指定してください。',
  proved: '完了。定足数の保持者が署名し、証明を検証して書き込みました。',
  provedNext:
    '検証者に、「proofs」のファイルとボールトの台帳を渡してください。検証者は「tss verify-proof」で検証し、台帳のダイジェストはあなたの紙で確かめます。',
  recovered:
    '完了。紛失したシェアを、保持者が今後使う鍵で暗号化して、フォルダーに再発行しました。グループの鍵は元のままです。',
  recoveredNext:
    '保持者に、「messages」のファイルを渡してください。本人が点検し（「tss check-share」）、受領書に署名します。それまで、そのシェアでは何もできません。紛失したものが見つかったら、立会人の前で破棄してください。同じシェアです。',
  nothingBegun:
    '作業は始まっておらず、全員の承認は有効なままです。必要なシェアを用意して、同じ依頼をもう一度実行してください。',
  contributionsStay: names =>
    `次の保持者の寄与分は、その前に依頼に取り込まれており、そのまま残ります: ${names}。もう一度持ってくる必要はありません。`,
  askFileBefore:
    '正しいファイルをフォルダーに入れて、Enterを押してください。noではコマンドが終わり、作業は始まりません: ',
  askContributionsAgain:
    '正しいファイルをフォルダーに入れて、Enterを押してください。noでは依頼が失敗となり、別の依頼を全員が承認する必要があります: ',
  keyGenDone:
    '完了。各保持者の暗号化されたシェアがフォルダーにあり、鍵は台帳に載りました。発行済みで、まだ有効ではありません。',
  keyGenNext:
    '各保持者にファイルを渡してください。全員がシェアを点検し、受領書に署名すると、鍵が有効になります。',
  sharesBefore: '前に渡されたシェアはまだ使え、そのまま使われます。',
  sharesReplaced:
    '置き換えられるメイングループのシェアは、まだ使えます。新しい鍵が有効になると、「tss destroyed」がそれらを表示します。破棄しなければなりません。',
  contributionsAre: '  寄与分:',
  epochLine: (type, group, number, state) => `${type} ${group}、エポック${number}: ${state}`,
  epochHash: hash => row('ハッシュ:', hash),
  madeBy: (request, mode) => row('依頼:', `${request}、${mode}`),
  issuedAt: (at, threshold, participants) =>
    row('発行:', `${at}、${participants}個中${threshold}個のシェアでボールトを開けます`),
  rootOf: (curve, root) => row('ルート:', `${root}（${curve}）`),
  recordIs: (number, digest) => row('台帳:', `番号${number}、${digest}`),
  receiptBy: (number, name, how) =>
    `  ${number}  ${name}、確認済み${how === 'code' ? '（コード: このコンピューターの申告のみ）' : ''}`,
  receiptMissing: (number, name) => `  ${number}  ${name}、受領書なし`,
  chainsDisagree:
    '  【不一致】 受領書のチェーンコードが互いに違い、このままでは鍵は決して有効になりません。誰のものが誤りか調べ、鍵の無効を宣言してください。',
  chainSide: (check, names) => row('チェーンコード:', `${check}、${names}`, 16),
  complaintBy: (name, contributor, finding) =>
    row('異議:', `${name}、保持者${contributor}の寄与分について: ${finding}`),
  voidBecause: (reason, contributor, missing) =>
    row(
      '無効:',
      `${reason}${contributor && `、保持者${contributor}`}${missing && `、届いていない受領書: ${missing}`}`,
    ),
  next: {
    vault: '次: 「tss group create」で、各保持者とそのOpenPGP鍵を指定してメイングループを作ります。',
    mainGroup:
      '次: 各フィンガープリントを保持者と照合します。その後、「tss request create」でシェアを依頼します。新しいボールトでは--type KeyGen、それ以外ではRecoveryです。',
    otherGroup:
      '次: 各フィンガープリントを保持者と照合します。その後、「tss request create --type KeyGenFromKeyGroup」でシェアを依頼します。',
    request: (id, names) =>
      `次: 内容を照合して承認する人: ${names}。「tss request confirm-text ${id} --holder NAME」で、各自のコードが入ったメッセージが得られます。`,
    text: (name, isDeclined) =>
      `これは${name}さんの文です。照合し、そのままファイルに入れ、「gpg --clear-sign」で署名します。gpgの出力は「tss request ${isDeclined ? 'decline' : 'confirm'}」で渡します。`,
    valid:
      '全員が確認し、鍵が使えるようになりました。次: 今破棄すべきものは「tss destroyed」で一覧でき、「tss xpub」でウォレット用の拡張鍵を書き出せます。',
    receipts: row(
      '次:',
      '受領書のない保持者がシェアを点検し（「tss check-share」）、受領書に署名します。届かない場合は、オペレーターがこの鍵の無効を宣言し（「tss declare-void」）、新しい依頼で別の鍵を作ります。',
    ),
    undecided: names =>
      row(
        '次:',
        `${names}さんの異議の内容は誰も確かめられず、それによって鍵が無効にも有効にもなることはありません。シェアをもう一度点検します。それでも受領書が得られない場合は、オペレーターがこの鍵の無効を宣言し（「tss declare-void」）、新しい依頼で別の鍵を作ります。`,
      ),
    void: row(
      '次:',
      '無効になったこの鍵のシェアは、破棄しなければなりません（「tss destroyed」で一覧できます）。新しい依頼で別の鍵を作ります。',
    ),
  },
  checkOf: (name, at, found, isOfShareNow, transcript) =>
    row(
      '点検:',
      `${name}、${at}: シェアは${found === 'fits' ? '合っています' : found === 'misfit' ? '合いません' : '破棄と記載されているのに開けます'}${isOfShareNow ? '' : '。その後、渡し直されています'}（${transcript}）`,
    ),
  destroyedBy: (name, at) => row('破棄済み:', `${name}のシェア、${at}`),
  confidential: 'そのファイルは機密です。これと、ルートの下の秘密鍵1個があれば、ルート鍵を計算できます。',
  childIs: (curve, at, key) => `${curve}  ${at}  ${key}`,
  askDeclared: '全員に同じ単語が見えていて、この内容で正しいですか（yes、no）: ',
  voidDeclared: (epoch, missing) =>
    `エポック${epoch}の無効を宣言します。取り消せません。${missing ? `届いていない受領書: ${missing}。` : '受領書のチェーンコードが互いに違います。'}シェアではまだボールトを開ける可能性があり、破棄しなければなりません。`,
  destroyedDeclared: (epoch, holders) =>
    `エポック${epoch}の次のシェアが破棄されたとされています: ${holders}。`,
  destroyedOfGroup: 'その--nodeのシェアがどの--groupのものか指定してください。',
  nothingToDestroy: '破棄するものはありません。',
  toDestroy: (type, group, epoch, why) =>
    `${type} ${group}、エポック${epoch}、${why === 'void' ? '無効' : '別のメイングループに置き換え'}: 破棄するもの`,
  shareToDestroy: (number, name, isDestroyed) =>
    `  ${number}  ${name}、${isDestroyed ? '破棄済み' : '【未破棄】'}`,
  stillOpens: threshold =>
    `  警告: 残っているシェアのうち${threshold}個あれば、その後に何を発行しても、まだボールトを開けます。`,
  oneWay: 'メッセージを開く方法は1つです。--card、--private-key、パイプのいずれかにしてください。',
  noWay:
    'ここでは何も入力しません。--cardか、--accept-private-keysとともに--private-keyを指定するか、各メッセージのgpg --decryptの出力を、16進数で1行ずつパイプで渡してください。',
  hereOrElsewhere:
    'シェアの点検は、セレモニーでは--folderと--vault、ほかの場所では--recordと--share-fileを指定します。',
  keyNotAccepted:
    '秘密鍵がこのコンピューターにさらされます。承知なら--accept-private-keysを指定してください。',
  oneNode: '誰のシェアかを、1個の--node（保持者の番号）で指定してください。',
  recordCompared: (number, digest) =>
    `台帳の番号${number}、${digest}によります。このダイジェストを紙と照合してください。`,
  shareFits: name =>
    `${name}さんのシェアは合っています。上の文が受領書です。そのままファイルに入れ、「gpg --clear-sign」で署名してください。`,
  otherChainCodes: names =>
    `ボールトのものと違うチェーンコードか、読めないものを送った人: ${names}。正しいものはほかの人から届いたので、シェアは合っています。全員に伝え、理由を調べてください。`,
  sumWritten: file => `シェア全体を本人宛ての1個のメッセージにしたものは、${file}にあります。`,
  sumNotWritten:
    'シェア全体を1個のメッセージにしたものは保存していません。保存するには--sum-fileを指定してください。',
  misfit: (contributor, finding, of) =>
    `保持者${contributor}が送ったものは、${finding === 'does-not-fit' ? `合いません（${of}）` : finding === 'foreign-content' ? 'この依頼のメッセージではありません。それを開く鍵を決して公開しないでください' : '開けませんでした'}。`,
  complaintToSign: '異議に「gpg --clear-sign」で署名してください。',
  severalComplaints: count =>
    `異議は${count}件です。それぞれの文を別々のファイルで署名してください。その前に、gpgの出力がメッセージの順に1行ずつ渡されたか確かめてください。順序が違うと正しいメッセージも無関係な内容に見え、異議は取り消せません。`,
  noKeyKnown:
    'パイプからの点検では、これについての異議を作れません。そのメッセージを開く鍵がここでは分からず、鍵がなければ誰も確かめられません。何にも署名せず、--cardか、--accept-private-keysとともに--private-keyを指定してもう一度点検すると、異議が得られます。',
  ownMadeHere: name =>
    `台帳によると、${name}さんの寄与分はセレモニーで作成されました。自分のコンピューターで作成していた場合は、受領書に署名せず、この鍵の無効を宣言してもらってください。`,
  madeHere: '、セレモニーで作成',
  madeElsewhere: '、本人のコンピューターで作成',
  verifiedContribution: (number, name, made, digest) => `  ${number}  ${name}${made}\n       ${digest}`,
  confirmedBy: name => `  ${name}さんの受領書: 本人の鍵の署名があり、正しいものです`,
  byCodeOf: name => `  ${name}さんの受領書: コードによる（台帳を持つコンピューターの申告のみ）`,
  missingOf: name => `  ${name}さんの受領書: 【未提出】`,
  agrees:
    'すべての保持者が、同じチェーンコードでこの鍵を確認しています。鍵が無効かどうかは台帳にしかないので、台帳のダイジェストを紙と照合してください。',
  agreesNot:
    '受領書が渡されていない保持者がいます。渡されたものは正しいものです。台帳のダイジェストを紙と照合してください。',
  outOfUse:
    '【使用不可】 この台帳によると、別のグループに置き換えられ、シェアは破棄しなければなりません。置き換えたグループについて尋ねてください。',
  verifiedVoid: '【無効】 この台帳では、この鍵は決して使ってはならないもので、変わることはありません。',
  practiceKeys: '練習: この鍵は何も守りません。',
  proofOf: (vault, id) => `${vault}、${id}`,
  proofKeys: (type, group, number) => `${type} ${group}、エポック${number}`,
  provedAt: time => row('時刻:', `${time}（作成したコンピューターによる）`),
  provedBy: (number, name) => `  ${number}  ${name || 'グループの保持者ではない人'}`,
  challengeFits: 'ここで渡された文に答えています。',
  challengeNotCompared:
    '検証者の文と照合していません（--challenge）。ほかの人のために、いつか作られた証明かもしれません。',
  provesEpoch:
    'この鍵の定足数の保持者が、両方の曲線で、それぞれこのエポックの自分のシェアで署名しました。台帳のダイジェストを紙と照合してください。',
  provesRoot:
    'この鍵については【示されていません】。同じルートの定足数が署名していますが、古いエポックのシェアによる可能性があります。この鍵の証明とみなさないでください。',
  answerOf: (answer, name, fingerprint) =>
    `  ${padded(answer ? (answers.get(answer) ?? answer) : '待機中', 9)}  ${name}、${fingerprint}`,
};
