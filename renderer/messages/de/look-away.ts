/** Texts of the screen before a one-time password is shown, in German. */
import type { lookAway as english } from '../en/look-away';

export const lookAway: typeof english = {
  title: 'Bitte wegsehen',
  lead: 'Als Nächstes kommt ein Passwort, das nur eine Person sehen darf. Sie dreht den Bildschirm zu sich und schreibt es auf; alle anderen sehen weg, bis sie Bescheid sagt.',
  go: 'Die anderen sehen weg: zeigen',
};
