/** What the record says of a share, in a German word. */
import type { shareStatuses as english } from '../en/share-status';

export const shareStatuses: typeof english = {
  unconfirmed: 'unbestätigt',
  active: 'aktiv',
  lost: 'verloren',
  destroyed: 'vernichtet',
};
