/** Texts of adopting a set made elsewhere, in French. */
import { plural } from '../../../shared/text/fr/plural';
import type { adopt as english } from '../en/adopt';

export const adopt: typeof english = {
  title: 'Adopter un jeu fait ailleurs',
  lead: 'Le programme enregistre ce que vous dites du jeu. Il ne peut rien en prouver avant que des parts soient saisies.',
  scheme: 'Fait par',
  schemeVault: 'HashiCorp Vault ou OpenBao',
  schemeSecretsjs: 'secrets.js',
  schemeSecretsjsHint: 'Parts de 8 bits : chacune commence par 8.',
  init: {
    title: 'Ce qu’a affiché « operator init »',
    lead: 'Si vous avez sous la main ce que Vault ou OpenBao a affiché à « operator init » (ou rekey, rotate-keys), en texte ou en JSON, les nombres n’ont pas à être tapés.',
    label: 'Collez-le ici',
    hint: 'Ce n’est ni montré ni gardé : seuls les nombres sont lus.',
    choose: 'Choisir un fichier',
    tooLarge:
      'Ce fichier est plus gros que tout ce que Vault affiche à son initialisation. N’apportez que ce fichier-là.',
    read: (required, issued, indexes) =>
      `Lu : ${required} requises sur ${issued}, ${indexes === 0 ? 'aucun index connu' : `${indexes} index ${plural(indexes, { one: 'connu', other: 'connus' })}`}. Comparez, puis enregistrez le jeu.`,
    encrypted:
      'Les clés y sont chiffrées ; leurs index ne peuvent donc pas y être lus. Demandez aux détenteurs.',
    recovery: 'Ce sont des clés de récupération (recovery keys), d’un Vault avec auto-unseal.',
    exposedKeys:
      'Les clés y étaient en clair. Toutes ont maintenant été exposées à cet ordinateur : renouvelez-les (rekey ; OpenBao : rotate-keys), chiffrées pour les clés des détenteurs.',
    exposedRootToken:
      'Le jeton racine (root token) y était en clair. Il a maintenant été exposé à cet ordinateur : révoquez-le.',
  },
  required: 'Son seuil',
  requiredHint: 'Dans « vault status » : Threshold.',
  requiredHintSecretsjs: 'Tel qu’il a été donné quand les parts ont été faites.',
  issued: 'Parts qui existent',
  issuedHint: 'Dans « vault status » : Total Shares. Ajoutez celles émises depuis.',
  issuedHintSecretsjs: 'Toutes celles qui ont été faites, et celles émises depuis.',
  shareBytes: 'Octets d’une part entière',
  shareBytesHint: 'Vide : 33, comme chaque part de Vault et d’OpenBao.',
  shareBytesHintSecretsjs: 'Pour secrets.js, les caractères d’une part. Vide : la première part le montre.',
  indexes: 'Index connus',
  indexesHint:
    'L’index d’une part de Vault est son dernier octet : les deux derniers chiffres de sa forme hexadécimale. Il n’est pas secret ; chaque détenteur peut donc le dire. Omettez ce que personne ne peut dire.',
  indexesHintSecretsjs:
    'secrets.js numérote ses parts à partir de 1 : laissez vide si rien d’autre n’a été fait. Dans une part, l’index est le deuxième et le troisième caractère, en chiffres hexadécimaux.',
  notation: 'Écrits en',
  hex: 'deux chiffres hexadécimaux',
  decimal: 'nombres décimaux',
  read: indexes => (indexes.length === 0 ? '' : `Lus comme ${indexes.join(', ')}.`),
  unread: words =>
    plural(words.length, {
      one: `Pas un index : ${words[0]}.`,
      other: `Pas des index : ${words.join(', ')}.`,
    }),
  practice: 'Jeu d’exercice',
  practiceHint: 'Seulement pour les parts d’une installation d’essai. Chacun de ses fichiers porte PRACTICE.',
  go: 'Enregistrer ce jeu',
  asideTitle: 'Pourquoi les index comptent',
  aside: [
    'Il faut à une nouvelle part un index qu’aucune autre part n’a.',
    'Quand chaque index est connu, le programme en tire un qui est libre.',
    'Quand certains ne le sont pas, aucun index n’est sûrement libre. Le programme vous demande alors d’accepter le risque d’une collision.',
  ],
};
