/** What the record says of a share, in a word, in Spanish: of "fragmento", so all of them masculine. */
import type { shareStatuses as english } from '../en/share-status';

export const shareStatuses: typeof english = {
  unconfirmed: 'sin confirmar',
  active: 'activo',
  lost: 'perdido',
  destroyed: 'destruido',
};
