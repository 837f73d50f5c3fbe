/** `quorate vouch-record`: people speak for a record, or a share kept apart, by the digest on their paper. */
import type { AttemptView } from '../../../shared/contract/attempts';
import type { KeySetView } from '../../../shared/contract/key-sets';
import { vouchedBy } from '../../../shared/records/vouched';
import { asResult, failure } from '../../../shared/text/failure';
import { isNoDigest, typedDigest } from '../../../shared/text/typed-digest';
import { conditions, inFolder } from '../options/groups';
import { type Given, table, untouched } from '../options/options';
import { digest } from '../options/rows';
import { type AttemptOf, withConsent } from '../steps/attempt';
import { startUnderConditions } from '../steps/conditions';
import { openSet } from '../steps/one-set';
import { refused, type Session } from '../steps/session';
import { UsageError } from '../terminal/exit';
import { askNeeded, askYesNo } from '../terminal/questions';
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
  digest: digest.text(
    'HEX|WORDS',
    'of the record that no transcript speaks for, or of the transcript whose share is kept apart',
  ),
  issued: digest.flag(
    'the share is recorded from now on; --unused: it was destroyed and will never be used',
    {
      check: (given: Given) => {
        if (given.has('issued') && given.has('unused')) throw eitherUse();
      },
    },
  ),
  unused: { kind: 'flag' },
  ...inFolder,
  ...conditions,
});

const eitherUse = () => new UsageError('Give either --issued or --unused.');

/** What becomes of a share that is kept apart; asked for where there is one. */
type Use = 'issued' | 'unused' | undefined;

export const vouchRecordAttempt: AttemptOf<'vouchRecord'> = {
  operation: 'vouchRecord',
  outcome: ({ bound }) => [vouched[vouchedBy(bound)]],
};

const vouched = {
  record: 'Done. This transcript speaks for the record from now on, and the set can be used again.',
  issued: 'Done. The share that was kept apart is recorded, and counts like the others.',
  unused: 'Done. It is in the record that the share that was kept apart will never be used.',
} as const;

export const vouchRecord = command(
  options,
  ({ issued, unused, ...rest }) => {
    const use: Use = issued ? 'issued' : unused ? 'unused' : undefined;
    return { ...rest, use };
  },
  {
    usage: [
      '--folder --key-set [--digest] [--issued|--unused]\nspeaks for a record, or a share kept apart, with the digest from paper',
    ],
    tasks: [
      task(12, 'Vouch for a record, or a share kept apart, with the digest from paper', async asking => ({
        ...untouched(conditions),
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
      const digest = options.digest ?? (await askDigest(session));
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
  const question = 'Is the share that is kept apart to be recorded? (yes, or no: it was destroyed): ';
  return (await askYesNo(people, question)) === 'yes' ? 'issued' : 'unused';
}

async function askDigest({ people, output }: Session): Promise<string> {
  if (!people) throw new UsageError('Option --digest is missing.');
  for (;;) {
    const typed = await askNeeded(people, 'Digest from paper, 64 hex digits or 32 words: ', {
      conceals: isNoDigest,
    });
    const read = await asResult(() => typedDigest(typed));
    if (read.ok) return typed;
    output.refuse(read.error);
  }
}
