/** The command tss, in German. */
import { plural } from '../../../../shared/text/de/plural';
import type { tss as english } from '../en/tss';

// Maps: what is not in them is shown as it is.
const STATES = new Map([
  ['issued', 'ausgestellt'],
  ['valid', 'gültig'],
  ['void', 'nichtig'],
]);
const MODES = new Map([
  ['strict', 'streng'],
  ['normal', 'normal'],
]);
const REASONS = new Map([
  ['complaint', 'Beschwerde'],
  ['declared', 'erklärt'],
]);
const FINDINGS = new Map([
  ['does-not-fit', 'passt nicht'],
  ['does-not-decrypt', 'lässt sich nicht öffnen'],
  ['foreign-content', 'gehört zu etwas anderem'],
]);
const BROUGHT = new Map([
  ['digest', 'Hashwert'],
  ['file', 'Datei'],
]);
const ANSWERS = new Map([
  ['confirmed', 'bestätigt'],
  ['declined', 'abgelehnt'],
]);

const named = (names: ReadonlyMap<string, string>, id: string): string => names.get(id) ?? id;

const SAME_SHARE = 'Es bleibt derselbe Anteil: Einer, der vielleicht gestohlen wurde, öffnet weiterhin.';

export const tss: typeof english = {
  vault: 'der TSS-Tresor, nach seiner ID oder seinem Namen',
  type: 'einer Gruppe: MainGroup, SigningGroup oder RecoveryGroup;\neines Antrags: KeyGen, KeyGenFromKeyGroup oder Recovery',
  threshold: 'wie viele Anteile der Gruppe nötig sind',
  holder: 'einer Gruppe: ein Inhaber, in der Reihenfolge ihrer Nummern; bei confirm-text: wessen',
  target: 'die Gruppe, die Anteile bekommt',
  source: 'die Gruppe, deren Inhaber ihre bringen',
  node: 'Nummer eines Inhabers der Quelle, der teilnimmt (mehrmals möglich)',
  recoveryMode: 'ein verlorener Anteil (A, B), oder eine neue Hauptgruppe (C)',
  lostHolder: 'Wiederherstellung A und B: wessen Anteil; mit --new-key, wo auch der Schlüssel verloren ist',
  absent: 'request run: Nummer eines aufgeführten Inhabers der Quelle, der nicht teilnimmt',
  mainNode: 'Wiederherstellung B: ein Inhaber der Hauptgruppe, der teilnimmt (mehrmals möglich)',
  description: 'wozu der Antrag dient',
  expiresDays: 'wie lange er auf Bestätigungen wartet (7)',
  normal: 'nicht streng: ein Zeremonieprozess für alle Anteile; es wird festgehalten',
  code: 'confirm-text: der Code aus der Nachricht für diesen Inhaber',
  decline: 'confirm-text: der Text, der ablehnt',
  group: 'eine Gruppe des Tresors, nach ihrer ID',
  shareFile: 'check-share: die Anteilsdatei (oder die Summe) des Inhabers',
  sumFile: 'check-share: wohin die Summe geschrieben wird, eine neue Datei',
  card: 'check-share: gpg auf diesem Rechner öffnet die Nachrichten',
  privateKey: 'check-share: ein privater Schlüssel öffnet sie hier; mit --accept-private-keys',
  out: 'xpub: wohin die vertrauliche Datei geschrieben wird, außerhalb des Ordners;\ncontribute: der Ordner, in den die Dateien geschrieben werden (hier)',
  xpub: 'child-key: die Datei, die xpub geschrieben hat',
  challenge: 'prove, verify-proof: der Text, mit dem der Prüfer gefragt hat',
  sum: 'prove, request run: die Nachricht mit der Summe eines Anteils, die gpg auf diesem Rechner öffnet,\neine für jeden; - für solche Nachrichten auf der Standardeingabe',
  record: 'das Register eines Tresors, tss-vault.json, von irgendwo',
  epoch: 'welche seiner Epochen; die neueste, wenn keine genannt ist',
  contributions: 'request run: wo Beiträge von anderswo liegen, mit ihren Signaturen',
  request: 'contribute: der Antrag als eine Datei, seine Zeilen eine hinter der anderen',
  share:
    'contribute, zu einem Reshare: die Nachricht mit der Summe Ihres Anteils, die gpg auf\ndiesem Rechner öffnet; - für die zwei Zeilen, die gpg ausgab, auf der Standardeingabe',
  entropy:
    'contribute, request run: fragt nach eigener Entropie, etwa 50 Würfen eines Würfels,\nverdeckt; contribute ohne Menschen: auf der Standardeingabe',
  receipts:
    'contribute, zu einem Reshare: wo die Quittungen der Inhaber der Quellgruppe liegen\n(receipts, neben dem Register)',
  myDigest:
    'check-share: der Anfang des Hashwerts Ihres eigenen Beitrags, der anderswo erstellt\nwurde, 16 Stellen oder 8 Wörter, von Ihrem eigenen Papier',
  recordDigest: 'contribute: dieses Registers, von Ihrem eigenen Papier',
  lastDigits:
    'contribute: die letzten 16 Stellen des Schlüssels eines Ziels, vom Inhaber oder seinem\nPapier; eine für jeden Schlüssel, der zu vergleichen ist, in der Reihenfolge der Inhaber',
  digest: 'Hashwert des Registers, vom Papier: 64 Hex-Ziffern oder 32 Wörter (vault vouch)',
  vouching: (name: string, sequence: number) =>
    `Gebürgt wird für das Register Nummer ${sequence} von „${name}“, das kein lesbares Protokoll nennt: Sein Hashwert ist der auf dem Papier.`,
  vouched: (name: string) =>
    `Das Register von „${name}“ zählt wieder. Schreiben Sie seinen neuen Hashwert auf:`,
  usage: {
    vaultCreate: 'vault create --folder --name [--practice]   ein Tresor für Schwellenschlüssel',
    vaultVouch:
      'vault vouch --folder --vault --digest\nfür ein Register bürgen, dessen Protokolle verloren sind',
    vaultList: 'vault list --folder',
    groupCreate: 'group create --folder --vault --type --threshold\n(--holder --pgp-key)...',
    groupRenewKey:
      'group renew-key FILE --folder --vault --group --node\nderselbe OpenPGP-Schlüssel eines Inhabers, mit neuem Ablaufdatum',
    groupList: 'group list --folder --vault [--group --lost-holder]',
    requestCreate:
      'request create --folder --vault --type --target\n[--source [--node]...] [--recovery-mode]\n[--lost-holder [--new-key]] [--main-node]...\n[--description] [--expires-days] [--normal]',
    requestList: 'request list --folder --vault',
    requestShow: 'request show ID --folder --vault',
    requestConfirmText:
      'request confirm-text ID --folder --vault --holder\n[--code] [--decline]   was dieser Inhaber signieren soll',
    requestConfirm:
      'request confirm ID FILE --folder --vault   nimmt den Text an, den ein Inhaber signiert hat',
    requestDecline: 'request decline ID FILE --folder --vault',
    requestDigest:
      'request digest ID NUMBER DIGEST --folder --vault\nvom Beitrag des Inhabers NUMBER, anderswo erstellt (KeyGen)',
    requestWithdrawDigest:
      'request withdraw-digest ID NUMBER --folder --vault\nnimmt einen falschen Hashwert zurück, bevor etwas geöffnet ist',
    requestContribution:
      'request contribution ID FILE SIGNATURE --folder --vault\nnimmt einen an, der anderswo erstellt wurde',
    requestRun:
      'request run ID --folder --vault [--contributions] [--absent]... [--entropy] [--sum]... [--accept-private-keys]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\n[--expiry]',
    requestCancel: 'request cancel ID --folder --vault',
    epochShow:
      'epoch show --folder --vault --group [--epoch]   Schlüssel einer Gruppe, und wer bestätigt hat',
    receiptCode: 'receipt-code --folder --vault --group --node --code   dasselbe mit dem Code aus der Summe',
    complain: 'complain FILE --folder --vault   nimmt die Beschwerde an, die ein Inhaber signiert hat',
    contribute:
      'contribute --request --record --node [--record-digest]\n[--fingerprint]... [--out] [--share] [--receipts] [--entropy]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\nIhr Beitrag, auf Ihrem eigenen Rechner',
    checkShare:
      'check-share --group --node [--epoch] [--card] [--private-key --accept-private-keys]\n--folder --vault [--share-file], oder --record --share-file [--sum-file] [--my-digest]\ngibt die Quittung aus, oder was nicht passt, zum Signieren für den Inhaber',
    declareVoid:
      'declare-void --folder --vault --group [--epoch]   Schlüssel, deren Quittungen nicht kommen, sind nichtig',
    destroyed:
      'destroyed --folder --vault [--group --node... [--epoch]]\nwas zu vernichten ist; oder trägt ein, wessen Anteile es sind',
    xpub: 'xpub --folder --vault --group --node --out [--share-file] [--card] [--private-key --accept-private-keys]\nschreibt xpub und cpub gültiger Schlüssel, mit der Summe eines Inhabers',
    childKey:
      'child-key PATH --folder --vault --xpub   die öffentlichen Schlüssel an einem Pfad, wie m/44/60/0/0/5',
    prove:
      'prove --folder --vault --group (--node)... --challenge [--sum]... [--accept-private-keys]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\n[--expiry]\nein Quorum weist nach, dass es die Schlüssel einer Gruppe hat',
    verifyGroup:
      'verify-group --record --group [--epoch] RECEIPT...\nprüft Schlüssel mit dem Register und den Quittungen der Inhaber, auf jedem Rechner',
    verifyProof:
      'verify-proof PROOF --record [--challenge]\nprüft, dass ein Quorum Schlüssel hat, auf jedem Rechner',
    receipt: 'receipt FILE --folder --vault   nimmt die Quittung an, die ein Inhaber signiert hat',
  },
  wordsOf: words => `Auf „tss“ folgt, was zu tun ist. Es ist eines von: ${words}.`,
  whatIsToBe: words => `Was ist zu tun? Es ist eines von: ${words}.`,
  missing: name => `${name} fehlt.`,
  tooMany: 'Ein Argument ist zu viel.',
  holderWithoutKey: 'Jedes --holder braucht ein --pgp-key danach.',
  alsoElsewhere: name =>
    `${name} ist auch in einer anderen Gruppe dieses Tresors: Ein Quorum aus beiden sind vielleicht weniger Menschen.`,
  messageFor: name =>
    `Das ist die Nachricht für ${name}. Sie wird vom Empfänger geöffnet (gpg --decrypt); ihre letzte Zeile ist der Code für --code.`,
  troubled: code => `  nicht zu gebrauchen: ${code}`,
  vaultLine: (id, name, groups, trouble) =>
    `${id}  ${name}, ${groups} ${plural(groups, { one: 'Gruppe', other: 'Gruppen' })}${trouble}`,
  groupLine: (id, type, threshold, participants, status) =>
    `${id}  ${type}, ${threshold} von ${participants}, ${status}`,
  holderLine: (number, name, fingerprint, confirmed) => `  ${number}  ${name}, ${fingerprint}${confirmed}`,
  shareConfirmed: ', Anteil bestätigt',
  lostA: own =>
    `  Geht ein Anteil verloren: Wiederherstellung A, aus ${own} anderen dieser Gruppe. ${SAME_SHARE}`,
  lostB: (own, rescuers, group) =>
    `  Geht ein Anteil verloren: Wiederherstellung B, aus ${rescuers} der Wiederherstellungsgruppe ${group} und ${own} anderen dieser Gruppe. ${SAME_SHARE}`,
  lostC: (rescuers, group) =>
    `  Geht ein Anteil verloren: Wiederherstellung C, eine ganz neue Hauptgruppe, aus ${rescuers} der Wiederherstellungsgruppe ${group}.`,
  lostMain:
    '  Geht ein Anteil verloren, stellt ihn hier nichts wieder her. Legen Sie, solange alle ihren haben, eine Wiederherstellungsgruppe dieser Schlüssel an (KeyGenFromKeyGroup).',
  lostOther:
    '  Geht ein Anteil verloren, stellt ihn hier nichts wieder her. Machen Sie eine andere Gruppe aus der Hauptgruppe (KeyGenFromKeyGroup).',
  cancelled: 'zurückgezogen',
  requestLine: (id, kind, state, reason) => `${id}  ${kind}, ${state}${reason}`,
  inBrackets: reason => ` (${reason})`,
  indented: text => `  ${text}`,
  targetIs: id => `  Ziel:       ${id}`,
  sourceIs: (id, holders) => `  Quelle:     ${id}, Inhaber ${holders}`,
  mainAre: holders => `  Haupt:      Inhaber ${holders}`,
  lostIs: holder => `  Verloren:   der Anteil von Inhaber ${holder}`,
  modeIs: mode => `  Modus:      ${named(MODES, mode)}`,
  createdAt: time => `  Gestellt:   ${time}`,
  expiresAt: time => `  Wartet bis: ${time}`,
  isDue:
    '  Nach der Uhr dieses Rechners hat er zu lange gewartet. Festgehalten ist davon nichts. Der Bediener: auf die Uhr sehen. Geht sie falsch, sie richtig stellen; sonst den Antrag zurückziehen.',
  contextIs: context => `  Kontext:    ${context}`,
  voidSince: (reason, contributor) => `  Nichtig:    ${named(REASONS, reason)} ${contributor}`.trimEnd(),
  contributionOf: (number, name, what, digest) =>
    `  ${number}  ${name}, ${what ? named(BROUGHT, what) : 'nichts gebracht'}${digest ? ` ${digest}` : ''}`,
  askMyDigest: name =>
    `Laut Register hat ${name} einen Beitrag auf einem eigenen Rechner erstellt. Der Anfang seines Hashwerts, 16 Stellen oder 8 Wörter, vom eigenen Papier: `,
  askRecordDigest: 'Der Hashwert des Registers, von Ihrem eigenen Papier: ',
  askLastDigits: name =>
    `Die letzten 16 Stellen des Schlüssels von ${name}, von dieser Person oder ihrem Papier: `,
  askContribute: 'Ist alles oben, wie es sein soll? Beitragen? (ja oder nein): ',
  askEntropy: name =>
    `Eigene Entropie von ${name}, etwa 50 Würfe eines Würfels (verdeckt; Eingabetaste für keine): `,
  entropyOfPeople: 'Nach Entropie wird im Terminal gefragt: Ohne Menschen lassen Sie --entropy weg.',
  absentOfReshare:
    'Nur wo Anteile an eine andere Gruppe gehen, dürfen aufgeführte Inhaber der Quelle fehlen: Lassen Sie --absent weg.',
  entropyOrShare:
    'Auf der Standardeingabe ist der Anteil: Geben Sie --share als Datei an, oder lassen Sie --entropy weg.',
  notContributed: 'Nichts wurde beigetragen.',
  notCompared:
    'Niemand ist hier, der vergleicht: Geben Sie --record-digest an, und --fingerprint für jeden Schlüssel, der zu vergleichen ist.',
  shareMissing: 'Dieser Beitrag ist aus Ihrem Anteil: Geben Sie --share an.',
  shareNotTaken: 'Ein Beitrag zu neuen Schlüsseln ist aus keinem Anteil: Lassen Sie --share weg.',
  shareNotPiped: 'Leiten Sie die zwei Zeilen, die gpg ausgab, in einer Pipe herein: Getippt werden sie nie.',
  contributesTo: (type, id, vault) => `Ein Beitrag zu ${type} ${id} des TSS-Tresors ${vault}.`,
  sharesOf: (type, group, epoch) => `Aus Ihrem Anteil von ${type} ${group}, Epoche ${epoch}.`,
  sharesGoTo: (type, group) => `Für ${type} ${group}.`,
  sharesFor: (threshold, count) =>
    `${threshold} von ${count} Anteilen werden nötig sein. Sie gehen an diese Schlüssel:`,
  confirmedByCode: names =>
    `Nur mit Code, nach Angabe des Rechners bei der Zeremonie, wurde der Anteil bestätigt von: ${names}.`,
  contributed: (file, text, signature, isReshare) =>
    `Geschrieben: ${file}. Signieren Sie ${text} (gpg --armor --detach-sign), das ergibt ${signature}. ${isReshare ? 'Bringen Sie beide Dateien zur Zeremonie, bevor der Vorgang begonnen wird.' : 'Bringen Sie zuerst den Hashwert, und die Dateien, wenn alle die Wörter gesehen haben.'}`,
  contributionsMissing:
    'Von einigen Beiträgen sind nur die Hashwerte da. Nennen Sie mit --contributions den Ordner, in dem sie liegen.',
  proved: 'Fertig. Das Quorum hat signiert, und der Nachweis ist geprüft und geschrieben.',
  provedNext:
    'Geben Sie dem Prüfer die Datei aus „proofs“ und das Register des Tresors. Er prüft sie mit „tss verify-proof“, und den Hashwert des Registers mit Ihrem Papier.',
  recovered:
    'Fertig. Der verlorene Anteil ist wieder im Ordner, verschlüsselt für den Schlüssel, den sein Inhaber von jetzt an hat, und die Schlüssel bleiben, wie sie sind.',
  recoveredNext:
    'Geben Sie dem Inhaber seine Datei aus „messages“. Er prüft sie („tss check-share“) und signiert die Quittung; bis dahin lässt sich mit diesem Anteil nichts tun. Taucht der verlorene auf, vernichten Sie ihn vor Zeugen: Es ist derselbe Anteil.',
  nothingBegun:
    'Kein Vorgang wurde begonnen, und alle Bestätigungen gelten weiter. Bringen Sie die Anteile, die nötig sind, und führen Sie denselben Antrag noch einmal aus.',
  contributionsStay: names =>
    `Die Beiträge dieser Inhaber wurden vorher in den Antrag aufgenommen, und bleiben darin: ${names}. Sie müssen nicht noch einmal gebracht werden.`,
  askFileBefore:
    'Legen Sie die richtige Datei in den Ordner, und drücken Sie die Eingabetaste; mit nein endet der Befehl, und kein Vorgang wird begonnen: ',
  askContributionsAgain:
    'Legen Sie die richtige Datei in den Ordner, und drücken Sie die Eingabetaste; mit nein scheitert der Antrag, und alle müssen einen neuen bestätigen: ',
  keyGenDone:
    'Fertig. Der verschlüsselte Anteil jedes Inhabers ist im Ordner, und die Schlüssel sind im Register, ausgestellt und noch nicht gültig.',
  keyGenNext:
    'Geben Sie jedem Inhaber seine Datei. Hat jeder seinen Anteil geprüft und eine Quittung signiert, sind die Schlüssel gültig.',
  sharesBefore: 'Früher ausgegebene Anteile funktionieren weiter und bleiben in Gebrauch.',
  sharesReplaced:
    'Anteile der Hauptgruppe, die diese ersetzt, funktionieren weiter. Sobald die neuen Schlüssel gültig sind, führt „tss destroyed“ sie auf: Sie sind zu vernichten.',
  contributionsAre: '  Beiträge:',
  epochLine: (type, group, number, state) => `${type} ${group}, Epoche ${number}: ${named(STATES, state)}`,
  epochHash: hash => `  Epochen-Hash:  ${hash}`,
  madeBy: (request, mode) => `  Antrag:        ${request}, ${named(MODES, mode)}`,
  issuedAt: (at, threshold, participants) =>
    `  Ausgestellt:   ${at}; ${threshold} von ${participants} Anteilen öffnen den Tresor`,
  rootOf: (curve, root) => `  Wurzel:        ${root} (${curve})`,
  recordIs: (number, digest) => `  Register:      Nummer ${number}, ${digest}`,
  receiptBy: (number, name, how) =>
    `  ${number}  ${name}, bestätigt${how === 'code' ? ' mit Code: nur nach Angabe dieses Rechners' : ''}`,
  receiptMissing: (number, name) => `  ${number}  ${name}, Quittung fehlt`,
  chainsDisagree:
    '  WIDERSPRUCH: Diese Quittungen gelten verschiedenen Chain-Codes, und mit ihnen werden die Schlüssel nie gültig. Klären Sie, wessen falsch ist, und erklären Sie die Schlüssel für nichtig.',
  chainSide: (check, names) => `  Chain-Code:    ${check}, nach ${names}`,
  complaintBy: (name, contributor, finding) =>
    `  Beschwerde:    von ${name}, über den Beitrag von Inhaber ${contributor}: ${named(FINDINGS, finding)}`,
  voidBecause: (reason, contributor, missing) =>
    `  Nichtig:       ${named(REASONS, reason)}${contributor && `, Inhaber ${contributor}`}${missing && `, fehlende Quittungen: ${missing}`}`,
  next: {
    vault:
      'Weiter: „tss group create“ legt die Hauptgruppe an, mit jedem Inhaber und seinem OpenPGP-Schlüssel.',
    mainGroup:
      'Weiter: Vergleichen Sie jeden Fingerabdruck mit seinem Inhaber. Danach beantragt „tss request create“ Anteile: --type KeyGen in einem neuen Tresor, sonst Recovery.',
    otherGroup:
      'Weiter: Vergleichen Sie jeden Fingerabdruck mit seinem Inhaber. Danach beantragt „tss request create --type KeyGenFromKeyGroup“ Anteile.',
    request: (id, names) =>
      `Weiter: Zu vergleichen und zu bestätigen von: ${names}. „tss request confirm-text ${id} --holder NAME“ gibt jedem die Nachricht mit seinem Code.`,
    text: (name, isDeclined) =>
      `Das ist der Text für ${name}: zu vergleichen, wie er ist in eine Datei zu legen und mit „gpg --clear-sign“ zu signieren. „tss request ${isDeclined ? 'decline' : 'confirm'}“ nimmt, was gpg geschrieben hat.`,
    valid:
      'Alle haben bestätigt, und die Schlüssel sind in Gebrauch. Weiter: „tss destroyed“ nennt, was jetzt zu vernichten ist, und „tss xpub“ schreibt die erweiterten Schlüssel für Wallets.',
    receipts:
      '  Weiter:        Jeder Inhaber, dessen Quittung fehlt, prüft seinen Anteil („tss check-share“) und signiert sie. Kommt eine nicht, werden diese Schlüssel für nichtig erklärt („tss declare-void“), und ein neuer Antrag erzeugt andere.',
    undecided: names =>
      `  Weiter:        Worüber sich ${names} beschwert hat, kann niemand ansehen; die Schlüssel sind dadurch weder nichtig noch gültig. Der Anteil wird noch einmal geprüft. Kommt dabei keine Quittung heraus, werden diese Schlüssel für nichtig erklärt („tss declare-void“), und ein neuer Antrag erzeugt andere.`,
    void: '  Weiter:        Die Anteile dieser nichtigen Schlüssel sind zu vernichten („tss destroyed“ nennt sie). Ein neuer Antrag erzeugt andere Schlüssel.',
  },
  checkOf: (name, at, found, isOfShareNow, transcript) =>
    `  Prüfung:       ${name}, ${at}: Der Anteil ${found === 'fits' ? 'passt' : found === 'misfit' ? 'passt NICHT' : 'öffnet, obwohl als vernichtet eingetragen'}${isOfShareNow ? '' : '; er wurde seither erneut gegeben'} (${transcript})`,
  destroyedBy: (name, at) => `  Vernichtet:    der Anteil von ${name}, ${at}`,
  confidential:
    'Diese Datei ist vertraulich: Mit ihr und einem privaten Schlüssel unterhalb der Wurzel lässt sich der Wurzelschlüssel berechnen.',
  childIs: (curve, at, key) => `${curve}  ${at}  ${key}`,
  askDeclared: 'Sehen alle diese Wörter, und ist es so? (ja, nein) ',
  voidDeclared: (epoch, missing) =>
    `Epoche ${epoch} wird endgültig für nichtig erklärt. ${missing ? `Fehlende Quittungen: ${missing}.` : 'Ihre Quittungen gelten verschiedenen Chain-Codes.'} Ihre Anteile öffnen den Tresor vielleicht noch: Sie sind zu vernichten.`,
  destroyedDeclared: (epoch, holders) =>
    `Von Epoche ${epoch} sollen diese Anteile vernichtet sein: ${holders}.`,
  destroyedOfGroup: 'Sagen Sie mit --group, von welcher Gruppe der Anteil von --node war.',
  nothingToDestroy: 'Es gibt nichts zu vernichten.',
  toDestroy: (type, group, epoch, why) =>
    `${type} ${group}, Epoche ${epoch}, ${why === 'void' ? 'nichtig' : 'durch eine andere Hauptgruppe ersetzt'}: zu vernichten`,
  shareToDestroy: (number, name, isDestroyed) =>
    `  ${number}  ${name}, ${isDestroyed ? 'vernichtet' : 'NICHT vernichtet'}`,
  stillOpens: threshold =>
    `  WARNUNG: ${threshold} der übrigen Anteile öffnen den Tresor noch, was auch immer seitdem ausgegeben wurde.`,
  oneWay:
    'Nachrichten werden auf eine Art geöffnet: mit --card oder --private-key, oder sie kommen durch eine Pipe.',
  noWay:
    'Hier wird nichts getippt. Geben Sie --card an, oder --private-key mit --accept-private-keys, oder leiten Sie herein, was gpg --decrypt für jede Nachricht ausgab, als Hex, je eine Zeile.',
  hereOrElsewhere:
    'Ein Anteil wird bei der Zeremonie geprüft, mit --folder und --vault, oder anderswo, mit --record und --share-file.',
  keyNotAccepted:
    'Ein privater Schlüssel wird diesem Rechner preisgegeben. Sagen Sie das mit --accept-private-keys.',
  oneNode: 'Sagen Sie mit einem --node, der Nummer des Inhabers, wessen Anteil es ist.',
  recordCompared: (number, digest) =>
    `Nach dem Register Nummer ${number}, ${digest}: Vergleichen Sie diesen Hashwert mit dem Papier.`,
  shareFits: name =>
    `Der Anteil von ${name} passt. Der Text oben ist die Quittung: Legen Sie ihn, wie er ist, in eine Datei, und signieren Sie sie mit „gpg --clear-sign“.`,
  otherChainCodes: names =>
    `Einen anderen Chain-Code als den des Tresors, oder keinen lesbaren, schickte: ${names}. Der richtige kam von jemand anderem, der Anteil passt also; sagen Sie es allen, und klären Sie, warum.`,
  sumWritten: file => `Der ganze Anteil, in einer Nachricht an seinen Inhaber, ist in ${file}.`,
  sumNotWritten: 'Der ganze Anteil in einer Nachricht wurde nicht behalten: Geben Sie dafür --sum-file an.',
  misfit: (contributor, finding, of) =>
    `Was Inhaber ${contributor} geschickt hat, ${finding === 'does-not-fit' ? `passt nicht (${of})` : finding === 'foreign-content' ? 'ist keine Nachricht dieses Antrags: Veröffentlichen Sie nie einen Schlüssel dazu' : 'ließ sich nicht öffnen'}.`,
  complaintToSign: 'Die Beschwerde ist mit „gpg --clear-sign“ zu signieren.',
  severalComplaints: count =>
    `Das sind ${count} Beschwerden: Unterschreiben Sie jeden Text für sich, in einer eigenen Datei. Prüfen Sie zuvor, dass die Zeilen in der Reihenfolge der Nachrichten kamen, je eine von gpg: In anderer Reihenfolge sehen gute Nachrichten wie fremde aus, und eine Beschwerde bleibt für immer stehen.`,
  noKeyKnown:
    'Davon kann über eine Pipe keine Beschwerde entstehen: Der Schlüssel zu der Nachricht ist hier nicht bekannt, und ohne ihn kann niemand nachsehen. Signieren Sie nichts, und prüfen Sie noch einmal mit --card, oder mit --private-key und --accept-private-keys: Das ergibt die Beschwerde.',
  ownMadeHere: name =>
    `Laut Register wurde der Beitrag von ${name} bei der Zeremonie erstellt. War es ein eigener Rechner: Signieren Sie keine Quittung, und lassen Sie diese Schlüssel für nichtig erklären.`,
  madeHere: ', bei der Zeremonie erstellt',
  madeElsewhere: ', auf einem eigenen Rechner erstellt',
  verifiedContribution: (number, name, made, digest) => `  ${number}  ${name}${made}\n       ${digest}`,
  confirmedBy: name => `  Quittung von ${name}: vom eigenen Schlüssel signiert, und sie stimmt`,
  byCodeOf: name => `  Quittung von ${name}: mit Code, nur nach Angabe des Rechners, der das Register hat`,
  missingOf: name => `  Quittung von ${name}: NICHT ANGEGEBEN`,
  agrees:
    'Alle Inhaber bestätigen diese Schlüssel, über einen Chain-Code. Ob die Schlüssel nichtig sind, steht nur im Register: Vergleichen Sie seinen Hashwert mit dem Papier.',
  agreesNot:
    'Nicht von jedem Inhaber wurde die Quittung angegeben. Was angegeben wurde, stimmt; vergleichen Sie den Hashwert des Registers mit dem Papier.',
  outOfUse:
    'AUSSER GEBRAUCH: Nach diesem Register hat eine andere Gruppe diese ersetzt, und ihre Anteile sind zu vernichten. Fragen Sie nach der Gruppe, die sie ersetzt hat.',
  verifiedVoid:
    'NICHTIG: Dieses Register sagt, dass diese Schlüssel nie verwendet werden durften, und das ändert sich nicht.',
  practiceKeys: 'Übung: Diese Schlüssel schützen nichts.',
  proofOf: (vault, id) => `${vault}, ${id}`,
  proofKeys: (type, group, number) => `${type} ${group}, Epoche ${number}`,
  provedAt: time => `  Zeit:          ${time}, wie der Rechner sagt, der ihn erstellt hat`,
  provedBy: (number, name) => `  ${number}  ${name || 'kein Inhaber der Gruppe'}`,
  challengeFits: 'Er antwortet auf den hier angegebenen Text.',
  challengeNotCompared:
    'Er wurde mit keinem Text eines Prüfers verglichen (--challenge): Er kann für einen anderen erstellt sein, irgendwann.',
  provesEpoch:
    'Ein Quorum dieser Schlüssel hat auf beiden Kurven signiert, jeder Unterzeichner mit seinem Anteil dieser Epoche. Vergleichen Sie den Hashwert des Registers mit dem Papier.',
  provesRoot:
    'NICHT GEZEIGT für diese Schlüssel: Irgendein Quorum dieser Wurzel hat signiert, vielleicht mit Anteilen einer alten Epoche. Nehmen Sie das nicht als Nachweis für diese.',
  answerOf: (answer, name, fingerprint) =>
    `  ${(answer ? named(ANSWERS, answer) : 'erwartet').padEnd(9)}  ${name}, ${fingerprint}`,
};
