/** `quorate vouch-record`: people speak for a record, or a share kept apart, by the digest on their paper. */

import type { AttemptView } from '../../../shared/contract/attempts';
import type { KeySetView } from '../../../shared/contract/key-sets';
import { vouchedBy } from '../../../shared/records/vouched';
import { failure } from '../../../shared/text/failure';
import { texts } from '../messages';
import { examples } from '../messages/examples';
import { inFolder, startConditions } from '../options/groups';
import { type Given, table, untouched } from '../options/options';
import { digest } from '../options/rows';
import { type AttemptOf, withConsent } from '../steps/attempt';
import { startUnderConditions } from '../steps/conditions';
import { askDigest } from '../steps/digest';
import { openSet } from '../steps/one-set';
import { refused, type Session } from '../steps/session';
import { UsageError } from '../terminal/exit';
import { askYesNo } from '../terminal/questions';
import { command, task } from './command';

/** The final status under `--json`. */
export interface VouchRecordStatus {
  started: boolean;
  nonce: string;
  complete: boolean;
  name: string;
  /** Of the share that was kept apart; 0 and '' where people spoke for the record. */
  index: number;
  holder: string;
  files: string[];
  /** Digest of the transcript, hex; '' until complete. */
  digest: string;
  /** The record that it left; 0 and '' until complete. */
  recordNumber: number;
  recordDigest: string;
}

const options = table({
  digest: digest.text('HEX|WORDS', texts.vouchRecord.digestHelp),
  issued: digest.flag(texts.vouchRecord.issuedHelp, {
    check: (given: Given) => {
      if (given.has('issued') && given.has('unused')) throw eitherUse();
    },
  }),
  unused: { kind: 'flag' },
  ...inFolder,
  ...startConditions,
});

const eitherUse = () => new UsageError(texts.vouchRecord.bothIssuedAndUnused);

/** What becomes of a share that is kept apart; asked for where there is one. */
type Use = 'issued' | 'unused' | undefined;

export const vouchRecordAttempt: AttemptOf<'vouchRecord'> = {
  operation: 'vouchRecord',
  outcome: ({ bound }) => [vouched[vouchedBy(bound)]],
};

const vouched = {
  record: texts.vouchRecord.done,
  issued: texts.vouchRecord.doneIssued,
  unused: texts.vouchRecord.doneUnused,
} as const;

export const vouchRecord = command(
  options,
  ({ issued, unused, ...rest }) => {
    const use: Use = issued ? 'issued' : unused ? 'unused' : undefined;
    return { ...rest, use };
  },
  {
    usage: [texts.vouchRecord.usage],
    example: examples.vouchRecord,
    tasks: [
      task(12, texts.vouchRecord.task, async asking => ({
        ...untouched(startConditions),
        ...(await asking.set()),
        digest: undefined,
        use: undefined,
      })),
    ],
    run: async (session, options) => {
      const { api } = session;
      const statusOf = (view?: AttemptView): VouchRecordStatus => ({
        started: view !== undefined,
        nonce: view?.nonce ?? '',
        complete: view?.phase === 'complete',
        name: options.keySet,
        index: view?.index ?? 0,
        holder: view?.holder ?? '',
        files: view?.result?.files ?? [],
        digest: view?.result?.transcript.digest ?? '',
        recordNumber: view?.result?.record.number ?? 0,
        recordDigest: view?.result?.record.digest ?? '',
      });
      session.status = statusOf();
      const set = await openSet(session, options);
      if (set.trouble !== 'RECORD_UNWITNESSED' && set.apart.length === 0)
        throw refused(session, failure('NOTHING_TO_VOUCH'));
      const use = await useOf(session, options.use, set);
      if (options.digest === undefined && !session.people)
        throw new UsageError(texts.vouchRecord.digestMissing);
      const digest =
        options.digest ?? (await askDigest(session, session.people!, texts.vouchRecord.askDigest));
      const started = await startUnderConditions(session, options, conditions =>
        api.vouchRecord.start({ digest, use, ...conditions }),
      );
      await withConsent(session, options, started, vouchRecordAttempt, statusOf);
    },
  },
);

/** Of a share that is kept apart nothing is taken for granted. */
async function useOf({ people }: Session, use: Use, { apart }: KeySetView): Promise<Use> {
  if (use !== undefined || apart.length === 0) return use;
  if (!people) throw eitherUse();
  const question = texts.vouchRecord.askIssued;
  return (await askYesNo(people, question)) === 'yes' ? 'issued' : 'unused';
}
