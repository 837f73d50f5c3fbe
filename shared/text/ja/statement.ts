/**
 * Every line of a statement in Japanese, by its id: data with the facts of the English line, none left out. The colon after a
 * label is the narrow one with a blank, by which label and value are told apart.
 */
import type { StatementTexts } from '../statement-lines';

export const statement: StatementTexts = {
  words: {
    mode: { real: '', practice: '練習: ' },
    status: { unconfirmed: '未確認', active: '有効', lost: '紛失', destroyed: '破棄済み' },
    payload: {
      hex: '16進数テキスト',
      base64: 'base64テキスト',
      raw: 'バイト列そのもの',
      secretsjs: 'secrets.jsの文字列',
    },
    unit: { bytes: 'バイト', characters: '文字' },
  },
  lines: {
    createKeySet: '操作: {mode}鍵セットの作成',
    generateShare: '操作: {mode}シェアの生成',
    reissueShare: '操作: {mode}シェアの再発行',
    checkShare: '操作: {mode}シェア1個の点検',
    markShare: '操作: {mode}シェアの状態を「{status}」と記載',
    vouchForRecord: '操作: {mode}台帳の保証',
    recordShareApart: '操作: {mode}発行されて別に保管されたシェアを台帳に載せる',
    giveUpShareApart: '操作: {mode}発行されて別に保管されたシェアを使わないことにする',
    issueRecoveryToken: '操作: {mode}復旧トークンの生成',

    keySet: '鍵セット: {name}',
    keySetId: '鍵セットID: {keySetId}',
    scheme: '方式: {scheme}',
    required: '必要数: 発行されたシェア{issued}個のうち{required}個',
    record: '台帳: 番号{number}、{digest}',
    claimed:
      '取り込み時の申告: 必要数{required}個、発行数{issued}個、インデックス{indexes* }、シェアの長さ{length}{unit}',
    claimedWithoutIndexes:
      '取り込み時の申告: 必要数{required}個、発行数{issued}個、インデックスは不明、シェアの長さ{length}{unit}',
    claimedWithoutLength:
      '取り込み時の申告: 必要数{required}個、発行数{issued}個、インデックス{indexes* }、シェアの長さは不明: 最初に入力されたシェアで分かります',
    claimedWithoutBoth:
      '取り込み時の申告: 必要数{required}個、発行数{issued}個、インデックスは不明、シェアの長さは不明: 最初に入力されたシェアで分かります',
    privateKeys:
      '秘密鍵: このコンピューターに入力できます。入力した秘密鍵は、このコンピューターにさらされたことになります',
    unwitnessed: '立会人なし: 画面の前に人はいません',
    nonce: 'ナンス: {nonce}',

    key: '鍵: {fingerprint:groups}',
    keyNamed: '鍵にある名前: {userIds*; }',
    keyNameless: '鍵にある名前: なし',
    keyPart: '鍵の使う部分: {algorithm}、{fingerprint:groups}',
    keyBytes: '鍵のバイト列: SHA-256 {sha256}',
    holder: '保持者{number}: {holder}、インデックス{index}',
    holderKey: '鍵{number}: {fingerprint:groups}',
    holderKeyNamed: '鍵{number}にある名前: {userIds*; }',
    holderKeyNameless: '鍵{number}にある名前: なし',
    holderKeyPart: '鍵{number}の使う部分: {algorithm}、{fingerprint:groups}',
    holderKeyBytes: '鍵{number}のバイト列: SHA-256 {sha256}',

    secretDrawn: '秘密: プログラムが生成する{bytes}バイトの乱数',
    requiredOfNew: '必要数: シェア{shares}個のうち{required}個',
    sealsOne: '封印: 1項目を封印庫へ',
    seals: '封印: {entries}項目を封印庫へ',
    asMessages: '形式: {payload}を入れたOpenPGPメッセージのファイル（複数）',

    issuesNew: '発行: 新しいシェア1個、インデックス{index}',
    issuesAgain: '発行: インデックス{index}のシェアを再発行',
    issuesNothing: '発行: なし',
    to: '宛先: {holder}',
    asMessage: '形式: {payload}を入れたOpenPGPメッセージのファイル',
    namedHere:
      'ここで命名: 台帳には、このインデックスの保持者の名前がありませんでした。今後はこの保持者の名前を載せます',
    oldCopy: '古いコピー: 同じシェアであり、持っている人にはまだ使えます',
    untilNow: 'これまで: 台帳では{status}。この後は未確認になります',
    sameKey: '備考: 前と同じOpenPGP鍵です',
    proofShares: '照合用シェア: 必要数より{more}個多く入力し、すべてが一致しなければなりません',
    lengthClaimed: '申告された長さ: 秘密は{bytes}バイト',
    declaredRandom: '宣言: この鍵は乱数で生成された。一致したシェアの検証子を台帳に載せます',
    collision:
      '衝突のリスク: 承認済み。発行されたインデックスのうち{unknown}個が不明です。ツールがインデックスを無作為に選んでいた場合、重なる確率は{pool}分の{unknown}（{percent} %）です',

    showsAll: '分かること: 正しいシェアかどうか、誰のものか',
    showsSomeElseFormAndIndex:
      '分かること: 台帳で判定できれば、正しいシェアかどうか。できなければ、形式とインデックスだけ',
    showsSomeElseForm: '分かること: 台帳で判定できれば、正しいシェアかどうか。できなければ、形式だけ',
    showsFormAndIndex: '分かること: 形式とインデックスだけ。台帳では、このセットのシェアを判定できません',
    showsForm: '分かること: 形式だけ。台帳では、このセットのシェアを判定できません',

    marked: 'シェア: インデックス{index}、{holder}、これまでの状態は{status}',
    markedUnnamed: 'シェア: インデックス{index}、保持者の名前なし、これまでの状態は{status}',
    reason: '理由: {reason}',
    left: '残り: シェア{left}個、必要数{required}個',
    leftJustEnough:
      '残り: シェア{left}個、必要数{required}個。ちょうど必要数しかなく、あと1個失うと、誰も鍵を取り戻せません',
    leftTooFew: '残り: シェア{left}個、必要数{required}個。必要数に足りないため、誰も鍵を取り戻せません',

    recordOnPaper: '紙: この番号とダイジェストが紙にあると、その場の人が述べています',
    recordUnwitnessed: 'フォルダー: 読める実施記録の中に、この台帳を裏付けるものはありません',
    exportUnlisted: '不審な点: フォルダーにあるが、この台帳にないもの: {file}（インデックス{index}）',
    noticesUnlisted: '不審な点: フォルダーにあるが、この台帳にないもの: {files*、}',
    manyNoticesUnlisted: '不審な点: フォルダーにあるが、この台帳にないもの: {files*、}、ほかに通知{more}件',
    sumsNameAnother: '不審な点: {file}にあるのは別の台帳です、{digest}',
    notTheVersionBefore: '不審な点: {file}は、この台帳の1つ前のバージョンではありません',
    listed: 'シェア: インデックス{index}、{holder}、{status}',
    listedUnnamed: 'シェア: インデックス{index}、保持者の名前なし、{status}',
    notListed: '載っていないシェア: {shares}個、インデックスは不明',
    reserved: '予約: インデックス{index}、{holder}',
    neverIssued: '欠番: インデックス{indexes* }',
    noneNeverIssued: '欠番: なし',
    changesNothing: '変更: この作業の実施記録を台帳に載せることだけ',

    apart: 'シェア: インデックス{index}、{holder}',
    apartAgain: 'シェア: インデックス{index}、{holder}、再発行',
    apartFile: 'ファイル: {file}、SHA-256 {sha256}',
    apartTranscript: '実施記録: {file}、{digest}',
    apartTranscriptUnread: '実施記録: {file}、読めません',
    transcriptOnPaper: '紙: この実施記録のダイジェストが紙にあると、その場の人が述べています',
    recordDigestOnPaper: '紙: この台帳のダイジェストが紙にあると、その場の人が述べています',
    becomesIssued: '今後: 発行済み、未確認として台帳に載ります。発行されたシェアは{issued}個になります',
    becomesIssuedAgain:
      '今後: 再発行済み、未確認として台帳に載ります。古いコピーは同じシェアであり、まだ使えます',
    becomesUnused:
      '今後: 使いません。破棄されたと、その場の人が述べています。インデックス{index}は二度と発行されません。{holder}さんには、別の鍵で別のシェアを発行できます',
    becomesUnusedAgain:
      '今後: 使いません。このコピーは破棄されたと、その場の人が述べています。インデックス{index}の記載は元のままです',

    opensStore: '開くもの: 封印庫。最長{minutes}分間、トークンを持つ人に開かれます',
    token: 'トークン: {characters}文字、接頭辞{prefix}',
    tokenWithoutPrefix: 'トークン: {characters}文字、接頭辞なし',
    asMessageOfToken: '渡し方: トークンを入れたOpenPGPメッセージ',
    underPassword: '渡し方: ワンタイムパスワードとのXOR、base64',
    store: '封印庫: バージョン{version}、SHA-256 {sha256}',
    storeEmpty: '封印庫: 空、まだバージョンはありません',

    keyGen: '操作: {mode}新しいルート鍵（KeyGen）',
    tssVault: 'TSSボールト: {name}',
    tssVaultId: 'TSSボールトID: {vaultId}',
    tssRequest: 'TSS依頼: {requestId}、{type}',
    tssDescription: '説明: {description}',
    tssContext: 'コンテキスト: {context}',
    tssStrict: 'モード: 厳格。ここで作る寄与分ごとに別のプロセスを使います',
    tssNormal: 'モード: 標準。ここで作るすべての寄与分に1つのプロセスを使います',
    tssSource: '提供元グループ: {type} {groupId}、{participants}人中{threshold}人',
    tssSourceEpoch: '提供元エポック: {epoch}、{hash}',
    tssTarget: '発行先グループ: {type} {groupId}、{participants}人中{threshold}人',
    tssHolder: '保持者{number}: {holder}',
    tssConfirmedBy: '承認した人: {holders*、}',
    tssMadeHere: '寄与分{number}、{holder}: ここで作成、{digest}',
    tssMadeElsewhere: '寄与分{number}、{holder}: 別の場所で作成、{digest}',
    tssBroughtTogether:
      '寄与分{number}、{holder}: 別の場所で作成、{digest}。ファイルと同時に届いたため、作った人またはこのコンピューターが多くの鍵を試せた可能性があります',
    reshare: '操作: {mode}同じルート鍵のシェアを別のグループに発行（再分散）',
    tssEnteredHere: '寄与分{number}、{holder}: 入力されるシェアからここで作成',
    tssAbsent: '保持者{number}、{holder}: 名簿にあるが、参加しません',
    tssRootsStay: 'ルート鍵: 元のままです。前に渡されたシェアもまだ使えます',
    recoverA: '操作: {mode}紛失したシェアを、同じグループのほかのシェアから再発行（復旧A）',
    recoverB: '操作: {mode}紛失したシェアを、復旧グループと同じグループのほかのシェアから再発行（復旧B）',
    tssLost: '紛失したシェア: 保持者{number}、{holder}、これまでの鍵: {fingerprint:groups}',
    tssHelps: '協力者: {type}の保持者{number}、{holder}',
    tssKeysStay: '鍵: 元のままです。ほかのすべてのシェアも変わりません',
    tssLostStillOpens: '紛失したシェア: 見つけた人には使えるままです。盗まれたシェアへの対処にはなりません',
    tssHolderNotYet: '使えるようになる時: {holder}さんが、上の鍵による受領書でシェアを確認した時',
    tssNotYet: '使えるようになる時: すべての保持者が、受領書でシェアを確認した時',

    proveKeys: '操作: {mode}定足数の保持者がグループの鍵を持つことの証明',
    tssProofGroup: 'グループ: {type} {groupId}、{participants}人中{threshold}人',
    tssProofEpoch: 'エポック: {epoch}、{hash}',
    tssSigner: '署名者{number}: {holder}',
    tssProofTime: '時刻: {time}',
    tssProofChallenge: '検証者の文: {challenge}',
    tssProofSigned:
      '署名: 曲線ごとに1つの文。ボールト、グループ、エポック、時刻、署名者、検証者の文のハッシュからなり、ほかは何も署名しません',
  },
};
