/** Texts of a witness's exception, and of the sign-off at the end, in French. */
import { of } from '../../../shared/text/fr/elision';
import type { signing as english } from '../en/signing';

export const signing: typeof english = {
  exception: {
    link: 'Noter un écart',
    title: 'Noter un écart',
    lead: 'Ce qui s’est passé autrement que prévu. Cela va dans le procès-verbal, et la tentative continue.',
    witness: 'Témoin',
    expected: 'Ce qui était attendu',
    happened: 'Ce qui s’est passé',
    decided: 'Ce qui a été décidé',
    secret: 'N’écrivez jamais une part ou un PIN ici : le procès-verbal est public.',
    go: 'Noter',
    keep: 'Ne rien noter',
    done: witness => `L’écart ${of(witness)} est dans le procès-verbal.`,
  },

  signOff: {
    copy: 'Copier ce texte',
    title: 'Visas : signer le condensat',
    lead: 'Chaque rôle signe le condensat du procès-verbal, ou dit pourquoi il ne le fait pas. C’est aussi possible plus tard, là où le procès-verbal est vérifié.',
    none: 'Encore aucun visa.',
    role: 'Rôle',
    roleHint: 'Par exemple opérateur, témoin, auditeur.',
    name: 'Nom',
    how: 'Comment',
    paper: 'Sur papier',
    paperHint: 'Le condensat a été écrit sur papier et signé à la main.',
    file: 'Par un fichier de signature',
    fileHint: 'Une signature OpenPGP détachée d’un texte, montré quand ce choix est fait.',
    declined: 'Refuse de signer',
    textTitle: 'Le texte exact à signer',
    textHint:
      'Remplissez d’abord le rôle et le nom. Copiez ce texte tel quel dans un fichier, jusqu’à la dernière fin de ligne, et signez le fichier avec « gpg --armor --detach-sign ».',
    signature: 'Fichier de signature',
    chooseSignature: 'Choisir la signature',
    noSignature: 'Aucun fichier choisi.',
    chosen: name => `Choisi : ${name}`,
    reason: 'Pourquoi pas',
    go: 'Enregistrer ce visa',
    entry: {
      paper: (name, role) => `${name}, ${role} : signé sur papier`,
      file: (name, role) => `${name}, ${role} : signé par fichier`,
      declined: (name, role) => `${name}, ${role} : a refusé`,
    },
    by: 'Avec la clé',
  },
};
