/** `quorate check-share`: one holder, any day, no quorum. */

import { type AttemptView, idleCheckShare, type Proof } from '../../../shared/contract/attempts';
import { texts } from '../messages';
import { examples } from '../messages/examples';
import { entering, inFolder, startConditions } from '../options/groups';
import { table, untouched } from '../options/options';
import { type AttemptOf, withShares } from '../steps/attempt';
import { checkEntering, type Entered } from '../steps/collect';
import { startUnderConditions } from '../steps/conditions';
import { openSet } from '../steps/one-set';
import { asGiven, command, task } from './command';

const options = table({ ...inFolder, ...startConditions, ...entering });

export const checkShareAttempt: AttemptOf<'checkShare'> & Entered = {
  operation: 'checkShare',
  turn: () => texts.checkShare.turn,
  outcome: ({ seats }, proof) => [whose(seats[0]!, proof)],
};

export const checkShare = command(options, asGiven, {
  usage: [texts.checkShare.usage],
  example: examples.checkShare,
  tasks: [
    task(6, texts.checkShare.task, async asking => ({
      ...untouched(options),
      ...(await asking.set()),
    })),
  ],
  run: async (session, options) => {
    await checkEntering(session, options);
    session.status = idleCheckShare;
    await openSet(session, options);
    const started = await startUnderConditions(session, options, conditions =>
      session.api.checkShare.start(conditions),
    );
    await withShares(session, options, started, checkShareAttempt);
  },
});

const whose = ({ index, holder }: AttemptView['seats'][number], proof: Proof): string => {
  if (proof !== 'verified') return texts.checkShare.notProven(index, holder);
  return holder ? texts.checkShare.goodOfHolder(index, holder) : texts.checkShare.goodByIndex(index);
};
