/** What is refused of exceptions, sign-offs and transcripts, in French. */
import { FEW_PLACES } from '../../en/refusals/facts';
import type { signingTexts as english } from '../../en/refusals/signing';
import { listedIn } from '../../lists';
import { plural } from '../plural';
import { thing } from './facts';

const EXCEPTION = new Map<string, string>([
  ['expected', 'ce qui était attendu'],
  ['happened', 'ce qui s’est passé sous vos yeux'],
  ['decided', 'ce qui a été décidé'],
]);

const FIELDS = new Map([
  ['role', 'Le rôle'],
  ['name', 'Le nom'],
  ['digest', 'Le condensat'],
  ['file', 'Le fichier'],
  ['transcript', 'Le procès-verbal'],
  ['content', 'Le contenu'],
]);

export const signingTexts: typeof english = {
  EXCEPTION_UNUSABLE: f =>
    f.name === 'witness'
      ? 'Il faut à un écart le nom du témoin qui le déclare : 1 à 100 caractères simples sur une ligne.'
      : `Dites ${EXCEPTION.get(f.name) ?? f.name}, en 1 à ${f.expected} caractères simples.`,
  SIGN_OFF_UNUSABLE: f =>
    f.name === 'reason'
      ? `Qui refuse son visa dit pourquoi, en 1 à ${f.expected} caractères simples.`
      : `${FIELDS.get(f.name) ?? `Le champ « ${f.name} »`} de ce visa est inutilisable. Un rôle ou un nom a de 1 à 100 caractères simples sur une ligne.`,
  SIGN_OFF_REPEATED: f =>
    `${thing(f, 'Cette personne')} a déjà donné son visa dans ce rôle et de cette façon.`,
  SIGN_OFFS_UNREADABLE: f => `${thing(f, 'Ceci')} n’est pas un fichier de visas.`,
  SIGN_OFFS_BROKEN: f =>
    `La chaîne de ces visas est rompue à la ligne ${f.position} : elle a été modifiée, ou des lignes manquent. Ne vous y fiez pas.`,
  SIGN_OFFS_OTHER_TRANSCRIPT: () =>
    'Ces visas sont ceux d’un autre procès-verbal, ou d’un autre état de celui-ci. Ne vous y fiez pas pour lui.',
  CHECKLIST_UNUSABLE: f =>
    `La liste de contrôle à côté de ce procès-verbal est celle d’un autre, ou a été modifiée à la ligne ${f.position}. Rien n’en est montré et rien ne peut y être coché ; le procès-verbal vaut sans elle. Déplacez le fichier pour en commencer une nouvelle.`,
  SIGNATURE_UNREADABLE: () =>
    'Ceci n’est pas une signature OpenPGP détachée. Faites-la avec « gpg --armor --detach-sign » à partir du fichier du visa.',
  SIGNATURE_OTHER_KEY: () =>
    'Cette signature a été faite par une autre clé que celle qu’il faut ici. Faites-la faire avec la bonne clé ; ou, si une clé publique est apportée avec elle, apportez celle de qui a signé.',
  SIGNATURE_OTHER_TEXT: () =>
    'Cette signature ne correspond pas au texte : un autre fichier a été signé, ou l’un des deux a été modifié. Signez le fichier du visa tel quel.',
  SIGNATURES_UNUSABLE: f =>
    `Le programme ne peut pas vérifier les signatures du type ${f.name ?? 'de celle-ci'} sur cet ordinateur : il a essayé avec une à lui. Rien n’est dit de la vôtre. Donnez le visa sur papier, ou avec un autre ordinateur.`,
  SIGNATURE_FUTURE: () =>
    'Cette signature a été faite dans le futur, d’après l’horloge de cet ordinateur. Regardez l’horloge des deux ordinateurs.',
  SIGNATURE_TOO_OLD: () =>
    'Cette signature est datée d’avant la fin de la cérémonie. Regardez l’horloge de l’ordinateur où elle a été faite, et signez de nouveau.',
  SIGNATURE_UNVERIFIABLE: () =>
    'On ne peut pas se fier à cette signature : sa clé n’avait pas alors le droit de signer, a expiré ou a été révoquée, ou sa méthode est trop faible. Signez avec une autre clé.',

  TRANSCRIPT_UNREADABLE: f =>
    `${f.name ? `« ${f.name} »` : 'Ceci'} n’est pas un procès-verbal de Quorate, ou ses fins de ligne ou son codage ont été changés en chemin. Choisissez un autre fichier, ou une copie inchangée.`,
  TRANSCRIPT_BROKEN: f =>
    `La chaîne de ce procès-verbal est rompue à la ligne ${f.position} : il a été modifié, ou des lignes manquent. Ne vous y fiez pas.`,
  TRANSCRIPT_FULL: () =>
    'Le procès-verbal n’a plus de place que pour sa fin ; la tentative est donc finie et rien n’a été émis. Commencez-en une nouvelle.',
  TRANSCRIPT_UNFINISHED: () =>
    'Ce procès-verbal n’a pas d’entrée de fin : la tentative a été interrompue, ou la fin a été coupée.',
  TRANSCRIPT_OTHER_DIGEST: (f, say) => {
    if (f.sameCeremony)
      return `Ce procès-verbal est celui de la cérémonie de ce condensat, mais il a été tronqué ou modifié : ne vous y fiez pas. Celui qui a ce condensat est « ${f.directory}/transcripts/${f.name} ».`;
    if (f.of !== undefined)
      return `Le condensat donné est celui d’une autre cérémonie : de ${f.of}, commencée le ${say.time('fr', f.begun!)}. Choisissez celle-là : « ${f.directory}/transcripts/${f.name} ».`;
    const all = f.in === 'words' ? '32 mots' : '16 groupes de quatre';
    const unit =
      f.in === 'words' ? { one: 'le mot', other: 'les mots' } : { one: 'le groupe', other: 'les groupes' };
    const where =
      f.places.length > FEW_PLACES
        ? `${f.places.length} des ${all} diffèrent, à partir ${f.in === 'words' ? 'du mot' : 'du groupe'} ${f.places[0]}`
        : `sur ${all}, seuls diffèrent : ${plural(f.places.length, unit)} ${listedIn('fr')(f.places.map(String))}`;
    return `Le condensat donné n’est pas celui de ce procès-verbal : ${where}. Comparez-le encore une fois avec le papier. Si le papier dit ce que vous avez donné, ne vous fiez pas à ce procès-verbal.`;
  },
  DIGEST_UNREADABLE: f =>
    f.position
      ? `Le mot ${f.position} n’est pas le mot PGP qui peut être là : il est mal tapé, ou un mot d’avant a été omis, doublé ou interverti. Copiez-le de nouveau depuis le papier.`
      : `Un condensat, c’est 64 chiffres hexadécimaux ou 32 mots PGP${f.seen ? ` ; en voici ${f.seen}` : ''}. Copiez-le de nouveau depuis le papier.`,

  DIGEST_OTHER: () =>
    'Ce condensat n’est ni celui du registre, ni celui du procès-verbal d’une part mise de côté ici. Comparez-le avec le papier ; si c’est bien ce que dit le papier, arrêtez : ce dossier n’est pas ce qu’il était quand on l’a écrit.',
  APART_ALTERED: f =>
    `Ce que le registre dit de la part d’index ${f.index} n’est pas ce que dit le procès-verbal dont le condensat a été tapé. Arrêtez : quelqu’un a modifié le registre. N’enregistrez rien d’après lui, et cherchez quelle copie du registre est la bonne.`,
  APART_NOT_TOLD: f =>
    `Le procès-verbal ${thing(f, 'de sa tentative')} est illisible ; aucun condensat n’atteste donc la part d’index ${f.index}, mise de côté. Remettez-le depuis une copie ; ou, si la part a été détruite, dites qu’elle ne servira jamais, avec le condensat du registre, du papier.`,
  DIGEST_FROM_PAPER: (f, say) =>
    `La part du procès-verbal ${thing(f, 'nommé')} est mise de côté, et son condensat doit venir du papier : il n’est pas montré, et rien n’est visé d’après lui, tant que des personnes n’ont pas dit avec lui ce que devient la part (${say.by.vouch}).`,
  NOTHING_TO_VOUCH: () =>
    'Il n’y a rien à attester ici : des procès-verbaux attestent le registre, et aucune part n’est mise de côté.',
  EXPORT_STILL_THERE: f =>
    `${thing(f, 'Le fichier')} est encore là, entier ; cette part peut donc servir. Détruisez-le, avec toutes ses copies, ou déplacez-le ailleurs pour l’examiner ; puis dites de nouveau qu’elle ne servira jamais.`,
  EXPORT_NOT_WHOLE: f =>
    `L’export ${thing(f, 'de cette part')} n’est pas là tel qu’il a été écrit. Remettez-le à sa place, puis recommencez ; ou dites que la part a été détruite et ne servira jamais.`,
};
