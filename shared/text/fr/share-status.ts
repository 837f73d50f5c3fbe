/** What the record says of a share, in a French word. */
import type { shareStatuses as english } from '../en/share-status';

export const shareStatuses: typeof english = {
  unconfirmed: 'non confirmée',
  active: 'active',
  lost: 'perdue',
  destroyed: 'détruite',
};
