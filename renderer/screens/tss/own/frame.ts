/** What the rail says on a holder's own computer, where there is no folder. */
import { tssMessages } from '../../../messages/tss';

export const ownFrame = {
  get where() {
    const { place, title } = tssMessages.own;
    return { label: place, name: title };
  },
};
