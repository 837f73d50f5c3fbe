/** Texts of the first screens, in French: the folder, the key sets in it, and verifying a transcript. */
import { plural } from '../../../shared/text/fr/plural';
import type { home as english } from '../en/home';

export const home: typeof english = {
  title: 'Jeux de clés',
  titleVaults: 'Jeux de clés et coffres TSS',
  lead: 'Choisissez ce dont il s’agit dans cette cérémonie.',
  emptyTitle: 'Encore aucun jeu de clés',
  emptyLead:
    'Un jeu de clés est un secret, partagé entre des personnes de sorte qu’il faille être assez nombreux pour s’en servir.',
  emptySteps: [
    'Pour faire un nouveau jeu, ayez sous la main le nom et la clé publique OpenPGP de chaque détenteur.',
    'Pour émettre une part de plus d’un HashiCorp Vault ou OpenBao que vous avez déjà, adoptez son jeu. Il faut son seuil et le nombre de ses parts.',
    'Pour essayer tout cela sans vraie clé, faites un jeu d’exercice.',
  ],
  create: 'Créer un jeu de clés',
  practiceSet: 'Faire un jeu d’exercice',
  adopt: 'Adopter un jeu fait ailleurs',
  newVault: 'Créer un coffre TSS',
  ownComputer: 'Sur l’ordinateur d’un détenteur',
  verify: 'Vérifier un procès-verbal',
  script: 'Script vierge sur papier',
  open: name => `Ouvrir ${name}`,
  required: (required, issued) => `${required} parts requises sur ${issued}`,
  left: (required, issued, left) => `${required} parts requises ; il en reste ${left} sur ${issued}`,
  noSpare:
    'Vous ne pouvez plus vous permettre d’en perdre une : avec une part de moins, plus personne ne peut ouvrir.',
  tooFew: (left, required) => `Personne ne peut ouvrir : il faut ${required} parts, il en reste ${left}.`,
  scheme: scheme => (scheme === 'vault' ? 'Format des parts de Vault' : 'Format des parts de secrets.js'),
  practice: 'EXERCICE',
  adopted: 'adopté',
  trouble: 'Problème',
  lastDigest: at => `Condensat de la dernière cérémonie, ${at}`,
  carriedOut: 'De la dernière menée à bien',
  carriedOutHint:
    'Un papier avec ce condensat est juste, lui aussi : depuis, aucune tentative n’a été menée à son terme.',
  alarmLately: at =>
    `Alarme dans la cérémonie du ${at} : une part a été refusée. Cherchez pourquoi avant la prochaine cérémonie.`,
  repaired:
    'RÉPARÉ : personne n’a encore dit que ce condensat est sur papier. Comparez ce qui est listé avec les papiers des détenteurs, écrivez-le, et faites-le viser.',
  fromPaper:
    'Une part de cette cérémonie est mise de côté. Le condensat n’est pas montré ici : il doit venir du papier, pour attester la part.',
  noCeremony: 'Encore aucune cérémonie, donc aucun condensat à comparer.',
  settled: 'Une tentative antérieure a été interrompue',
  noRecord: {
    title: 'Aucun registre dans ce dossier',
    here: 'Ce dossier ne contient aucun registre de jeu de clés ni de coffre TSS :',
    hint: 'Si vous en attendiez un, c’est un autre dossier, ou la clé USB qui le contient n’est pas branchée. Ne créez ici un nouveau jeu que s’il n’y en a encore aucun.',
    above: 'Dossier de cérémonie au-dessus de ce dossier',
    below: 'Dossier de cérémonie juste en dessous de ce dossier',
  },
  changeFolder: 'Ouvrir un autre dossier',

  folder: {
    title: 'Ouvrir un dossier de cérémonie',
    lead: 'Quorate partage un secret entre des personnes, de sorte qu’il faille être assez nombreux pour s’en servir. Les registres, les procès-verbaux et les parts chiffrées sont gardés dans un dossier, en général sur une clé USB. Pour s’exercer, un nouveau suffit.',
    choose: 'Choisir un dossier',
    chooseHint: 'Choisissez-le ici, ou écrivez son chemin ci-dessous.',
    path: 'Chemin du dossier',
    make: 'Créer un nouveau dossier à cet endroit',
    pathFault: 'Écrivez le chemin entier, depuis le haut : /media/ceremony/payments ou D:\\payments.',
    pathHint: 'Par exemple /media/ceremony/payments. S’il n’existe pas, on vous demande avant de le créer.',
    open: 'Ouvrir',
    last: 'Derniers ouverts sur cet ordinateur',
    lastHint:
      'Jusqu’à cinq dossiers qui contiennent un jeu ou un coffre. Retenus sur cet ordinateur seulement ; un dossier qui ne contient que des exercices ne l’est pas.',
    forget: 'Les oublier',
    verifyKeys: 'Vérifier des clés à seuil',
    teachTitle: 'Avant de commencer',
    teach: [
      'Prenez un ordinateur qui n’a pas de réseau, et n’en aura pas.',
      'Apportez la clé USB du dossier de cérémonie. Personne n’a besoin d’un secret pour cette étape.',
      'Apportez le papier avec le condensat de la dernière cérémonie, s’il y en a eu une.',
    ],
  },

  transcript: {
    title: 'Vérifier un procès-verbal',
    lead: 'Un procès-verbal est le récit d’une cérémonie. Ses lignes sont enchaînées : qui en change une change son condensat.',
    which: 'Quel procès-verbal',
    ofSet: name => `Procès-verbaux de ${name}`,
    file: 'Fichier du procès-verbal',
    chooseFile: 'Choisir un fichier',
    otherFile: 'Un autre fichier',
    none: 'Aucun fichier choisi.',
    fileTooLarge: 'Ce fichier est plus gros que tout procès-verbal. Choisissez-en un autre.',
    digest: 'Condensat du papier',
    digestWords: words => `${words} mots sur 32.`,
    digestHint:
      '64 chiffres hexadécimaux ou 32 mots, les espaces ne comptent pas. Sans lui, seule la chaîne est vérifiée, et n’importe qui peut en avoir écrit une toute nouvelle.',
    verify: 'Vérifier',
    aboutTitle: 'Ce que ceci peut montrer',
    about:
      'Qu’aucune ligne n’a été modifiée, omise ou ajoutée depuis que le condensat a été écrit sur papier. Sans le condensat du papier, seulement que le fichier est cohérent en lui-même.',
    resultTitle: of => (of ? `Procès-verbal : ${of}` : 'Procès-verbal'),
    matches: 'Le condensat du papier est le même.',
    entries: count => `${count} ${plural(count, { one: 'entrée', other: 'entrées' })}`,
    details: 'Détails',
    digestTitle: 'Condensat de ce procès-verbal',
    wordsTitle: 'Le même condensat en mots anglais',
    another: 'Vérifier un autre procès-verbal',
  },
};
