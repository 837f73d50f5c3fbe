/** What the record says of a share, in a word of Japanese. */
import type { shareStatuses as english } from '../en/share-status';

export const shareStatuses: typeof english = {
  unconfirmed: '未確認',
  active: '有効',
  lost: '紛失',
  destroyed: '破棄済み',
};
