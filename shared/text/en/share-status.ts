/** What the record says of a share, in a word. */
export const shareStatuses = {
  unconfirmed: 'unconfirmed',
  active: 'active',
  lost: 'lost',
  destroyed: 'destroyed',
};

export type ShareStatus = keyof typeof shareStatuses;
