/** The last ceremony that was carried out, in a file of its own: texts are made of it that the rest of the contract needs. */
import * as v from 'valibot';

export const carriedOutView = v.object({
  /** Hex. */
  digest: v.string(),
  /** When it ended, ISO 8601, by the machine's clock. */
  at: v.string(),
  /** What it was for, as transcripts call it. */
  operation: v.string(),
});
export type CarriedOut = v.InferOutput<typeof carriedOutView>;
