/** What the rail says on a holder's own computer, where there is no folder. */
import { tssMessages } from '../../../messages/tss';

export const ownFrame = { where: { label: tssMessages.own.place, name: tssMessages.own.title } };
