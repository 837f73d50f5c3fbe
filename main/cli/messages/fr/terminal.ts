/** Questions, and what is typed at them, in French. */
import type { terminal as english } from '../en/terminal';

export const terminal: typeof english = {
  answers: { yes: ['o', 'oui'], no: ['n', 'non'] },
  refusedFile: (file, message) => `${file} : ${message}`,
  yesOrNo: 'Ce n’est pas une réponse ici : tapez oui ou non.',
  yesNoOrEnter: byEnter =>
    `Ce n’est pas une réponse ici : tapez oui ou non, ou appuyez sur Entrée pour ${byEnter === 'yes' ? 'oui' : 'non'}.`,
  nothingTyped: 'Il faut taper quelque chose ici. Ctrl-C abandonne.',
  keyPasted: 'C’était une clé ou un autre bloc de lignes. Rien n’en a été gardé. Tapez une seule ligne.',
  linesPasted: 'Plusieurs lignes ont été collées. Rien n’en a été gardé. Tapez une seule ligne.',
  tooLong: 'C’est plus long que toute réponse. Rien n’en a été gardé.',
};
