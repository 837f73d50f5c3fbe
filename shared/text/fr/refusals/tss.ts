/** What is refused of threshold keys: contributions, shares, messages, receipts, recoveries and proofs, in French. */
import type { OfHolder } from '../../en/refusals/facts';
import type { tssTexts as english } from '../../en/refusals/tss';
import { of } from '../elision';
import { plural } from '../plural';
import { differs } from './differs';
import { given } from './facts';

/** Each with its article, and as it is called where nobody knows whose it is. */
const THINGS = {
  complaint: ['La plainte', 'Cette plainte'],
  contribution: ['La contribution', 'Cette contribution'],
  encryptedShare: ['La part chiffrée', 'Cette part chiffrée'],
  identifier: ['L’identifiant', 'Cet identifiant'],
  message: ['Le message', 'Ce message'],
  partOfSignature: ['La partie de signature', 'Cette partie de signature'],
  receipt: ['Le reçu', 'Ce reçu'],
  share: ['La part', 'Cette part'],
} as const;

/** Whose: a contributor, holder or helper. */
const Their = (f: OfHolder, thing: keyof typeof THINGS): string => {
  const [called, nameless] = THINGS[thing];
  return f.holder ? `${called} ${of(f.holder)}` : nameless;
};

const ofHolder = (f: OfHolder): string => (f.holder ? of(f.holder) : 'de ce détenteur');

const FIND_OUT = 'Faites une nouvelle demande sans elle, et cherchez comment elle a été faite.';

const MADE_ANEW =
  'Faites-en apporter une bonne, ou faites une nouvelle demande, et cherchez comment celle-ci a été faite.';

export const tssTexts: typeof english = {
  TSS_ID_OUT_OF_RANGE: f =>
    `${Their(f, 'identifier')} est hors limites : un identifiant va de 1 à moins que l’ordre d’ed25519. Prenez ceux que le programme a donnés.`,
  TSS_ID_TWICE: f =>
    `${Their(f, 'identifier')} a déjà été donné. Deux détenteurs n’ont jamais le même ; nommez chaque détenteur une fois.`,
  TSS_THRESHOLD: f =>
    `Un seuil de ${f.seen} n’est pas possible avec ${f.expected} détenteurs : il est de 2 au moins, et du nombre de détenteurs au plus. Choisissez-en un autre.`,
  TSS_QUORUM_SHORT: f =>
    `Il y a là ${f.seen} des ${f.expected} détenteurs qu’il faut. Amenez-en ${f.expected - f.seen} de plus.`,
  TSS_OTHER_ROOT: () =>
    'Ces groupes n’ont pas les mêmes clés racines. Rien n’a été fait ; cherchez un groupe d’un autre coffre, ou une époque plus ancienne.',

  TSS_OTHER_REQUEST: f =>
    `${Their(f, 'contribution')} a été faite pour une autre demande, ou nomme un autre détenteur que cette demande. Demandez le fichier tel qu’il a été fait pour elle.`,
  TSS_CONTRIBUTOR_UNKNOWN: () =>
    'Cette contribution est de quelqu’un qui ne contribue pas à cette demande. Rien n’en a été pris. Regardez qui contribue.',
  TSS_CONTRIBUTED_TWICE: f =>
    `${Their(f, 'contribution')} est déjà là. Une deuxième n’est pas prise, même si c’est la même.`,
  TSS_NOT_ABSENT: f =>
    `${Their(f, 'contribution')} est là ; son auteur participe donc. Ne le comptez pas parmi les absents.`,
  TSS_CONTRIBUTION_MISSING: f =>
    `${Their(f, 'contribution')} manque. Attendez-la, ou faites une nouvelle demande sans elle.`,
  TSS_COMMITMENT_COUNT: f =>
    `${Their(f, 'contribution')} a ${f.seen} ${plural(f.seen, { one: 'engagement', other: 'engagements' })} alors que le seuil est ${f.expected}. Elle changerait le seuil pour tout le monde. ${FIND_OUT}`,
  TSS_POINT: f =>
    `${Their(f, 'contribution')} a sur ${f.name} un nombre ${f.position} qui n’est pas un point du groupe. ${MADE_ANEW}`,
  TSS_CHAIN_HASH: f =>
    `${Their(f, 'contribution')} n’est pas de ce type de demande : elle en dit trop ou trop peu du code de chaîne. Demandez-en une autre.`,
  TSS_NOT_THEIR_SHARE: f =>
    `${Their(f, 'contribution')} ne vient pas de la part que le registre connaît à son auteur. Elle changerait les clés racines. ${FIND_OUT}`,
  TSS_PROOF: f =>
    `${Their(f, 'contribution')} ne prouve pas que son auteur sait ce qui est dedans. ${MADE_ANEW}`,
  TSS_CONTRIBUTION_MESSAGE: f =>
    f.other
      ? `${Their(f, 'contribution')} n’a pas de message qui soit pour la clé de chiffrement ${of(f.other)} et pour aucune autre. Demandez-en une autre.`
      : `${Their(f, 'contribution')} a plus de messages qu’il n’y a de détenteurs. Demandez-en une autre.`,
  TSS_CONTRIBUTION_DIGEST: f =>
    `${Their(f, 'contribution')} n’est pas celle dont le condensat a été donné avant. Apportez celle-là.`,
  TSS_CONTRIBUTION_SIGNATURE: f =>
    `${Their(f, 'contribution')} n’est pas signée par la clé de son auteur${f.name ? ` (${f.name})` : ''}. Faites signer ses quatre lignes avec « gpg --detach-sign », et apportez ce fichier avec elle.`,
  TSS_CONTRIBUTION_NO_FILE: f =>
    `${Their(f, 'contribution')} n’est pas là en entier : le fichier « ${f.name} » manque. Mettez-le dans le dossier.`,
  TSS_CONTRIBUTION_MISPLACED: f =>
    `Le fichier « ${f.name} » est celui ${of(f.other)} d’après son nom, et contient la contribution ${ofHolder(f)}. Mettez le fichier ${of(f.other)} à sa place.`,
  TSS_CONTRIBUTION_EARLY: f =>
    `Le condensat de la contribution ${ofHolder(f)} est là. Son fichier est pris quand tout le monde aura vu les mots.`,
  TSS_DIGEST_NOT_TAKEN: () =>
    'Les condensats ne sont pris avant les contributions que dans un KeyGen. Apportez la contribution elle-même.',
  TSS_DIGEST_MISSING: f =>
    `Aucun condensat de la contribution ${ofHolder(f)} n’est là ; aucun ne peut donc être repris. Regardez ce qui a été apporté.`,
  TSS_DIGEST_STAYS: f =>
    `Le condensat de la contribution ${ofHolder(f)} reste : le fichier de quelqu’un a été ouvert ici, et qui change la sienne maintenant pourrait la choisir d’après cela. S’il est faux, annulez la demande et créez-la de nouveau.`,
  TSS_SUM_IDENTITY: f =>
    `Les contributions s’annulent entre elles sur ${f.name}. Cela n’arrive pas par hasard : arrêtez, et cherchez qui les a faites.`,

  TSS_EPOCH_ALTERED: () =>
    'Les clés de ce registre ne sont pas celles que donnent ses contributions. Arrêtez : qui l’a écrit connaît peut-être la clé racine. N’utilisez aucune de ses parts, et cherchez qui l’a écrit.',

  TSS_SCALAR: f =>
    `${given(f)} n’est pas une part : ce n’est pas un nombre inférieur à l’ordre de sa courbe, en 32 octets. Apportez la part telle qu’elle a été remise.`,
  TSS_SHARE_DOES_NOT_FIT: f =>
    f.mistyped
      ? `${Their(f, 'share')} est nommée comme il faut, mais ses nombres ne sont pas les bons. C’est sans doute une faute de frappe : comparez la saisie ; la même encore une fois est une alarme.`
      : `${Their(f, 'share')} est nommée comme il faut, mais ses nombres ne sont pas ceux que le registre en a. Si elle a été tapée, recopiez-la. Si elle est venue telle qu’elle a été faite, arrêtez : la part ou le registre a été changé.`,
  TSS_SHARE_OTHER_EPOCH: f =>
    `${Their(f, 'share')} est de l’époque ${f.epoch} du ${f.name}, et il faut ici des parts d’autres clés. Apportez la part des clés qui sont sous les mots.`,
  TSS_SHARE_DESTROYED: f =>
    `${Their(f, 'share')} est de l’époque ${f.epoch} du ${f.name}, et est enregistrée comme détruite. Arrêtez : une part qui ne devrait pas exister est apparue.`,
  TSS_SHARE_OTHER_VAULT: () =>
    'C’est une part de clés que ce coffre n’a pas. Apportez la part des clés qui sont sous les mots.',
  TSS_SHARE_NOT_ASKED: f =>
    `On n’a pas besoin ici de cette part${f.holder ? ` ${of(f.holder)}` : ''} : quelqu’un d’autre participe à cette demande, ou elle est venue par une autre voie. Apportez la part d’un détenteur dont la place est vide.`,
  TSS_SHARE_REPEATED: f => `${Their(f, 'share')} est déjà là. Il faut la part du détenteur suivant.`,
  TSS_SHARE_FILE_OTHER: f =>
    `${Their(f, 'encryptedShare')} n’est pas le fichier écrit avec ces clés : ses messages sont autres. Cherchez le fichier de cette demande dans le dossier de cérémonie.`,
  TSS_SUM_TEXT: f =>
    `${given(f)} n’est pas une part de ces clés, telle que le premier contrôle l’a écrite : deux lignes, de ce détenteur et de cette époque. Ouvrez le fichier qui va avec ces clés.`,
  TSS_OPENED_COUNT: f =>
    `Il y a ${f.seen} ${plural(f.seen, { one: 'ligne', other: 'lignes' })}, et ${f.expected} ${plural(f.expected, { one: 'message', other: 'messages' })} dans ce fichier de part. Donnez le contenu de chaque message en hexadécimal, un par ligne, dans l’ordre du fichier, et une ligne vide pour celui que gpg ne peut pas ouvrir.`,
  TSS_OPENED_TEXT: f =>
    `La ligne ${f.position} n’est pas en hexadécimal. Donnez ce que « gpg --decrypt » sort de chaque message en hexadécimal minuscule, un par ligne.`,
  TSS_OWN_DIGEST_NEEDED: f =>
    `Selon le registre, ${f.holder ?? 'ce détenteur'} a fait une contribution à ces clés sur sa propre machine. Tapez le début de son condensat, de son propre papier, 16 chiffres ou 8 mots : qui pourrait échanger cette contribution pourrait connaître les clés. Sans cela, aucun reçu n’est fait.`,
  TSS_OWN_DIGEST_OTHER: f =>
    `Ce qui a été tapé n’est pas le début du condensat que le registre a de la contribution ${f.holder ? of(f.holder) : 'de ce détenteur'}. Comparez-le avec le papier. Si le papier dit autre chose, arrêtez : quelqu’un a échangé la contribution. Ne signez aucun reçu, et faites déclarer ces clés nulles et refaire.`,
  TSS_SUM_CODE: f =>
    `Ce n’est pas le code du message que cette machine a fait en contrôlant ${f.holder ? `la part ${of(f.holder)}` : 'cette part'}. C’est la deuxième ligne de ce message, 26 caractères.`,
  TSS_CHAIN_CODE: f =>
    `Ce qu’a ${f.holder ?? 'ce détenteur'} est sans le code de chaîne de ce coffre, ou avec un autre. Cherchez d’abord une faute de frappe. Sinon, cela ne peut pas servir : si ces clés sont valides, récupérez la part de ce détenteur ; sinon, faites-les déclarer nulles et refaire.${f.senders?.length ? ` Envoyé par : ${f.senders.join(', ')}.` : ''}`,

  TSS_EPOCH_UNKNOWN: () =>
    'Ce coffre n’a pas de groupe de cet identifiant, ou le groupe n’a pas cette époque. Regardez la liste de ses groupes.',
  TSS_EPOCH_FINAL: f =>
    f.name === 'valid'
      ? 'Chaque détenteur a confirmé ces clés. Elles sont valides, et le restent.'
      : 'Ces clés sont déjà nulles, et le restent.',
  TSS_NOT_TO_DESTROY: () =>
    'Ces clés sont en service : aucune de leurs parts n’est à détruire. Regardez la liste de ce qui l’est.',
  TSS_DESTROYED_ALREADY: f => `${Their(f, 'share')} est déjà enregistrée comme détruite.`,
  TSS_WORDS_OTHER: () =>
    'Ce ne sont pas les mots de ce qui est déclaré ici, sur le registre tel qu’il est maintenant. Demandez de nouveau les mots, et comparez-les.',
  TSS_EPOCH_NOT_VALID: () =>
    'Tous les détenteurs n’ont pas confirmé ces clés ; rien n’en est donc encore donné. Attendez les reçus qui manquent.',

  TSS_RECEIPT_TEXT: f =>
    `Ceci n’est pas, lettre pour lettre, le texte d’un reçu de ce coffre.${differs(f)} Refaites-le en contrôlant la part, et signez-le tel quel.`,
  TSS_RECEIPT_MISSING: f =>
    `${Their(f, 'receipt')} n’a pas été apporté avec le registre. Sans tous les reçus, rien ne dit que la part est encore celle que tout le monde a confirmée : prenez aussi le dossier « receipts », à côté du registre.`,
  TSS_RECEIPT_UNKNOWN: () =>
    'Ce reçu est de quelqu’un qui n’est pas détenteur dans ce groupe. Rien n’en a été pris. Regardez la liste de ses détenteurs.',
  TSS_RECEIPT_TWICE: f => `${Their(f, 'receipt')} a été donné deux fois. Donnez chaque reçu une fois.`,
  TSS_RECEIPT_OTHER_EPOCH: f =>
    `${Their(f, 'receipt')} est d’une autre époque. Demandez-en un de la part qui a été remise en dernier.`,
  TSS_RECEIPT_OTHER_REQUEST: f =>
    `${Their(f, 'receipt')} date d’avant la récupération de cette part. Demandez-en un nouveau.`,
  TSS_RECEIPT_CHAIN: f =>
    `${Their(f, 'receipt')} porte sur un autre code de chaîne que celui de ce coffre. Faites contrôler la part de nouveau, et signer le reçu qui en sort.`,
  TSS_RECEIPT_PROOF: f =>
    `${Their(f, 'receipt')} ne prouve pas que son auteur a la part. Demandez-lui de contrôler la part de nouveau et d’en faire un autre.`,

  TSS_COMPLAINT_TEXT: f =>
    `Ceci n’est pas, lettre pour lettre, le texte d’une plainte sur un message de ce coffre.${differs(f)} Refaites-le en contrôlant la part, et signez-le tel quel.`,
  TSS_COMPLAINT_KEY: () =>
    'La clé de cette plainte n’ouvre pas le message dont il s’agit ; on n’y voit donc rien. Refaites la plainte en contrôlant la part.',
  TSS_COMPLAINT_TWICE: f =>
    `${Their(f, 'complaint')} sur cette contribution est déjà là. Une deuxième n’est pas prise.`,

  TSS_LOST_HELPS: f =>
    `${f.holder ?? 'Le détenteur'} a perdu la part à récupérer, et ne peut pas l’apporter. Nommez d’autres détenteurs.`,
  TSS_TOO_MANY_HELPERS: f =>
    `Du groupe qui a perdu une part, il faut exactement ${f.expected} ${plural(f.expected, { one: 'aide', other: 'aides' })}, et en voici ${f.seen}. Nommez-en autant qu’il faut.`,
  TSS_HELPERS_WRONG: () =>
    'D’après le registre, ces détenteurs ne peuvent pas redonner la part perdue. Rien ne leur a été demandé ; cherchez si le registre est endommagé.',
  TSS_MASKS: () =>
    'Les masques de cette récupération ne s’annulent pas. La part de personne n’a été utilisée ; recommencez la récupération.',
  TSS_TERM: f =>
    `${Their(f, 'message')} n’est pas ce qu’il devrait être, et la part perdue n’a pas été assemblée. Recommencez la récupération, et cherchez pourquoi.`,

  TSS_CHALLENGE_SHORT: f =>
    `Le texte du vérificateur a ${f.seen} ${plural(f.seen, { one: 'octet', other: 'octets' })}, et il en faut ${f.expected}. Demandez-en un plus long, pour qu’aucune preuve ne puisse être faite avant d’être demandée.`,
  TSS_CHALLENGE_TEXT: f =>
    `Le texte du vérificateur ne peut pas être montré tel quel : il tient sur une ligne, en ${f.expected} caractères simples au plus. Demandez-en un tel.`,
  TSS_PROOF_FACTS: () =>
    'Ce qui est à prouver n’est pas écrit comme dans un registre : un identifiant, une heure ou un condensat n’en est pas un, ou le texte du vérificateur n’est pas un texte. Rien n’a été signé ; recommencez la preuve à partir du registre.',
  TSS_PROOF_LIST: () =>
    'La liste de ceux qui signent n’est pas celle qui a été convenue. Rien n’a été signé ; recommencez la preuve.',
  TSS_PROOF_PART: f => `${Their(f, 'partOfSignature')} n’est pas conforme. Recommencez la preuve.`,
  TSS_QUORUM_PROOF: f =>
    `Ce n’est pas une preuve : sa signature sur ${f.name} ne correspond pas à la clé racine et à ce qu’elle dit prouver. Ne vous y fiez pas.`,
  TSS_PROOF_OTHER_VAULT: () =>
    'Cette preuve est d’un autre coffre que le registre. Prenez le registre du coffre qu’elle nomme.',
  TSS_PROOF_CHALLENGE: () =>
    'Cette preuve répond à un autre texte que celui donné ici : elle est peut-être ancienne. Comparez le texte lettre par lettre ; si c’est bien celui qui a été demandé, ne vous fiez pas à la preuve.',

  TSS_EXTENDED_KEY: () =>
    'Ceci n’est pas une clé publique étendue : elle commence par xpub ou cpub et a 111 caractères, avec une somme de contrôle. Copiez-la de nouveau.',
  TSS_EXTENDED_KEY_OTHER: () =>
    'Cette clé publique étendue n’est pas une clé racine de ce coffre. Prenez celle qui a été faite pour lui.',
  TSS_PATH: () =>
    'Ceci n’est pas un chemin : c’est m, puis des nombres inférieurs à 2147483648 avec / devant chacun, comme m/44/60/0/0/5.',
  TSS_PATH_HARDENED: () =>
    'Ce chemin a une étape renforcée, qui demande la clé privée, et personne ne l’a. Prenez des étapes sans marque.',
  TSS_NO_CHILD: () => 'Il n’y a pas de clé à ce chemin. Prenez le nombre suivant.',
};
