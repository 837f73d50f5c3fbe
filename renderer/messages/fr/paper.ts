/** Texts of what is printed, and of its preview, in French. */
import { plural } from '../../../shared/text/fr/plural';
import type { paper as english } from '../en/paper';

export const paper: typeof english = {
  title: 'Imprimer',
  lead: 'Voici ce qui est imprimé. Rien de secret n’y figure. L’imprimante, et ce qui lui transmet l’impression, peut malgré tout en garder une copie.',
  leadCards: 'Voici ce qui est imprimé. Les parts qui y figurent sont fictives et ne protègent rien.',
  counted: count =>
    plural(count, {
      one: 'Une feuille.',
      other: `${count} feuilles ; un trait pointillé montre où chacune finit.`,
    }),
  size: 'Papier',
  sizes: { A4: 'A4', Letter: 'Lettre US' },
  go: 'Imprimer…',
  secretShown: 'Rien n’a été imprimé : quelque chose de secret est à l’écran. Rangez-le d’abord.',
  sheets: ['Feuille ', ' sur ', ''],
  practice: 'EXERCICE',
  practiceLine: 'EXERCICE. Il s’agit de clés fictives qui ne protègent rien.',
  printed: (at, version) => `Imprimé le ${at} d’après l’horloge de cet ordinateur, avec Quorate ${version}`,
  sign: {
    title: 'Signatures',
    hint: 'Qui signe a comparé ce papier avec l’écran, chaque groupe de chaque condensat.',
    columns: ['Rôle', 'Nom', 'Signature', 'Date et heure'],
    operator: 'Opérateur',
    witness: number => `Témoin ${number}`,
  },
  step: { columns: ['N°', 'Étape', 'Heure', 'Paraphe'] },
  keySet: {
    title: 'Vue d’ensemble d’un jeu de clés',
    id: 'Identifiant du jeu',
    shares: 'Parts',
    form: 'Format',
    record: 'Registre',
  },
  entry: ['Heure', 'Entrée'],
  days: days => `Un contrôle est en retard après ${days} jours.`,
  statement: 'Ce que les mots représentent',
  cards: {
    title: 'Cartes d’exercice',
    hint: 'Fictive, pour l’exercice ; elle ne protège rien. Saisissez-la ligne par ligne, ou présentez son code à la caméra.',
    code: who => `Code QR : ${who}`,
  },
  notices: {
    title: 'Avis',
    which: 'De quelle cérémonie',
    all: 'De toutes',
    named: (at, what) => `${at} : ${what}`,
    file: 'Fichier',
    none: 'Ce jeu n’a encore rien annoncé à personne.',
    altered: 'Non imprimé : manquant, ou autre que ce qui a été écrit',
    received: 'Reçu',
    receivedHint: 'La personne qui reçoit cet avis signe pour l’avoir reçu.',
    holder: 'Détenteur',
  },
  group: {
    title: 'Vue d’ensemble d’un groupe',
    about: (vault, type) => `${vault}, ${type}`,
    holders: 'Détenteurs',
    status: 'État',
    keys: 'Clés',
    complaints: 'Plaintes',
  },
  destroy: ['Détenteur', 'Part', 'État', 'Comment et où', 'Date, deux signatures'],
  confirm: {
    title: name => `Ce que ${name} est invité à signer`,
    key: 'Clé OpenPGP qui signe',
    hint: 'Pour lecture seulement : ce qui est signé est le fichier contenant exactement ce texte. Lisez chaque ligne et comparez les empreintes et le contexte avec vos propres papiers.',
  },
  script: {
    title: 'Script de cérémonie',
    ceremony: 'Pour quoi',
    ceremonies: {
      set: 'Un nouveau jeu de clés',
      share: 'Une part nouvelle ou réémise',
      check: 'Un contrôle de parts',
      token: 'Un jeton de récupération',
      other: 'Une autre cérémonie',
    },
    holders: 'Détenteurs',
    practice: 'Une répétition',
    lead: 'Lisez chaque étape à voix haute, exécutez-la, notez l’heure de l’horloge murale et paraphez. Ce qui se passe autrement est noté sous les écarts, avec le numéro de l’étape. N’écrivez jamais une part, un mot de passe ou un code PIN sur ce papier.',
    about: ['À propos de cette cérémonie', ''],
    aboutRows: [
      'Jeu de clés ou coffre',
      'Lieu',
      'Date',
      'Numéro de la cérémonie',
      'Ordinateur (numéro de série)',
      'Condensat de la dernière cérémonie (premiers groupes)',
    ],
    people: 'Personnes',
    peopleColumns: ['Rôle', 'Nom', 'Identité vue', 'Signature', 'De – à'],
    holder: number => `Détenteur ${number}`,
    bags: 'Sachets',
    bagColumns: ['Ce qu’il contient', 'Numéro à l’ouverture', 'Intact ?', 'Numéro à la fermeture', 'Paraphe'],
    bagContents: ['Ordinateur', 'Clé USB de la cérémonie', 'Seconde clé USB', 'Cartes à puce', 'Papiers'],
    before: 'Avant',
    doing: 'La cérémonie',
    after: 'La fin',
    exceptions: 'Écarts',
    exceptionsHint:
      'Tout ce qui s’est passé autrement que ne le dit ce script, dans les mots de la personne qui l’a vu.',
    exceptionColumns: [
      'Étape',
      'Heure',
      'Ce qui était attendu, ce qui s’est passé, ce qui a été décidé',
      'Paraphe',
    ],
    signHint: 'Chacun de nous était présent, et ce script dit ce qui s’est passé.',
    steps: {
      clock:
        'Lisez l’horloge murale à voix haute et notez la date et l’heure. Notez l’écart de l’horloge de l’ordinateur.',
      people: 'Chacun dit son nom et son rôle, et signe dans la liste des personnes.',
      devices:
        'Les téléphones, montres et caméras étrangers à la cérémonie sont éteints ou hors de la pièce.',
      bags: 'Lisez le numéro de chaque sachet à voix haute et comparez-le avec le papier de la dernière cérémonie. Vérifiez que le sachet est intact. Inscrivez-le dans la liste des sachets, puis ouvrez-le.',
      machine:
        'Aucun câble ne mène à l’ordinateur, sauf l’alimentation, et ses radios sont coupées. Allumez-le.',
      program:
        'Démarrez Quorate. Il indique qu’il est hors réseau. Notez sa version et le SHA-256 de son paquet, et comparez les deux avec le papier.',
      lastDigest:
        'Ouvrez le dossier de cérémonie. Comparez le condensat de la dernière cérémonie à l’écran avec le papier, chaque groupe.',
      start: 'Saisissez l’opérateur, les témoins et l’heure de l’horloge murale.',
      names: 'Saisissez le nom de chaque détenteur. Chacun lit le sien à l’écran.',
      keys: 'Chargez la clé OpenPGP de chaque détenteur. Chacun compare l’empreinte à l’écran avec son propre papier, chaque groupe.',
      newHolder:
        'Chargez la clé OpenPGP de la personne qui reçoit la part. Elle compare l’empreinte à l’écran avec son propre papier, chaque groupe.',
      statement: 'Lisez l’énoncé à voix haute, chaque ligne. Chacun dit que c’est bien ce qui a été convenu.',
      words: 'Lisez les huit mots à voix haute et écrivez-les ici. Chacun les compare avec l’écran.',
      confirm: 'Personne ne s’oppose. L’opérateur confirme.',
      enter:
        'L’un après l’autre, les détenteurs saisissent leur part, et tous les autres détournent le regard. Notez pour chacun le nom, l’index et l’heure.',
      complete: 'L’écran indique que c’est terminé. Notez s’il dit vérifié, cohérent ou non prouvé.',
      handOut: 'Remettez à chaque détenteur son fichier chiffré et son avis.',
      check:
        'L’un après l’autre, les détenteurs font contrôler leur part. Notez le nom, l’index et ce que dit l’écran.',
      mode: 'Entrez dans le mode de récupération. Chaque écran l’indique désormais.',
      password:
        'Tous détournent le regard, sauf la personne qui garde le mot de passe à usage unique. Elle l’écrit sur un papier à part, jamais sur celui-ci, et le scelle.',
      token: 'Le jeton encodé va à la personne qui doit l’avoir, séparément du mot de passe à usage unique.',
      leave: 'Quittez le mode de récupération.',
      digest:
        'Lisez le condensat du procès-verbal à voix haute et écrivez-le ici. Une autre personne le compare avec l’écran.',
      record: 'De même avec le condensat du registre.',
      copies: 'Copiez le dossier de cérémonie sur la seconde clé USB. Éjectez les deux avant de les retirer.',
      exceptions: 'Lisez les écarts à voix haute. Chacun dit qu’il n’en manque aucun.',
      off: 'Fermez Quorate et éteignez l’ordinateur.',
      close:
        'Mettez l’ordinateur, les clés USB, les cartes et les papiers dans de nouveaux sachets et fermez-les. Lisez chaque numéro à voix haute et inscrivez-le dans la liste des sachets.',
      sign: 'Chacun signe à la fin de ce script.',
      end: 'Lisez l’horloge murale à voix haute et notez l’heure. La cérémonie est terminée.',
    },
  },
};
