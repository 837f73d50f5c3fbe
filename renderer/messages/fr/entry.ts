/** Texts of entering a share, in French: typed, scanned, or opened with a card. */
import { plural } from '../../../shared/text/fr/plural';
import type { entry as english } from '../en/entry';

export const entry: typeof english = {
  entry: {
    title: holder => `${holder}, saisissez votre part`,
    titleUnknown: 'Saisissez votre part',
    lead: 'Les autres regardent ailleurs. Rien de ce que vous tapez n’est montré ni gardé.',
    leadAgain: accepted =>
      accepted === 0
        ? 'Rien n’a été accepté. Essayez de nouveau, ou passez le clavier.'
        : plural(accepted, {
            one: 'La part déjà acceptée reste.',
            other: `Les ${accepted} parts déjà acceptées restent.`,
          }),
    field: 'Part',
    show: 'Maintenir pour voir',
    go: 'Accepter la part',
    judging: 'Examen de la part…',
    empty: 'En hexadécimal ou base64, comme sur le papier. Les espaces ne comptent pas.',
    emptySecretsjs: 'Comme sur le papier, à partir du 8 du début. Les espaces ne comptent pas.',
    place: (row, cell) => `Ligne ${row}, case ${cell}`,
    marked: count =>
      count > 1
        ? 'Ce que vous tapez maintenant remplace les deux caractères marqués, l’un après l’autre.'
        : 'Ce que vous tapez maintenant remplace le caractère marqué.',
    typed: ({ count, expected, notation, doubt }) => {
      const characters = plural(expected ?? count, { one: 'caractère', other: 'caractères' });
      const so = `${count}${expected === null ? '' : ` sur ${expected}`} ${characters}.`;
      if (notation === 'hexTypo')
        return `${so} Le caractère ${doubt} n’est pas un chiffre hexadécimal (0 à 9, a à f). O est zéro, l est un.`;
      if (notation === 'open')
        return `${so} Du base64 jusqu’ici. En hexadécimal, le caractère ${doubt} serait faux : O est zéro, l est un.`;
      if (notation === 'strange')
        return `${so} Le caractère ${doubt} n’est dans aucune part : lettres, chiffres, + et / seulement, et = à la fin.`;
      if (expected !== null && count > expected) return `${so} C’est ${count - expected} de trop.`;
      if (notation === 'notEight') return `${so} Une part de ce jeu de clés commence par un 8.`;
      if (notation === 'secretsjs')
        return doubt > 0
          ? `${so} Le caractère ${doubt} n’est pas un chiffre hexadécimal (0 à 9, a à f). O est zéro, l est un.`
          : `${so} Il n’y a pas de somme de contrôle ; relisez deux fois.`;
      return `${so} ${notation === 'hex' ? 'L’hexadécimal n’a pas de somme de contrôle ; relisez deux fois.' : 'Lu comme du base64.'}`;
    },
    leftOut: count => `encore ${count}…`,
    practice: 'Prendre la part fictive',
    practiceWhose: 'À qui est la part fictive',
    practiceShow: 'La montrer comme sur papier',
    practiceHide: 'La ranger',
    practiceCard: who => `EXERCICE, fictive : ${who}`,
    practiceCardHint: 'Telle qu’elle figure sur papier. Saisissez-la ligne par ligne ; elle ne protège rien.',
    someoneElse: 'C’est à quelqu’un d’autre',
    again: 'Taper de nouveau',
    anew: isPlace =>
      isPlace
        ? 'Tapé de nouveau à cet endroit. Regardez encore une fois ce caractère et le suivant ; « Accepter la part » fait tout juger de nouveau.'
        : 'Modifié depuis. Comparez encore une fois avec le papier ; « Accepter la part » fait tout juger de nouveau.',
    otherFirst: 'D’abord un autre détenteur',
    ways: 'Comment saisir la part',
    way: { type: 'Taper', scan: 'Scanner', card: 'Déchiffrer avec une carte' },
    scanning: 'La caméra s’éteint dès que la part est lue. Ce qu’elle lit n’est pas montré.',
    card: {
      label: 'Part chiffrée',
      hint: 'Collez le texte de son fichier .asc, choisissez le fichier, ou scannez son code. Elle est encore chiffrée ; on peut donc la voir.',
      choose: 'Choisir un fichier',
      chosen: name => `Choisi : ${name}.`,
      scanned: bytes => `Scanné : ${bytes} octets.`,
      tooLarge: 'Ce fichier est plus gros que toute part chiffrée. Choisissez-en un autre.',
      scan: 'Scanner son code',
      scanStop: 'Ne pas scanner',
      remove: 'En prendre une autre',
      go: 'Déchiffrer et saisir',
      waiting:
        'La carte est attendue. Laissez-la insérée. Son PIN est demandé dans une fenêtre à part, jamais dans celle-ci.',
    },
    privateKey: {
      accept: 'Accepter les clés privées saisies ici',
      acceptHint:
        'Seulement là où aucune carte ni aucun autre ordinateur ne peut ouvrir une part chiffrée. Chaque clé saisie est alors exposée à cet ordinateur. Les mots et le procès-verbal le disent.',
      with: 'L’ouvrir avec',
      card: 'Une carte ou une clé du gpg de cet ordinateur',
      entered: 'Une clé privée que je saisis ici',
      legend: 'Clé privée',
      warning:
        'Une fois saisie, cette clé est exposée à cet ordinateur, et le procès-verbal le dit. Remplacez-la après la cérémonie.',
      choose: 'Choisir la clé privée',
      chosen: name => `Choisi : ${name}.`,
      none: 'Aucune clé choisie.',
      missing: 'Choisissez d’abord le fichier de la clé privée.',
      tooLarge: 'Ce fichier est plus gros que toute clé privée. Choisissez-en un autre.',
      passphrase: 'Phrase secrète de la clé',
      passphraseHint: 'Laissez vide pour une clé qui n’en a pas.',
      waiting: 'Ouverture de la part…',
    },
  },
};
