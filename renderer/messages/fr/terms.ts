/** Words of the field in plain ones, in French. */
import type { terms as english } from '../en/terms';

export const terms: typeof english = {
  title: words => `En clair : ${words}`,
  of: {
    keySet: [
      'Jeu de clés',
      'Un secret que plusieurs personnes détiennent en parts, et la liste de qui a laquelle.',
    ],
    share: [
      'Part',
      'Ce qu’une personne détient du secret. Une seule n’en révèle rien ; réunies en nombre suffisant, elles l’ouvrent.',
    ],
    holder: ['Détenteur', 'Une personne qui a une part.'],
    quorum: ['Quorum', 'Autant de détenteurs qu’il en faut ensemble, chacun avec une part.'],
    index: ['Index', 'Le numéro d’une part, qui la distingue des autres. Il n’est pas secret.'],
    record: [
      'Registre',
      'La liste publique d’un jeu de clés : qui a quelle part. Elle ne contient aucun secret.',
    ],
    digest: [
      'Condensat',
      'Un code fait de tout ce que contient un fichier. Une lettre change, et le code est un autre.',
    ],
    transcript: [
      'Procès-verbal',
      'Le compte rendu d’une cérémonie, que le programme tient ligne par ligne. Il ne contient aucun secret.',
    ],
    words: [
      'Mots de vérification',
      'Huit mots pour ce qui figure avec eux. Si quelque chose y différait, ils différeraient presque sûrement aussi, tant que cet ordinateur est honnête.',
    ],
    nonce: [
      'Nonce',
      'Un nombre tiré pour cette seule tentative, afin que rien d’une autre ne puisse s’y mêler.',
    ],
    pgpKey: [
      'Clé publique OpenPGP',
      'Un fichier que son propriétaire distribue. Ce qu’on ferme avec, lui seul peut l’ouvrir.',
    ],
    fingerprint: [
      'Empreinte',
      'Un code propre à une seule clé. Si son propriétaire lit le même, c’est la bonne clé.',
    ],
    network: ['Interface réseau', 'Un câble ou une radio par où cet ordinateur peut en joindre d’autres.'],
    operator: ['Opérateur', 'La personne qui conduit le programme.'],
    witness: ['Témoin', 'Une personne qui regarde, et signe à la fin.'],
    notice: ['Avis', 'Une lettre à un détenteur : ce qui a été fait, et ce qu’il doit comparer.'],
    writing: [
      'Hexadécimal, base64',
      'Deux façons d’écrire une part en lettres et en chiffres. Tapez ce qui est sur le papier.',
    ],
    drill: [
      'Revue des parts',
      'La liste qui dit quand chaque part a été contrôlée pour la dernière fois. Chaque détenteur fait contrôler la sienne une ou deux fois par an.',
    ],
    adopted: ['Adopté', 'Le jeu a été fait par un autre programme, et il est consigné ici.'],
    signOff: ['Donner son visa', 'Signer le condensat d’une cérémonie, ou dire pourquoi on ne le fait pas.'],
    token: [
      'Jeton de récupération',
      'Un mot de passe pour une demi-heure. Il ouvre le dépôt scellé, une fois qu’un quorum est venu.',
    ],
    vault: [
      'Coffre',
      'Des groupes de détenteurs avec leurs clés racines, et le registre de ce qui a été fait.',
    ],
    rootKey: ['Clé racine', 'Une clé dont on tire d’autres clés. Ses détenteurs l’ont en parts.'],
    group: [
      'Groupe',
      'Des détenteurs qui ont des parts des mêmes clés racines, et combien d’entre eux il faut réunir.',
    ],
    request: [
      'Demande',
      'Ce qui doit être fait de clés racines. Les détenteurs le confirment avec leurs propres clés avant que cela commence.',
    ],
    epoch: [
      'Époque',
      'Toutes les parts d’un groupe données ensemble. Celles d’une autre ne vont pas avec elles.',
    ],
    contribution: [
      'Contribution',
      'Ce qu’un détenteur apporte quand de nouvelles parts sont faites. Toutes les contributions sont additionnées.',
    ],
    receipt: [
      'Reçu',
      'Ce qu’un détenteur signe une fois sa part contrôlée et conforme. Avec le dernier, les nouvelles clés sont valides.',
    ],
  },
};
