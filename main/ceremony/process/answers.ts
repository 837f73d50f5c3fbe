/** The one ceremony of this process, as its entry loads it. */
import { send } from './channel';
import { createCeremony } from './create-ceremony';
import { wipeAll } from './wipe';

export const { answer, overwriteAnswer } = createCeremony({
  // Whoever starts this process decides, and nothing sent later changes it.
  practiceOnly: process.argv.includes('--practice-only'),
  onExpired: () => send({ event: 'expired' }),
  wipeAll,
});
