/** What the program says of itself and of the machine. */
import * as v from 'valibot';
import { textView } from './texts';

export const networkView = v.object({
  /** `offline`: nothing live was seen (never a proof). `live`: see `interfaces`. `unknown`: could not be read. */
  state: v.picklist(['offline', 'live', 'unknown']),
  /** Live interfaces by name. */
  interfaces: v.array(v.string()),
  /** Other things worth knowing: swap is on, a radio is on, core dumps are on. */
  remarks: v.array(textView),
});
export type NetworkView = v.InferOutput<typeof networkView>;

export const programView = v.object({
  version: v.string(),
  shell: v.picklist(['electron', 'preview', 'terminal']),
  /** True in the preview: the ceremony process refuses real sets. */
  practiceOnly: v.boolean(),
  network: networkView,
  /** The machine's clock, ISO 8601 with zone. */
  clock: v.string(),
});
export type ProgramView = v.InferOutput<typeof programView>;
