/** What is refused of the terminal, of programs, and of whoever is not the page, in French. */
import type { notOfPageTexts as english } from '../../en/refusals/not-of-page';

export const notOfPageTexts: typeof english = {
  BAD_SENDER: () =>
    'Cette requête ne venait pas de la fenêtre du programme lui-même et n’a pas été exécutée.',
  WITNESS_NEEDED: () =>
    'Les parts d’un jeu réel sont saisies par des personnes devant l’écran. Pour les lire depuis un tube, ajoutez --unwitnessed ; le procès-verbal le dira.',
  NOT_CONFIRMED: () =>
    'Les mots n’ont pas été confirmés ; rien n’a donc été fait. Recommencez quand tout le monde les aura comparés.',
  CODE_PART: f =>
    `Ceci est la partie ${f.seen} sur ${f.expected} d’un code QR en plusieurs parties, et la partie ${f.position} n’a pas été lue : rien n’en a été utilisé. Donnez ensemble les images des ${f.expected} parties.`,
};
