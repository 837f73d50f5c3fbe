/** What people did with a result after its transcript had ended. */
import * as v from 'valibot';
import { refusedView } from './texts';
import { whichTranscript } from './which-transcript';

const item = v.picklist(['given', 'noticesGiven', 'digestWritten', 'paperSigned']);

export const checklistParams = v.strictObject(whichTranscript);

/** Ticks one thing off, or takes that back. */
export const tickParams = v.strictObject({
  ...whichTranscript,
  item,
  /** With `given`: the name of the file. */
  file: v.optional(v.pipe(v.string(), v.maxLength(255)), ''),
  done: v.boolean(),
});

export const checksView = v.array(
  v.object({
    item,
    file: v.string(),
    /** Whose the file is; '' where the transcript does not say. */
    holder: v.string(),
    done: v.boolean(),
    /** When it was last ticked or taken back; '' if never. */
    at: v.string(),
  }),
);

export const checklistView = v.object({
  /** Empty where neither an encrypted file nor a notice came out of the attempt. */
  checks: checksView,
  /** Why what lies there is not shown: everything counts as not done then. */
  problem: v.nullable(refusedView),
});
export type ChecklistView = v.InferOutput<typeof checklistView>;
