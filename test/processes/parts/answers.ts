/** As the `answers.ts` that is shipped, with one operation more. Bundled by helpers.test.ts. */
import { type AnyEntry, operations } from '../../../main/ceremony/operations/registry';
import { send } from '../../../main/ceremony/process/channel';
import { createCeremony } from '../../../main/ceremony/process/create-ceremony';
import { wipeAll } from '../../../main/ceremony/process/wipe';
import { givesParts } from './operation';

export const { answer, overwriteAnswer } = createCeremony({
  operations: { ...operations, givesParts: givesParts as unknown as AnyEntry },
  practiceOnly: process.argv.includes('--practice-only'),
  onExpired: () => send({ event: 'expired' }),
  wipeAll,
});
