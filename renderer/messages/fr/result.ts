/** Texts of a completed attempt, in French. */
import { of } from '../../../shared/text/fr/elision';
import { plural } from '../../../shared/text/fr/plural';
import type { result as english } from '../en/result';

const old = (count: number): string => `${count} ${plural(count, { one: 'ancienne', other: 'anciennes' })}`;

export const result: typeof english = {
  issuedLead: index => `Elle est chiffrée, écrite, et relue. Son index est ${index}.`,
  files: 'Fichiers',
  filesIn: directory => `Dans ${directory}. Éjectez la clé USB avant de la retirer.`,
  openFolder: 'Ouvrir le dossier',
  next: 'À faire maintenant',
  command: file => `gpg --decrypt ${file}`,
  print: 'Imprimer le résultat et le condensat',
  proofTitle: 'Jusqu’où c’est prouvé',
  verified: 'Vérifié : chaque part saisie correspondait au registre.',
  consistent:
    'Cohérent : plus de parts que requis ont été saisies, et toutes concordent ; aucune n’était donc mal tapée. Si ce sont les parts du bon jeu, aucun programme ne peut le dire ; et des détenteurs qui conspirent ne sont pas exclus.',
  unproven:
    'Non prouvé : les parts ont été saisies sans registre pour les juger. Si l’une était fausse, la nouvelle part ne vaut rien, et a l’air juste. Éprouvez-la avant que quelqu’un s’y fie, et ne détruisez rien d’ici là.',
  test: required =>
    `Comment l’éprouver : descellez avec elle et ${old(required - 1)} un Vault ou un OpenBao rétabli depuis une sauvegarde ; ou lancez avec elles « operator generate-root » sur un qui tourne, et révoquez le jeton. Les clés de récupération (recovery keys) ne descellent rien : pour elles, seulement generate-root.`,
  testSecretsjs: required =>
    `Comment l’éprouver : combinez-la avec ${old(required - 1)} dans l’outil qui a fait le jeu, sur un ordinateur sans réseau.`,
  key: 'La nouvelle part, chiffrée (base64)',
  fingerprint: holder => `Chiffrée pour la clé ${of(holder)}`,
  digest: 'Condensat du procès-verbal',
  words: 'Le même condensat en 32 mots anglais',
  digestHint:
    'C’est celui à écrire sur papier. Lisez-le à haute voix ; la prochaine cérémonie est comparée avec lui.',
  code: 'Le condensat en code QR',
  transcript: 'Procès-verbal',
  record: 'Condensat du registre',
  recordHint: number =>
    `Écrivez-le dessous, avec son numéro, ${number} : la version du registre, dont une cérémonie écrit parfois plusieurs. Avec les deux, des personnes peuvent attester le registre si ses procès-verbaux sont perdus.`,
  done: 'Terminé',
};
