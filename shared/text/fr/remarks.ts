/** What is remarked on of a set’s directory, in French. */
import type { remarks as english } from '../en/remarks';
import { brokenOff } from './broken-off';
import { of } from './elision';

type Apart = Parameters<typeof english.shareApart>[0];

const share = ({ holder, index, file }: Apart): string =>
  `La part ${of(holder)}, index ${index}, dans ${file}`;

export const remarks: typeof english = {
  shareApart: (f, say) =>
    `${share(f)}, a été émise et n’est pas enregistrée : gardez-la de côté. Enregistrez-la, ou dites qu’elle ne servira jamais, avec le condensat du papier (${say.by.vouch}).`,
  shareApartUntold: (f, say) =>
    `${share(f)}, a peut-être été émise et n’est pas enregistrée : gardez-la de côté. Son procès-verbal ${f.transcript} est illisible : remettez-le depuis une copie. Seulement si la part a été détruite, ou n’a jamais existé : dites qu’elle ne servira jamais, avec le condensat du registre, du papier (${say.by.vouch}).`,
  fileUnreadable: f =>
    `${f.file} ne peut pas être lu : le support échoue dessus ou ne permet pas de le lire, ou ce n’est pas un fichier ordinaire. Ce qu’il contient manque ici, et rien n’est fait dans ce jeu. Copiez le dossier sur un autre support, remettez ce fichier à partir d’une copie, et ouvrez-le là.`,
  vaultFileUnreadable: f =>
    `${f.file} ne peut pas être lu : le support échoue dessus ou ne permet pas de le lire, ou ce n’est pas un fichier ordinaire. Ce qu’il contient manque ici, et rien n’est fait dans ce coffre. Copiez le dossier sur un autre support, remettez ce fichier à partir d’une copie, et ouvrez-le là.`,
  transcriptUnreadable: f => `Le procès-verbal ${f.file} manque, est endommagé ou a été modifié.`,
  sumsUnusable: f =>
    `${f.sums} est illisible : ce n’est pas un simple fichier, ou il est bien trop gros. Déplacez-le ailleurs.`,
  sumsWithoutRecord: f => `${f.sums} manque, ou ne liste pas le registre.`,
  exportUnlisted: f =>
    `${f.file} (index ${f.index}) est dans le dossier, et ce registre ne liste pas cette part : elle vient d’un registre plus récent, ou a été abandonnée, ou quelqu’un d’autre l’a mise là. Cherchez ce qu’il en est. Aucune part n’est émise avec un index dont le fichier est là.`,
  fileMissing: f => `${f.file} est listé dans ${f.sums} et n’est pas là.`,
  fileChanged: f => `${f.file} n’est pas tel que ${f.sums} le liste.`,
  fileNotOurs: f => `${f.file} n’est pas dans ${f.sums} : il n’a pas été écrit ici. Ne le donnez à personne.`,
  sumsMadeAnew: f =>
    `${f.sums} de « ${f.name} » manquait et a été refait d’après ce qui est là : ce qui était déjà endommagé ou modifié ne s’y voit plus.`,
  vaultRepaired: (f, say) =>
    `${f.attempts.length > 1 ? `Plusieurs changements du coffre TSS dans « ${f.directory} » avaient été interrompus ; ils sont clos à présent.` : `Un changement du coffre TSS dans « ${f.directory} » avait été interrompu ; il est clos à présent.`}${brokenOff.ofVault(f, iso => say.time('fr', iso))}`,
  sharesWithoutKeys: f =>
    `Parts chiffrées pour lesquelles le registre n’a pas de clés : ${f.files.join(', ')}. Elles sont d’une tentative qui n’est pas allée à son terme, ou le registre est une ancienne copie : comparez son condensat avec les papiers. S’il est le plus récent, elles ne valent rien : laissez-les où elles sont, ne les donnez à personne, et qui en a reçu une la détruit.`,
  vaultPutBack: f =>
    `Le registre du coffre TSS dans « ${f.directory} » était illisible et a été rétabli depuis la version gardée à côté, comme une version à part entière ; le fichier illisible reste là sous un autre nom. Comparez-le avec les papiers. Si le courant n’a pas été coupé, cherchez qui a eu le dossier.`,
  lookingOnly: (f, say) => `Ce dossier ne peut qu’être consulté. ${say(f.why)}`,
};
