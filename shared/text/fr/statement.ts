/** Every line of a statement in French, by its id; how facts stand in it is said of the English ones. */
import type { StatementTexts } from '../statement-lines';

export const statement: StatementTexts = {
  words: {
    mode: { real: '', practice: 'EXERCICE : ' },
    status: { unconfirmed: 'non confirmée', active: 'active', lost: 'perdue', destroyed: 'détruite' },
    payload: {
      hex: 'du texte hexadécimal',
      base64: 'du texte base64',
      raw: 'des octets bruts',
      secretsjs: 'la chaîne secrets.js',
    },
    unit: { bytes: 'octets', characters: 'caractères' },
  },
  lines: {
    createKeySet: 'Opération : {mode}créer un jeu de clés',
    generateShare: 'Opération : {mode}générer une part',
    reissueShare: 'Opération : {mode}réémettre une part',
    checkShare: 'Opération : {mode}contrôler une seule part',
    markShare: 'Opération : {mode}marquer une part comme {status}',
    vouchForRecord: 'Opération : {mode}attester le registre',
    recordShareApart: 'Opération : {mode}enregistrer une part émise et mise de côté',
    giveUpShareApart: 'Opération : {mode}abandonner une part émise et mise de côté',
    issueRecoveryToken: 'Opération : {mode}générer un jeton de récupération',

    keySet: 'Jeu de clés : {name}',
    keySetId: 'Identifiant du jeu : {keySetId}',
    scheme: 'Schéma : {scheme}',
    required: 'Requises : {required} sur {issued} parts émises',
    record: 'Registre : numéro {number}, {digest}',
    claimed:
      'Déclaré à l’adoption : {required} requises, {issued} émises, index {indexes* }, parts de {length} {unit}',
    claimedWithoutIndexes:
      'Déclaré à l’adoption : {required} requises, {issued} émises, aucun index connu, parts de {length} {unit}',
    claimedWithoutLength:
      'Déclaré à l’adoption : {required} requises, {issued} émises, index {indexes* }, longueur d’une part inconnue : la première saisie la montre',
    claimedWithoutBoth:
      'Déclaré à l’adoption : {required} requises, {issued} émises, aucun index connu, longueur d’une part inconnue : la première saisie la montre',
    privateKeys:
      'Clés privées : peuvent être saisies sur cet ordinateur ; chaque clé saisie y a alors été exposée',
    unwitnessed: 'Sans témoin : personne devant l’écran',
    nonce: 'Nonce : {nonce}',

    key: 'Clé : {fingerprint:groups}',
    keyNamed: 'Clé, nom inscrit : {userIds*; }',
    keyNameless: 'Clé, nom inscrit : aucun',
    keyPart: 'Clé, partie utilisée : {algorithm}, {fingerprint:groups}',
    keyBytes: 'Clé, octets : SHA-256 {sha256}',
    holder: 'Détenteur {number} : {holder}, index {index}',
    holderKey: 'Clé {number} : {fingerprint:groups}',
    holderKeyNamed: 'Clé {number}, nom inscrit : {userIds*; }',
    holderKeyNameless: 'Clé {number}, nom inscrit : aucun',
    holderKeyPart: 'Clé {number}, partie utilisée : {algorithm}, {fingerprint:groups}',
    holderKeyBytes: 'Clé {number}, octets : SHA-256 {sha256}',

    secretDrawn: 'Secret : {bytes} octets aléatoires, tirés par le programme',
    requiredOfNew: 'Requises : {required} sur {shares} parts',
    sealsOne: 'Scellé : 1 entrée, dans le dépôt scellé',
    seals: 'Scellé : {entries} entrées, dans le dépôt scellé',
    asMessages: 'Sous forme de : messages OpenPGP contenant {payload}, dans des fichiers',

    issuesNew: 'Émet : une nouvelle part, index {index}',
    issuesAgain: 'Émet : la part d’index {index}, de nouveau',
    issuesNothing: 'Émet : rien',
    to: 'Pour : {holder}',
    asMessage: 'Sous forme de : message OpenPGP contenant {payload}, dans un fichier',
    namedHere:
      'Nommé ici : le registre ne disait pas qui a cet index ; il nomme ce détenteur à partir de maintenant',
    oldCopy: 'Ancienne copie : est la même part et sert toujours, à qui l’a',
    untilNow: 'Jusqu’ici : enregistrée comme {status} ; ensuite comme non confirmée',
    sameKey: 'Remarque : la même clé OpenPGP qu’avant',
    proofShares: 'Parts de preuve : {more} de plus que requis ; toutes doivent concorder',
    lengthClaimed: 'Longueur déclarée : le secret a {bytes} octets',
    declaredRandom:
      'Déclaré : la clé a été tirée au hasard ; le registre reçoit des valeurs de contrôle des parts qui concordent',
    collision:
      'Risque de collision : accepté : {unknown} index émis sont inconnus ; la probabilité d’en toucher un est de {unknown} sur {pool} ({percent} %) si l’outil a tiré ses index au hasard',

    showsAll: 'Montre : si la part est bonne, et à qui elle est',
    showsSomeElseFormAndIndex:
      'Montre : si la part est bonne là où le registre peut en juger, sinon seulement sa forme et son index',
    showsSomeElseForm:
      'Montre : si la part est bonne là où le registre peut en juger, sinon seulement sa forme',
    showsFormAndIndex:
      'Montre : seulement sa forme et son index : le registre ne peut pas juger une part de ce jeu',
    showsForm: 'Montre : seulement sa forme : le registre ne peut pas juger une part de ce jeu',

    marked: 'Part : index {index}, {holder}, jusqu’ici {status}',
    markedUnnamed: 'Part : index {index}, détenteur non nommé, jusqu’ici {status}',
    reason: 'Raison : {reason}',
    left: 'Il reste ensuite : {left} parts, {required} requises',
    leftJustEnough:
      'Il reste ensuite : {left} parts, {required} requises ; exactement autant que requis : si une de plus est perdue, plus personne ne peut retrouver la clé',
    leftTooFew:
      'Il reste ensuite : {left} parts, {required} requises ; avec moins que le nombre requis, plus personne ne peut retrouver la clé',

    recordOnPaper: 'Sur papier : des personnes disent que ce numéro et ce condensat sont sur leur papier',
    recordUnwitnessed: 'Dans le dossier : aucun procès-verbal lisible n’atteste ce registre',
    exportUnlisted: 'Contre le registre : dans le dossier, pas dans ce registre : {file} (index {index})',
    noticesUnlisted: 'Contre le registre : dans le dossier, pas dans ce registre : {files*, }',
    manyNoticesUnlisted:
      'Contre le registre : dans le dossier, pas dans ce registre : {files*, } et {more} avis de plus',
    sumsNameAnother: 'Contre le registre : {file} nomme un autre registre, {digest}',
    notTheVersionBefore: 'Contre le registre : {file} n’est pas la version précédente',
    listed: 'Part : index {index}, {holder}, {status}',
    listedUnnamed: 'Part : index {index}, détenteur non nommé, {status}',
    notListed: 'Parts non listées : {shares}, leurs index sont inconnus',
    reserved: 'Réservé : index {index}, {holder}',
    neverIssued: 'Jamais émis : index {indexes* }',
    noneNeverIssued: 'Jamais émis : aucun index',
    changesNothing: 'Change : rien, sinon que le registre liste le procès-verbal de cette tentative',

    apart: 'Part : index {index}, {holder}',
    apartAgain: 'Part : index {index}, {holder}, réémise',
    apartFile: 'Fichier : {file}, SHA-256 {sha256}',
    apartTranscript: 'Procès-verbal : {file}, {digest}',
    apartTranscriptUnread: 'Procès-verbal : {file}, illisible',
    transcriptOnPaper:
      'Sur papier : des personnes disent que le condensat de ce procès-verbal est sur leur papier',
    recordDigestOnPaper:
      'Sur papier : des personnes disent que le condensat de ce registre est sur leur papier',
    becomesIssued: 'À partir de maintenant : enregistrée comme émise, non confirmée ; {issued} parts émises',
    becomesIssuedAgain:
      'À partir de maintenant : enregistrée comme réémise, non confirmée ; l’ancienne copie est la même part et sert toujours',
    becomesUnused:
      'À partir de maintenant : jamais utilisée : des personnes disent qu’elle a été détruite ; l’index {index} n’est plus jamais donné, {holder} peut recevoir une autre part, pour une autre clé',
    becomesUnusedAgain:
      'À partir de maintenant : jamais utilisée : des personnes disent que cette copie a été détruite ; l’index {index} reste enregistré comme il l’était',

    opensStore: 'Ouvre : le dépôt scellé, pour {minutes} minutes au plus, à qui a le jeton',
    token: 'Jeton : {characters} caractères, préfixe {prefix}',
    tokenWithoutPrefix: 'Jeton : {characters} caractères, sans préfixe',
    asMessageOfToken: 'Remis sous forme de : message OpenPGP contenant le jeton',
    underPassword: 'Remis sous forme de : XOR avec le mot de passe à usage unique, base64',
    store: 'Dépôt scellé : version {version}, SHA-256 {sha256}',
    storeEmpty: 'Dépôt scellé : vide, encore aucune version',

    keyGen: 'Opération : {mode}nouvelles clés racines (KeyGen)',
    tssVault: 'Coffre TSS : {name}',
    tssVaultId: 'Identifiant du coffre TSS : {vaultId}',
    tssRequest: 'Demande TSS : {requestId}, {type}',
    tssDescription: 'Description : {description}',
    tssContext: 'Contexte : {context}',
    tssStrict: 'Mode : strict, un processus pour chaque contribution faite ici',
    tssNormal: 'Mode : normal, un seul processus pour toutes les contributions faites ici',
    tssSource: 'Groupe source : {type} {groupId}, {threshold} sur {participants}',
    tssSourceEpoch: 'Époque source : {epoch}, {hash}',
    tssTarget: 'Groupe cible : {type} {groupId}, {threshold} sur {participants}',
    tssHolder: 'Détenteur {number} : {holder}',
    tssConfirmedBy: 'Confirmée par : {holders*, }',
    tssMadeHere: 'Contribution {number}, {holder} : faite ici, {digest}',
    tssMadeElsewhere: 'Contribution {number}, {holder} : faite ailleurs, {digest}',
    tssBroughtTogether:
      'Contribution {number}, {holder} : faite ailleurs, {digest} ; venue avec son fichier : son auteur ou cette machine a pu essayer beaucoup de clés',
    reshare: 'Opération : {mode}parts des mêmes clés racines pour un autre groupe (repartage)',
    tssEnteredHere: 'Contribution {number}, {holder} : faite ici, à partir de la part saisie',
    tssAbsent: 'Détenteur {number}, {holder} : listé, et ne participe pas',
    tssRootsStay: 'Clés racines : restent les mêmes ; les parts données auparavant servent toujours',
    recoverA:
      'Opération : {mode}une part perdue, de nouveau, depuis d’autres du même groupe (récupération A)',
    recoverB:
      'Opération : {mode}une part perdue, de nouveau, depuis le groupe de récupération et d’autres du même groupe (récupération B)',
    tssLost: 'Part perdue : du détenteur {number}, {holder} ; clé jusqu’ici : {fingerprint:groups}',
    tssHelps: 'Aide : détenteur {number} du {type}, {holder}',
    tssKeysStay: 'Clés : restent les mêmes, ainsi que toutes les autres parts',
    tssLostStillOpens:
      'Part perdue : reste bonne pour qui la trouve ; rien n’est fait ici contre une part volée',
    tssHolderNotYet: 'Utilisable : quand {holder} aura confirmé la part par un reçu, avec la clé ci-dessus',
    tssNotYet: 'Utilisable : quand chaque détenteur aura confirmé sa part par un reçu',

    proveKeys: 'Opération : {mode}prouver qu’un quorum détient les clés d’un groupe',
    tssProofGroup: 'Groupe : {type} {groupId}, {threshold} sur {participants}',
    tssProofEpoch: 'Époque : {epoch}, {hash}',
    tssSigner: 'Signataire {number} : {holder}',
    tssProofTime: 'Heure : {time}',
    tssProofChallenge: 'Texte du vérificateur : {challenge}',
    tssProofSigned:
      'Signé : sur chaque courbe, un seul texte fait du coffre, du groupe, de l’époque, de l’heure, des signataires et du condensat du texte du vérificateur ; rien d’autre',
  },
};
