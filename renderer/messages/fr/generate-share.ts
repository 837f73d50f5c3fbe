/** Texts of generating a share, in French. */
import { of } from '../../../shared/text/fr/elision';
import { plural } from '../../../shared/text/fr/plural';
import type { generate as english } from '../en/generate-share';
import { digestOnPaper } from './common';

export const generate: typeof english = {
  steps: ['But', 'Comparer les mots', 'Parts', 'Résultat'],
  title: 'Générer une part',
  lead: required =>
    `Une part de plus du même secret. ${required} détenteurs saisissent la leur ; aucune part existante ne change.`,
  holder: 'Qui doit recevoir la nouvelle part',
  taken: (holder, way) =>
    `${holder} a déjà une part de ce jeu. Si elle est perdue, utilisez « ${way} » sur la page du jeu ; pour une autre personne, il faut un nom qui s’en distingue.`,
  indexTitle: 'Index de la nouvelle part',
  draw: 'Le programme le tire',
  choose: 'Le choisir',
  index: 'Index, de 1 à 255',
  risk: 'Accepter le risque d’une collision',
  riskFirst: 'Retrouvez d’abord les index manquants, ou décidez ensemble d’accepter ce risque.',
  riskText: (known, issued) =>
    `Seulement ${known} des ${issued} index émis ${plural(known, { one: 'est connu', other: 'sont connus' })} ; aucun index n’est donc sûrement libre. Si la nouvelle part avait l’index d’une autre, les deux ne pourraient jamais servir ensemble. La probabilité est montrée avec les mots, et le procès-verbal dira que vous l’avez acceptée.`,
  proof: 'Prouver davantage',
  proofText:
    'On ne connaît rien qui permette de juger une part de ce jeu. Si plus de parts que requis sont saisies, le programme peut voir si toutes concordent.',
  proofShares: 'Parts de plus que requis',
  proofSharesHint: most =>
    most === 0
      ? 'Il n’y a pas plus de parts émises que requises ; il n’y en a donc aucune à ajouter.'
      : `De 0 à ${most}. Une montre que quelque chose est faux, deux montrent quoi.`,
  random: 'La clé de ce jeu a été tirée au hasard',
  randomHint:
    'Avec des parts qui concordent, le registre reçoit alors une valeur de contrôle pour chacune ; chaque part peut ensuite être jugée seule. Ne le dites jamais d’un mot de passe ni de ce que quelqu’un a imaginé : on pourrait le deviner à partir du registre.',
  secretBytes: 'Longueur du secret en octets, si elle est connue',
  secretBytesHint: 'secrets.js ne la dit pas. Avec elle, un cas de plus de part fausse est trouvé.',
  go: 'Fixer ceci et montrer les mots',
  asideTitle: 'Ce qui se passe ensuite',
  aside: [
    'Tout ce qui est sur cette page est fixé et montré sous huit mots.',
    'Chaque détenteur compare les mots, puis saisit une part, sans être vu des autres.',
    'La nouvelle part ne quitte le programme que chiffrée pour cette clé.',
  ],

  done: {
    title: holder => `La part ${of(holder)} est émise`,
    toDo: holder => [
      `Donnez à ${holder} le fichier chiffré. Sur un ordinateur avec la clé privée ou la carte à puce, il s’ouvre avec :`,
      'Donnez à chaque détenteur l’avis écrit pour lui : il dit qu’il y a une part de plus.',
      digestOnPaper,
    ],
    forVault:
      'Quorate ne peut pas prévenir Vault ou OpenBao de cette part. Leur nombre de parts reste ce qu’il est, et le prochain renouvellement des clés (rekey ; OpenBao : rotate-keys) élimine la nouvelle part.',
  },
};
