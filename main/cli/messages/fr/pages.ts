/** The longer texts, in French: the statement, a key set, how an attempt ended. */
import { of } from '../../../../shared/text/fr/elision';
import { plural } from '../../../../shared/text/fr/plural';
import type { pages as english } from '../en/pages';

const old = (count: number): string => `${count} ${plural(count, { one: 'ancienne', other: 'anciennes' })}`;

export const pages: typeof english = {
  statementPractice: 'EXERCICE : rien ici n’est réel.',
  statementTitle: 'Cette tentative, et rien d’autre :',
  statementOperator: name => `Opérateur, pour le procès-verbal : ${name}`,
  statementWitnesses: names => `Témoins, pour le procès-verbal : ${names.join(', ')}`,
  statementWords: 'Ses mots (anglais ; au moindre doute, épelez-les) :',
  keyOfHolder: (holder, algorithm, userIds) => `Clé OpenPGP ${of(holder)} : ${algorithm}, ${userIds}`,
  fingerprintWords: fingerprint => `Son empreinte ${fingerprint}, en mots :`,
  keySetLine: (practice, name, issued, required, sequence) =>
    `${practice ? 'Jeu d’exercice' : 'Jeu de clés'} « ${name} » : ${issued} parts émises, il en faut ${required}, registre numéro ${sequence}.`,
  keySetRemark: remark => `À VOIR : ${remark}`,
  keySetAlarm: (at, file) =>
    `ALARME dans la cérémonie du ${at} : une part a été refusée. Cherchez pourquoi avant la prochaine cérémonie : ${file}`,
  keySetCompare:
    'Comparez le numéro et le condensat avec les papiers des détenteurs : rien ne distingue une ancienne copie du registre de la plus récente.',
  unrecordedShare: 'Émise, non enregistrée : gardez-la de côté.',
  unrecordedFile: (file, index) => `    ${file} (index ${index})`,
  changedDigest: 'Le procès-verbal le dit. Son condensat, pour les papiers :',
  proofVerified: 'Chaque part a été comparée avec le registre.',
  proofConsistent:
    'Cohérent : plus de parts qu’il n’en faut ont été saisies, et toutes concordent. Des détenteurs qui conspirent ne sont pas exclus.',
  proofUnproven:
    'Le résultat n’est pas prouvé : avec juste les parts qu’il faut, et sans valeur de contrôle au registre, on ne peut rien savoir.',
  files: 'Fichiers :',
  transcriptDigest: file => `Procès-verbal ${file}, condensat`,
  transcriptOnPaper: 'Écrivez le condensat sur papier ; c’est lui qui prouve plus tard ce procès-verbal.',
  recordDigest: number => `Registre numéro ${number}, condensat`,
  recordOnPaper:
    'Écrivez les deux à côté : avec eux, des personnes peuvent attester le registre si ses procès-verbaux sont perdus.',
  ejectStick: 'Éjectez la clé USB avant de la retirer.',
  testFirst:
    'ÉPROUVEZ-LA avant que quelqu’un s’y fie ; d’ici là, ne détruisez rien. Si une part saisie était fausse, celle-ci ne vaut rien et a l’air juste.',
  howToTestSecretsjs: count =>
    `Comment : avec ${old(count)}, combinez-la dans l’outil qui a fait le jeu, sur un ordinateur sans réseau.`,
  howToTestVault: count =>
    `Comment : avec ${old(count)}, descellez un Vault ou un OpenBao rétabli depuis une sauvegarde ; ou lancez « operator generate-root » avec elle et ${old(count)} sur un qui tourne, puis annulez ou révoquez le jeton. Les clés de récupération (recovery keys) ne descellent rien : pour elles, seulement generate-root.`,
  sharesAccepted: (progress, required) =>
    `${progress} ${plural(progress, { one: 'part acceptée', other: 'parts acceptées' })} sur ${required}`,
};
