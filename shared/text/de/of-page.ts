/** Every text that main may hand to the page, in German. */
import type { PageCatalogue } from '../en/of-page';
import { drill } from './drill';
import { lastCeremony } from './last-ceremony';
import { pageRefusals } from './refusals/of-page';
import { remarks } from './remarks';
import { repaired } from './repaired';
import { sessionEnd } from './session-ends';
import { verdicts } from './verdicts';

export const saidOfPage: PageCatalogue = {
  ...pageRefusals,
  ...remarks,
  ...repaired,
  ...verdicts,
  ...drill,
  ...lastCeremony,
  ...sessionEnd,
};
