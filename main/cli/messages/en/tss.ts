/** The command tss. */
import { plural } from '../../../../shared/text/en/plural';

export const tss = {
  vault: 'the TSS vault, by its ID or name',
  type: 'of a group: MainGroup, SigningGroup or RecoveryGroup;\nof a request: KeyGen, KeyGenFromKeyGroup or Recovery',
  threshold: 'how many shares of the group are needed',
  holder: 'of a group: a holder, in the order of their numbers; of confirm-text: whose',
  target: 'the group that gets shares',
  source: 'the group whose holders bring theirs',
  node: 'number of a source holder who takes part (may be repeated)',
  recoveryMode: 'one lost share (A, B), or a new main group (C)',
  lostHolder: 'recovery A and B: whose share; with --new-key where the key is lost, too',
  absent: 'request run: number of a source holder who is listed and takes no part',
  mainNode: 'recovery B: a main holder who takes part (may be repeated)',
  description: 'what the request is for',
  expiresDays: 'how long it waits for confirmations (7)',
  normal: 'not strict: one ceremony process for all shares; recorded',
  code: 'confirm-text: the code out of the message for this holder',
  decline: 'confirm-text: the text that declines',
  group: 'a group of the vault, by its ID',
  shareFile: 'check-share: the share file (or the sum) of the holder',
  sumFile: 'check-share: where the sum is to be written, a new file',
  card: 'check-share: this machine’s gpg opens the messages',
  privateKey: 'check-share: a private key opens them here; with --accept-private-keys',
  out: 'xpub: where the confidential file is to be written, outside of the folder;\ncontribute: the folder in which the files are written (here)',
  xpub: 'child-key: the file that xpub wrote',
  challenge: 'prove, verify-proof: the text that the verifier asked with',
  sum: 'prove, request run: the message with the sum of a share, which this machine’s gpg opens, one\nfor each; - for such messages on standard input',
  record: 'the record of a vault, tss-vault.json, from anywhere',
  epoch: 'which of its epochs; the newest unless it is named',
  contributions: 'request run: where contributions from elsewhere lie, with their signatures',
  request: 'contribute: the request as one file, its lines one behind the other',
  share:
    'contribute, to a reshare: the message with the sum of your share, which this\nmachine’s gpg opens; - for the two lines that gpg gave, on standard input',
  entropy:
    'contribute, request run: asks for entropy of the contributor’s own, such as 50\nthrows of a die, hidden; contribute without people: on standard input',
  receipts:
    'contribute, to a reshare: where the receipts of the source group’s holders lie\n(receipts, beside the record)',
  myDigest:
    'check-share: the beginning of the digest of your own contribution that was made\nelsewhere, 16 digits or 8 words, from your own paper',
  recordDigest: 'contribute: of that record, from your own paper',
  lastDigits:
    'contribute: the last 16 digits of a target’s key, from its holder or their\npaper; one for each key that is to be compared, in the order of the holders',
  digest: 'of the record, from paper: 64 hex digits or 32 words (vault vouch)',
  vouching: (name: string, sequence: number) =>
    `People are about to vouch for record ${sequence} of “${name}”, which no transcript speaks for: its digest is what stands on their paper.`,
  vouched: (name: string) => `The record of “${name}” counts again. Write down its new digest:`,
  usage: {
    vaultCreate: 'vault create --folder --name [--practice]   a vault for threshold keys',
    vaultVouch: 'vault vouch --folder --vault --digest\npeople speak for a record whose transcripts are lost',
    vaultList: 'vault list --folder',
    groupCreate: 'group create --folder --vault --type --threshold\n(--holder --pgp-key)...',
    groupRenewKey:
      'group renew-key FILE --folder --vault --group --node\na holder’s same OpenPGP key with its new expiry',
    groupList: 'group list --folder --vault [--group --lost-holder]',
    requestCreate:
      'request create --folder --vault --type --target\n[--source [--node]...] [--recovery-mode]\n[--lost-holder [--new-key]] [--main-node]...\n[--description] [--expires-days] [--normal]',
    requestList: 'request list --folder --vault',
    requestShow: 'request show ID --folder --vault',
    requestConfirmText:
      'request confirm-text ID --folder --vault --holder\n[--code] [--decline]   what this holder is to sign',
    requestConfirm: 'request confirm ID FILE --folder --vault   takes the text that a holder signed',
    requestDecline: 'request decline ID FILE --folder --vault',
    requestDigest:
      'request digest ID NUMBER DIGEST --folder --vault\nof holder NUMBER’s contribution, made elsewhere (KeyGen)',
    requestWithdrawDigest:
      'request withdraw-digest ID NUMBER --folder --vault\ntakes a digest back that was wrong, before anything was opened',
    requestContribution:
      'request contribution ID FILE SIGNATURE --folder --vault\ntakes one that was made elsewhere',
    requestRun:
      'request run ID --folder --vault [--contributions] [--absent]... [--entropy] [--sum]... [--accept-private-keys]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\n[--expiry]',
    requestCancel: 'request cancel ID --folder --vault',
    epochShow: 'epoch show --folder --vault --group [--epoch]   keys of a group, and who has confirmed',
    receiptCode: 'receipt-code --folder --vault --group --node --code   the same by the code in the sum',
    complain: 'complain FILE --folder --vault   takes the complaint that a holder signed',
    contribute:
      'contribute --request --record --node [--record-digest]\n[--fingerprint]... [--out] [--share] [--receipts] [--entropy]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\nyour contribution, on your own machine',
    checkShare:
      'check-share --group --node [--epoch] [--card] [--private-key --accept-private-keys]\n--folder --vault [--share-file], or --record --share-file [--sum-file] [--my-digest]\nprints the receipt, or what does not fit, for its holder to sign',
    declareVoid: 'declare-void --folder --vault --group [--epoch]   keys whose receipts do not come are void',
    destroyed:
      'destroyed --folder --vault [--group --node... [--epoch]]\nwhat is to be destroyed; or records whose shares were',
    xpub: 'xpub --folder --vault --group --node --out [--share-file] [--card] [--private-key --accept-private-keys]\nwrites xpub and cpub of valid keys, by the sum of one holder',
    childKey: 'child-key PATH --folder --vault --xpub   the public keys at a path, as m/44/60/0/0/5',
    prove:
      'prove --folder --vault --group (--node)... --challenge [--sum]... [--accept-private-keys]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\n[--expiry]\na quorum proves that it holds the keys of a group',
    verifyGroup:
      'verify-group --record --group [--epoch] RECEIPT...\nverifies keys by the record and their holders’ receipts, on any machine',
    verifyProof:
      'verify-proof PROOF --record [--challenge]\nverifies that a quorum holds keys, on any machine',
    receipt: 'receipt FILE --folder --vault   takes the receipt that a holder signed',
  },
  wordsOf: (words: string) => `“tss” is followed by what is to be done. It is one of: ${words}.`,
  whatIsToBe: (words: string) => `What is to be done? It is one of: ${words}.`,
  missing: (name: string) => `${name} is missing.`,
  tooMany: 'There is an argument too many.',
  holderWithoutKey: 'Each --holder needs a --pgp-key after it.',
  alsoElsewhere: (name: string) =>
    `${name} is in another group of this vault, too: a quorum of both may be fewer people.`,
  messageFor: (name: string) =>
    `This is the message for ${name}. They open it (gpg --decrypt); its last line is the code for --code.`,
  troubled: (code: string) => `  cannot be used: ${code}`,
  vaultLine: (id: string, name: string, groups: number, trouble: string) =>
    `${id}  ${name}, ${groups} ${plural(groups, { one: 'group', other: 'groups' })}${trouble}`,
  groupLine: (id: string, type: string, threshold: number, participants: number, status: string) =>
    `${id}  ${type}, ${threshold} of ${participants}, ${status}`,
  holderLine: (number: string, name: string, fingerprint: string, confirmed: string) =>
    `  ${number}  ${name}, ${fingerprint}${confirmed}`,
  shareConfirmed: ', share confirmed',
  lostA: (own: number) =>
    `  If a share is lost: recovery A, from ${own} others of this group. It stays the same share: one that may have been stolen still opens.`,
  lostB: (own: number, rescuers: number, group: string) =>
    `  If a share is lost: recovery B, from ${rescuers} of the recovery group ${group} and ${own} others of this group. It stays the same share: one that may have been stolen still opens.`,
  lostC: (rescuers: number, group: string) =>
    `  If a share is lost: recovery C, a whole new main group, from ${rescuers} of the recovery group ${group}.`,
  lostMain:
    '  If a share is lost, nothing here gives it again. As long as all have theirs, make a recovery group of these keys (KeyGenFromKeyGroup).',
  lostOther:
    '  If a share is lost, nothing here gives it again. Make another group from the main group (KeyGenFromKeyGroup).',
  cancelled: 'cancelled',
  requestLine: (id: string, kind: string, state: string, reason: string) =>
    `${id}  ${kind}, ${state}${reason}`,
  inBrackets: (reason: string) => ` (${reason})`,
  indented: (text: string) => `  ${text}`,
  targetIs: (id: string) => `  Target:   ${id}`,
  sourceIs: (id: string, holders: string) => `  Source:   ${id}, holders ${holders}`,
  mainAre: (holders: string) => `  Main:     holders ${holders}`,
  lostIs: (holder: string) => `  Lost:     the share of holder ${holder}`,
  modeIs: (mode: string) => `  Mode:     ${mode}`,
  createdAt: (time: string) => `  Created:  ${time}`,
  expiresAt: (time: string) => `  Expires:  ${time}`,
  isDue:
    '  By this computer’s clock it has waited too long. Nothing of that is written. The operator: look at the clock. If it is wrong, set it right; else cancel this request.',
  contextIs: (context: string) => `  Context:  ${context}`,
  voidSince: (reason: string, contributor: string) => `  Void:     ${reason} ${contributor}`.trimEnd(),
  contributionOf: (number: string, name: string, what: string, digest: string) =>
    `  ${number}  ${name}, ${what || 'nothing brought'}${digest ? ` ${digest}` : ''}`,
  askMyDigest: (name: string) =>
    `By the record ${name} made a contribution on a machine of their own. The beginning of its digest, 16 digits or 8 words, from their own paper: `,
  askRecordDigest: 'The digest of the record, from your own paper: ',
  askLastDigits: (name: string) => `The last 16 digits of ${name}’s key, from them or their paper: `,
  askContribute: 'Is everything above as it should be? Contribute? (yes or no): ',
  askEntropy: (name: string) =>
    `Entropy of ${name}’s own, such as 50 throws of a die (hidden; Enter for none): `,
  entropyOfPeople: 'Entropy is asked for at the terminal: without people, leave out --entropy.',
  absentOfReshare:
    'Only where shares are given to another group may source holders who are listed be absent: leave out --absent.',
  entropyOrShare: 'Standard input has the share: give --share as a file, or leave out --entropy.',
  notContributed: 'Nothing was contributed.',
  notCompared:
    'Nobody is here to compare: give --record-digest, and --fingerprint for each key that is to be compared.',
  shareMissing: 'This contribution is of your share: give --share.',
  shareNotTaken: 'A contribution to new keys is of no share: leave out --share.',
  shareNotPiped: 'Pipe the two lines that gpg gave: they are never typed.',
  contributesTo: (type: string, id: string, vault: string) =>
    `A contribution to the ${type} ${id} of the TSS vault ${vault}.`,
  sharesOf: (type: string, group: string, epoch: number) =>
    `Of your share of the ${type} ${group}, epoch ${epoch}.`,
  sharesGoTo: (type: string, group: string) => `For the ${type} ${group}.`,
  sharesFor: (threshold: number, count: number) =>
    `${threshold} of ${count} shares will be needed. They go to these keys:`,
  confirmedByCode: (names: string) =>
    `By code alone, on the word of the machine at the ceremony, the share was confirmed of: ${names}.`,
  contributed: (file: string, text: string, signature: string, isReshare: boolean) =>
    `Written: ${file}. Sign ${text} (gpg --armor --detach-sign), which gives ${signature}. ${isReshare ? 'Bring both files to the ceremony before the attempt is begun.' : 'Bring the digest first, and the files when everybody has seen the words.'}`,
  contributionsMissing:
    'Of some contributions only the digests are there. Name the folder in which they lie with --contributions.',
  proved: 'Done. The quorum has signed, and the proof is verified and written.',
  provedNext:
    'Give the verifier the file out of “proofs”, and the record of the vault. They verify it with “tss verify-proof”, and the digest of the record by your paper.',
  recovered:
    'Done. The lost share is in the folder again, encrypted to the key that its holder has from now on, and the keys stay as they are.',
  recoveredNext:
    'Give the holder their file out of “messages”. They check it (“tss check-share”) and sign the receipt; until then nothing can be done with that share. If the lost one turns up, destroy it before witnesses: it is the same share.',
  nothingBegun:
    'No attempt was begun, so everybody’s confirmation still counts. Bring the shares that are needed, and run the same request again.',
  contributionsStay: (names: string) =>
    `The contributions of these holders were taken into the request before that, and stay in it: ${names}. They need not be brought again.`,
  askFileBefore:
    'Put the right file into the folder, and press Enter; with no the command ends, and no attempt is begun: ',
  askContributionsAgain:
    'Put the right file into the folder, and press Enter; with no the request fails, and everybody has to confirm another one: ',
  keyGenDone:
    'Done. Every holder’s encrypted share is in the folder, and the keys are in the record, issued and not valid yet.',
  keyGenNext:
    'Give every holder their file. When each has checked their share and signed a receipt, the keys are valid.',
  sharesBefore: 'Shares that were given out before still work, and stay in use.',
  sharesReplaced:
    'Shares of the main group that this one replaces still work. As soon as the new keys are valid “tss destroyed” lists them: they are to be destroyed.',
  contributionsAre: '  Contributions:',
  epochLine: (type: string, group: string, number: number, state: string) =>
    `${type} ${group}, epoch ${number}: ${state}`,
  epochHash: (hash: string) => `  Epoch hash:  ${hash}`,
  madeBy: (request: string, mode: string) => `  Request:     ${request}, ${mode}`,
  issuedAt: (at: string, threshold: number, participants: number) =>
    `  Issued:      ${at}; ${threshold} of ${participants} shares open the vault`,
  rootOf: (curve: string, root: string) => `  Root:        ${root} (${curve})`,
  recordIs: (number: number, digest: string) => `  Record:      number ${number}, ${digest}`,
  receiptBy: (number: string, name: string, how: string) =>
    `  ${number}  ${name}, confirmed${how === 'code' ? ' by code: on this machine’s word' : ''}`,
  receiptMissing: (number: string, name: string) => `  ${number}  ${name}, receipt missing`,
  chainsDisagree:
    '  DISAGREEING: these receipts are over different chain codes, and by such keys never become valid. Find out whose is wrong, and declare the keys void.',
  chainSide: (check: string, names: string) => `  Chain code:  ${check}, by ${names}`,
  complaintBy: (name: string, contributor: string, finding: string) =>
    `  Complaint:   by ${name}, about what holder ${contributor} contributed: ${finding}`,
  voidBecause: (reason: string, contributor: string, missing: string) =>
    `  Void:        ${reason}${contributor && `, holder ${contributor}`}${missing && `, receipts missing of ${missing}`}`,
  next: {
    vault: 'Next: “tss group create” makes the main group, with every holder and their OpenPGP key.',
    mainGroup:
      'Next: compare each fingerprint with its holder. “tss request create” then asks for shares: --type KeyGen in a new vault, else Recovery.',
    otherGroup:
      'Next: compare each fingerprint with its holder. “tss request create --type KeyGenFromKeyGroup” then asks for shares.',
    request: (id: string, names: string) =>
      `Next: ${names} compare this and confirm. “tss request confirm-text ${id} --holder NAME” gives each the message with their code.`,
    text: (name: string, isDeclined: boolean) =>
      `This is the text of ${name}, who compares it, puts it into a file as it is and signs it with “gpg --clear-sign”. “tss request ${isDeclined ? 'decline' : 'confirm'}” takes what gpg wrote.`,
    valid:
      'All have confirmed, and the keys are in use. Next: “tss destroyed” lists what is to be destroyed now, and “tss xpub” writes the extended keys for wallets.',
    receipts:
      '  Next:        each holder whose receipt is missing checks their share (“tss check-share”) and signs the receipt. If one does not come, the operator declares these keys void (“tss declare-void”), and a new request makes others.',
    undecided: (names: string) =>
      `  Next:        nobody can look at what ${names} complained of, so these keys are neither void nor valid by it. The share is checked once more. If no receipt comes of that, the operator declares these keys void (“tss declare-void”), and a new request makes others.`,
    void: '  Next:        the shares of these void keys are to be destroyed (“tss destroyed” lists them). A new request makes other keys.',
  },
  checkOf: (name: string, at: string, found: string, isOfShareNow: boolean, transcript: string) =>
    `  Check:       ${name}, ${at}: the share ${found === 'fits' ? 'fits' : found === 'misfit' ? 'does NOT fit' : 'opens, though recorded as destroyed'}${isOfShareNow ? '' : '; it was given again since'} (${transcript})`,
  destroyedBy: (name: string, at: string) => `  Destroyed:   the share of ${name}, ${at}`,
  confidential:
    'That file is confidential: with it and one private key below the root, the root key can be computed.',
  childIs: (curve: string, at: string, key: string) => `${curve}  ${at}  ${key}`,
  askDeclared: 'Does everybody see these words, and is it so? (yes, no) ',
  voidDeclared: (epoch: number, missing: string) =>
    `Epoch ${epoch} is to be declared void, for good. ${missing ? `Receipts missing: ${missing}.` : 'Its receipts are over different chain codes.'} Its shares may still open the vault: they are to be destroyed.`,
  destroyedDeclared: (epoch: number, holders: string) =>
    `Of epoch ${epoch} these shares are said to be destroyed: ${holders}.`,
  destroyedOfGroup: 'Say of which --group the share of that --node was.',
  nothingToDestroy: 'There is nothing to destroy.',
  toDestroy: (type: string, group: string, epoch: number, why: string) =>
    `${type} ${group}, epoch ${epoch}, ${why === 'void' ? 'void' : 'replaced by another main group'}: to be destroyed`,
  shareToDestroy: (number: string, name: string, isDestroyed: boolean) =>
    `  ${number}  ${name}, ${isDestroyed ? 'destroyed' : 'NOT destroyed'}`,
  stillOpens: (threshold: number) =>
    `  WARNING: ${threshold} of the shares that are left still open the vault, whatever was given out since.`,
  oneWay: 'Messages are opened in one way: --card or --private-key, or they are piped in.',
  noWay:
    'Nothing is typed here. Give --card, or --private-key with --accept-private-keys, or pipe in what gpg --decrypt gave for each message, in hex, a line each.',
  hereOrElsewhere:
    'A share is checked at the ceremony, with --folder and --vault, or elsewhere, with --record and --share-file.',
  keyNotAccepted: 'A private key is exposed to this computer. Say so with --accept-private-keys.',
  oneNode: 'Say whose share with one --node, the number of the holder.',
  recordCompared: (number: number, digest: string) =>
    `By the record number ${number}, ${digest}: compare this digest with the paper.`,
  shareFits: (name: string) =>
    `${name}’s share fits. The text above is the receipt: put it into a file as it is, and sign it with “gpg --clear-sign”.`,
  otherChainCodes: (names: string) =>
    `Another chain code than the vault’s, or none that can be read, was sent by: ${names}. The right one came from somebody else, so the share fits; tell everybody, and find out why.`,
  sumWritten: (file: string) => `The whole share, in one message to its holder, is in ${file}.`,
  sumNotWritten: 'The whole share in one message was not kept: give --sum-file for it.',
  misfit: (contributor: string, finding: string, of: string) =>
    `What holder ${contributor} sent ${finding === 'does-not-fit' ? `does not fit (${of})` : finding === 'foreign-content' ? 'is no message of this request: never publish a key to it' : 'could not be opened'}.`,
  complaintToSign: 'The complaint is to be signed with “gpg --clear-sign”.',
  severalComplaints: (count: number) =>
    `These are ${count} complaints: sign each text by itself, in a file of its own. First make sure that the lines were piped in the order of the messages, one of gpg’s for each: in another order good messages look like foreign ones, and a complaint stands for good.`,
  noKeyKnown:
    'No complaint can be made of that from a pipe: the key to the message is not known here, and without it nobody can look. Sign nothing, and check again with --card, or with --private-key and --accept-private-keys: that gives the complaint.',
  ownMadeHere: (name: string) =>
    `By the record ${name}’s contribution was made at the ceremony. If they made one on a machine of their own: sign no receipt, and have these keys declared void.`,
  madeHere: ', made at the ceremony',
  madeElsewhere: ', made on their own machine',
  verifiedContribution: (number: string, name: string, made: string, digest: string) =>
    `  ${number}  ${name}${made}\n       ${digest}`,
  confirmedBy: (name: string) => `  Receipt of ${name}: signed by their key, and it holds`,
  byCodeOf: (name: string) => `  Receipt of ${name}: by code, on the word of the machine that has the record`,
  missingOf: (name: string) => `  Receipt of ${name}: NOT GIVEN`,
  agrees:
    'All holders confirm these keys, over one chain code. Whether the keys are void stands in the record alone: compare its digest with paper.',
  agreesNot:
    'Not every holder’s receipt was given. What was given holds; compare the record’s digest with paper.',
  outOfUse:
    'OUT OF USE: by this record another group replaced this one, and its shares are to be destroyed. Ask for the group that replaced it.',
  verifiedVoid: 'VOID: this record says that these keys were never to be used, and that does not change.',
  practiceKeys: 'Practice: these keys protect nothing.',
  proofOf: (vault: string, id: string) => `${vault}, ${id}`,
  proofKeys: (type: string, group: string, number: number) => `${type} ${group}, epoch ${number}`,
  provedAt: (time: string) => `  Time:        ${time}, as the machine that made it says`,
  provedBy: (number: string, name: string) => `  ${number}  ${name || 'no holder of the group'}`,
  challengeFits: 'It answers the text given here.',
  challengeNotCompared:
    'It was compared with no text of a verifier (--challenge): it may have been made for another, at any time.',
  provesEpoch:
    'A quorum of these keys signed on both curves, each signer with their share of this epoch. Compare the record’s digest with paper.',
  provesRoot:
    'NOT SHOWN for these keys: some quorum of this root signed, perhaps with shares of an old epoch. Do not take it for a proof of this one.',
  answerOf: (answer: string, name: string, fingerprint: string) =>
    `  ${(answer || 'awaited').padEnd(9)}  ${name}, ${fingerprint}`,
};
