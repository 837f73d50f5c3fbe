/** What is refused of TSS vaults, their groups and requests, and of what holders answer to these, in French. */
import type { OfHolder, Place } from '../../en/refusals/facts';
import type { tssRequestTexts as english } from '../../en/refusals/tss-requests';
import { eitherIn } from '../../lists';
import { of } from '../elision';
import { differs } from './differs';

const either = eitherIn('fr');

const holder = (f: OfHolder): string => f.holder ?? 'Ce détenteur';
const ofHolder = (f: OfHolder): string => (f.holder ? of(f.holder) : 'de ce détenteur');

/** Groups as a request and an order call them. */
const PARTS = new Map([
  ['source', 'source'],
  ['target', 'cible'],
  ['main', 'principal'],
]);

/** Types between which a group may choose. */
const types = (other: readonly string[] | undefined): string =>
  other === undefined ? 'd’un autre type' : `de type ${either(other)}`;

const slip = (f: Place & { swapped?: boolean }): string => {
  if (f.position === undefined) return '';
  return f.swapped
    ? ` Relisez les caractères ${f.position} et ${f.position! + 1}, peut-être inversés.`
    : ` Relisez le caractère ${f.position}, peut-être le seul faux.`;
};

export const tssRequestTexts: typeof english = {
  TSS_VAULT_UNKNOWN: () =>
    'Il n’y a pas de coffre TSS de cet identifiant ou de ce nom dans ce dossier. Regardez la liste des coffres.',
  TSS_VAULT_EXISTS: f => `Il y a déjà un coffre TSS « ${f.name} ». Choisissez un autre nom.`,
  TSS_HOLDER_COUNT: f =>
    `Un groupe a de 2 à ${f.expected} détenteurs, et en voici ${f.seen}. Nommez-en un pour chaque part.`,
  TSS_KEY_LENGTH: f =>
    `La clé OpenPGP ${ofHolder(f)} dépasse ${f.expected} Kio, surtout par des signatures inutiles ici. Exportez-la sans elles (gpg --export-options export-minimal).`,
  TSS_KEY_OTHER: f =>
    `Ce n’est pas la clé ${f.holder ? of(f.holder) : 'du détenteur'} qui est au registre : son empreinte, ou celle de la sous-clé pour laquelle on chiffre, n’est pas la même. Apportez la même clé avec sa nouvelle expiration ; une autre ne vient qu’avec une récupération de la part (A, B).`,
  TSS_KEY_AS_BEFORE: f =>
    `Le registre a déjà cette clé ${ofHolder(f)}, octet pour octet. Rien n’a été modifié.`,
  TSS_KEY_OLDER: f =>
    `C’est une copie plus ancienne de la clé ${ofHolder(f)} que celle du registre : son propriétaire l’a signée de nouveau depuis. Exportez-la là où elle a été modifiée en dernier.`,
  TSS_PARTICIPANTS: f =>
    `Le groupe est dit de ${f.expected} participants, et ${f.seen} détenteurs sont nommés. Accordez les deux.`,

  TSS_REQUEST_TYPE: () =>
    'Il n’y a pas de demande de ce type : c’est KeyGen, KeyGenFromKeyGroup ou Recovery, en ces lettres.',
  TSS_GROUP_UNKNOWN: f =>
    `Ce coffre n’a pas de groupe de l’identifiant donné pour le groupe ${PARTS.get(f.name) ?? f.name}. Regardez la liste de ses groupes.`,
  TSS_TARGET_TYPE: f =>
    `Le groupe cible ne peut pas être ici de type ${f.name} : pour cette demande, il est ${types(f.other)}. Choisissez un autre groupe, ou un autre type de demande.`,
  TSS_TARGET_NOT_NEW: () =>
    'Le groupe cible a déjà des clés, ou doit en recevoir par une demande qui n’est pas close. Créez un nouveau groupe pour de nouvelles clés.',
  TSS_TARGET_NOT_VALID: () =>
    'Le groupe cible n’a pas de clés que tous ses détenteurs aient confirmées ; aucune de ses parts ne peut donc être redonnée. Attendez leurs reçus.',
  KEY_EXISTS: f =>
    f.name === 'issued'
      ? 'Ce coffre a déjà des clés racines, et tous les détenteurs ne les ont pas confirmées. Apportez les reçus manquants. Si l’un ne vient pas, ou si une plainte porte sur ce que personne ne peut regarder, déclarez ces clés nulles (tss declare-void) ; un KeyGen en fait ensuite d’autres.'
      : 'Ce coffre a ses clés racines : elles se font une seule fois. Prenez KeyGenFromKeyGroup pour d’autres groupes, ou un autre coffre pour d’autres clés.',
  TSS_SOURCE_NOT_TAKEN: () =>
    'Un KeyGen n’a pas de groupe source : il fait de nouvelles clés. Omettez le groupe source.',
  TSS_SOURCE_MISSING: () =>
    'Il faut à cette demande un groupe source : celui dont les détenteurs apportent leurs parts. Nommez-le.',
  TSS_SOURCE_TYPE: f =>
    `Le groupe source ne peut pas être ici de type ${f.name} : pour cette demande, il est ${types(f.other)}. Choisissez un autre groupe, ou un autre type de demande.`,
  TSS_SOURCE_NOT_VALID: () =>
    'Le groupe source n’a pas de clés que tous ses détenteurs aient confirmées. Attendez leurs reçus, ou choisissez un autre groupe.',
  TSS_SOURCE_UNAVAILABLE: () =>
    'Le groupe source est hors service : un autre l’a remplacé. Choisissez celui qui l’a remplacé.',
  TSS_HOLDER_UNKNOWN: f =>
    `Le groupe ${PARTS.get(f.name) ?? f.name} n’a pas de détenteur ${f.other === undefined ? 'de cet identifiant' : `d’identifiant ${f.other}`}. Regardez la liste de ses détenteurs.`,
  TSS_HOLDER_TWICE: f =>
    `${holder(f)} figure deux fois parmi ceux qui participent. Nommez chaque détenteur une fois.`,
  TSS_HOLDER_UNCONFIRMED: f =>
    `${holder(f)} n’a pas confirmé la dernière part reçue ; elle ne peut donc pas servir. Demandez son reçu, ou nommez un autre détenteur.`,
  TSS_RECOVERY_MODE: f =>
    f.name === 'type'
      ? 'Seule une Recovery a un mode de récupération. Omettez-le, ou faites de la demande une Recovery.'
      : 'Il n’y a pas de tel mode de récupération : c’est A (depuis le même groupe), B (depuis le groupe de récupération et le principal) ou C (un nouveau groupe principal).',
  TSS_RECOVERY_GROUPS: () =>
    'Dans la récupération A, la part perdue vient de son propre groupe : source et cible sont le même. Pour une autre source, prenez la récupération B ou C.',
  TSS_LOST_HOLDER_MISSING: () =>
    'Cette récupération redonne une seule part. Dites la part de qui est perdue.',
  TSS_LOST_HOLDER_NOT_TAKEN: () =>
    'Seules les récupérations A et B redonnent la part d’un détenteur. Omettez le détenteur, ou choisissez l’un de ces modes.',
  TSS_MAIN_IDS_NOT_TAKEN: () =>
    'C’est seulement dans la récupération B que des détenteurs du groupe principal aident le groupe de récupération. Omettez-les, ou choisissez ce mode.',
  TSS_KEY_OF_ANOTHER: f =>
    `La nouvelle clé donnée pour ${f.holder ?? 'ce détenteur'} est, ou était, celle ${f.other ? of(f.other) : 'd’un autre détenteur'} dans ce coffre. Donnez une clé qui lui soit propre.`,
  TSS_DESCRIPTION: f =>
    `La description est inutilisable : elle tient sur une ligne, en ${f.expected} caractères simples au plus. Tout le monde peut la lire.`,
  TSS_EXPIRY: f =>
    `Une demande attend une minute au moins et ${f.expected} jours au plus. Choisissez une durée entre les deux.`,
  TSS_REQUEST_WAITING: f =>
    `La demande du ${f.name} n’est pas encore close, et un coffre en a une à la fois. Terminez-la ou annulez-la avant d’en créer une autre.`,

  TSS_REQUEST_UNKNOWN: () =>
    'Ce coffre n’a pas de demande de cet identifiant. Regardez la liste de ses demandes.',
  TSS_REQUEST_DUE: () =>
    'D’après l’horloge de cet ordinateur, cette demande a attendu trop longtemps. Rien n’en est écrit, car personne n’a confirmé l’horloge. Si elle est fausse, réglez-la et recommencez ; sinon annulez la demande.',
  TSS_REQUEST_STATE: f => {
    if (f.name === 'PendingKeyHolderConfirmation')
      return 'Tous les détenteurs n’ont pas encore confirmé cette demande. Regardez qui on attend, et faites ceci quand tous l’auront fait.';
    if (f.name === 'MPCProcessing')
      return 'Chaque détenteur a confirmé cette demande, et aucune réponse n’y est plus prise. Exécutez-la, ou annulez-la.';
    return `Cela n’est pas possible avec une demande à l’état ${f.name}. Regardez ce qu’elle est devenue, ou créez-en une nouvelle.`;
  },
  TSS_REQUEST_OTHER_RECORD: () =>
    'Cette demande n’a pas été faite sur le registre tel qu’il est : un groupe, un détenteur, une clé ou une époque diffère. Rien n’est fait sur sa foi. Annulez-la et créez-en une nouvelle ; si personne n’a rien modifié, cherchez qui a eu le dossier.',
  CLEAR_SIGNED_UNREADABLE: () =>
    'Ceci n’est pas un seul texte signé en clair et rien d’autre. Si c’est le texte d’avant la signature : signez-le d’abord, tel quel, avec « gpg --clear-sign », et apportez en entier ce que gpg a écrit.',
  TSS_CONFIRMER_UNKNOWN: () =>
    'Personne de ce nom n’a à confirmer cette demande. Regardez qui le doit : la liste est avec la demande.',
  TSS_CONFIRMER_TWO: f =>
    `${holder(f)} doit confirmer avec plus d’une clé, et chacune a son texte. Nommez l’empreinte de la sous-clé à la place du détenteur : ${f.other}.`,
  TSS_CONFIRMATION_OTHER_REQUEST: () =>
    'Ce texte porte sur une autre demande. Affichez le texte de celle-ci, comparez-le, et signez celui-là.',
  TSS_CONFIRMATION_TEXT: f =>
    `Ceci n’est, lettre pour lettre, le texte d’aucun détenteur de cette demande.${differs(f)} Affichez-le de nouveau, comparez-le, et signez-le tel quel.`,
  TSS_CONFIRMATION_CODE: f =>
    `Le code ${f.holder ? `pour ${f.holder}` : 'de ce texte'} manque ou est faux.${slip(f)} Il est dans le message venu avec la demande, chiffré pour sa clé : ouvrez-le, et affichez le texte avec le code tel qu’il y figure.`,
  TSS_CONFIRMATION_DECISION: f =>
    `Ce qui a été signé dit « ${f.name} », et ce n’est pas ce qui était demandé ici. Faites ce que dit le texte, ou faites signer l’autre.`,
  TSS_CONFIRMATION_MISSING: f =>
    `${holder(f)} n’a pas confirmé cette demande. Apportez d’abord la confirmation.`,
  TSS_CONFIRMATION_INVALID: f =>
    `${holder(f)} n’a pas signé la confirmation qui est dans les fichiers${f.name ? ` (${f.name})` : ''}. Arrêtez, et cherchez qui l’a changée.`,
  TSS_FINGERPRINT_OTHER: f =>
    `Les chiffres tapés ne sont pas les derniers de la clé ${f.holder ? of(f.holder) : 'nommée'} dans la demande. Comparez l’empreinte entière avec cette personne ; si c’en est une autre, arrêtez : quelqu’un d’autre recevrait la part.`,
  TSS_CONTEXT_USED: () => 'Une tentative a déjà été faite pour cette demande. Créez une nouvelle demande.',
  TSS_ANSWERED_ALREADY: f =>
    `${holder(f)} a déjà répondu. Une deuxième réponse n’est pas prise ; pour la changer, annulez la demande et créez-la de nouveau.`,
};
