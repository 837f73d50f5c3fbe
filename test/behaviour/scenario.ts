/** What a scenario is. */
import type { Recorder } from './recorder';

export interface Scenario {
  /** Of its recording, too. */
  name: string;
  /** Part of `npm test`; the others are replayed by `npm run test:long`. */
  always?: boolean;
  /** Why it cannot be played on this machine; undefined where it can. */
  unless?: () => string | undefined;
  play: (recorder: Recorder) => Promise<void>;
}
