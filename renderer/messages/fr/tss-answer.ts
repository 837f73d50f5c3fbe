/** Texts of what holders take home and bring, in French: answers to requests, contributions made elsewhere. */
import { of } from '../../../shared/text/fr/elision';
import { plural } from '../../../shared/text/fr/plural';
import type {
  answer as englishAnswer,
  brought as englishBrought,
  contributions as englishContributions,
  given as englishGiven,
} from '../en/tss-answer';
import { listed } from './common';

export const answer: typeof englishAnswer = {
  title: name => `Réponse ${of(name)}`,
  lead: 'Chaque détenteur lit et signe sur son propre ordinateur. Des jours peuvent séparer les trois étapes.',
  steps: 'Étapes de la réponse',
  part: { message: '1. Message avec le code', text: '2. Texte à signer', bring: '3. Ce qui a été signé' },
  back: 'Retour à la demande',
  key: name => `Clé ${of(name)}`,
  asideTitle: 'Pourquoi trois étapes',
  aside: name => [
    `Seule la clé ${of(name)} ouvre le message ; le code montre donc que ${name} l’a vu.`,
    'Le texte dit tout ce qui est demandé. On le compare ligne par ligne, avec les autres détenteurs, avant de le signer.',
    'Une réponse n’est prise qu’une fois. Si quelqu’un n’est pas d’accord, il décline, et la demande est close.',
  ],
  messageTitle: name => `Message pour ${name}`,
  messageHint: name =>
    `${name} l’ouvre sur son propre ordinateur avec « gpg --decrypt ». La dernière ligne de ce qui est dedans est le code.`,
  noMessage: 'Il n’y a pas de message pour cette demande. Passez au texte.',
  toText: 'Passer au texte',
  code: 'Code du message',
  codeHint: name => `16 lettres et chiffres, tels que ${name} les a lus.`,
  declines: name => `${name} décline`,
  declinesHint: 'Ce texte-là n’a pas besoin de code.',
  show: 'Montrer le texte',
  textTitle: name => `Texte à signer pour ${name}`,
  textHint:
    'Mettez-le tel quel dans un fichier, jusqu’à la dernière fin de ligne, et signez le fichier avec « gpg --clear-sign ». Apportez ce que gpg a écrit.',
  toBring: 'Passer à ce qui a été signé',
  signed: name => `Ce que ${name} a signé`,
  signedHint: 'Le fichier que gpg a écrit, ou son texte.',
  saysDecline: 'Ce qui a été signé est un refus',
  saysDeclineHint: 'La demande est alors close.',
  go: 'Accepter la confirmation',
  goDecline: 'Accepter le refus',
  practice: 'Signer avec la clé fictive',
  practiceHint: 'En exercice, personne n’a besoin de gpg : la clé fictive du détenteur signe.',
  practiceSaid: name => `Signé avec la clé fictive de ${name}.`,
};

export const given: typeof englishGiven = {
  copy: 'Copier ce texte',
  save: 'Enregistrer dans un fichier',
  saveAll: 'Les enregistrer tous dans des fichiers',
  showCode: 'Montrer en code QR',
  hideCode: 'Cacher le code QR',
  code: title => `Code QR : ${title}`,
  tooLong: 'C’est trop long pour un seul code. Copiez-le plutôt.',
};

export const brought: typeof englishBrought = {
  chosen: file => `Choisi : ${file}.`,
  scanned: characters =>
    `Scanné : ${characters} ${plural(characters, { one: 'caractère', other: 'caractères' })}.`,
  remove: 'Apporter autre chose',
  takeBack: 'Le retirer',
  notNeeded: file =>
    `« ${file} » n’est pas le fichier qu’il faut ici, ou n’est pas tel que Quorate l’a écrit. Choisissez-en un autre.`,
  notAllNeeded: files =>
    `L’un de ces fichiers n’est pas celui qu’il faut ici, ou n’est pas tel que Quorate l’a écrit : ${listed(files)}. Choisissez le bon.`,
  none: 'Aucun fichier choisi.',
  tooLarge: 'Ce fichier est plus gros que ce qu’il faut ici ne peut l’être. Choisissez-en un autre.',
};

export const contributions: typeof englishContributions = {
  title: 'Contributions',
  lead: 'Ce qu’un détenteur n’apporte pas est fait à la table quand la demande est exécutée.',
  state: {
    '': 'sera faite à la table',
    digest: 'son condensat est là ; le fichier suit après les mots',
    file: 'son fichier est là',
  },
  elsewhere: 'Elle a été faite ailleurs',
  elsewhereOf: name => `Elle a été faite ailleurs : la contribution ${of(name)}`,
  takeBack: 'Retirer le condensat',
  takeBackOf: name => `Retirer le condensat : de la contribution ${of(name)}`,
  folder: 'Choisir le dossier avec les fichiers',
  folderHint: 'Chacun s’appelle DEMANDE-NUMÉRO.json, sa signature DEMANDE-NUMÉRO.txt.asc.',
  taken: count =>
    `${count} ${plural(count, { one: 'contribution a été prise', other: 'contributions ont été prises' })}.`,
  ofTitle: name => `Contribution ${of(name)}`,
  ofLead: 'Elle a été faite sur son propre ordinateur. Si elle est fausse, c’est dit avec son nom.',
  how: 'Ce qui est apporté maintenant',
  digestFirst: 'Son condensat',
  digestFirstHint: 'Le fichier suit quand tout le monde a vu les mots.',
  fileNow: 'Le fichier avec sa signature',
  fileNowHint: 'Tout le monde peut le connaître avant les mots.',
  digest: 'Condensat de la contribution',
  digestHint:
    '64 chiffres hexadécimaux ou 32 mots, tels que cet ordinateur-là les a montrés. Espaces et majuscules ne comptent pas.',
  file: 'Choisir la contribution',
  signature: 'Choisir sa signature',
  signatureHint: 'La signature est ce que « gpg --armor --detach-sign » a fait des quatre lignes à côté.',
  go: 'L’accepter',
  asideTitle: 'Dans quel ordre',
  aside: [
    'Les condensats viennent d’abord, pour que personne ne puisse choisir sa contribution après avoir vu les autres.',
    'Ils sont sous les mots. Les fichiers ne sont ouverts que quand tout le monde a vu ceux-ci.',
  ],
  asideReshare: [
    'La part elle-même ne vient jamais ici : tout ce qui en est fait est chiffré pour les nouveaux détenteurs.',
  ],
  bringTitle: 'Contributions venues d’ailleurs',
  bringLead:
    'Choisissez le dossier quand tout le monde a vu les mêmes mots : les fichiers ne sont ouverts qu’alors.',
  isThere: (name, isThere) => `${name} : ${isThere ? 'les fichiers sont là' : 'les fichiers manquent'}`,
};
