/** Texts of scanning, in French. */
import { plural } from '../../../shared/text/fr/plural';
import type { ScanMessages } from '../en/scan';

const contents: Readonly<Record<Parameters<ScanMessages['hint']['otherContent']>[0], string>> = {
  share: 'Ce code contient une sorte de part, et ce n’est pas ce qu’il faut ici.',
  pgpKey: 'Ce code contient une clé publique OpenPGP, et ce n’est pas ce qu’il faut ici.',
  pgpMessage: 'Ce code contient une part chiffrée. Son détenteur la déchiffre avec une carte, ou ailleurs.',
  pgpPrivateKey:
    'Ce code contient une clé PRIVÉE. Elle a maintenant été exposée à cet ordinateur : son propriétaire devrait la remplacer.',
  address: 'Ce code contient une adresse web, une adresse de courriel ou un numéro de téléphone.',
  wifi: 'Ce code contient l’accès à un réseau sans fil.',
  contact: 'Ce code contient une fiche de contact ou un rendez-vous.',
  otp: 'Ce code contient le secret d’une application de mots de passe à usage unique.',
  payment: 'Ce code contient une demande de paiement.',
  text: 'Ce code contient un autre texte.',
  binary: 'Ce code contient des données d’un type inconnu.',
  empty: 'Ce code ne contient rien.',
};

const characters = (count: number): string =>
  `${count} ${plural(count, { one: 'caractère lu', other: 'caractères lus' })}.`;

export const scan: ScanMessages = {
  label: {
    share: 'Scanner une part',
    key: 'Scanner une clé publique OpenPGP',
    message: 'Scanner une part chiffrée',
    signed: 'Scanner un texte signé',
  },
  camera: 'Utiliser la caméra',
  picture: 'Choisir une image',
  pictureHint: 'PNG ou JPEG. On peut aussi coller une image.',
  stop: 'Arrêter la caméra',
  which: 'Caméra',
  nameless: place => `Caméra ${place}`,
  view: 'Ce que voit la caméra',
  starting: 'Ouverture de la caméra…',
  reading: 'Lecture de l’image…',
  read: count => `${characters(count)} La caméra est éteinte.`,
  readPicture: characters,
  notFound:
    'Aucun code QR n’a pu être lu dans cette image. Refaites-la : bien en face, avec une bonne lumière, avec son bord blanc.',
  hint: {
    nothing:
      'Tenez le code entier, avec son bord blanc, de façon qu’il remplisse le cadre, à une quinzaine de centimètres de la caméra.',
    tooDark: 'Il fait trop sombre pour lire un code. Allumez une lampe, ou ouvrez le cache de la caméra.',
    tooSmall: 'Il y a un code, mais trop petit. Approchez-le.',
    tooNear: 'Il y a un code, mais pas en entier. Éloignez-le.',
    blurred: 'Il y a un code, mais illisible. Tenez-le immobile et bien en face, sans reflet.',
    twoCodes: 'Il y a deux codes devant la caméra. Couvrez celui qui ne doit pas être lu.',
    part: ({ number, of, missing }) =>
      `Ceci est la partie ${number} sur ${of}. Il manque encore : ${missing.join(', ')}. Montrez les autres parties, l’une après l’autre.`,
    otherCode: kind => `C’est un code ${kind}, pas un code QR.`,
    otherContent: scanned => contents[scanned],
  },
  fault: {
    noCamera: 'Il n’y a pas de caméra. Branchez-en une, ou choisissez une image du code.',
    refused:
      'La caméra ne peut pas être utilisée : l’autorisation a été refusée. Donnez-la dans les réglages du système, ou choisissez une image.',
    inUse:
      'La caméra est utilisée par un autre programme, ou a été débranchée. Fermez ce programme, puis essayez de nouveau.',
    failed: 'La caméra n’a pas pu être ouverte. Essayez de nouveau, ou choisissez une image du code.',
    tooLong:
      'Rien n’a été lu pendant une minute ; la caméra est donc éteinte. Rallumez-la quand le code est sous la main.',
    cannotRead:
      'Les images de cette caméra n’ont pas pu être lues. Essayez de nouveau, ou choisissez une image du code.',
  },
};
