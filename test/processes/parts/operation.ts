/**
 * An operation of three ceremony processes, for tests only: each of two shares is entered into a helper of its own, which
 * gives it away encrypted to one recipient and in no other form. The lead draws the nonce and sees no share.
 */
import { encryptTo, type PublicKey, readPublicKey } from '../../../main/ceremony/openpgp';
import {
  type Conditions,
  isPracticeSet,
  type SetInput,
  type SetOperation,
} from '../../../main/ceremony/operations/operation';
import {
  conditionLines,
  keyLines,
  recordLine,
  setLines,
} from '../../../main/ceremony/operations/statement-lines';
import { drawNonce } from '../../../main/ceremony/process/slot';
import { wipe } from '../../../main/ceremony/process/wipe';
import { ofKeySet } from '../../../main/ceremony/shares/entry';
import type { JudgingContext } from '../../../main/ceremony/shares/judge';
import { type Statement, statementOf } from '../../../shared/records/statement';
import { Refusal } from '../../../shared/text/refusals';

export interface PartsInput extends SetInput {
  /** Of the recipient, armored. */
  pgp_key: string;
  /** Indexes that other helpers of this attempt have taken. */
  taken: number[];
}

/** What a helper gives: its share's value, encrypted. */
export interface Part {
  part: Uint8Array;
}

/** No key: the lead. */
type State = JudgingContext & { key?: PublicKey; taken: number[] };

const keyOf = ({ pgp_key, conditions }: { pgp_key: string; conditions: Conditions }): Promise<PublicKey> =>
  readPublicKey(pgp_key, new Date(conditions.now));

async function stated(input: PartsInput, nonce: string): Promise<Statement> {
  return statementOf([
    ...keyLines(await keyOf(input)),
    ...setLines(input.record),
    recordLine(input.record, input.recordDigest),
    ...conditionLines(input.conditions, nonce),
  ]);
}

export const givesParts: SetOperation<PartsInput, State, Part> = {
  ...ofKeySet<State, Part>({
    async take({ key, taken }, { index, value }) {
      if (!key) throw new Refusal('NO_ATTEMPT');
      if (taken.includes(index)) throw new Refusal('SHARE_REPEATED', { index });
      const { message } = await encryptTo(key, value);
      wipe(value);
      return { progress: taken.length + 1, result: { part: message } };
    },
  }),
  isPractice: isPracticeSet,
  async begin(input) {
    const { record } = input;
    const nonce = drawNonce();
    const bound = await stated(input, nonce);
    return {
      start: { nonce, bound, required: record.required, index: 0, pgp_fingerprint: '', keyMaterial: [] },
      state: { record, others: [], accepted: [], taken: [] },
    };
  },
  helping: {
    restate: stated,
    join: async input => ({
      record: input.record,
      others: [],
      accepted: [],
      taken: input.taken,
      key: await keyOf(input),
    }),
  },
};
