/**
 * Every line of a statement in English, by its id. They are data and no functions, because their digest stands under the
 * words: so nothing of them is left out of it, and whoever has this list can compute it.
 *
 * `Label: value`. In braces is the name of a fact: `{name}` as it is, or in the words that `words` has for it; `{name:groups}` in
 * groups of four; `{name*, }` a list, with what stands between two of it after the star. What cannot be said so is two lines.
 * The meaning of an id is frozen, and no id goes: transcripts have them (`test/shared/text/frozen.test.ts`).
 */

export const statement = {
  words: {
    mode: { real: '', practice: 'PRACTICE: ' },
    status: { unconfirmed: 'unconfirmed', active: 'active', lost: 'lost', destroyed: 'destroyed' },
    payload: {
      hex: 'hex text',
      base64: 'base64 text',
      raw: 'raw bytes',
      secretsjs: 'the secrets.js string',
    },
    unit: { bytes: 'bytes', characters: 'characters' },
  },
  lines: {
    createKeySet: 'Operation: {mode}create a key set',
    generateShare: 'Operation: {mode}generate a share',
    reissueShare: 'Operation: {mode}reissue a share',
    checkShare: 'Operation: {mode}check one share',
    markShare: 'Operation: {mode}mark a share {status}',
    vouchForRecord: 'Operation: {mode}vouch for the record',
    recordShareApart: 'Operation: {mode}record a share that was issued and kept apart',
    giveUpShareApart: 'Operation: {mode}give up a share that was issued and kept apart',
    issueRecoveryToken: 'Operation: {mode}generate a recovery token',

    keySet: 'Key set: {name}',
    keySetId: 'Key set id: {keySetId}',
    scheme: 'Scheme: {scheme}',
    required: 'Required: {required} of {issued} shares issued',
    record: 'Record: number {number}, {digest}',
    claimed:
      'Claimed on adoption: {required} required, {issued} issued, indexes {indexes* }, shares of {length} {unit}',
    claimedWithoutIndexes:
      'Claimed on adoption: {required} required, {issued} issued, indexes none known, shares of {length} {unit}',
    claimedWithoutLength:
      'Claimed on adoption: {required} required, {issued} issued, indexes {indexes* }, length of a share not known: the first one entered shows it',
    claimedWithoutBoth:
      'Claimed on adoption: {required} required, {issued} issued, indexes none known, length of a share not known: the first one entered shows it',
    privateKeys:
      'Private keys: may be entered into this computer; each one entered has then been exposed to it',
    unwitnessed: 'Unwitnessed: no people at the screen',
    nonce: 'Nonce: {nonce}',

    key: 'Key: {fingerprint:groups}',
    keyNamed: 'Key, name in it: {userIds*; }',
    keyNameless: 'Key, name in it: none',
    keyPart: 'Key, part used: {algorithm}, {fingerprint:groups}',
    keyBytes: 'Key, bytes: SHA-256 {sha256}',
    holder: 'Holder {number}: {holder}, index {index}',
    holderKey: 'Key {number}: {fingerprint:groups}',
    holderKeyNamed: 'Key {number}, name in it: {userIds*; }',
    holderKeyNameless: 'Key {number}, name in it: none',
    holderKeyPart: 'Key {number}, part used: {algorithm}, {fingerprint:groups}',
    holderKeyBytes: 'Key {number}, bytes: SHA-256 {sha256}',

    secretDrawn: 'Secret: {bytes} random bytes, drawn by the program',
    requiredOfNew: 'Required: {required} of {shares} shares',
    sealsOne: 'Sealed: 1 entry, in the sealed store',
    seals: 'Sealed: {entries} entries, in the sealed store',
    asMessages: 'As: OpenPGP messages holding {payload}, in files',

    issuesNew: 'Issues: one new share, index {index}',
    issuesAgain: 'Issues: the share with index {index}, again',
    issuesNothing: 'Issues: nothing',
    to: 'To: {holder}',
    asMessage: 'As: OpenPGP message holding {payload}, in a file',
    namedHere: 'Named here: the record did not say who has this index; it names this holder from then on',
    oldCopy: 'Old copy: is the same share and still works, for whoever has it',
    untilNow: 'Until now: recorded as {status}; unconfirmed after it',
    sameKey: 'Remark: the same OpenPGP key as before',
    proofShares: 'Proof shares: {more} more than required; all must agree',
    lengthClaimed: 'Length claimed: the secret has {bytes} bytes',
    declaredRandom:
      'Declared: the key was drawn at random; the record gets verifiers of the shares that agree',
    collision:
      'Risk of collision: accepted: {unknown} issued indexes are not known; the chance of hitting one is {unknown} in {pool} ({percent} %) if the tool drew its indexes at random',

    showsAll: 'Shows: whether the share is good, and whose it is',
    showsSomeElseFormAndIndex:
      'Shows: whether the share is good where the record can judge it, else only its form and index',
    showsSomeElseForm: 'Shows: whether the share is good where the record can judge it, else only its form',
    showsFormAndIndex: 'Shows: only its form and index: the record cannot judge a share of this set',
    showsForm: 'Shows: only its form: the record cannot judge a share of this set',

    marked: 'Share: index {index}, {holder}, until now {status}',
    markedUnnamed: 'Share: index {index}, holder not named, until now {status}',
    reason: 'Reason: {reason}',
    left: 'Left after it: {left} shares, {required} required',
    leftJustEnough:
      'Left after it: {left} shares, {required} required; exactly as many as required: if one more is lost, nobody can have the key back',
    leftTooFew:
      'Left after it: {left} shares, {required} required; with fewer than required nobody can have the key back',

    recordOnPaper: 'On paper: people say that this number and digest are on their paper',
    recordUnwitnessed: 'In the folder: no transcript that can be read speaks for this record',
    exportUnlisted: 'Against it: in the folder, not in this record: {file} (index {index})',
    noticesUnlisted: 'Against it: in the folder, not in this record: {files*, }',
    manyNoticesUnlisted: 'Against it: in the folder, not in this record: {files*, } and {more} more notices',
    sumsNameAnother: 'Against it: {file} names another record, {digest}',
    notTheVersionBefore: 'Against it: {file} is not the version before it',
    listed: 'Share: index {index}, {holder}, {status}',
    listedUnnamed: 'Share: index {index}, holder not named, {status}',
    notListed: 'Shares not listed: {shares}, their indexes are not known',
    reserved: 'Reserved: index {index}, {holder}',
    neverIssued: 'Never issued: indexes {indexes* }',
    noneNeverIssued: 'Never issued: no index',
    changesNothing: 'Changes: nothing but that the record lists the transcript of this attempt',

    apart: 'Share: index {index}, {holder}',
    apartAgain: 'Share: index {index}, {holder}, issued again',
    apartFile: 'File: {file}, SHA-256 {sha256}',
    apartTranscript: 'Transcript: {file}, {digest}',
    apartTranscriptUnread: 'Transcript: {file}, cannot be read',
    transcriptOnPaper: 'On paper: people say that the digest of this transcript is on their paper',
    recordDigestOnPaper: 'On paper: people say that the digest of this record is on their paper',
    becomesIssued: 'From now on: recorded as issued, unconfirmed; {issued} shares issued',
    becomesIssuedAgain:
      'From now on: recorded as issued again, unconfirmed; the old copy is the same share and still works',
    becomesUnused:
      'From now on: never used: people say that it was destroyed; index {index} is never given again, {holder} may get another share, to another key',
    becomesUnusedAgain:
      'From now on: never used: people say that this copy was destroyed; index {index} stays recorded as it was',

    opensStore: 'Opens: the sealed store, for at most {minutes} minutes, to whoever has the token',
    token: 'Token: {characters} characters, prefix {prefix}',
    tokenWithoutPrefix: 'Token: {characters} characters, no prefix',
    asMessageOfToken: 'Given as: OpenPGP message holding the token',
    underPassword: 'Given as: XOR with the one-time password, base64',
    store: 'Sealed store: version {version}, SHA-256 {sha256}',
    storeEmpty: 'Sealed store: empty, no version yet',

    keyGen: 'Operation: {mode}new root keys (KeyGen)',
    tssVault: 'TSS vault: {name}',
    tssVaultId: 'TSS vault id: {vaultId}',
    tssRequest: 'TSS request: {requestId}, {type}',
    tssDescription: 'Description: {description}',
    tssContext: 'Context: {context}',
    tssStrict: 'Mode: strict, a process for each contribution made here',
    tssNormal: 'Mode: normal, one process for all contributions made here',
    tssSource: 'Source group: {type} {groupId}, {threshold} of {participants}',
    tssSourceEpoch: 'Source epoch: {epoch}, {hash}',
    tssTarget: 'Target group: {type} {groupId}, {threshold} of {participants}',
    tssHolder: 'Holder {number}: {holder}',
    tssConfirmedBy: 'Confirmed by: {holders*, }',
    tssMadeHere: 'Contribution {number}, {holder}: made here, {digest}',
    tssMadeElsewhere: 'Contribution {number}, {holder}: made elsewhere, {digest}',
    tssBroughtTogether:
      'Contribution {number}, {holder}: made elsewhere, {digest}; came with its file: its maker or this machine could have tried many keys',
    reshare: 'Operation: {mode}shares of the same root keys for another group (reshare)',
    tssEnteredHere: 'Contribution {number}, {holder}: made here, of the share that is entered',
    tssAbsent: 'Holder {number}, {holder}: listed, and takes no part',
    tssRootsStay: 'Root keys: stay as they are; shares that were given out before still work',
    recoverA: 'Operation: {mode}a lost share again, from others of the same group (recovery A)',
    recoverB:
      'Operation: {mode}a lost share again, from the recovery group and others of the same group (recovery B)',
    tssLost: 'Lost share: of holder {number}, {holder}; key until now: {fingerprint:groups}',
    tssHelps: 'Helps: holder {number} of the {type}, {holder}',
    tssKeysStay: 'Keys: stay as they are, and so do all other shares',
    tssLostStillOpens: 'Lost share: stays good for whoever finds it; nothing is done here about a stolen one',
    tssHolderNotYet: 'Usable: when {holder} has confirmed the share by a receipt, with the key above',
    tssNotYet: 'Usable: when every holder has confirmed their share by a receipt',

    proveKeys: 'Operation: {mode}prove that a quorum holds the keys of a group',
    tssProofGroup: 'Group: {type} {groupId}, {threshold} of {participants}',
    tssProofEpoch: 'Epoch: {epoch}, {hash}',
    tssSigner: 'Signer {number}: {holder}',
    tssProofTime: 'Time: {time}',
    tssProofChallenge: 'Verifier’s text: {challenge}',
    tssProofSigned:
      'Signed: on each curve one text of vault, group, epoch, time, signers and the hash of the verifier’s text; nothing else',
  },
} as const;
