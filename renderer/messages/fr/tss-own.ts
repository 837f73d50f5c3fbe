/** Texts of a holder's own computer, in French: contributing, and checking a share, from files that were carried there. */
import { of } from '../../../shared/text/fr/elision';
import { plural } from '../../../shared/text/fr/plural';
import type { own as english } from '../en/tss-own';
import { listed } from './common';

export const own: typeof english = {
  title: 'Sur l’ordinateur d’un détenteur',
  lead: 'Ce qu’un détenteur fait seul, loin de la cérémonie, avec des fichiers qui ont été apportés ici. Il ne faut pas de dossier de cérémonie.',
  place: 'Sans dossier',
  contributeTitle: 'Contribuer à une demande',
  contributeText:
    'Fait votre partie de nouvelles clés, ou de nouvelles parts à partir de la vôtre. Apportez le registre et la demande et, si votre part sert, son message et les reçus.',
  contribute: 'Contribuer',
  checkTitle: 'Contrôler votre part',
  checkText:
    'Ouvre ce qui vous a été envoyé, le compare avec le registre, et fait le reçu ou la plainte que vous signez. Seul cet ordinateur voit alors la part.',
  check: 'Contrôler',
  verifyTitle: 'Vérifier des clés à seuil',
  verifyText: 'Un registre avec ses reçus, ou la preuve d’un quorum. Il n’y faut rien de secret.',
  verify: 'Vérifier',
  asideTitle: 'À avoir sous la main',
  aside: [
    'Un ordinateur sans réseau, dont personne d’autre ne se sert entre-temps.',
    'Votre propre papier avec le condensat du registre du coffre.',
    'Les autres détenteurs, ou leurs papiers, pour les derniers chiffres de leurs clés.',
    'Votre carte, ou la clé qui ouvre ce qui est chiffré pour vous.',
  ],
  begin: 'Retour au début',

  steps: ['Apporter les fichiers', 'Comparer', 'Faire', 'Emporter'],

  alone: {
    privateKeyHint: 'Seulement s’il n’y a pas d’autre moyen.',
    privateKeyWarning: 'Une fois saisie, cette clé est exposée à cet ordinateur. Une carte vaut mieux.',
    clockNotHint: 'D’après une horloge fausse, une demande ou une clé peut sembler avoir expiré, ou non.',
  },

  files: {
    back: 'Retour aux fichiers',
    title: 'Apportez les fichiers',
    lead: 'Tels qu’ils ont été copiés du dossier de cérémonie : ils ne contiennent rien de secret.',
    folder: 'Choisir le dossier du coffre',
    folderHint: 'Le registre, la demande et les reçus y sont trouvés.',
    several: 'Il contient plus d’un coffre. Choisissez le dossier d’un seul.',
    none: 'Il ne contient pas le registre d’un coffre. Choisissez ses fichiers un par un.',
    found: name => `Trouvé dans « ${name} ».`,
    byFile: 'Ou fichier par fichier',
    record: 'Choisir le registre',
    recordNone: 'tss-vault.json',
    request: 'Choisir la demande',
    requestNone: 'Chacun de ses fichiers dans requests/.',
    requestIs: (files, requests) =>
      `${files} ${plural(files, { one: 'fichier', other: 'fichiers' })}${requests > 1 ? ' de la demande la plus récente' : ''}.`,
    receipts: 'Choisir les reçus',
    receiptsNone: 'Seulement pour des parts faites à partir de parts.',
    receiptsAre: count => `${count} ${plural(count, { one: 'reçu', other: 'reçus' })}.`,
    missing: 'Choisissez d’abord le registre et la demande.',
    go: 'Lire la demande',
    asideTitle: 'Ce qui se passe ensuite',
    aside: [
      'Le programme lit ce qui est demandé, et le montre. Rien n’est fait avant que vous l’ayez comparé.',
      'La confirmation de tous les autres est dans la demande. Chacune est vérifiée avant que votre partie soit faite.',
    ],
  },

  compare: {
    title: 'Comparez ce qui est demandé',
    lead: {
      KeyGen: vault => `De nouvelles clés racines pour le coffre « ${vault} ». Vous en donnez une partie.`,
      ofShares: vault =>
        `De nouvelles parts des clés de « ${vault} » pour un autre groupe. Vous en donnez une partie, faite à partir de votre part.`,
    },
    asked: 'Ce qui est demandé',
    vault: 'Coffre',
    what: 'Demande',
    source: 'Fait à partir de parts de',
    sourceIs: (group, epoch) => `${group}, clés de l’époque ${epoch}`,
    target: 'Qui reçoit des parts',
    targetIs: (group, threshold, names) => `${group}, ${threshold} sur ${names.length} : ${listed(names)}`,
    contributors: 'Qui contribue',
    id: 'Identifiant de la demande',
    whose: 'Qui vous êtes',
    digest: sequence => `Condensat du registre, version ${sequence}, de votre propre papier`,
    digestHint: '64 chiffres hexadécimaux ou 32 mots. Espaces et majuscules ne comptent pas.',
    keys: 'Clés qui reçoivent une part',
    keysHint:
      'Demandez à chaque personne, ou regardez sur son papier : quatre groupes de quatre. Les espaces ne comptent pas. Qui pourrait mettre une autre clé ici recevrait la part de cette personne.',
    digits: name => `Seize derniers chiffres de la clé ${of(name)}`,
    known: names => `${listed(names)} : la même clé que dans les clés dont les parts sont faites.`,
    go: 'Tout concorde',
  },

  make: {
    title: 'Faites votre contribution',
    lead: name =>
      `En tant que ${name}. Quand elle est faite, il n’en reste que des fichiers, et son condensat.`,
    sum: 'Choisir votre part contrôlée',
    sumHint: 'Le message que le premier contrôle a écrit (.asc).',
    sumMissing: 'Choisissez d’abord le message avec votre part.',
    receiptsMissing: names => `Ces reçus manquent, revenez en arrière et apportez-les : ${listed(names)}.`,
    entropy: 'Ajouter mes propres nombres aléatoires',
    entropyHint: 'Ils sont mélangés à ce que tire cet ordinateur.',
    entropyField: 'Vos propres nombres aléatoires',
    entropyPlaceholder: 'Par exemple cinquante lancers d’un dé',
    entropyFieldHint: 'Personne d’autre ne devrait les voir ni les connaître. Ils ne servent plus ensuite.',
    go: 'Faire la contribution',
    back: 'Retour à ce qui est demandé',
    asideTitle: 'Ce qui est fait',
    asideKeyGen: [
      'Des nombres sont tirés. Ce qu’il en faut à chaque détenteur est chiffré pour sa clé, et le reste est oublié.',
      'Seul son condensat part d’abord. Les fichiers suivent quand tout le monde a vu les mots.',
    ],
    asideReshare: [
      'Votre part est ouverte dans un processus à part, comparée avec le registre, et tout ce qui en est fait est chiffré pour les nouveaux détenteurs.',
      'Votre part elle-même ne quitte pas cet ordinateur. Elle reste ce qu’elle est.',
    ],
  },

  made: {
    title: name => `La contribution ${of(name)} est faite`,
    lead: {
      KeyGen:
        'Le condensat va d’abord à la cérémonie. Les fichiers suivent quand tout le monde a vu les mots.',
      ofShares: 'Apportez les deux fichiers à la cérémonie, avec votre signature.',
    },
    digest: 'Condensat, en mots',
    digestHint: 'Dictez-le par téléphone à la cérémonie, et écrivez-le sur votre papier.',
    digestText: 'Condensat, en hexadécimal',
    sign: 'Texte à signer',
    signHint: file =>
      `Signez-le avec « gpg --armor --detach-sign ${file} », et emportez aussi ce que gpg a écrit.`,
    byCode: names =>
      `Pour savoir si ${listed(names)} ${plural(names.length, { one: 'a', other: 'ont' })} la part, il n’y a que la foi de la machine de la cérémonie.`,
  },

  madeAside: {
    title: 'Ce qui se passe ensuite',
    KeyGen: [
      'L’opérateur saisit le condensat : c’est à lui que votre contribution est liée.',
      'Vous signez le texte, et l’apportez avec les deux fichiers. Ils sont ouverts à la cérémonie quand tout le monde a vu les mots.',
      'Quand les clés sont faites, vous recevez un fichier avec votre part. Contrôlez-la ici.',
    ],
    ofShares: [
      'Vous signez le texte, et l’apportez avec les deux fichiers à la cérémonie.',
      'Les nouveaux détenteurs contrôlent leurs parts. La vôtre reste ce qu’elle est.',
    ],
  },

  out: {
    title: 'Fichiers',
    write: 'Choisir un dossier et les y écrire',
    writeHere: 'Écrire les fichiers',
    previewHint: 'L’aperçu les écrit dans son dossier d’exercice.',
    hint: 'Sur la clé USB qui va à la cérémonie. Rien n’est écrit avant.',
    done: 'Écrits, et relus :',
    onward: 'Terminé',
    leave: 'Partir sans les fichiers',
  },

  checking: {
    title: 'Contrôlez votre part',
    lead: 'À partir de fichiers seulement. Ce qui n’est pas conforme est dit avec le nom de qui l’a envoyé.',
    share: 'Choisir votre fichier de part, ou votre part contrôlée',
    shareHint: 'Tel qu’il était dans messages/, ou tel qu’un contrôle l’a écrit.',
    record: 'Choisir le registre',
    group: 'Identifiant du groupe',
    groupHint: 'Pris dans le fichier de part s’il en a un ; sinon comme l’écran du coffre le montre.',
    number: 'Votre numéro dans le groupe',
    missing: 'Choisissez d’abord votre part et le registre.',
    go: 'Contrôler votre part',
    toSign: 'Signez le texte avec « gpg --clear-sign », et apportez à la cérémonie ce que gpg a écrit.',
    sumKept:
      'Le fichier qui finit par -sum.asc est votre part entière en un seul message, que vous seul ouvrez. Gardez-le : les contrôles et contributions suivants s’en servent.',
  },
};
