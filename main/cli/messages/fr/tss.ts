/** The command tss, in French. */
import { of } from '../../../../shared/text/fr/elision';
import { plural } from '../../../../shared/text/fr/plural';
import type { tss as english } from '../en/tss';

// Maps: what is not in them is shown as it stands in the record.
const STATES = new Map([
  ['issued', 'émise'],
  ['valid', 'valide'],
  ['void', 'nulle'],
]);

const FINDINGS = new Map([
  ['does-not-fit', 'n’est pas conforme'],
  ['does-not-decrypt', 'ne s’ouvre pas'],
  ['foreign-content', 'est autre chose'],
]);

const REASONS = new Map([
  ['complaint', 'plainte'],
  ['declared', 'déclaré'],
]);

const BROUGHT = new Map([
  ['digest', 'condensat'],
  ['file', 'fichier'],
]);

const ANSWERS = new Map([
  ['', 'attendu'],
  ['confirmed', 'confirmé'],
  ['declined', 'décliné'],
]);

const inWords = (words: ReadonlyMap<string, string>, fact: string): string => words.get(fact) ?? fact;

const A_LOST = 'Elle reste la même part : une part peut-être volée ouvre encore.';

const ofThisGroup = (count: number): string =>
  `${count} ${plural(count, { one: 'autre détenteur', other: 'autres détenteurs' })} de ce groupe`;

const ofRecovery = (count: number, group: string): string =>
  `${count} ${plural(count, { one: 'détenteur', other: 'détenteurs' })} du groupe de récupération ${group}`;

export const tss: typeof english = {
  vault: 'le coffre TSS, par son identifiant ou son nom',
  type: 'd’un groupe : MainGroup, SigningGroup ou RecoveryGroup ;\nd’une demande : KeyGen, KeyGenFromKeyGroup ou Recovery',
  threshold: 'combien de parts du groupe il faut',
  holder: 'd’un groupe : un détenteur, dans l’ordre des numéros ; de confirm-text : de qui',
  target: 'le groupe qui reçoit des parts',
  source: 'le groupe dont les détenteurs apportent les leurs',
  node: 'numéro d’un détenteur source qui participe (peut être répété)',
  recoveryMode: 'une part perdue (A, B), ou un nouveau groupe principal (C)',
  lostHolder: 'récupération A et B : la part de qui ; avec --new-key là où la clé est perdue aussi',
  absent: 'request run : numéro d’un détenteur source qui est listé et ne participe pas',
  mainNode: 'récupération B : un détenteur principal qui participe (peut être répété)',
  description: 'à quoi sert la demande',
  expiresDays: 'combien de jours elle attend des confirmations (7)',
  normal: 'pas strict : un seul processus de cérémonie pour toutes les parts ; c’est enregistré',
  code: 'confirm-text : le code du message pour ce détenteur',
  decline: 'confirm-text : le texte qui décline',
  group: 'un groupe du coffre, par son identifiant',
  shareFile: 'check-share : le fichier de part (ou la somme) du détenteur',
  sumFile: 'check-share : où écrire la somme, un nouveau fichier',
  card: 'check-share : le gpg de cette machine ouvre les messages',
  privateKey: 'check-share : une clé privée les ouvre ici ; avec --accept-private-keys',
  out: 'xpub : où écrire le fichier confidentiel, hors du dossier ;\ncontribute : le dossier où écrire les fichiers (ici)',
  xpub: 'child-key : le fichier que xpub a écrit',
  challenge: 'prove, verify-proof : le texte choisi par le vérificateur',
  sum: 'prove, request run : le message avec la somme d’une part, que le gpg de cette machine ouvre, un\npour chacune ; - pour de tels messages sur l’entrée standard',
  record: 'le registre d’un coffre, tss-vault.json, de n’importe où',
  epoch: 'laquelle de ses époques ; la plus récente si aucune n’est nommée',
  contributions: 'request run : où sont les contributions venues d’ailleurs, avec leurs signatures',
  request: 'contribute : la demande en un seul fichier, ses lignes l’une après l’autre',
  share:
    'contribute, à un repartage : le message avec la somme de votre part, que le gpg de\ncette machine ouvre ; - pour les deux lignes données par gpg, sur l’entrée standard',
  entropy:
    'contribute, request run : demande au contributeur sa propre entropie, comme 50\nlancers d’un dé, sans la montrer ; contribute sans personne : sur l’entrée standard',
  receipts:
    'contribute, à un repartage : où sont les reçus des détenteurs du groupe source\n(receipts, à côté du registre)',
  myDigest:
    'check-share : le début du condensat de votre propre contribution faite ailleurs,\n16 chiffres ou 8 mots, de votre propre papier',
  recordDigest: 'contribute : de ce registre, de votre propre papier',
  lastDigits:
    'contribute : les 16 derniers chiffres de la clé d’un destinataire, de lui ou de son\npapier ; un pour chaque clé à comparer, dans l’ordre des détenteurs',
  digest: 'du registre, d’après le papier : 64 chiffres hexadécimaux ou 32 mots (vault vouch)',
  vouching: (name: string, sequence: number) =>
    `On atteste le registre numéro ${sequence} de « ${name} », qu’aucun procès-verbal lisible ne nomme : son condensat est celui du papier.`,
  vouched: (name: string) => `Le registre de « ${name} » compte de nouveau. Écrivez son nouveau condensat :`,
  usage: {
    vaultCreate: 'vault create --folder --name [--practice]   un coffre pour des clés à seuil',
    vaultVouch:
      'vault vouch --folder --vault --digest\nattester un registre dont les procès-verbaux sont perdus',
    vaultList: 'vault list --folder',
    groupCreate: 'group create --folder --vault --type --threshold\n(--holder --pgp-key)...',
    groupRenewKey:
      'group renew-key FILE --folder --vault --group --node\nla même clé OpenPGP d’un détenteur avec sa nouvelle expiration',
    groupList: 'group list --folder --vault [--group --lost-holder]',
    requestCreate:
      'request create --folder --vault --type --target\n[--source [--node]...] [--recovery-mode]\n[--lost-holder [--new-key]] [--main-node]...\n[--description] [--expires-days] [--normal]',
    requestList: 'request list --folder --vault',
    requestShow: 'request show ID --folder --vault',
    requestConfirmText:
      'request confirm-text ID --folder --vault --holder\n[--code] [--decline]   ce que ce détenteur doit signer',
    requestConfirm: 'request confirm ID FILE --folder --vault   prend le texte qu’un détenteur a signé',
    requestDecline: 'request decline ID FILE --folder --vault',
    requestDigest:
      'request digest ID NUMBER DIGEST --folder --vault\nde la contribution du détenteur NUMBER, faite ailleurs (KeyGen)',
    requestWithdrawDigest:
      'request withdraw-digest ID NUMBER --folder --vault\nretire un condensat qui était faux, avant que rien soit ouvert',
    requestContribution:
      'request contribution ID FILE SIGNATURE --folder --vault\nen prend une qui a été faite ailleurs',
    requestRun:
      'request run ID --folder --vault [--contributions] [--absent]... [--entropy] [--sum]... [--accept-private-keys]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\n[--expiry]',
    requestCancel: 'request cancel ID --folder --vault',
    epochShow: 'epoch show --folder --vault --group [--epoch]   les clés d’un groupe, et qui a confirmé',
    receiptCode:
      'receipt-code --folder --vault --group --node --code   la même chose par le code de la somme',
    complain: 'complain FILE --folder --vault   prend la plainte qu’un détenteur a signée',
    contribute:
      'contribute --request --record --node [--record-digest]\n[--fingerprint]... [--out] [--share] [--receipts] [--entropy]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\nvotre contribution, sur votre propre machine',
    checkShare:
      'check-share --group --node [--epoch] [--card] [--private-key --accept-private-keys]\n--folder --vault [--share-file], ou --record --share-file [--sum-file] [--my-digest]\naffiche le reçu, ou ce qui n’est pas conforme, à signer par son détenteur',
    declareVoid:
      'declare-void --folder --vault --group [--epoch]   des clés dont les reçus ne viennent pas sont nulles',
    destroyed:
      'destroyed --folder --vault [--group --node... [--epoch]]\nce qui est à détruire ; ou enregistre de qui les parts l’ont été',
    xpub: 'xpub --folder --vault --group --node --out [--share-file] [--card] [--private-key --accept-private-keys]\nécrit xpub et cpub de clés valides, par la somme d’un détenteur',
    childKey: 'child-key PATH --folder --vault --xpub   les clés publiques à un chemin, comme m/44/60/0/0/5',
    prove:
      'prove --folder --vault --group (--node)... --challenge [--sum]... [--accept-private-keys]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\n[--expiry]\nun quorum prouve qu’il détient les clés d’un groupe',
    verifyGroup:
      'verify-group --record --group [--epoch] RECEIPT...\nvérifie des clés par le registre et les reçus de leurs détenteurs, sur toute machine',
    verifyProof:
      'verify-proof PROOF --record [--challenge]\nvérifie qu’un quorum détient des clés, sur toute machine',
    receipt: 'receipt FILE --folder --vault   prend le reçu qu’un détenteur a signé',
  },
  wordsOf: words => `« tss » est suivi de ce qu’il faut faire. C’est l’un de : ${words}.`,
  whatIsToBe: words => `Que faut-il faire ? C’est l’un de : ${words}.`,
  missing: name => `${name} manque.`,
  tooMany: 'Il y a un argument de trop.',
  holderWithoutKey: 'Chaque --holder doit être suivi d’un --pgp-key.',
  alsoElsewhere: name =>
    `${name} est aussi dans un autre groupe de ce coffre : un quorum des deux, ce sont peut-être moins de personnes.`,
  messageFor: name =>
    `Voici le message pour ${name}, qui l’ouvre (gpg --decrypt) ; sa dernière ligne est le code pour --code.`,
  troubled: code => `  ne peut pas servir : ${code}`,
  vaultLine: (id, name, groups, trouble) =>
    `${id}  ${name}, ${groups} ${plural(groups, { one: 'groupe', other: 'groupes' })}${trouble}`,
  groupLine: (id, type, threshold, participants, status) =>
    `${id}  ${type}, ${threshold} sur ${participants}, ${status}`,
  holderLine: (number, name, fingerprint, confirmed) => `  ${number}  ${name}, ${fingerprint}${confirmed}`,
  shareConfirmed: ', part confirmée',
  lostA: own => `  Si une part est perdue : récupération A, depuis ${ofThisGroup(own)}. ${A_LOST}`,
  lostB: (own, rescuers, group) =>
    `  Si une part est perdue : récupération B, depuis ${ofRecovery(rescuers, group)} et ${ofThisGroup(own)}. ${A_LOST}`,
  lostC: (rescuers, group) =>
    `  Si une part est perdue : récupération C, un nouveau groupe principal entier, depuis ${ofRecovery(rescuers, group)}.`,
  lostMain:
    '  Si une part est perdue, rien ici ne la redonne. Tant que tous ont la leur, faites un groupe de récupération de ces clés (KeyGenFromKeyGroup).',
  lostOther:
    '  Si une part est perdue, rien ici ne la redonne. Faites un autre groupe depuis le groupe principal (KeyGenFromKeyGroup).',
  cancelled: 'annulée',
  requestLine: (id, kind, state, reason) => `${id}  ${kind}, ${state}${reason}`,
  inBrackets: reason => ` (${reason})`,
  indented: text => `  ${text}`,
  targetIs: id => `  Cible :     ${id}`,
  sourceIs: (id, holders) => `  Source :    ${id}, détenteurs ${holders}`,
  mainAre: holders => `  Principal : détenteurs ${holders}`,
  lostIs: holder => `  Perdue :    la part du détenteur ${holder}`,
  modeIs: mode => `  Mode :      ${mode}`,
  createdAt: time => `  Créée :     ${time}`,
  expiresAt: time => `  Expire :    ${time}`,
  isDue:
    '  D’après l’horloge de cet ordinateur, elle a attendu trop longtemps. Rien n’en est écrit. L’opérateur : regarder l’horloge. Si elle est fausse, la régler ; sinon annuler cette demande.',
  contextIs: context => `  Contexte :  ${context}`,
  voidSince: (reason, contributor) => `  Nulles :    ${inWords(REASONS, reason)} ${contributor}`.trimEnd(),
  contributionOf: (number, name, what, digest) =>
    `  ${number}  ${name}, ${inWords(BROUGHT, what) || 'rien d’apporté'}${digest ? ` ${digest}` : ''}`,
  askMyDigest: name =>
    `Selon le registre, ${name} a fait une contribution sur sa propre machine. Le début de son condensat, 16 chiffres ou 8 mots, de son propre papier : `,
  askRecordDigest: 'Le condensat du registre, de votre propre papier : ',
  askLastDigits: name => `Les 16 derniers chiffres de la clé ${of(name)}, de vive voix ou de son papier : `,
  askContribute: 'Tout ce qui est ci-dessus est-il comme il doit être ? Contribuer ? (oui ou non) : ',
  askEntropy: name =>
    `L’entropie ${of(name)}, par exemple 50 lancers d’un dé (non montrée ; Entrée pour aucune) : `,
  entropyOfPeople: 'L’entropie est demandée au terminal : sans personne, omettez --entropy.',
  absentOfReshare:
    'Des détenteurs source listés ne peuvent être absents que là où des parts sont données à un autre groupe : omettez --absent.',
  entropyOrShare: 'L’entrée standard a la part : donnez --share comme fichier, ou omettez --entropy.',
  notContributed: 'Rien n’a été contribué.',
  notCompared:
    'Personne n’est là pour comparer : donnez --record-digest, et --fingerprint pour chaque clé à comparer.',
  shareMissing: 'Cette contribution est faite à partir de votre part : donnez --share.',
  shareNotTaken: 'Une contribution à de nouvelles clés ne vient d’aucune part : omettez --share.',
  shareNotPiped: 'Passez par un tube les deux lignes données par gpg : elles ne se tapent jamais.',
  contributesTo: (type, id, vault) => `Une contribution à la demande ${type} ${id} du coffre TSS ${vault}.`,
  sharesOf: (type, group, epoch) => `À partir de votre part du groupe ${type} ${group}, époque ${epoch}.`,
  sharesGoTo: (type, group) => `Pour le groupe ${type} ${group}.`,
  sharesFor: (threshold, count) => `Il faudra ${threshold} parts sur ${count}. Elles vont à ces clés :`,
  confirmedByCode: names =>
    `Par code seulement, sur la foi de la machine de la cérémonie, a été confirmée la part de : ${names}.`,
  contributed: (file, text, signature, isReshare) =>
    `Écrit : ${file}. Signez ${text} (gpg --armor --detach-sign), ce qui donne ${signature}. ${isReshare ? 'Apportez les deux fichiers à la cérémonie avant que la tentative commence.' : 'Apportez d’abord le condensat, et les fichiers quand tout le monde a vu les mots.'}`,
  contributionsMissing:
    'De certaines contributions, seuls les condensats sont là. Nommez avec --contributions le dossier où elles sont.',
  proved: 'Terminé. Le quorum a signé, et la preuve est vérifiée et écrite.',
  provedNext:
    'Donnez au vérificateur le fichier de « proofs », et le registre du coffre. Il la vérifie avec « tss verify-proof », et le condensat du registre par votre papier.',
  recovered:
    'Terminé. La part perdue est de nouveau dans le dossier, chiffrée pour la clé qu’a désormais son détenteur, et les clés restent les mêmes.',
  recoveredNext:
    'Donnez au détenteur son fichier de « messages ». Il contrôle la part (« tss check-share ») et signe le reçu ; jusque-là, elle ne peut servir à rien. Si celle qui était perdue réapparaît, détruisez-la devant témoins : c’est la même part.',
  nothingBegun:
    'Aucune tentative n’a été commencée, et toutes les confirmations restent valables. Apportez les parts qu’il faut, et exécutez de nouveau la même demande.',
  contributionsStay: names =>
    `Les contributions de ces détenteurs ont été prises dans la demande avant cela, et y restent : ${names}. Il n’est pas nécessaire de les apporter de nouveau.`,
  askFileBefore:
    'Mettez le bon fichier dans le dossier, et appuyez sur Entrée ; avec non, la commande se termine, et aucune tentative n’est commencée : ',
  askContributionsAgain:
    'Mettez le bon fichier dans le dossier, et appuyez sur Entrée ; avec non, la demande échoue, et tout le monde doit en confirmer une autre : ',
  keyGenDone:
    'Terminé. La part chiffrée de chaque détenteur est dans le dossier, et les clés sont au registre, émises et pas encore valides.',
  keyGenNext:
    'Donnez à chaque détenteur son fichier. Quand chacun a contrôlé sa part et signé un reçu, les clés sont valides.',
  sharesBefore: 'Les parts données auparavant servent toujours, et restent en service.',
  sharesReplaced:
    'Les parts du groupe principal que celui-ci remplace servent toujours. Dès que les nouvelles clés sont valides, « tss destroyed » les liste : elles sont à détruire.',
  contributionsAre: '  Contributions :',
  epochLine: (type, group, number, state) => `${type} ${group}, époque ${number} : ${inWords(STATES, state)}`,
  epochHash: hash => `  Condensat :    ${hash}`,
  madeBy: (request, mode) => `  Demande :      ${request}, ${mode}`,
  issuedAt: (at, threshold, participants) =>
    `  Émises :       ${at} ; ${threshold} parts sur ${participants} ouvrent le coffre`,
  rootOf: (curve, root) => `  Racine :       ${root} (${curve})`,
  recordIs: (number, digest) => `  Registre :     numéro ${number}, ${digest}`,
  receiptBy: (number, name, how) =>
    `  ${number}  ${name}, confirmée${how === 'code' ? ' par code : sur la foi de cette machine' : ''}`,
  receiptMissing: (number, name) => `  ${number}  ${name}, reçu manquant`,
  chainsDisagree:
    '  NE CONCORDENT PAS : ces reçus portent sur des codes de chaîne différents, et des clés ne deviennent jamais valides par de tels reçus. Cherchez lequel est faux, et déclarez les clés nulles.',
  chainSide: (check, names) => `  Code chaîne :  ${check}, selon ${names}`,
  complaintBy: (name, contributor, finding) =>
    `  Plainte :      ${of(name)}, sur la contribution du détenteur ${contributor} : ${inWords(FINDINGS, finding)}`,
  voidBecause: (reason, contributor, missing) =>
    `  Nulle :        ${inWords(REASONS, reason)}${contributor && `, détenteur ${contributor}`}${missing && `, reçus manquants de ${missing}`}`,
  next: {
    vault:
      'Ensuite : « tss group create » crée le groupe principal, avec chaque détenteur et sa clé OpenPGP.',
    mainGroup:
      'Ensuite : comparez chaque empreinte avec son détenteur. Puis « tss request create » demande des parts : --type KeyGen dans un nouveau coffre, sinon Recovery.',
    otherGroup:
      'Ensuite : comparez chaque empreinte avec son détenteur. Puis « tss request create --type KeyGenFromKeyGroup » demande des parts.',
    request: (id, names) =>
      `Ensuite : à comparer et à confirmer par ${names}. « tss request confirm-text ${id} --holder NAME » donne à chacun le message avec son code.`,
    text: (name, isDeclined) =>
      `Voici le texte ${of(name)}, à comparer, à mettre tel quel dans un fichier et à signer avec « gpg --clear-sign ». « tss request ${isDeclined ? 'decline' : 'confirm'} » prend ce que gpg a écrit.`,
    valid:
      'Tous ont confirmé, et les clés sont en service. Ensuite : « tss destroyed » nomme ce qui est maintenant à détruire, et « tss xpub » écrit les clés étendues pour les portefeuilles.',
    receipts:
      '  Ensuite :      chaque détenteur dont le reçu manque contrôle sa part (« tss check-share ») et signe le reçu. Si l’un ne vient pas, l’opérateur déclare ces clés nulles (« tss declare-void »), et une nouvelle demande en fait d’autres.',
    undecided: names =>
      `  Ensuite :      personne ne peut regarder l’objet de la plainte ${of(names)} ; les clés ne sont donc ni nulles ni valides par elle. La part est contrôlée encore une fois. S’il n’en sort aucun reçu, l’opérateur déclare ces clés nulles (« tss declare-void »), et une nouvelle demande en fait d’autres.`,
    void: '  Ensuite :      les parts de ces clés nulles sont à détruire (« tss destroyed » les nomme). Une nouvelle demande fait d’autres clés.',
  },
  checkOf: (name, at, found, isOfShareNow, transcript) =>
    `  Contrôle :     ${name}, ${at} : la part ${found === 'fits' ? 'est conforme' : found === 'misfit' ? 'n’est PAS conforme' : 's’ouvre, bien qu’enregistrée comme détruite'}${isOfShareNow ? '' : ' ; elle a été redonnée depuis'} (${transcript})`,
  destroyedBy: (name, at) => `  Détruite :     la part ${of(name)}, ${at}`,
  confidential:
    'Ce fichier est confidentiel : avec lui et une seule clé privée sous la racine, la clé racine peut être calculée.',
  childIs: (curve, at, key) => `${curve}  ${at}  ${key}`,
  askDeclared: 'Tout le monde voit-il ces mots, et est-ce ainsi ? (oui, non) ',
  voidDeclared: (epoch, missing) =>
    `L’époque ${epoch} doit être déclarée nulle, définitivement. ${missing ? `Reçus manquants : ${missing}.` : 'Ses reçus portent sur des codes de chaîne différents.'} Ses parts peuvent encore ouvrir le coffre : elles sont à détruire.`,
  destroyedDeclared: (epoch, holders) => `De l’époque ${epoch}, ces parts sont dites détruites : ${holders}.`,
  destroyedOfGroup: 'Dites de quel --group était la part de ce --node.',
  nothingToDestroy: 'Il n’y a rien à détruire.',
  toDestroy: (type, group, epoch, why) =>
    `${type} ${group}, époque ${epoch}, ${why === 'void' ? 'nulle' : 'groupe remplacé par un autre groupe principal'} : à détruire`,
  shareToDestroy: (number, name, isDestroyed) =>
    `  ${number}  ${name}, ${isDestroyed ? 'détruite' : 'NON détruite'}`,
  stillOpens: threshold =>
    `  AVERTISSEMENT : ${threshold} des parts qui restent ouvrent encore le coffre, quoi qui ait été donné depuis.`,
  oneWay:
    'Les messages sont ouverts d’une seule façon : --card ou --private-key, ou ils viennent par un tube.',
  noWay:
    'Rien n’est tapé ici. Donnez --card, ou --private-key avec --accept-private-keys, ou passez par un tube ce que gpg --decrypt a donné de chaque message, en hexadécimal, un par ligne.',
  hereOrElsewhere:
    'Une part est contrôlée à la cérémonie, avec --folder et --vault, ou ailleurs, avec --record et --share-file.',
  keyNotAccepted: 'Une clé privée est exposée à cet ordinateur. Dites-le avec --accept-private-keys.',
  oneNode: 'Dites la part de qui avec un seul --node, le numéro du détenteur.',
  recordCompared: (number, digest) =>
    `D’après le registre numéro ${number}, ${digest} : comparez ce condensat avec le papier.`,
  shareFits: name =>
    `La part ${of(name)} est conforme. Le texte ci-dessus est le reçu : mettez-le tel quel dans un fichier, et signez-le avec « gpg --clear-sign ».`,
  otherChainCodes: names =>
    `Un autre code de chaîne que celui du coffre, ou aucun lisible, a été envoyé par : ${names}. Le bon est venu de quelqu’un d’autre, donc la part convient ; dites-le à tous, et cherchez pourquoi.`,
  sumWritten: file => `La part entière, en un seul message pour son détenteur, est dans ${file}.`,
  sumNotWritten: 'La part entière en un seul message n’a pas été gardée : donnez --sum-file pour l’avoir.',
  misfit: (contributor, finding, what) =>
    `Ce que le détenteur ${contributor} a envoyé ${finding === 'does-not-fit' ? `n’est pas conforme (${what})` : finding === 'foreign-content' ? 'n’est pas un message de cette demande : ne publiez jamais de clé qui l’ouvre' : 'n’a pas pu être ouvert'}.`,
  complaintToSign: 'La plainte est à signer avec « gpg --clear-sign ».',
  severalComplaints: count =>
    `Ce sont ${count} plaintes : signez chaque texte à part, dans un fichier à lui. Assurez-vous d’abord que les lignes sont venues dans l’ordre des messages, une de gpg pour chacun : dans un autre ordre, de bons messages paraissent étrangers, et une plainte reste pour toujours.`,
  noKeyKnown:
    'Par un tube, aucune plainte ne peut en être faite : la clé de ce message n’est pas connue ici, et sans elle personne ne peut regarder. Ne signez rien, et contrôlez de nouveau avec --card, ou avec --private-key et --accept-private-keys : cela donne la plainte.',
  ownMadeHere: name =>
    `Selon le registre, la contribution ${of(name)} a été faite à la cérémonie. Si elle l’a été sur sa propre machine : ne signez aucun reçu, et faites déclarer ces clés nulles.`,
  madeHere: ', faite à la cérémonie',
  madeElsewhere: ', faite sur sa propre machine',
  verifiedContribution: (number, name, made, digest) => `  ${number}  ${name}${made}\n       ${digest}`,
  confirmedBy: name => `  Reçu ${of(name)} : signé par sa clé, et c’est juste`,
  byCodeOf: name => `  Reçu ${of(name)} : par code, sur la foi de la machine qui a le registre`,
  missingOf: name => `  Reçu ${of(name)} : NON DONNÉ`,
  agrees:
    'Tous les détenteurs confirment ces clés, sur un seul code de chaîne. Si les clés sont nulles, seul le registre le dit : comparez son condensat avec le papier.',
  agreesNot:
    'Les reçus de tous les détenteurs n’ont pas été donnés. Ce qui a été donné est juste ; comparez le condensat du registre avec le papier.',
  outOfUse:
    'HORS SERVICE : d’après ce registre, un autre groupe a remplacé celui-ci, et ses parts sont à détruire. Demandez le groupe qui l’a remplacé.',
  verifiedVoid: 'NULLES : ce registre dit que ces clés ne devaient jamais servir, et cela ne change pas.',
  practiceKeys: 'Exercice : ces clés ne protègent rien.',
  proofOf: (vault, id) => `${vault}, ${id}`,
  proofKeys: (type, group, number) => `${type} ${group}, époque ${number}`,
  provedAt: time => `  Heure :        ${time}, selon la machine qui l’a faite`,
  provedBy: (number, name) => `  ${number}  ${name || 'aucun détenteur du groupe'}`,
  challengeFits: 'Elle répond au texte donné ici.',
  challengeNotCompared:
    'Elle n’a été comparée avec aucun texte d’un vérificateur (--challenge) : elle a pu être faite pour quelqu’un d’autre, à n’importe quel moment.',
  provesEpoch:
    'Un quorum de ces clés a signé sur les deux courbes, chaque signataire avec sa part de cette époque. Comparez le condensat du registre avec le papier.',
  provesRoot:
    'NON MONTRÉ pour ces clés : un quorum de cette racine a signé, peut-être avec des parts d’une ancienne époque. Ne le prenez pas pour une preuve de celle-ci.',
  answerOf: (answer, name, fingerprint) => `  ${inWords(ANSWERS, answer).padEnd(9)}  ${name}, ${fingerprint}`,
};
