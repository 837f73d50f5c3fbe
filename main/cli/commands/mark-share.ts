/** `quorate mark-share`: records a share as lost or destroyed. */

import type { AttemptView } from '../../../shared/contract/attempts';
import { leftAfterMark } from '../../../shared/records/left-after-mark';
import { texts } from '../messages';
import { examples } from '../messages/examples';
import { index, inFolder, startConditions } from '../options/groups';
import { type Given, table, untouched } from '../options/options';
import { care } from '../options/rows';
import { type AttemptOf, withConsent } from '../steps/attempt';
import { startUnderConditions } from '../steps/conditions';
import { checkIndex, openSet } from '../steps/one-set';
import { UsageError } from '../terminal/exit';
import { askYesNo } from '../terminal/questions';
import { command, task } from './command';

/** The final status under `--json`. */
export interface MarkShareStatus {
  started: boolean;
  nonce: string;
  complete: boolean;
  name: string;
  index: number;
  holder: string;
  status: string;
  reason: string;
  files: string[];
  /** Digest of the transcript, hex; '' until complete. */
  digest: string;
}

const options = table({
  lost: care.flag(texts.markShare.fateHelp, {
    label: '--lost, --destroyed',
    check: (given: Given) => {
      if (given.has('lost') === given.has('destroyed'))
        throw new UsageError(texts.markShare.neitherLostNorDestroyed);
    },
  }),
  destroyed: { kind: 'flag' },
  ...inFolder,
  index,
  reason: { kind: 'text', required: true, value: 'TEXT' },
  ...startConditions,
});

const statusIs = (isDestroyed: boolean): 'destroyed' | 'lost' => (isDestroyed ? 'destroyed' : 'lost');

export const markShareAttempt: AttemptOf<'markShare'> = {
  operation: 'markShare',
  outcome: ({ bound }) => [texts.markShare.done, leftAfterMark(bound)],
};

export const markShare = command(
  options,
  ({ lost, destroyed, ...rest }) => ({ ...rest, status: statusIs(destroyed) }),
  {
    usage: ['--folder --key-set --index --lost|--destroyed --reason'],
    example: examples.markShare,
    tasks: [
      task(8, texts.markShare.task, async asking => {
        const set = await asking.set();
        const index = await asking.index();
        const question = texts.markShare.askDestroyed;
        const destroyed = await askYesNo(asking.people, question, { enter: 'no' });
        const reason = await asking.form.line('reason', texts.markShare.askReason);
        return {
          ...untouched(startConditions),
          ...set,
          index,
          status: statusIs(destroyed === 'yes'),
          reason,
        };
      }),
    ],
    run: async (session, options) => {
      const { keySet: name, index, status, reason } = options;
      const statusOf = (view?: AttemptView): MarkShareStatus => ({
        started: view !== undefined,
        nonce: view?.nonce ?? '',
        complete: view?.phase === 'complete',
        name,
        index,
        holder: view?.holder ?? '',
        status,
        reason,
        files: view?.result?.files ?? [],
        digest: view?.result?.transcript.digest ?? '',
      });
      session.status = statusOf();
      checkIndex(session, index);
      await openSet(session, options);
      const started = await startUnderConditions(session, options, conditions =>
        session.api.markShare.start({ index, status, reason, ...conditions }),
      );
      await withConsent(session, options, started, markShareAttempt, statusOf);
    },
  },
);
