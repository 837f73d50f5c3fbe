/** Texts of the sheet of keys, in French. */
import type { keys as english } from '../en/keys';

export const keys: typeof english = {
  title: 'Touches',
  keys: [
    ['?', 'Cette liste, quand rien n’est en cours de saisie'],
    ['Entrée', 'La seule chose à faire sur cet écran, depuis son titre'],
    ['Tab, Maj+Tab', 'Vers l’élément suivant, et retour'],
    ['F1', 'Le guide, au chapitre de cet écran (en anglais)'],
    ['F8', 'Vue de salle : les mots aussi grands que la fenêtre, pendant la saisie aussi'],
    ['Échap', 'Ferme ce qui recouvre l’écran ; rien de ce qui est saisi n’est perdu'],
    ['Ctrl +, Ctrl −, Ctrl 0', 'Plus grand, plus petit, taille habituelle (macOS : Cmd)'],
  ],
};
