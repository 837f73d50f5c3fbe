/** `quorate check-share`: one holder, any day, no quorum. */
import { type AttemptView, idleCheckShare, type Proof } from '../../../shared/contract/attempts';
import { conditions, entering, inFolder } from '../options/groups';
import { table, untouched } from '../options/options';
import { type AttemptOf, withShares } from '../steps/attempt';
import { checkEntering, type Entered } from '../steps/collect';
import { startUnderConditions } from '../steps/conditions';
import { openSet } from '../steps/one-set';
import { asGiven, command, task } from './command';

const options = table({ ...inFolder, ...conditions, ...entering });

export const checkShareAttempt: AttemptOf<'checkShare'> & Entered = {
  operation: 'checkShare',
  turn: () => 'The share to be checked:',
  outcome: ({ seats }, proof) => [whose(seats[0]!, proof)],
};

export const checkShare = command(options, asGiven, {
  usage: ['--folder --key-set   is one share good, and whose is it'],
  tasks: [task(6, 'Check one share', async asking => ({ ...untouched(options), ...(await asking.set()) }))],
  run: async (session, options) => {
    checkEntering(session, options);
    session.status = idleCheckShare;
    await openSet(session, options);
    const started = await startUnderConditions(session, options, conditions =>
      session.api.checkShare.start(conditions),
    );
    await withShares(session, options, started, checkShareAttempt);
  },
});

const whose = ({ index, holder }: AttemptView['seats'][number], proof: Proof): string => {
  const share = holder ? `${holder}’s share (index ${index})` : `the share with index ${index}`;
  return proof === 'verified'
    ? `Good: this is ${share}, certainly.`
    : `NOT PROVEN: only its length and its index (${index}${holder ? `, ${holder}’s` : ''}) could be looked at, and they can be those of this set. That it belongs to this set is not shown: the record has no verifier for it.`;
};
