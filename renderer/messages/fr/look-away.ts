/** Texts of the screen before a one-time password is shown, in French. */
import type { lookAway as english } from '../en/look-away';

export const lookAway: typeof english = {
  title: 'Regardez ailleurs',
  lead: 'Un mot de passe va s’afficher, pour une seule personne. Elle tourne l’écran vers elle et le note ; les autres regardent ailleurs jusqu’à ce qu’elle le dise.',
  go: 'Les autres regardent ailleurs : afficher',
};
